import type { ContractOpening } from '../../../../domain/contracts/contract-event.js';
import { openContract } from '../../../../domain/contracts/contract-state.js';
import type { StandingFacts } from '../../../../domain/contracts/sides/standing-facts.js';
import type { PolicySettings } from '../../../../domain/policies/policy-table.js';
import { defaultPolicy } from '../../../../domain/policies/resolve-policy.js';
import { isRefusal } from '../../../../domain/refusal.js';
import { instantOf } from '../../../../domain/time/instant.js';
import { espOpening } from '../applications.js';
import { ContractBook } from '../contract-book.js';

const AT = '2031-04-12T09:00:00+09:00';
const party = { customer: 'C1', language: 'ja' } as const;
const book = (opening: ContractOpening, policy: PolicySettings = defaultPolicy): ContractBook => {
  const state = openContract('K7', opening, policy, instantOf(AT), party);
  if (isRefusal(state)) throw new Error(state.message);
  return new ContractBook(state);
};
const ups: ContractOpening = {
  ...{ plan: 'ups-battery', upsPurchasedOn: '2031-04-01' },
  basePack: { purchasedOn: '2031-04-01', termYears: 5, window: '9x5' },
};
const payg: ContractOpening = {
  ...{ plan: 'payg', startsOn: '2031-04-01', termEndsOn: '2033-03-31' },
  ...{ basicFee: 100_000, unitPrice: 10 },
};
const report: ContractOpening = {
  ...{ plan: 'esp-report', payment: 'annual', startsOn: '2031-05-01', annualFee: 36_000 },
};
const on = (day: string) => `2031-${day}T09:00:00+09:00`;
const breach = (ground: string) =>
  ({ type: 'breach_recorded', ground, what: 'no access' }) as const;
const suspend = (ground: string, rest: object = {}) =>
  ({ type: 'suspend', ground, scope: 'all', reason: 'uncured', by: 'U1', ...rest }) as const;
const standing = ({ state }: ContractBook) => state.sides?.standing as StandingFacts;
const named = (known: ContractBook, ...names: string[]) =>
  known.said.filter(({ act }) => names.includes(act));

