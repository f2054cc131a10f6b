import { evaluate } from '../../calc/evaluate.js';
import { type CalculatorName, loadCalculator } from '../../calc/registry.js';

const ask = async (name: CalculatorName, input: unknown) =>
  evaluate(await loadCalculator(name), input);
const pack = { purchasedOn: '2021-06-01', termYears: 5, replacements: [] };
const request = { ...pack, requestedOn: '2023-06-01', lifeNotification: false };

describe('questions about a UPS pack', () => {
  it.each<[CalculatorName, object, string, string]>([
    ['battery-cycle', { ...pack, purchasedOn: '2023-02-29' }, 'INVALID_INPUT', 'purchasedOn'],
    ['battery-cycle', { ...pack, termYears: 0 }, 'INVALID_INPUT', 'termYears'],
    ['battery-cycle', { ...pack, termYears: 2.5 }, 'INVALID_INPUT', 'termYears'],
    [
      'battery-cycle',
      { ...pack, replacements: [{ on: '2023-06-01', kind: 'gift' }] },
      'INVALID_INPUT',
      'replacements.0.kind',
    ],
    [
      'battery-cycle',
      { ...pack, replacements: [{ on: '2021-05-31', kind: 'life' }] },
      'REPLACEMENT_BEFORE_PURCHASE',
      'replacements.0.on',
    ],
    [
      'battery-cycle',
      { ...pack, policy: { batteryFloor: 'never' } },
      'INVALID_INPUT',
      'policy.batteryFloor',
    ],
    [
      'battery-request',
      { ...request, requestedOn: '2021-05-31' },
      'REQUEST_BEFORE_PURCHASE',
      'requestedOn',
    ],
    [
      'battery-request',
      { ...request, lifeNotification: undefined },
      'INVALID_INPUT',
      'lifeNotification',
    ],
    [
      'registration',
      { purchasedOn: '2025-04-20', returnedOn: '2025-04-19' },
      'RETURN_BEFORE_PURCHASE',
      'returnedOn',
    ],
    ['registration', { purchasedOn: '2025-04-31' }, 'INVALID_INPUT', 'purchasedOn'],
    ['registration', {}, 'INVALID_INPUT', 'purchasedOn'],
  ])('%s refuses %j with %s at %s', async (name, input, code, path) => {
    expect(await ask(name, input)).toMatchObject({ ok: false, problem: { code, path } });
  });

  it('take a missing list of replacements as an empty one', async () => {
    const { replacements: _, ...bare } = pack;
    expect(await ask('battery-cycle', bare)).toEqual(await ask('battery-cycle', pack));
  });

  it('name the rules and open readings behind every answer', async () => {
    for (const [name, input] of [
      ['battery-cycle', pack],
      ['battery-request', request],
    ] as const) {
      expect(await ask(name, input)).toMatchObject({
        answer: {
          because: expect.arrayContaining(['UPS-15']),
          policies: expect.arrayContaining(['AMB-20']),
        },
      });
    }
  });

  it('answer other readings on request', async () => {
    const replaced = { ...pack, replacements: [{ on: '2023-08-10', kind: 'periodic' }] };
    expect(
      await ask('battery-cycle', { ...replaced, policy: { batteryFloor: 're-anchor' } }),
    ).toMatchObject({
      answer: { noticeDates: ['2023-06-01', '2025-08-10'] },
    });
    expect(
      await ask('registration', {
        purchasedOn: '2025-12-05',
        policy: { dayCount: 'first-day-included' },
      }),
    ).toMatchObject({
      answer: { applyBy: '2026-01-03' },
    });
  });
});
