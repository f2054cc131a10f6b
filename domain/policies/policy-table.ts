import { calendarPolicies } from './calendar-policies.js';
import { espPolicies } from './esp-policies.js';
import { nlinePolicies } from './nline-policies.js';
import { paygPolicies } from './payg-policies.js';
import type { PolicyDefinition, SettingsOf } from './policy-definition.js';
import { reminderPolicies } from './reminder-policies.js';
import { upsPolicies } from './ups-policies.js';

/** Every named, versioned setting, in the order of the rulebook's documents; `docs/policies.md` is written from it. */
export const policyTable = {
  ...calendarPolicies,
  ...espPolicies,
  ...upsPolicies,
  ...paygPolicies,
  ...nlinePolicies,
  ...reminderPolicies,
} as const satisfies Record<string, PolicyDefinition>;

/** The name of a setting. */
export type PolicyName = keyof typeof policyTable;

/** A complete set of settings, plain JSON, stored with a contract. */
export type PolicySettings = SettingsOf<typeof policyTable>;
