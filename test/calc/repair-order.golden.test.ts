import { calculator } from '../../calc/definitions/repair-order.js';
import { evaluate } from '../../calc/evaluate.js';

describe('the calculator repair-order', () => {
  it('G-N37: household, fire station, gas company, ministry, weather agency are put in order', () => {
    const requests = [
      { id: 'household', subscriber: 'other' },
      { id: 'fire station', subscriber: 'fire' },
      { id: 'gas company', subscriber: 'gas' },
      { id: 'ministry', subscriber: 'government' },
      { id: 'weather agency', priorityClass: 1 },
    ];
    expect(evaluate(calculator, { requests })).toMatchObject({
      answer: { order: ['fire station', 'weather agency', 'gas company', 'ministry', 'household'] },
    });
  });

  it('answers an empty queue with an empty order', () => {
    expect(evaluate(calculator, { requests: [] })).toMatchObject({ answer: { order: [] } });
  });

  it.each([
    [[{ id: 'a', priorityClass: 4 }], 'INVALID_INPUT', 'requests.0.priorityClass'],
    [[{ id: 'a' }], 'INVALID_INPUT', 'requests.0.priorityClass'],
    [[{ id: 'a', priorityClass: '1' }], 'INVALID_INPUT', 'requests.0.priorityClass'],
    [[{ id: 'a', priorityClass: 1, rank: 2 }], 'INVALID_INPUT', 'requests.0.rank'],
    [
      [
        { id: 'a', priorityClass: 1 },
        { id: 'a', priorityClass: 2 },
      ],
      'DUPLICATE_REQUEST',
      'requests.1.id',
    ],
  ])('refuses %j with %s at %s', (requests, code, path) => {
    expect(evaluate(calculator, { requests })).toMatchObject({
      problem: { code, path },
    });
  });
});
