/** Long enough for the compiler to have settled and for the clock's grain not to matter. */
const WARM_UP_MS = 100;
const SLICE_MS = 4;
const SLICES = 60;

function runFor(milliseconds: number, work: () => unknown): { calls: number; elapsedMs: number } {
  const start = performance.now();
  let calls = 0;
  let elapsedMs = 0;
  // The clock is read once per batch; reading it after every call would measure the clock.
  for (let batch = 1; elapsedMs < milliseconds; batch = Math.min(batch * 2, 4_096)) {
    for (let call = 0; call < batch; call += 1) work();
    calls += batch;
    elapsedMs = performance.now() - start;
  }
  return { calls, elapsedMs };
}

/**
 * Measures how often a function can be called per second after warming it up: the best of many short
 * slices, because whatever else the machine does can only make a slice slower.
 */
export function callsPerSecond(work: () => unknown): number {
  runFor(WARM_UP_MS, work);
  let best = 0;
  for (let slice = 0; slice < SLICES; slice += 1) {
    const { calls, elapsedMs } = runFor(SLICE_MS, work);
    best = Math.max(best, (calls / elapsedMs) * 1_000);
  }
  return best;
}
