import type { PolicyDefinition } from './policy-definition.js';

/** Readings of the UPS battery replacement option pack that change an amount, a date or an entitlement. */
export const upsPolicies = {} as const satisfies Record<string, PolicyDefinition>;
