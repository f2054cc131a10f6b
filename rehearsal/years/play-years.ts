import type { ContractEvent } from '../../domain/contracts/contract-event.js';
import { SPREAD_SECONDS } from '../../domain/contracts/wake-up-spread.js';
import { instantAt } from '../../domain/time/instant.js';
import { EventRefused } from './open-years-stage.js';
import { outcomeOfContract } from './outcome-of-contract.js';
import type { YearsFolder } from './read-years-folder.js';
import type { BookEvent, BookOpening, YearsOutcome } from './years-schemas.js';
import type { YearsStage } from './years-stage.js';

/** An event of the book that a contract refused. */
export interface RefusedBookEvent {
  line: number;
  event: BookEvent;
  code: string;
  message: string;
}

export interface PlayedYears {
  outcome: YearsOutcome;
  refused: RefusedBookEvent[];
}

function isOpening(event: BookEvent): event is BookOpening {
  return event.type === 'open_contract';
}

/** Leaves out what belongs to the book; what remains is the event as a contract takes it. */
function eventOf(entry: Exclude<BookEvent, BookOpening>): ContractEvent {
  const { at, contract, ...event } = entry;
  return event;
}

async function playEvent(stage: YearsStage, event: BookEvent, index: number): Promise<void> {
  if (!isOpening(event))
    return stage.send(event.contract, `book-${index}`, event.at, eventOf(event));
  const { at, contract, type, ...opening } = event;
  return stage.open(contract, opening, at);
}

/**
 * Plays a book in its order: moves the clock to the event, sends it, awaits the answer, goes on; then
 * to the end of the last day and over the two hours in which contracts close it. A refused event is
 * noted and the years go on.
 */
export async function playYears(
  stage: YearsStage,
  { events, until }: Pick<YearsFolder, 'events' | 'until'>,
  onProgress: (done: number) => void,
): Promise<PlayedYears> {
  const refused: RefusedBookEvent[] = [];
  for (const [index, event] of events.entries()) {
    await stage.moveTo(Date.parse(event.at));
    try {
      await playEvent(stage, event, index);
    } catch (failure) {
      if (!(failure instanceof EventRefused)) throw failure;
      const { code, message } = failure;
      refused.push({ line: index + 1, event, code, message });
    }
    onProgress(index + 1);
  }
  await stage.moveTo(instantAt(until, '24:00') + SPREAD_SECONDS * 1_000);
  const ids = [...new Set(events.map(({ contract }) => contract))].sort();
  const outcome: YearsOutcome = { until, contracts: {} };
  for (const id of ids) {
    const snapshot = await stage.snapshot(id);
    if (snapshot) outcome.contracts[id] = outcomeOfContract(snapshot, await stage.acts(id), until);
  }
  return { outcome, refused };
}
