import type { Request, Response } from 'express';
import type { z } from 'zod';
import type { Caller } from '../auth/caller.js';
import type { RouteDefinition } from '../routes/route-definition.js';
import type { RouteName, RouteTable } from '../routes/route-table.js';

type Parsed<R, K extends string> = R extends { [P in K]: infer S extends z.ZodType }
  ? z.output<S>
  : undefined;

/** One request after every check at the edge. */
export interface Call<R> {
  params: Parsed<R, 'params'>;
  query: Parsed<R, 'query'>;
  body: Parsed<R, 'body'>;
  headers: Parsed<R, 'headers'>;
  /** Who calls; reading it on a public route is a bug and throws. */
  readonly caller: Caller;
  /** The Idempotency-Key; empty where none is asked for. */
  key: string;
  request: Request;
  response: Response;
}

type ReplyBody<S> = S extends { schema: infer Z extends z.ZodType }
  ? { body: z.output<Z> }
  : object;
type StatusOf<R extends RouteDefinition> = keyof R['replies'] & number;

/** The answers that the route's declaration allows; the compiler holds handlers to the document. */
export type Reply<R extends RouteDefinition> =
  | {
      [S in StatusOf<R>]: { status: S; headers?: Record<string, string> } & ReplyBody<
        R['replies'][S]
      >;
    }[StatusOf<R>]
  /** The handler has written to the response itself (stream, page). */
  | 'sent';

/** Answers one route. */
export type Handler<N extends RouteName> = (
  call: Call<RouteTable[N]>,
) => Promise<Reply<RouteTable[N]>>;

/** One handler for every route of the table: a missing one does not compile. */
export type Handlers = { [N in RouteName]: Handler<N> };
