import { tell } from './progress.js';

/** What a rung answers: the thing itself, or why it cannot be had there. */
export type RungOutcome<T> = { readonly found: T } | { readonly passed: string };

/** One place to look for a server program, with the longest time that looking there may take. */
export interface Rung<T> {
  readonly name: string;
  readonly limitSeconds: number;
  attempt(signal: AbortSignal): Promise<RungOutcome<T>>;
}

/** No rung of a ladder had the program; the text lists what each one answered and what to install. */
export class NothingFoundError extends Error {
  override readonly name = 'NothingFoundError';
}

/**
 * Climbs the rungs in order and returns what the first one finds. A rung that fails or overruns its
 * limit is told in words and the next one is tried; after the last the error says what to install.
 */
export async function climbLadder<T>(
  what: string,
  rungs: readonly Rung<T>[],
  advice: string,
): Promise<T> {
  const answers: string[] = [];
  for (const rung of rungs) {
    const outcome = await attemptWithin(rung);
    if ('found' in outcome) return outcome.found;
    answers.push(`  ${rung.name}: ${outcome.passed}`);
  }
  throw new NothingFoundError(`${what} could not be had.\n${answers.join('\n')}\n${advice}`);
}

async function attemptWithin<T>(rung: Rung<T>): Promise<RungOutcome<T>> {
  const limit = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const overrun = new Promise<RungOutcome<T>>((resolve) => {
    timer = setTimeout(() => {
      limit.abort();
      resolve({ passed: `took longer than ${rung.limitSeconds} s` });
    }, rung.limitSeconds * 1000);
  });
  const attempt = rung.attempt(limit.signal).catch((failure: unknown): RungOutcome<T> => {
    const reason = failure instanceof Error ? failure.message : String(failure);
    tell(`${rung.name}: ${reason}`);
    return { passed: reason };
  });
  try {
    return await Promise.race([attempt, overrun]);
  } finally {
    clearTimeout(timer);
  }
}
