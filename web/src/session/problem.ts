/** What is wrong with one value: a stable reason with its limit, and the server's own words. */
export interface InputError {
  field: string;
  message: string;
  reason?: string;
  limit?: number;
}

/** The server's "no, because …" (RFC 9457) as every screen shows it. */
export interface ProblemBody {
  title: string;
  status: number;
  code: string;
  detail?: string;
  field?: string;
  rules?: string[];
  params?: Record<string, unknown>;
  requestId?: string;
  errors?: InputError[];
}

export class ProblemError extends Error {
  override readonly name = 'ProblemError';

  constructor(readonly problem: ProblemBody) {
    super(problem.detail ?? problem.title);
  }
}

/** True when the request never reached the server: nothing is known about its outcome. */
export class NetworkError extends Error {
  override readonly name = 'NetworkError';
}

/** Reads whatever an unsuccessful answer carries as a problem, also when a proxy wrote it. */
export function toProblem(body: unknown, status: number): ProblemBody {
  const given = typeof body === 'object' && body !== null ? (body as Partial<ProblemBody>) : {};
  return {
    ...given,
    title: given.title ?? `HTTP ${status}`,
    status,
    code: given.code ?? `HTTP_${status}`,
  };
}
