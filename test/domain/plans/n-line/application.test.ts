import {
  checkArea,
  checkOneContractPerLine,
  judgeApplication,
  judgeChange,
  mayCancelUnlaidLine,
} from '../../../../domain/plans/n-line/application.js';

const fine = { insideArea: true, lineHasContract: false };

describe('applying for a line', () => {
  it('NLH-01: only places inside the FTTH areas are served', () => {
    expect(checkArea(true).allowed).toBe(true);
    expect(judgeApplication({ ...fine, insideArea: false })).toMatchObject({
      code: 'OUTSIDE_AREA',
      because: ['NLH-01'],
    });
  });

  it('NLH-39: a line carries one contract', () => {
    expect(checkOneContractPerLine(false).allowed).toBe(true);
    expect(judgeApplication({ ...fine, lineHasContract: true })).toMatchObject({
      code: 'LINE_HAS_CONTRACT',
    });
  });

  it.each([
    ['holderDiffers', 'HOLDER_DIFFERS'],
    ['technicallyDifficult', 'TECHNICALLY_DIFFICULT'],
    ['paymentDefaultLikely', 'PAYMENT_DEFAULT'],
    ['breachLikely', 'BREACH_LIKELY'],
    ['seriousHindrance', 'SERIOUS_HINDRANCE'],
  ] as const)('NLH-40: %s may be refused as %s, unless a manager waives it', (ground, code) => {
    const application = { ...fine, [ground]: true };
    expect(judgeApplication(application)).toMatchObject({ code, field: ground });
    expect(judgeApplication(application, [ground]).allowed).toBe(true);
  });

  it('NLH-74: a refused applicant is told the reason in words', () => {
    const refusal = judgeApplication({ ...fine, technicallyDifficult: true });
    expect(refusal).toMatchObject({
      message: 'The line cannot be provided technically.',
      because: ['NLH-40', 'NLH-74'],
    });
  });

  it('NLH-41: a move is treated like an application and stays inside the area', () => {
    expect(judgeChange('move', { insideArea: false })).toMatchObject({
      code: 'OUTSIDE_AREA',
      because: ['NLH-41', 'NLH-01'],
    });
    expect(judgeChange('item', { insideArea: false }).allowed).toBe(true);
    expect(judgeChange('item', { insideArea: true, breachLikely: true })).toMatchObject({
      code: 'BREACH_LIKELY',
    });
  });

  it('NLH-02: an application is cancelled only once the day set for laying the line has passed', () => {
    expect(mayCancelUnlaidLine('2025-06-20', '2025-06-20', false)).toBe(false);
    expect(mayCancelUnlaidLine('2025-06-20', '2025-06-21', false)).toBe(true);
    expect(mayCancelUnlaidLine('2025-06-20', '2025-06-21', true)).toBe(false);
  });
});
