import { evaluate } from '../../calc/evaluate.js';
import { calculatorNames, loadAllCalculators, loadCalculator } from '../../calc/registry.js';
import { runCalc } from '../../calc/run-calc.js';

async function problemOf(name: string, input: unknown) {
  const { status, stdout, stderr } = await runCalc([name], async () => JSON.stringify(input));
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  return JSON.parse(stderr) as { code: string; path: string };
}

const visit = {
  technician: 'T1',
  departedAt: '2025-06-11T10:00:00+09:00',
  completedAt: '2025-06-11T11:00:00+09:00',
};
const charge = { window: '9x5', work: 'excluded', visits: [visit] };

describe('the calculators', () => {
  it('are named as their files, explain themselves and answer their own example', async () => {
    const calculators = await loadAllCalculators();
    expect(calculators.map(({ name }) => name)).toEqual([...calculatorNames]);
    for (const calculator of calculators) {
      expect(evaluate(calculator, calculator.example)).toMatchObject({ ok: true });
      expect(calculator.summary).not.toBe('');
      expect(calculator.rules.length).toBeGreaterThan(0);
    }
  });

  it.each(calculatorNames)('%s explains its input with a schema and an example', async (name) => {
    const { status, stdout } = await runCalc([name, '--help'], async () => '');
    expect(status).toBe(0);
    expect(stdout).toContain('Input (JSON Schema)');
    expect(stdout).toContain(JSON.stringify((await loadCalculator(name)).example));
  });

  it.each([
    [
      'a completion before the departure',
      { ...charge, visits: [{ ...visit, completedAt: '2025-06-11T09:59:00+09:00' }] },
      'COMPLETED_BEFORE_DEPARTURE',
      'visits.0.completedAt',
    ],
    [
      'a visit over 31 days',
      { ...charge, visits: [{ ...visit, completedAt: '2025-07-12T10:01:00+09:00' }] },
      'VISIT_TOO_LONG',
      'visits.0.completedAt',
    ],
    [
      'a date that does not exist',
      { ...charge, visits: [{ ...visit, departedAt: '2025-02-29T10:00:00+09:00' }] },
      'INVALID_INPUT',
      'visits.0.departedAt',
    ],
    [
      'an instant without offset',
      { ...charge, visits: [{ ...visit, completedAt: '2025-06-11T11:00:00' }] },
      'INVALID_INPUT',
      'visits.0.completedAt',
    ],
    [
      'a negative amount',
      { ...charge, parts: [{ amount: -1 }] },
      'INVALID_INPUT',
      'parts.0.amount',
    ],
    [
      'a fraction of a yen',
      { ...charge, expenses: [{ amount: 0.5 }] },
      'INVALID_INPUT',
      'expenses.0.amount',
    ],
    ['an unknown window', { ...charge, window: '10x5' }, 'INVALID_INPUT', 'window'],
    ['an unknown plan', { ...charge, plan: 'esp-g9' }, 'INVALID_INPUT', 'plan'],
    [
      'an unknown setting',
      { ...charge, policy: { overun: 'none' } },
      'INVALID_INPUT',
      'policy.overun',
    ],
    [
      'an unknown reading',
      { ...charge, policy: { overrun: 'half' } },
      'INVALID_INPUT',
      'policy.overrun',
    ],
    ['a misspelled field', { ...charge, taxrate: 0.08 }, 'INVALID_INPUT', 'taxrate'],
    ['no visit', { ...charge, visits: [] }, 'INVALID_INPUT', 'visits'],
    ['nothing', null, 'INVALID_INPUT', ''],
  ])('visit-charge refuses %s', async (_what, input, code, path) => {
    expect(await problemOf('visit-charge', input)).toMatchObject({ code, path });
  });

  it('response-target refuses a judgement or a start before the acceptance', async () => {
    const input = {
      window: '9x5',
      acceptedAt: '2025-06-10T09:00:00+09:00',
      onsiteJudgedAt: '2025-06-10T08:00:00+09:00',
    };
    expect(await problemOf('response-target', input)).toMatchObject({
      code: 'JUDGED_BEFORE_ACCEPTED',
      path: 'onsiteJudgedAt',
    });
    const started = {
      ...input,
      onsiteJudgedAt: input.acceptedAt,
      workStartedAt: '2025-06-10T08:59:00+09:00',
    };
    expect(await problemOf('response-target', started)).toMatchObject({
      code: 'WORK_BEFORE_ACCEPTED',
      path: 'workStartedAt',
    });
  });

  it('takes a tax rate and other readings from the input', async () => {
    const input = { ...charge, taxRate: 0.08, policy: { startedBlock: 'at-sixty' } };
    const { stdout } = await runCalc(['visit-charge'], async () => JSON.stringify(input));
    expect(JSON.parse(stdout)).toMatchObject({ labour: 12_500, tax: 1_000, total: 13_500 });
  });

  it('service-window opens on the days of the card and closes on holidays by policy', async () => {
    const ask = async (input: object) =>
      JSON.parse(
        (await runCalc(['service-window'], async () => JSON.stringify(input))).stdout,
      ) as unknown;
    expect(
      await ask({ window: '9x5', at: '2025-06-15T10:00:00+09:00', days: [7, 1, 2, 3, 4] }),
    ).toMatchObject({ open: true });
    expect(
      await ask({
        window: '9x5',
        at: '2025-07-21T10:00:00+09:00',
        policy: { holidayService: 'closed' },
      }),
    ).toMatchObject({ open: false });
  });

  it('refuses unknown names, unknown options and what is no JSON', async () => {
    expect(await problemOf('visit-charges', {})).toMatchObject({ code: 'UNKNOWN_CALCULATOR' });
    const option = await runCalc(['term', '--verbose'], async () => '{}');
    expect(JSON.parse(option.stderr)).toMatchObject({ code: 'UNKNOWN_OPTION' });
    const text = await runCalc(['term'], async () => 'term');
    expect(JSON.parse(text.stderr)).toMatchObject({ code: 'INVALID_JSON' });
  });
});
