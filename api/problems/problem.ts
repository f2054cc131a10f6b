import type { ProblemDocument } from '../schemas/problem-schemas.js';
import type { InputReason } from './input-reason.js';
import { type ProblemCode, problemCatalog } from './problem-catalog.js';

/** What a problem may carry besides its code and its sentence. */
export interface ProblemFacts {
  field?: string;
  /** Calculators speak of `path` and `index`, as their command does. */
  path?: string;
  index?: number;
  rules?: readonly string[];
  params?: Record<string, unknown>;
  errors?: readonly ({ field: string; message: string } & InputReason)[];
  retryAfterSeconds?: number;
  cause?: unknown;
}

/** A "no" on its way to the caller; the only error that routes and gateways throw on purpose. */
export class Problem extends Error {
  readonly rules: readonly string[];

  constructor(
    readonly status: number,
    readonly code: string,
    readonly title: string,
    readonly detail: string,
    readonly facts: ProblemFacts = {},
  ) {
    super(`${code}: ${detail}`, { cause: facts.cause });
    this.name = 'Problem';
    this.rules = facts.rules ?? [];
  }

  /** The RFC 9457 document of this problem for one request. */
  toDocument(requestId: string): ProblemDocument {
    const { field, path, index, rules, params, errors } = this.facts;
    return {
      type: `urn:genba:problem:${this.code}`,
      title: this.title,
      status: this.status,
      code: this.code,
      detail: this.detail,
      ...(field !== undefined && { field }),
      ...(path !== undefined && { path }),
      ...(index !== undefined && { index }),
      ...(rules !== undefined && rules.length > 0 && { rules: [...rules] }),
      ...(params !== undefined && { params }),
      ...(errors !== undefined && { errors: [...errors] }),
      requestId,
    };
  }
}

/** Builds a problem of the catalog. */
export function problem(code: ProblemCode, detail: string, facts?: ProblemFacts): Problem {
  const [status, title, field] = problemCatalog[code] as readonly [number, string, string?];
  return new Problem(status, code, title, detail, {
    ...(field !== undefined && { field }),
    ...facts,
  });
}
