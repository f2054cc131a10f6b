let offsetMs = 0;

/** Takes the server's instant from an answer, so that every clock on the screen follows the server. */
export function noteServerTime(
  serverTime: string | null | undefined,
  receivedAtMs = Date.now(),
): void {
  const instant = serverTime ? Date.parse(serverTime) : Number.NaN;
  if (Number.isNaN(instant)) return;
  const next = instant - receivedAtMs;
  // The HTTP Date header has whole seconds: a smaller difference is noise, not drift.
  if (Math.abs(next - offsetMs) > 1000) offsetMs = next;
}

/** The instant by the server's clock, in milliseconds; the device's own clock before any answer. */
export function serverNow(): number {
  return Date.now() + offsetMs;
}
