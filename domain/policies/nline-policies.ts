import type { PolicyDefinition } from './policy-definition.js';

/** Readings of the N-Line terms and of the server analysis terms that change an amount, a date or an entitlement. */
export const nlinePolicies = {} as const satisfies Record<string, PolicyDefinition>;
