import { catchUp, nextDue } from '../../../domain/contracts/contract-dues.js';
import type { PaygOpening, UpsBatteryOpening } from '../../../domain/contracts/contract-event.js';
import { openContract, overAt } from '../../../domain/contracts/contract-state.js';
import { SPREAD_SECONDS, wakeUpSecond } from '../../../domain/contracts/wake-up-spread.js';
import { defaultPolicy } from '../../../domain/policies/resolve-policy.js';
import { formatInstant, instantOf } from '../../../domain/time/instant.js';
import { comparedActs } from '../../../rehearsal/years/compared-acts.js';
import { ContractBook, opened } from './contract-book.js';

const ups: UpsBatteryOpening = {
  plan: 'ups-battery',
  upsPurchasedOn: '2032-02-29',
  basePack: { purchasedOn: '2032-02-29', termYears: 5, window: '9x5' },
};
const payg: PaygOpening = {
  plan: 'payg',
  startsOn: '2033-04-01',
  termEndsOn: '2036-03-31',
  basicFee: 100_000,
  unitPrice: 10,
};

describe('a contract', () => {
  it('UPS-12: bought on 29 February gives notice on 28 February 2034 and 29 February 2036', () => {
    const book = new ContractBook(opened(ups, '2032-03-12T15:00:00+09:00'));
    const said = book.live('2040-01-01T00:00:00+09:00').said;
    expect(said.filter(({ act }) => comparedActs.has(act))).toEqual([
      { on: '2034-02-28', act: 'battery_notice' },
      { on: '2036-02-29', act: 'battery_notice' },
      { on: '2037-02-28', act: 'ended' },
    ]);
  });

  it('does nothing before the midnight of its day, and wakes within the two hours after it', () => {
    const state = opened(ups, '2032-03-12T15:00:00+09:00');
    const next = nextDue(state);
    expect(formatInstant(next?.fromMs ?? 0)).toBe('2034-02-28T00:00:00+09:00');
    expect(next?.wakeMs).toBe((next?.fromMs ?? 0) + wakeUpSecond('K1') * 1_000);
    expect(catchUp(state, (next?.fromMs ?? 0) - 1).acts).toEqual([]);
  });

  it('spreads thousands of wake-ups evenly over two hours', () => {
    const quarters = new Array<number>(8).fill(0);
    for (let n = 0; n < 8_000; n += 1) {
      const quarter = Math.floor((wakeUpSecond(`C-${n}`) * 8) / SPREAD_SECONDS);
      quarters[quarter] = (quarters[quarter] ?? 0) + 1;
    }
    expect(Math.min(...quarters)).toBeGreaterThan(800);
    expect(Math.max(...quarters)).toBeLessThan(1_200);
  });

  it('does what it missed once, in order, and lists how late it was', () => {
    const state = opened(ups, '2032-03-12T15:00:00+09:00');
    const backAt = instantOf('2036-03-01T12:00:00+09:00');
    const { state: after, acts } = catchUp(state, backAt);
    const reminders = ['2034-03-14', '2034-03-30', '2034-04-29'];
    const days = ['2034-02-28', ...reminders, '2036-02-29'];
    expect(acts.map(({ act }) => act.on)).toEqual(days);
    expect(after.late.map(({ on }) => on)).toEqual(days);
    const spreadMinutes = wakeUpSecond('K1') / 60;
    expect(after.late.at(-1)?.lateMinutes).toBe(Math.floor(36 * 60 - spreadMinutes));
    expect(catchUp(after, backAt).acts).toEqual([]);
  });

  it('answers an operation once, however often it is sent', () => {
    const book = new ContractBook(opened(ups, '2032-03-12T15:00:00+09:00'));
    const request = { type: 'battery_request', id: 'R1', lifeNotification: true } as const;
    book.send('2034-03-06T10:00:00+09:00', request, 'op-1');
    const { seq } = book.state;
    expect(book.send('2034-03-06T10:00:00+09:00', request, 'op-1')).toBeUndefined();
    expect(book.state.seq).toBe(seq);
    expect(book.said.filter(({ act }) => act === 'battery_request')).toHaveLength(1);
  });

  it('does what was due in the night before it judges what comes in the first hours', () => {
    const book = new ContractBook(opened(ups, '2032-03-12T15:00:00+09:00'));
    const request = { type: 'battery_request', id: 'R1', lifeNotification: false } as const;
    book.send('2034-02-28T00:00:01+09:00', request);
    expect(book.said.map(({ act }) => act)).toEqual(['battery_notice', 'battery_request']);
  });

  it('keeps the readings of its opening when the defaults change', () => {
    const old = { ...defaultPolicy, termEnd: 'start-day-excluded' as const };
    const opening = { ...ups, basePack: { ...ups.basePack, purchasedOn: '2032-06-01' } };
    const book = new ContractBook(opened(opening, '2032-06-01T10:00:00+09:00', old));
    expect(book.live('2040-01-01T00:00:00+09:00').state.endedOn).toBe('2037-06-01');
  });

  it('UPS-18: answers a request after its end with a no on record, for a year', () => {
    const book = new ContractBook(opened(ups, '2032-03-12T15:00:00+09:00'));
    const request = { type: 'battery_request', id: 'R9', lifeNotification: true } as const;
    expect(book.send('2037-04-01T10:00:00+09:00', request)).toBeUndefined();
    expect(book.said.at(-1)).toMatchObject({ decision: 'refuse', reason: 'outside-term' });
    expect(formatInstant(overAt(book.state) ?? 0)).toBe('2038-03-01T00:00:00+09:00');
  });

  it('PAYG-11: goes on after its end until every month is invoiced and the last one paid', () => {
    const lastMonth = { ...payg, startsOn: '2036-02-01' };
    const book = new ContractBook(opened(lastMonth, '2036-01-20T10:00:00+09:00'));
    book.send('2036-03-31T15:00:00+09:00', { type: 'removed', customerLate: false });
    book.send('2036-04-06T09:00:00+09:00', { type: 'usage', month: '2036-03', units: 5 });
    book.send('2036-04-07T09:00:00+09:00', { type: 'payment', month: '2036-03' });
    expect(overAt(book.state)).toBeUndefined();
    book.send('2036-04-08T09:00:00+09:00', { type: 'usage', month: '2036-02', units: 5 });
    expect(overAt(book.state)).toBeUndefined();
    book.send('2036-04-30T09:00:00+09:00', { type: 'payment', month: '2036-02' });
    expect(overAt(book.state)).toBeDefined();
  });

  it('PAYG-11: is over without an invoice where it was cancelled before its use began', () => {
    const book = new ContractBook(opened(payg, '2032-06-20T10:00:00+09:00'));
    book.send('2032-07-01T10:00:00+09:00', { type: 'cancel', month: '2032-12' });
    book.send('2033-01-10T10:00:00+09:00', { type: 'removed', customerLate: false });
    const claim = 'remaining_fees:2032-12';
    book.send('2033-01-11T10:00:00+09:00', { type: 'payment', claim });
    book.send('2033-01-12T10:00:00+09:00', { type: 'payment', claim: `interest:${claim}` });
    expect(book.said.filter(({ act }) => act === 'usage_missing')).toEqual([]);
    expect(overAt(book.state)).toBeDefined();
  });

  it.each([
    ['TERM_INVALID', { ...ups, basePack: { ...ups.basePack, termYears: 0 } }],
    ['DATE_INVALID', { ...ups, upsPurchasedOn: '2033-02-29' }],
    ['TERM_INVALID', { ...payg, termEndsOn: '2033-03-31' }],
    ['FEE_INVALID', { ...payg, basicFee: 0.5 }],
  ])('refuses with %s an opening that cannot be', (code, opening) => {
    const at = instantOf('2033-03-20T10:00:00+09:00');
    expect(openContract('K1', opening, defaultPolicy, at)).toMatchObject({ allowed: false, code });
  });

  it.each([
    ['EVENT_NOT_IN_PLAN', { type: 'non_renewal' }],
    ['MONTH_INVOICED', { type: 'usage', month: '2033-04', units: 5 }],
    ['MONTH_OUTSIDE_USE', { type: 'usage', month: '2033-03', units: 5 }],
    ['NOT_A_METERED_NUMBER', { type: 'usage', month: '2033-05', units: -1 }],
    ['INVOICE_NOT_OPEN', { type: 'payment', month: '2033-05' }],
    ['OUTAGE_UNKNOWN', { type: 'credit_application', outage: 'O9' }],
    ['NO_EXTENSION_REQUEST', { type: 'extension_decided', approved: true }],
    ['REMOVAL_NOT_AGREED', { type: 'removed', customerLate: true }],
  ] as const)('refuses with %s what cannot be, and nothing changes', (code, event) => {
    const book = new ContractBook(opened(payg, '2033-03-20T10:00:00+09:00'));
    book.send('2033-05-08T09:00:00+09:00', { type: 'usage', month: '2033-04', units: 5 });
    const before = book.state;
    expect(book.send('2033-06-08T09:00:00+09:00', event)).toMatchObject({ code });
    expect(book.state).toEqual(before);
  });

  it('PAYG-29: grants the credit of an outage once, and hears of that outage once', () => {
    const book = new ContractBook(opened(payg, '2033-03-20T10:00:00+09:00'));
    const [knownAt, restoredAt] = ['2033-05-01T09:00:00+09:00', '2033-05-15T09:00:00+09:00'];
    const outage = { type: 'outage', id: 'O1', knownAt, restoredAt } as const;
    const apply = { type: 'credit_application', outage: 'O1' } as const;
    expect(book.send('2033-05-15T09:01:00+09:00', outage)).toBeUndefined();
    expect(book.send('2033-05-20T09:00:00+09:00', apply)).toBeUndefined();
    expect(book.send('2033-05-21T09:00:00+09:00', apply)).toMatchObject({
      code: 'CREDIT_APPLIED_FOR',
    });
    expect(book.send('2033-05-22T09:00:00+09:00', outage)).toMatchObject({ code: 'OUTAGE_KNOWN' });
  });

  it('refuses a battery before its earliest day and a battery that nobody asked for', () => {
    const book = new ContractBook(opened(ups, '2032-03-12T15:00:00+09:00'));
    const ask = (id: string) => ({ type: 'battery_request', id, lifeNotification: false }) as const;
    book.send('2034-03-06T10:00:00+09:00', ask('R1'));
    book.send('2034-04-16T10:00:00+09:00', { type: 'battery_replaced', request: 'R1' });
    book.send('2036-03-06T10:00:00+09:00', ask('R2'));
    const replace = (request: string) =>
      book.send('2036-03-07T10:00:00+09:00', { type: 'battery_replaced', request });
    expect(replace('R2')).toMatchObject({ code: 'REPLACEMENT_TOO_EARLY' });
    expect(replace('R3')).toMatchObject({ code: 'REQUEST_NOT_OPEN' });
  });
});
