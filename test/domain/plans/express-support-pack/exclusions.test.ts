import {
  type ExclusionNumber,
  exclusionOf,
  exclusionOfKind,
  exclusions,
} from '../../../../domain/plans/express-support-pack/exclusions.js';

const byAgreement: [string, ExclusionNumber][] = [
  ['ESP-41', 1],
  ['ESP-42', 2],
  ['ESP-43', 3],
  ['ESP-44', 4],
  ['ESP-49', 9],
  ['ESP-50', 10],
  ['ESP-51', 11],
  ['ESP-52', 12],
];

describe('the list of excluded work', () => {
  it('ESP-41 ESP-42 ESP-43 ESP-44 ESP-49 ESP-50 ESP-51 ESP-52 ESP-53: items 1-4 and 9-12 are done after time and price are agreed', () => {
    for (const [rule, item] of byAgreement) {
      expect(exclusionOf(item)).toMatchObject({ rule, pricedBy: 'agreement' });
    }
  });

  it('ESP-45 ESP-46 ESP-47 ESP-48 ESP-54: items 5-8 are done at the appendix', () => {
    const tariff = exclusions.filter(({ pricedBy }) => pricedBy === 'tariff');
    expect(tariff.map(({ item, rule }) => [item, rule])).toEqual([
      [5, 'ESP-45'],
      [6, 'ESP-46'],
      [7, 'ESP-47'],
      [8, 'ESP-48'],
    ]);
  });

  it('ESP-44: batteries and consumables are item 4, a server is none', () => {
    expect(exclusionOfKind('ups-battery')?.item).toBe(4);
    expect(exclusionOfKind('array-controller-battery')?.item).toBe(4);
    expect(exclusionOfKind('server')).toBeUndefined();
  });
});