describe('the standing of a contract', () => {
  it('ESP-72: a breach is demanded to be cured within 30 days; then a person may stop the service', () => {
    const known = book(espOpening);
    known.send(on('05-01'), breach('breach'));
    expect(known.said.at(-1)).toMatchObject({
      act: 'cure_demanded',
      breach: 'B1',
      by: '2031-05-31',
    });
    expect(known.send(on('05-20'), suspend('breach'))).toMatchObject({
      code: 'CURE_PERIOD_RUNNING',
    });
    known.live(on('06-01'));
    expect(named(known, 'cure_period_over')).toEqual([
      { on: '2031-05-31', act: 'cure_period_over', breach: 'B1', ground: 'breach' },
    ]);
    expect(standing(known).suspended).toBeUndefined();
    known.send(on('06-01'), suspend('breach'));
    expect(standing(known).suspended).toMatchObject({ on: '2031-06-01', scope: 'all' });
    known.send(on('06-10'), { type: 'resume', by: 'U1' });
    expect(standing(known)).toMatchObject({ breaches: [] });
    expect(standing(known).suspended).toBeUndefined();
  });

  it('ESP-73: stops at once, without a demand, on insolvency', () => {
    const known = book(espOpening);
    expect(known.send(on('05-01'), suspend('attachment-or-insolvency'))).toBeUndefined();
  });

  it.each([
    ['7-days', '2031-05-08'],
    ['14-days', '2031-05-15'],
    ['30-days', '2031-05-31'],
  ] as const)('UPS-55: a reasonable period of %s ends on %s', (reasonablePeriod, by) => {
    const known = book(ups, { ...defaultPolicy, reasonablePeriod });
    known.send(on('05-01'), breach('breach-of-duty'));
    expect(known.said.at(-1)).toMatchObject({ act: 'cure_demanded', by });
  });

  it('UPS-57: makes all debts due at once with the suspension', () => {
    const known = book(ups);
    known.send(on('05-01'), suspend('dishonoured-bill'));
    expect(known.said.slice(-2)).toMatchObject([
      { act: 'suspended', rule: 'UPS-56' },
      { act: 'debts_due_at_once', dueOn: '2031-05-01', rule: 'UPS-57' },
    ]);
  });

  it('a breach that is cured in time leads to nothing', () => {
    const known = book(ups);
    known.send(on('05-01'), breach('breach-of-duty'));
    known.send(on('05-15'), { type: 'cured', breach: 'B1' });
    expect(known.said.at(-1)).toMatchObject({ act: 'cured', inTime: true });
    known.live(on('06-01'));
    expect(named(known, 'cure_period_over')).toEqual([]);
    expect(known.send(on('06-01'), suspend('breach-of-duty'))).toMatchObject({
      code: 'DEMAND_MISSING',
    });
    expect(known.send(on('06-01'), { type: 'cured', breach: 'B1' })).toMatchObject({
      code: 'BREACH_NOT_OPEN',
    });
  });

  it('PAYG-46: tells reason, day and period before it suspends, except in an emergency', () => {
    const known = book(payg);
    expect(known.send(on('05-01'), suspend('breach'))).toMatchObject({
      code: 'SUSPENSION_NOT_ANNOUNCED',
    });
    known.send(on('05-01'), {
      ...{ type: 'suspension_announced', ground: 'breach', reason: 'misuse' },
      ...{ from: '2031-05-10', until: '2031-06-10' },
    });
    expect(known.send(on('05-09'), suspend('breach'))).toMatchObject({
      code: 'SUSPENSION_NOT_ANNOUNCED',
    });
    expect(known.send(on('05-10'), suspend('breach'))).toBeUndefined();
    known.live(on('06-11'));
    expect(named(known, 'suspension_period_over')).toHaveLength(1);
    expect(standing(known).suspended?.isOver).toBe(true);
    const other = book(payg);
    expect(
      other.send(on('05-01'), suspend('hampers-operations', { isEmergency: true })),
    ).toBeUndefined();
  });

  it('PAYG-44 PAYG-45: contacts before maintenance, and suspends for a debt only once it is overdue', () => {
    const known = book(payg);
    expect(known.send(on('05-01'), suspend('maintenance'))).toMatchObject({
      code: 'CUSTOMER_NOT_CONTACTED',
    });
    expect(known.send(on('05-01'), suspend('unpaid', { isEmergency: true }))).toMatchObject({
      code: 'NOT_OVERDUE',
    });
    known.send(on('05-05'), { type: 'usage', month: '2031-04', units: 5 });
    const unpaid = suspend('unpaid', { isEmergency: true });
    expect(known.send(on('06-30'), unpaid)).toMatchObject({ code: 'NOT_OVERDUE' });
    expect(known.send(on('07-01'), unpaid)).toBeUndefined();
  });

  it('PAYG-38: lost equipment ends the use at once with the fees to the end of the term as penalty', () => {
    const known = book(payg);
    known.send(on('07-31'), {
      type: 'terminate',
      ground: 'equipment-lost',
      side: 'customer',
      reason: 'stolen',
    });
    expect(named(known, 'terminated', 'claim', 'debts_due_at_once', 'survives')).toMatchObject([
      { act: 'terminated', endsOn: '2031-07-31' },
      { act: 'claim', kind: 'penalty', amount: 2_000_000, dueOn: '2031-07-31' },
      { act: 'debts_due_at_once', dueOn: '2031-07-31' },
      { act: 'survives', rules: 'PAYG-67 PAYG-49' },
    ]);
    expect(known.state).toMatchObject({ status: 'ended', endedOn: '2031-07-31' });
    known.live(on('08-02'));
    expect(named(known, 'usage_ended')).toEqual([{ on: '2031-07-31', act: 'usage_ended' }]);
  });

  it('PAYG-56: ends for a breach only after 30 days to cure it', () => {
    const known = book(payg);
    const end = {
      type: 'terminate',
      ground: 'uncured-breach',
      side: 'provider',
      reason: 'resale',
    } as const;
    expect(known.send(on('05-01'), end)).toMatchObject({ code: 'BREACH_NOTICE_MISSING' });
    known.send(on('05-01'), breach('uncured-breach'));
    expect(known.send(on('05-31'), end)).toMatchObject({ code: 'BREACH_CAN_BE_CURED' });
    expect(known.send(on('06-01'), end)).toBeUndefined();
  });

  it('ESP-100 ESP-101: the report service ends at once, and its debts are due that day', () => {
    const known = book(report);
    known.send(on('06-01'), {
      type: 'terminate',
      ground: 'dishonoured-bill',
      side: 'provider',
      reason: 'bill',
    });
    expect(known.state).toMatchObject({ status: 'ended', endedOn: '2031-06-01' });
    expect(named(known, 'debts_due_at_once')).toMatchObject([{ dueOn: '2031-06-01' }]);
    expect(
      known.live('2040-01-01T00:00:00+09:00').said.filter(({ act }) => act === 'term_started'),
    ).toHaveLength(1);
  });

  it.each([
    ['GROUND_UNKNOWN', suspend('dislike')],
    ['NOT_SUSPENDED', { type: 'resume', by: 'U1' }],
    ['END_NOT_IN_PLAN', { type: 'terminate', ground: 'breach', side: 'provider', reason: 'x' }],
  ] as const)('refuses with %s what its document does not know', (code, event) => {
    expect(book(espOpening).send(on('05-01'), event)).toMatchObject({ code });
  });

  it('UPS-66: says once what survives when the contract has ended', () => {
    const known = book(ups).live('2037-01-01T00:00:00+09:00');
    expect(named(known, 'survives')).toEqual([
      { on: '2036-03-31', act: 'survives', rules: 'UPS-66' },
    ]);
  });
});
