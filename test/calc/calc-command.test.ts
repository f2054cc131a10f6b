import { readFileSync } from 'node:fs';
import { calculatorNames } from '../../calc/registry.js';
import { type CompiledCommand, compileCalcCommand } from './compiled-command.js';

function goldenInputs(name: string): unknown[] {
  const file = new URL(`../fixtures/golden/${name}.json`, import.meta.url);
  const cases = JSON.parse(readFileSync(file, 'utf8')) as { input: unknown }[];
  return cases.map(({ input }) => input);
}

describe('the command line', () => {
  let command: CompiledCommand;
  beforeAll(() => {
    command = compileCalcCommand();
  });
  afterAll(() => command.remove());

  it('gives the same answers whatever the time zone of the process', () => {
    const inputs = Object.fromEntries(calculatorNames.map((name) => [name, goldenInputs(name)]));
    const answersIn = (zone: string) => {
      const end = command.runAll(inputs, zone);
      expect(end).toMatchObject({ status: 0, stderr: '' });
      return JSON.parse(end.stdout) as { zone: number } & Record<string, unknown>;
    };
    const { zone: utc, ...expected } = answersIn('UTC');
    expect(expected).toEqual(
      Object.fromEntries(
        calculatorNames.map((name) => [name, expect.objectContaining({ status: 0 })]),
      ),
    );
    for (const timeZone of ['America/Santiago', 'Australia/Lord_Howe', 'Asia/Kathmandu']) {
      const { zone, ...answers } = answersIn(timeZone);
      expect(zone).not.toBe(utc);
      expect(answers).toEqual(expected);
    }
  });

  it('answers one object with one object and an array with an array in order', () => {
    expect(
      JSON.parse(command.run(['term'], '{"startsOn":"2024-02-29","years":3}').stdout),
    ).toMatchObject({ endsOn: '2027-02-28' });
    const two = '[{"startsOn":"2024-02-29","years":3},{"startsOn":"2024-03-01","years":1}]';
    expect(JSON.parse(command.run(['term'], two).stdout)).toMatchObject([
      { endsOn: '2027-02-28' },
      { endsOn: '2025-02-28' },
    ]);
    expect(command.run(['term'], '[]').stdout).toBe('[]\n');
  });

  it('ends bad input with status 2, nothing on standard output and one line of JSON', () => {
    const { status, stdout, stderr } = command.run(
      ['term'],
      '[{"startsOn":"2024-02-29","years":3},{"startsOn":"2025-02-29","years":3}]',
    );
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(JSON.parse(stderr)).toMatchObject({
      code: 'INVALID_INPUT',
      path: 'startsOn',
      index: 1,
      message: expect.any(String),
    });
  });

  it('lists the calculators with one line each when none is named', () => {
    const lines = command.run([], '').stdout.trimEnd().split('\n');
    expect(lines.map((line) => line.split(' ')[0])).toEqual([...calculatorNames]);
    for (const line of lines) expect(line).toMatch(/^[a-z-]+ +\S.*$/);
  });
});
