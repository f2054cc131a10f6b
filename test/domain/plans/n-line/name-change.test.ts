import {
  judgeNameChange,
  judgeSuccession,
  nameChangeBy,
} from '../../../../domain/plans/n-line/name-change.js';

describe('name changes and successions', () => {
  it.each([
    ['2025-08-31', '2026-02-28'],
    ['2025-03-15', '2025-09-15'],
    ['2023-08-29', '2024-02-29'],
  ])('NLH-44: after a death on %s the name is changed by %s (G-N22)', (diedOn, by) => {
    expect(nameChangeBy(diedOn)).toBe(by);
  });

  it('NLH-44: read month-end sticky, 30 June leads to 31 December', () => {
    expect(nameChangeBy('2025-06-30', { monthEnd: 'month-end' })).toBe('2025-12-31');
  });

  it('NLH-43: a name is changed in approved cases, with proof where it is asked for', () => {
    const marriage = { reason: 'marriage', proofRequested: true, proofGiven: false } as const;
    expect(judgeNameChange(marriage)).toMatchObject({ code: 'PROOF_MISSING' });
    expect(judgeNameChange({ ...marriage, proofGiven: true }).allowed).toBe(true);
    expect(judgeNameChange({ ...marriage, proofRequested: false }).allowed).toBe(true);
    expect(judgeNameChange({ ...marriage, reason: undefined })).toMatchObject({
      code: 'NAME_CHANGE_NOT_APPROVED',
    });
  });

  it('NLH-45: several successors name one of them; until then the provider’s choice speaks', () => {
    const succession = {
      writtenNotice: true,
      proofGiven: true,
      successors: [{ id: 'A' }, { id: 'B' }],
    } as const;
    const named = { ...succession, namedRepresentative: 'B', providersChoice: 'A' };
    expect(judgeSuccession(named)).toEqual({ representative: 'B', chosenBy: 'successors' });
    expect(judgeSuccession({ ...succession, providersChoice: 'B' })).toEqual({
      representative: 'B',
      chosenBy: 'provider',
    });
    expect(judgeSuccession({ ...succession, namedRepresentative: 'X' })).toMatchObject({
      chosenBy: 'provider',
    });
    expect(judgeSuccession({ ...succession, successors: [{ id: 'C' }] })).toEqual({
      representative: 'C',
      chosenBy: 'only-successor',
    });
    expect(judgeSuccession({ ...succession, proofGiven: false })).toMatchObject({
      code: 'PROOF_MISSING',
      field: 'proofGiven',
    });
  });
});
