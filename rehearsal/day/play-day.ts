import type { DayEvent, DayOutcome } from './day-schemas.js';
import type { DayStage } from './day-stage.js';
import { outcomeOfCall } from './outcome-of-call.js';
import { type NumbersByRef, playEvent } from './play-event.js';

/** An event that the rules refused: what a person in the day did, and the no that came back. */
export interface RefusedEvent {
  line: number;
  event: DayEvent;
  code: string;
  message: string;
}

export interface PlayedDay {
  outcome: DayOutcome;
  refused: RefusedEvent[];
}

function refusalOf(error: unknown): { code: string; message: string } {
  if (!(error instanceof Error)) throw error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : error.name;
  return { code, message: error.message };
}

/** The instant in which everything that reached the desk has happened: the last event's own. */
function endOf(events: readonly DayEvent[]): number {
  return events.reduce((latest, event) => Math.max(latest, Date.parse(event.at)), 0);
}

async function collect(stage: DayStage, numbers: NumbersByRef, asOf: number): Promise<DayOutcome> {
  const outcome: DayOutcome = {};
  for (const ref of [...numbers.keys()].sort()) {
    const snapshot = await stage.snapshot(numbers.get(ref) ?? '');
    if (snapshot) outcome[ref] = outcomeOfCall(snapshot, asOf);
  }
  return outcome;
}

/**
 * Plays a day's events in their order: moves the clock to the event, sends it, awaits the answer, goes
 * on. A refused event is noted and the day goes on, as it would at the desk.
 */
export async function playDay(
  stage: DayStage,
  events: readonly DayEvent[],
  onProgress: (done: number) => void,
): Promise<PlayedDay> {
  const numbers: NumbersByRef = new Map();
  const refused: RefusedEvent[] = [];
  for (const [index, event] of events.entries()) {
    await stage.moveTo(Date.parse(event.at));
    try {
      await playEvent(stage, numbers, event, index);
    } catch (error) {
      refused.push({ line: index + 1, event, ...refusalOf(error) });
    }
    onProgress(index + 1);
  }
  return { outcome: await collect(stage, numbers, endOf(events)), refused };
}
