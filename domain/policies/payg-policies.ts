import type { PolicyDefinition } from './policy-definition.js';

/** Readings of the pay-as-you-go terms that change an amount, a date or an entitlement. */
export const paygPolicies = {} as const satisfies Record<string, PolicyDefinition>;
