import { type RequestHandler, type Response, Router } from 'express';
import type { z } from 'zod';
import type { AccessTokens } from '../auth/access-tokens.js';
import { authenticate, knownCaller } from '../auth/authenticate.js';
import { loginLimits } from '../auth/login-limit.js';
import { inputProblem } from '../problems/input-problem.js';
import { problem } from '../problems/problem.js';
import type { RouteDefinition } from '../routes/route-definition.js';
import { routeRoles } from '../routes/route-roles.js';
import { type RouteName, routeNames, routeTable } from '../routes/route-table.js';
import { readCsvBody } from './csv-body.js';
import type { Call, Handlers } from './handler.js';
import { type Answer, actOnce, type OnceParts } from './idempotency.js';
import { readJsonBody } from './json-body.js';
import { requestLimit } from './request-limit.js';

/** What the edge needs besides the handlers. */
export interface EdgeParts extends OnceParts {
  accessTokens: AccessTokens;
}

type AnyHandler = (call: Call<RouteDefinition>) => Promise<AnyReply>;
type AnyReply = 'sent' | (Answer & { headers?: Record<string, string> });

/** Mounts every route of the table, and only those: token, role, body, input, once-only, handler. */
export function mountRoutes(handlers: Handlers, parts: EdgeParts): Router {
  const router = Router();
  const methods = new Map<string, string[]>();
  for (const name of routeNames) {
    const route: RouteDefinition = routeTable[name];
    const path = expressPath(route.path);
    methods.set(path, [...(methods.get(path) ?? []), route.method.toUpperCase()]);
    router[route.method](path, ...chainOf(name, handlers[name] as unknown as AnyHandler, parts));
  }
  for (const [path, allowed] of methods) router.all(path, refuseMethod(allowed));
  return router;
}

/** `/work-orders/{number}` as Express writes it: `/work-orders/:number`. */
export function expressPath(path: string): string {
  return path.replace(/\{(\w+)\}/g, ':$1');
}

function chainOf(name: RouteName, handler: AnyHandler, parts: EdgeParts): RequestHandler[] {
  const route: RouteDefinition = routeTable[name];
  return [
    authenticate(parts.accessTokens, routeRoles[name]),
    ...(route.method === 'get' ? [] : [route.bodyType === 'text/csv' ? readCsvBody : readJsonBody]),
    ...(name === 'login' ? loginLimits() : []),
    ...(route.limit === undefined ? [] : [requestLimit(route.limit)]),
    async (request, response) => {
      const call: Call<RouteDefinition> = {
        params: checked(route.params, request.params, 'path'),
        query: checked(route.query, request.query, 'query'),
        headers: checked(route.headers, request.headers, 'header'),
        body: checked(route.body, request.body),
        get caller() {
          return knownCaller(response);
        },
        key: '',
        request,
        response,
      };
      if (route.idempotency !== 'required') return finish(response, await handler(call));
      await actOnce(parts, request, response, async (key) => {
        call.key = key;
        const reply = await handler(call);
        if (reply === 'sent') throw new Error(`${name} must return its answer to keep it`);
        return reply;
      });
    },
  ];
}

function checked<S extends z.ZodType | undefined>(schema: S, given: unknown, prefix?: string) {
  if (schema === undefined) return undefined;
  const result = schema.safeParse(given);
  if (!result.success) throw inputProblem(result.error, prefix);
  return result.data as never;
}

function finish(response: Response, reply: AnyReply): void {
  if (reply === 'sent') return;
  response.status(reply.status).set(reply.headers ?? {});
  if (reply.body === undefined) response.end();
  else response.json(reply.body);
}

function refuseMethod(allowed: string[]): RequestHandler {
  return (request, response) => {
    response.set('Allow', allowed.join(', '));
    throw problem('METHOD_NOT_ALLOWED', `${request.method} is not possible here.`, {
      params: { allowed },
    });
  };
}
