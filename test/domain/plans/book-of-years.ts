import { readFileSync } from 'node:fs';

/** One event of the sample book; fields depend on its type (see the sample's README). */
export interface BookEvent {
  at: string;
  type: string;
  contract: string;
  plan?: string;
  id?: string;
  request?: string;
  lifeNotification?: boolean;
  upsPurchasedOn?: string;
  basePack?: { purchasedOn: string; termYears: number };
  startsOn?: string;
  termEndsOn?: string;
  basicFee?: number;
  unitPrice?: number;
  month?: string;
  units?: number;
  knownAt?: string;
  restoredAt?: string;
  outage?: string;
  approved?: boolean;
  removeOn?: string;
  customerLate?: boolean;
}

/** One act that the book expects, with exactly its fields. */
export type BookAct = { on: string; act: string } & Record<string, unknown>;

const folder = new URL('../../fixtures/samples/years/', import.meta.url);

/** Reads the events of all contracts of one plan, by contract, in order of time. */
export function contractsOfPlan(plan: string): [string, BookEvent[]][] {
  const lines = readFileSync(new URL('book.ndjson', folder), 'utf8').trim().split('\n');
  const events = lines.map((line) => JSON.parse(line) as BookEvent);
  const ids = events
    .filter((event) => event.type === 'open_contract' && event.plan === plan)
    .map(({ contract }) => contract);
  return ids.map((id) => [id, events.filter(({ contract }) => contract === id)]);
}

/** Reads the acts that the book expects of one contract. */
export function expectedActs(contract: string): BookAct[] {
  const { contracts } = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')) as {
    contracts: Record<string, { acts: BookAct[] }>;
  };
  return contracts[contract]?.acts ?? [];
}

/** Orders acts so that two lists can be compared as sets. */
export function inOrder(acts: readonly BookAct[]): BookAct[] {
  const key = (act: BookAct) => JSON.stringify(Object.entries(act).sort());
  return [...acts].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
