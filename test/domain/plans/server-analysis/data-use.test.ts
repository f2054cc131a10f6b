import {
  dataPurposes,
  mayContactFor,
  mayUseDataFor,
} from '../../../../domain/plans/server-analysis/data-use.js';

describe('the use of collected data', () => {
  it('ANA-15: data are used for the four purposes of the terms and no others', () => {
    expect(Object.values(dataPurposes).map(mayUseDataFor)).toEqual([true, true, true, true]);
    expect(mayUseDataFor('advertising-for-others')).toBe(false);
  });

  it('ANA-16: the customer is contacted for proposals and for feedback only', () => {
    const { a, b, c, d } = dataPurposes;
    expect([a, b, c, d].map(mayContactFor)).toEqual([false, true, false, true]);
  });
});
