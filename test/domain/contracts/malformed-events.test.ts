import fc from 'fast-check';
import { applyContractEvent } from '../../../domain/contracts/apply-contract-event.js';
import type { ContractEvent, ContractOpening } from '../../../domain/contracts/contract-event.js';
import { contractPlans } from '../../../domain/contracts/contract-plans.js';
import { contractSides } from '../../../domain/contracts/contract-sides.js';
import { isRefusal } from '../../../domain/refusal.js';
import { instantOf } from '../../../domain/time/instant.js';
import { ContractBook, opened } from './contract-book.js';

const openings: readonly ContractOpening[] = [
  {
    ...{ plan: 'payg', startsOn: '2032-04-01', termEndsOn: '2034-03-31' },
    ...{ basicFee: 300_000, unitPrice: 40 },
  },
  {
    ...{ plan: 'ups-battery', upsPurchasedOn: '2032-02-29' },
    basePack: { purchasedOn: '2032-02-29', termYears: 4, window: '9x5' },
  },
  { plan: 'esp-report', payment: 'annual', startsOn: '2032-02-29', annualFee: 36_000 },
  { plan: 'esp-g2', purchasedOn: '2032-02-29', years: 3, window: '9x5' },
];
const openedAt = '2032-03-01T10:00:00+09:00';
const now = instantOf('2032-06-01T10:00:00+09:00');
const send = (opening: ContractOpening, event: unknown) =>
  applyContractEvent(
    opened(opening, openedAt),
    { operationId: 'O1', occurredAt: '2032-06-01T10:00:00+09:00', event: event as ContractEvent },
    now,
  );

const fields = [
  ...['month', 'units', 'meters', 'amount', 'claim', 'dueOn', 'payBy', 'id', 'outage', 'knownAt'],
  ...['restoredAt', 'excluded', 'removeOn', 'damages', 'request', 'termYears', 'termEndsOn', 'to'],
  ...['on', 'asset', 'ground', 'from', 'until', 'what', 'lastDay', 'answerBy', 'celsius', 'reason'],
];
const value = fc.oneof(
  fc.constantFrom(
    ...[Number.NaN, Number.POSITIVE_INFINITY, -0, 1e308, 2 ** 53, '', '__proto__', 'constructor'],
    ...[null, undefined, {}, [], true, '2032-02-30', '9999-12-31', '2032-05', '2032-05-31', 'O1'],
  ),
  fc.jsonValue(),
);

describe('an event that makes no sense', () => {
  it('is refused with a code and never stops a contract, whatever its parts are', () => {
    const sides = contractSides.flatMap(({ events }) => events);
    const event = fc
      .constantFrom(...openings)
      .chain((opening) =>
        fc.tuple(
          fc.constant(opening),
          fc.constantFrom(...contractPlans[opening.plan].events, ...sides, '__proto__', ''),
          fc.dictionary(fc.constantFrom(...fields), value, { noNullPrototype: true }),
        ),
      );
    fc.assert(
      fc.property(event, ([opening, type, parts]) => {
        const answer = send(opening, { ...parts, type });
        if (isRefusal(answer)) return /^[A-Z][A-Z0-9_]+$/.test(answer.code);
        return answer.acts.every(({ act }) =>
          Object.values(act).every((kept) => Number.isFinite(kept) || typeof kept !== 'number'),
        );
      }),
      { numRuns: 1_500 },
    );
  });

  it.each([[null], [undefined], ['usage'], [{}], [{ type: 7 }]])(
    'is refused where it is no event at all: %p',
    (event) => {
      for (const opening of openings)
        expect(send(opening, event)).toMatchObject({
          code: 'EVENT_MALFORMED',
          field: 'event.type',
        });
    },
  );

  it('is refused with the field where something would go on record that is not flat', () => {
    const [, ups] = openings;
    const event = { type: 'environment_improvement_requested', reason: { text: 'dust' } };
    expect(ups && send(ups, event)).toMatchObject({
      code: 'EVENT_MALFORMED',
      field: 'event.reason',
    });
  });

  it.each([0, -1, 1.5, 101, 1e9, 1e308, Number.NaN])(
    'UPS-18: refuses a term of %p years, when a pack is opened and when it changes',
    (termYears) => {
      const basePack = { purchasedOn: '2032-02-29', termYears, window: '9x5' } as const;
      const opening: ContractOpening = {
        plan: 'ups-battery',
        upsPurchasedOn: '2032-02-29',
        basePack,
      };
      expect(() => opened(opening, openedAt)).toThrow('A term has whole years.');
      const [, ups] = openings;
      const book = ups && new ContractBook(opened(ups, openedAt));
      const refusal = book?.send('2032-06-01T10:00:00+09:00', {
        type: 'base_pack_changed',
        termYears,
      });
      expect(refusal).toMatchObject({
        code: 'TERM_INVALID',
        field: 'termYears',
        because: ['UPS-18'],
      });
    },
  );
});
