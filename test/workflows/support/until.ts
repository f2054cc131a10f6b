import { setTimeout } from 'node:timers/promises';

/** Asks again until an answer satisfies; fails with the last answer when it never does. */
export async function until<T>(
  ask: () => Promise<T>,
  satisfies: (answer: T) => boolean,
  limitMs = 30_000,
): Promise<T> {
  const end = Date.now() + limitMs;
  for (;;) {
    const answer = await ask();
    if (satisfies(answer)) return answer;
    if (Date.now() > end) throw new Error(`Still: ${JSON.stringify(answer)}`);
    await setTimeout(50);
  }
}
