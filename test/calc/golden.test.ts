import { readFileSync } from 'node:fs';
import { evaluateAll } from '../../calc/evaluate.js';
import { calculatorNames, loadCalculator } from '../../calc/registry.js';

interface GoldenCase {
  input: unknown;
  expected: object;
}

function goldenCases(name: string): GoldenCase[] {
  const file = new URL(`../fixtures/golden/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as GoldenCase[];
}

describe('the golden cases', () => {
  it.each(calculatorNames)(
    '%s answers every golden case with the expected fields',
    async (name) => {
      const cases = goldenCases(name);
      const evaluation = evaluateAll(
        await loadCalculator(name),
        cases.map(({ input }) => input),
      );
      expect(evaluation).toEqual({ ok: true, answer: expect.any(Array) });
      expect(evaluation).toMatchObject({ answer: cases.map(({ expected }) => expected) });
    },
  );
});
