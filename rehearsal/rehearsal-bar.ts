import { SingleBar } from 'cli-progress';

/** The progress of a rehearsal, event by event, on standard error. */
export function rehearsalBar(): SingleBar {
  return new SingleBar({
    format: 'rehearsing [{bar}] {value}/{total} events',
    stream: process.stderr,
    noTTYOutput: true,
    notTTYSchedule: 5_000,
  });
}
