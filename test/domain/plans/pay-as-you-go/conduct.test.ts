import { demandOnConduct, termsChange } from '../../../../domain/plans/pay-as-you-go/conduct.js';

describe('what the terms let the provider ask and change', () => {
  const asked = {
    demands: ['explain', 'check_facts'],
    askedOn: '2031-05-01',
    answerBy: '2031-05-15',
  };

  it('PAYG-37: asks to check the facts, to explain, to prevent it, to settle with others', () => {
    expect(demandOnConduct(asked)).toEqual({
      demands: ['check_facts', 'explain'],
      answerBy: '2031-05-15',
    });
  });

  it.each([
    ['DEMAND_INVALID', { ...asked, demands: [] }],
    ['DEMAND_INVALID', { ...asked, demands: ['apologise'] }],
    ['DEMAND_INVALID', { ...asked, demands: ['explain', 'explain'] }],
    ['DATE_INVALID', { ...asked, answerBy: '2031-04-30' }],
    ['DATE_INVALID', { ...asked, answerBy: '2031-02-29' }],
  ])('PAYG-37: refuses with %s a demand that the terms do not know', (code, demand) => {
    expect(demandOnConduct(demand)).toMatchObject({ allowed: false, code });
  });

  const published = {
    by: 'publication',
    text: 'Art. 7 changes.',
    madeOn: '2031-05-01',
    effectiveOn: '2031-06-01',
    address: 'https://provider.example/terms',
  } as const;

  it('PAYG-68: a change stands by agreement, or by a publication with its text, day and place', () => {
    const { address: _none, ...agreed } = published;
    expect(termsChange(published)).toEqual(published);
    expect(termsChange({ ...agreed, by: 'agreement' })).toMatchObject({ by: 'agreement' });
    expect(termsChange({ ...published, effectiveOn: '2031-05-01' })).toMatchObject({
      by: 'publication',
    });
  });

  it.each([
    [
      'PUBLICATION_MISSING',
      { by: 'publication', text: 'x', madeOn: '2031-05-01', effectiveOn: '2031-06-01' },
    ],
    ['EFFECTIVE_BEFORE_PUBLICATION', { ...published, effectiveOn: '2031-04-30' }],
    ['TERMS_TEXT_MISSING', { ...published, text: '  ' }],
    ['DATE_INVALID', { ...published, effectiveOn: '2031-02-29' }],
  ] as const)('PAYG-68: refuses with %s a change that does not stand', (code, change) => {
    expect(termsChange(change)).toMatchObject({ allowed: false, code });
  });
});
