import { wrongFaultCharge } from '../../../../domain/plans/n-line/wrong-fault-visit.js';

const finding = {
  providerTestFoundFault: false,
  visitedAtRequest: true,
  causeIn: 'customer-equipment',
  visitCost: 8_005,
  taxRate: 0.1,
} as const;

describe('a visit for a fault of the customer’s equipment', () => {
  it('NLH-68: the customer pays the visit and its tax when all three conditions hold', () => {
    expect(wrongFaultCharge(finding)).toMatchObject({ withoutTax: 8_005, tax: 801, total: 8_806 });
  });

  it.each([
    [{ providerTestFoundFault: true }],
    [{ visitedAtRequest: false }],
    [{ causeIn: 'provider-equipment' }],
  ] as const)('NLH-68: with %j nothing is owed', (change) => {
    expect(wrongFaultCharge({ ...finding, ...change }).total).toBe(0);
  });
});
