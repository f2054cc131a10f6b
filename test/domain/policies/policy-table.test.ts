import { policyTable } from '../../../domain/policies/policy-table.js';
import {
  checkPolicy,
  defaultPolicy,
  resolvePolicy,
} from '../../../domain/policies/resolve-policy.js';

describe('the table of settings', () => {
  it.each(Object.entries(policyTable))(
    '%s has a default among at least two readings',
    (_name, policy) => {
      expect(Object.keys(policy.values)).toContain(policy.default);
      expect(Object.keys(policy.values).length).toBeGreaterThanOrEqual(2);
      expect(policy.source).toMatch(/^AMB-\d{2}$/);
      expect(policy.version).toBeGreaterThanOrEqual(1);
    },
  );

  it('completes a choice with the defaults of the rulebook', () => {
    expect(resolvePolicy()).toEqual(defaultPolicy);
    expect(resolvePolicy({ overrun: 'none' })).toEqual({ ...defaultPolicy, overrun: 'none' });
    expect(checkPolicy({ overrun: 'none' })).toEqual({ ...defaultPolicy, overrun: 'none' });
  });

  it('refuses unknown names and readings with their path', () => {
    expect(checkPolicy({ overun: 'none' })).toMatchObject({
      allowed: false,
      code: 'UNKNOWN_POLICY',
      field: 'policy.overun',
    });
    expect(checkPolicy({ overrun: 'half' })).toMatchObject({
      allowed: false,
      code: 'UNKNOWN_POLICY_VALUE',
      field: 'policy.overrun',
    });
    expect(checkPolicy({ constructor: 'x' })).toMatchObject({ code: 'UNKNOWN_POLICY' });
  });
});
