import { evaluate } from '../../calc/evaluate.js';
import { type CalculatorName, loadCalculator } from '../../calc/registry.js';

const ask = async (name: CalculatorName, input: unknown) =>
  evaluate(await loadCalculator(name), input);

const month = { usageMonth: '2025-04', basicFee: 300_000, units: 1_250, unitPrice: 40 };
const debt = { rule: 'payg', amount: 10_000, dueOn: '2025-06-30', paidOn: '2025-07-31' };
const removal = { agreedOn: '2025-04-20', removedOn: '2025-05-08', basicFee: 930_000 };
const outage = {
  plan: 'payg',
  knownAt: '2025-04-03T10:00:00+09:00',
  restoredAt: '2025-04-15T15:00:00+09:00',
  monthlyFee: 300_000,
};

describe('questions about pay-as-you-go', () => {
  it.each<[CalculatorName, object, string, string]>([
    ['payg-invoice', { ...month, usageMonth: '2025-13' }, 'INVALID_INPUT', 'usageMonth'],
    ['payg-invoice', { ...month, basicFee: -1 }, 'INVALID_INPUT', 'basicFee'],
    ['payg-invoice', { ...month, basicFee: 0.5 }, 'INVALID_INPUT', 'basicFee'],
    ['payg-invoice', { ...month, units: -1 }, 'INVALID_INPUT', 'units'],
    ['payg-invoice', { ...month, unitPrice: 1.23456 }, 'INVALID_INPUT', 'unitPrice'],
    ['payg-invoice', { ...month, credit: 300_001 }, 'CREDIT_EXCEEDS_BASIC_FEE', 'credit'],
    ['payg-invoice', { ...month, unitPrice: 1e9, units: 1e9 }, 'AMOUNT_OUT_OF_RANGE', 'units'],
    ['late-interest', { ...debt, rule: 'esp' }, 'INVALID_INPUT', 'rule'],
    ['late-interest', { ...debt, amount: -1 }, 'INVALID_INPUT', 'amount'],
    ['late-interest', { ...debt, paidOn: '2025-02-29' }, 'INVALID_INPUT', 'paidOn'],
    ['outage-credit', { ...outage, knownAt: '2025-04-03T10:00:00' }, 'INVALID_INPUT', 'knownAt'],
    [
      'outage-credit',
      { ...outage, restoredAt: '2025-04-02T10:00:00+09:00' },
      'RESTORED_BEFORE_KNOWN',
      'restoredAt',
    ],
    [
      'outage-credit',
      { ...outage, plan: 'nline', restoredAt: '2025-04-02T10:00:00+09:00' },
      'RESTORED_BEFORE_KNOWN',
      'restoredAt',
    ],
    ['outage-credit', { ...outage, plan: 'esp-g2' }, 'INVALID_INPUT', 'plan'],
    [
      'outage-credit',
      { ...outage, excluded: [{ from: outage.knownAt, to: outage.restoredAt, cause: 'holiday' }] },
      'UNKNOWN_OUTAGE_CAUSE',
      'excluded.0.cause',
    ],
    ['payg-dates', {}, 'NO_EVENT', 'termEndsOn'],
    ['payg-dates', { cancelMonth: '2025-10-01' }, 'INVALID_INPUT', 'cancelMonth'],
    ['late-removal', { ...removal, basicFee: -1 }, 'INVALID_INPUT', 'basicFee'],
    [
      'late-removal',
      { ...removal, policy: { lateRemovalFrom: 'term-end' } },
      'TERM_END_MISSING',
      'termEndsOn',
    ],
  ])('%s refuses %j with %s at %s', async (name, input, code, path) => {
    expect(await ask(name, input)).toMatchObject({ ok: false, problem: { code, path } });
  });

  it('count an outage in Tokyo whatever the offset it is stated in, cut to the minute', async () => {
    const elsewhere = {
      ...outage,
      knownAt: '2025-04-03T01:00:59Z',
      restoredAt: '2025-04-15T01:00:30-05:00',
    };
    expect(await ask('outage-credit', elsewhere)).toEqual(await ask('outage-credit', outage));
  });

  it.each([
    [{ outageDayCount: 'calendar-days' }, { days: 11, credit: 110_000 }],
    [{ outageCreditedDays: 'after-tenth' }, { days: 2, credit: 20_000 }],
  ])('outage-credit answers the reading %j with %j', async (policy, answer) => {
    expect(await ask('outage-credit', { ...outage, policy })).toMatchObject({ answer });
  });

  it('take off excluded stretches by their cause and still name the last day to apply', async () => {
    const stretch = {
      from: '2025-04-05T00:00:00+09:00',
      to: '2025-04-05T06:00:00+09:00',
      cause: 'emergency-maintenance',
    };
    expect(await ask('outage-credit', { ...outage, excluded: [stretch] })).toMatchObject({
      answer: { eligible: true, days: 11, applyBy: '2025-05-16' },
    });
  });

  it('payg-dates answers a cancellation counted from its own date and an end-of-month extension', async () => {
    const policy = { cancellationNotice: 'cancellation-date', monthEnd: 'month-end' };
    expect(
      await ask('payg-dates', { cancelMonth: '2025-10', termEndsOn: '2030-09-30', policy }),
    ).toMatchObject({
      answer: { cancelNoticeBy: '2025-08-02', extensionRequestBy: '2029-08-31' },
    });
  });

  it("payg-dates leaves a company's own closing days out of the ten business days", async () => {
    const closed = { removalOn: '2025-05-20', closingDays: ['2025-05-19'] };
    expect(await ask('payg-dates', closed)).toMatchObject({
      answer: { removalAgreeBy: '2025-05-01' },
    });
  });
});
