import fc from 'fast-check';
import {
  type RepairClass,
  repairClassOf,
  repairOrder,
  type SubscriberKind,
} from '../../../../domain/plans/n-line/repair-order.js';

const request = (id: string, kind: SubscriberKind) => ({ id, priorityClass: repairClassOf(kind) });

describe('the order of repair', () => {
  it.each([
    'weather',
    'flood-control',
    'fire',
    'disaster-relief',
    'police',
    'defence',
    'transport',
    'communications',
    'electricity',
  ] as const)('NLH-69: %s is class 1', (kind) => {
    expect(repairClassOf(kind)).toBe(1);
  });

  it.each(['gas', 'water', 'election', 'press', 'bank', 'government'] as const)(
    'NLH-70: %s is class 2',
    (kind) => {
      expect(repairClassOf(kind)).toBe(2);
    },
  );

  it('NLH-71: household, fire, gas, ministry, weather are repaired as fire, weather, gas, ministry, household (G-N37)', () => {
    const queue = [
      request('household', 'other'),
      request('fire station', 'fire'),
      request('gas company', 'gas'),
      request('ministry', 'government'),
      request('weather agency', 'weather'),
    ];
    expect(repairOrder(queue)).toMatchObject({
      order: ['fire station', 'weather agency', 'gas company', 'ministry', 'household'],
    });
  });

  it('NLH-71: when everything can be repaired at once the order of arrival stands', () => {
    const queue = [request('household', 'other'), request('police', 'police')];
    expect(repairOrder(queue, true)).toMatchObject({ order: ['household', 'police'] });
  });

  it('NLH-71: one id twice is refused with its place', () => {
    const queue = [request('a', 'other'), request('a', 'police')];
    expect(repairOrder(queue)).toMatchObject({ field: 'requests.1.id' });
  });

  it('NLH-71: nobody is lost, classes never mix, arrival decides within a class', () => {
    const classes = fc.array(fc.constantFrom<RepairClass>(1, 2, 3), { maxLength: 40 });
    fc.assert(
      fc.property(classes, (queue) => {
        const requests = queue.map((priorityClass, index) => ({ id: `${index}`, priorityClass }));
        const verdict = repairOrder(requests);
        const order = 'order' in verdict ? verdict.order.map(Number) : [];
        const expected = [1, 2, 3].flatMap((each) =>
          queue.flatMap((priorityClass, index) => (priorityClass === each ? [index] : [])),
        );
        expect(order).toEqual(expected);
      }),
    );
  });
});
