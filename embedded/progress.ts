const STILL_AT_IT_MS = 15_000;

/** Prints one progress line on standard error, so that standard output stays free for answers. */
export function tell(line: string): void {
  process.stderr.write(`genba: ${line}\n`);
}

/** Says that a long step began, and every 15 s that it is still running; resolves or fails as the step does. */
export async function tellWhile<T>(line: string, step: () => Promise<T>): Promise<T> {
  const begun = Date.now();
  tell(`${line} …`);
  const ticker = setInterval(
    () => tell(`${line} … ${Math.round((Date.now() - begun) / 1000)} s`),
    STILL_AT_IT_MS,
  );
  ticker.unref();
  try {
    return await step();
  } finally {
    clearInterval(ticker);
  }
}
