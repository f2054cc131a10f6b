import { readFileSync } from 'node:fs';
import type { ContractEvent, ContractOpening } from '../../../domain/contracts/contract-event.js';
import { comparedActs } from '../../../rehearsal/years/compared-acts.js';
import { ContractBook, opened } from './contract-book.js';

interface Line {
  at: string;
  type: string;
  contract: string;
}
interface Expected {
  contracts: Record<string, { status: string; acts: object[] }>;
}

const folder = new URL('../../fixtures/samples/years/', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8');
const lines = read('book.ndjson')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Line);
const { contracts } = JSON.parse(read('expected.json')) as Expected;

function play(id: string): ContractBook {
  const [first, ...events] = lines.filter(({ contract }) => contract === id);
  const { at = '' } = first ?? {};
  const book = new ContractBook(opened(first as unknown as ContractOpening, at));
  for (const event of events) {
    const refusal = book.send(event.at, event as unknown as ContractEvent);
    if (refusal) throw new Error(refusal.message);
  }
  return book.live('2041-07-01T02:00:00+09:00');
}

const inOrder = (acts: readonly object[]): string[] =>
  acts.map((act) => JSON.stringify(Object.entries(act).sort())).sort();

describe('ten years of contracts, each doing by itself what falls due', () => {
  it.each(Object.keys(contracts))('contract %s gives exactly the expected acts', (id) => {
    const book = play(id);
    const compared = book.said.filter(({ act }) => comparedActs.has(act));
    expect(inOrder(compared)).toEqual(inOrder(contracts[id]?.acts ?? []));
    expect(book.state.status).toBe(contracts[id]?.status);
  });

  it.each(Object.keys(contracts))('the state of %s stays within 8 KB', (id) => {
    expect(play(id).largestState).toBeLessThanOrEqual(8_192);
  });

  it.each(Object.keys(contracts))(
    '%s does nothing late and numbers its acts without gaps',
    (id) => {
      const { acts, state } = play(id);
      expect(acts.map(({ n }) => n)).toEqual(acts.map((_, index) => index + 1));
      expect(acts.filter(({ lateMinutes }) => lateMinutes !== undefined)).toEqual([]);
      expect(state.late).toEqual([]);
    },
  );
});
