import { z } from 'zod';
import {
  calculatorAnswer,
  calculatorBody,
  calculatorList,
  calculatorParams,
  planParams,
  planTerms,
} from '../../schemas/calculator-schemas.js';
import { eventsQuery, health, readiness } from '../../schemas/system-schemas.js';
import { defineRoutes } from '../route-definition.js';

/** What is not about one work order: health, the document, live changes, calculators, terms. */
export const systemDefinitions = defineRoutes({
  health: {
    method: 'get',
    path: '/health',
    tag: 'system',
    summary: 'The process is alive',
    replies: { 200: { description: 'Alive', schema: health } },
  },
  readiness: {
    method: 'get',
    path: '/readiness',
    tag: 'system',
    summary: 'Workflow server, store and worker are all there',
    replies: {
      200: { description: 'Ready', schema: readiness },
      503: { description: 'Not ready; the checks say why', schema: readiness },
    },
  },
  openapi: {
    method: 'get',
    path: '/openapi.json',
    tag: 'system',
    summary: 'This document',
    replies: { 200: { description: 'OpenAPI 3.1', schema: z.record(z.string(), z.unknown()) } },
  },
  docs: {
    method: 'get',
    path: '/docs',
    tag: 'system',
    summary: 'This document to browse',
    replies: { 200: { description: 'A page', schema: z.string(), contentType: 'text/html' } },
  },
  events: {
    method: 'get',
    path: '/events',
    tag: 'system',
    summary:
      'Live changes: events `work-order` {number, seq, area, technicians, op}, `parts-return`, `contract`, `delivery` {delivery, seq, state, about, op}, and `reset` when the change asked for is no longer known',
    query: eventsQuery,
    replies: {
      200: { description: 'A stream', schema: z.string(), contentType: 'text/event-stream' },
    },
  },
  listCalculators: {
    method: 'get',
    path: '/calculators',
    tag: 'rules',
    summary: 'The calculators with input, example and rules',
    replies: { 200: { description: 'The calculators', schema: calculatorList } },
  },
  calculate: {
    method: 'post',
    path: '/calculators/{name}',
    tag: 'rules',
    summary: 'Answer one input or an array of them',
    params: calculatorParams,
    body: calculatorBody,
    replies: { 200: { description: 'The answers', schema: calculatorAnswer } },
    problems: [404],
  },
  planTerms: {
    method: 'get',
    path: '/plans/{plan}/terms',
    tag: 'rules',
    summary: 'What a plan states to people, rule by rule',
    params: planParams,
    replies: { 200: { description: 'The terms', schema: planTerms } },
    problems: [404],
  },
});
