import { createHash } from 'node:crypto';
import type { Request, Response } from 'express';
import type { IdempotencyRepository } from '../../models/idempotency-repository.js';
import { callerOrNobody } from '../auth/authenticate.js';
import { problemOf } from '../problems/error-responder.js';
import { Problem, problem } from '../problems/problem.js';
import { operationId } from '../schemas/mobile-schemas.js';
import { bodyHashOf } from './json-body.js';
import { requestIdOf } from './request-id.js';

/** An attempt that has not answered after this time counts as dead; above every time limit within. */
export const LEASE_MS = 30_000;

/** What an attempt answers: written to the caller and kept for replays alike. */
export interface Answer {
  status: number;
  body?: unknown;
}

export interface OnceParts {
  idempotencyKeys: IdempotencyRepository;
  clock: () => number;
}

/** Reads the Idempotency-Key of a request, refusing one that is missing or unusable. */
export function idempotencyKeyOf(request: Request): string {
  const key = request.get('Idempotency-Key');
  if (key === undefined || key === '') {
    throw problem('IDEMPOTENCY_KEY_REQUIRED', 'Send an Idempotency-Key, such as a random UUID.');
  }
  const checked = operationId.safeParse(key);
  if (checked.success) return checked.data;
  throw problem('IDEMPOTENCY_KEY_INVALID', checked.error.issues[0]?.message ?? 'Not usable.');
}

/**
 * Runs `act` at most once per user, method, path and key (on public routes per path and key, where the
 * path holds the token): a second request gets the first one's answer. A "no" of the 4xx kind is an answer; what a server behind could not do (5xx) is not kept,
 * so the same request may come again and finds the number or the operation that it had begun.
 */
export async function actOnce(
  { idempotencyKeys: keys, clock }: OnceParts,
  request: Request,
  response: Response,
  act: (key: string) => Promise<Answer>,
): Promise<void> {
  const key = idempotencyKeyOf(request);
  const id = createHash('sha256')
    .update(
      [
        callerOrNobody(response)?.userId ?? '',
        request.method,
        request.baseUrl + request.path,
        key,
      ].join('\n'),
    )
    .digest('base64url');
  const claim = await keys.claim(id, bodyHashOf(response), new Date(clock()), LEASE_MS);
  switch (claim.outcome) {
    case 'other_body':
      throw problem('IDEMPOTENCY_KEY_REUSED', 'This key came with another body before.');
    case 'in_progress':
      throw problem('IDEMPOTENCY_IN_PROGRESS', 'Wait for the first request to be answered.', {
        retryAfterSeconds: 2,
      });
    case 'answered': {
      response.set('Idempotency-Replayed', 'true');
      return write(response, claim.answer.status, claim.answer.body);
    }
    case 'claimed': {
      const answer = await answerOf(act(key), requestIdOf(response), () =>
        keys.release(id, claim.attempt),
      );
      const body = answer.body === undefined ? undefined : JSON.stringify(answer.body);
      await keys.answer(id, claim.attempt, {
        status: answer.status,
        ...(body !== undefined && { body }),
      });
      write(response, answer.status, body);
    }
  }
}

async function answerOf(
  acting: Promise<Answer>,
  requestId: string,
  release: () => Promise<void>,
): Promise<Answer> {
  try {
    return await acting;
  } catch (error) {
    const refused = problemOf(error);
    if (error instanceof Problem && refused.status < 500) {
      return { status: refused.status, body: refused.toDocument(requestId) };
    }
    // If the store is away too, the lease runs out by itself.
    await release().catch(() => undefined);
    throw error;
  }
}

function write(response: Response, status: number, body: string | undefined): void {
  response.status(status);
  if (body === undefined) response.end();
  else response.type(status >= 400 ? 'application/problem+json' : 'application/json').send(body);
}
