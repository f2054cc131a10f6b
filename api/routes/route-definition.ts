import type { z } from 'zod';
import type { Role } from '../schemas/auth-schemas.js';

export interface RouteReply {
  description: string;
  schema?: z.ZodType;
  /** Default `application/json`. */
  contentType?: string;
}

/** What a route takes and gives; the document and the checks at the edge are both made from it. */
export interface RouteDefinition {
  method: 'get' | 'post' | 'put' | 'delete';
  /** Below `/v1`, parameters in braces as in the OpenAPI document. */
  path: `/${string}`;
  tag: string;
  summary: string;
  params?: z.ZodObject;
  query?: z.ZodObject;
  headers?: z.ZodObject;
  body?: z.ZodType;
  /** Default `application/json`. */
  bodyType?: 'text/csv';
  replies: Readonly<Record<number, RouteReply>>;
  /** Status codes of the problems a caller can meet besides those every route has. */
  problems?: readonly number[];
  /**
   * `required`: the `Idempotency-Key` header must be sent, and the answer is replayed. `own`: the route
   * declares the header and its handler sees to it that a repeat has no second effect.
   */
  idempotency?: 'required' | 'own';
  /** How often one address may ask; for public routes, where no account could be stopped. */
  limit?: { requests: number; minutes: number };
}

/** Who may call a route: everybody, or users of these roles. */
export type Access = 'public' | readonly Role[];

/** Keeps the literal type of each route while checking its form. */
export function defineRoutes<const R extends Record<string, RouteDefinition>>(routes: R): R {
  return routes;
}
