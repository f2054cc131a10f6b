import { calculator } from '../../calc/definitions/report-deadline.js';
import { evaluate } from '../../calc/evaluate.js';

describe('the calculator report-deadline', () => {
  it('G-A01: the report on March 2025 is published by 2025-04-30', () => {
    expect(evaluate(calculator, { dataMonth: '2025-03' })).toMatchObject({
      answer: { publishBy: '2025-04-30', dataUntil: '2025-03-31', because: ['ANA-03'] },
    });
  });

  it('reads the end of the month as its last business day when told so', () => {
    const policy = { analysisMonthEnd: 'last-business-day' };
    expect(evaluate(calculator, { dataMonth: '2025-04', policy })).toMatchObject({
      answer: { publishBy: '2025-05-30' },
    });
  });

  it.each(['2025-13', '2025-3', '2025-03-01', ''])('refuses the month "%s"', (dataMonth) => {
    expect(evaluate(calculator, { dataMonth })).toMatchObject({
      problem: { code: 'INVALID_INPUT', path: 'dataMonth' },
    });
  });
});
