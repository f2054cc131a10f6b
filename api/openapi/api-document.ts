import { z } from 'zod';
import {
  createDocument,
  type ZodOpenApiOperationObject,
  type ZodOpenApiPathsObject,
  type ZodOpenApiResponseObject,
  type ZodOpenApiResponsesObject,
} from 'zod-openapi';
import type { RouteDefinition } from '../routes/route-definition.js';
import { routeRoles } from '../routes/route-roles.js';
import { type RouteName, routeNames, routeTable } from '../routes/route-table.js';
import { operationId } from '../schemas/mobile-schemas.js';
import { problemSchema } from '../schemas/problem-schemas.js';

const idempotencyHeader = z.object({
  'idempotency-key': operationId.meta({
    description: 'Chosen by the caller; the same key with the same request acts once.',
  }),
});

const problemTexts: Readonly<Record<number, string>> = {
  400: 'Not understandable',
  401: 'No valid token',
  403: 'Not allowed to this role or person',
  404: 'Unknown',
  409: 'Not possible as things stand',
  410: 'No longer open',
  412: 'Changed by somebody else meanwhile',
  413: 'Body too large',
  422: 'Refused on its merits',
  428: 'A version is required',
  429: 'Too many requests or tries',
  503: 'A server behind is not there; the same request may be sent again',
};

function problemStatuses(name: RouteName, route: RouteDefinition): number[] {
  const statuses = new Set<number>(route.problems ?? []);
  if (routeRoles[name] !== 'public') for (const status of [401, 403, 503]) statuses.add(status);
  if (route.body || route.query || route.params)
    for (const status of [400, 422]) statuses.add(status);
  if (route.body) statuses.add(413);
  if (route.idempotency) statuses.add(409);
  if (route.limit) statuses.add(429);
  return [...statuses].sort();
}

/** One object per status: the document refers to it instead of repeating it at every route. */
const problemReplies = new Map<number, ZodOpenApiResponseObject>();
function problemReply(status: number): ZodOpenApiResponseObject {
  const known = problemReplies.get(status);
  if (known) return known;
  const reply: ZodOpenApiResponseObject = {
    id: `Problem${status}`,
    description: problemTexts[status] ?? 'Problem',
    content: { 'application/problem+json': { schema: problemSchema } },
  };
  problemReplies.set(status, reply);
  return reply;
}

function responsesOf(name: RouteName, route: RouteDefinition): ZodOpenApiResponsesObject {
  const responses: ZodOpenApiResponsesObject = {};
  for (const [status, reply] of Object.entries(route.replies)) {
    responses[status as '200'] = {
      description: reply.description,
      ...(reply.schema && {
        content: { [reply.contentType ?? 'application/json']: { schema: reply.schema } },
      }),
    };
  }
  for (const status of problemStatuses(name, route)) {
    responses[String(status) as '400'] ??= problemReply(status);
  }
  return responses;
}

function headersOf(route: RouteDefinition): z.ZodObject | undefined {
  if (route.idempotency !== 'required') return route.headers;
  return route.headers ? route.headers.extend(idempotencyHeader.shape) : idempotencyHeader;
}

function operationOf(name: RouteName): ZodOpenApiOperationObject {
  const route: RouteDefinition = routeTable[name];
  const access = routeRoles[name];
  const header = headersOf(route);
  return {
    operationId: name,
    tags: [route.tag],
    summary: route.summary,
    ...(access === 'public'
      ? { security: [] }
      : { description: `Roles: ${access.join(', ')}.`, 'x-roles': access }),
    requestParams: {
      ...(route.params && { path: route.params }),
      ...(route.query && { query: route.query }),
      ...(header && { header }),
    },
    ...(route.body && {
      requestBody: {
        required: !route.body.safeParse(undefined).success,
        content: { [route.bodyType ?? 'application/json']: { schema: route.body } },
      },
    }),
    responses: responsesOf(name, route),
  };
}

/** Writes the OpenAPI 3.1 document of every route in the table. */
export function apiDocument() {
  const paths: ZodOpenApiPathsObject = {};
  for (const name of routeNames) {
    const { path, method } = routeTable[name];
    paths[path] = { ...paths[path], [method]: operationOf(name) };
  }
  return createDocument(
    {
      openapi: '3.1.0',
      info: {
        title: 'Genba',
        version: '1.0.0',
        description:
          'Field service: calls, judgement, dispatch, visits, parts. Every command is answered "done" or with a problem that names the rule.',
      },
      servers: [{ url: '/v1' }],
      security: [{ bearer: [] }],
      components: {
        securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
      },
      paths,
    },
    { outputIdSuffix: 'Answer' },
  );
}
