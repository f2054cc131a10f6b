import { nextBatteryDue } from '../../battery/battery-cycle.js';
import type { PolicySettings } from '../../policies/policy-table.js';
import type { PlanDeadline } from '../contract-plan.js';
import type { UpsBatteryFacts } from './ups-battery-facts.js';

/**
 * Gives the last days of a pack: to ask for a battery while one can still be replaced inside the term,
 * to agree on a time for one that was asked for.
 * @see-rule UPS-18
 */
export function upsBatteryDeadlines(
  facts: UpsBatteryFacts,
  policy: PolicySettings,
): PlanDeadline[] {
  const { ended, termEndsOn: lastDay, requests } = facts;
  if (ended) return [];
  if (requests.length > 0) {
    const isWaiting = requests.some(({ from }) => from === undefined);
    return isWaiting ? [{ what: 'battery_appointment', lastDay, because: 'UPS-18' }] : [];
  }
  if (nextBatteryDue(facts, policy) > lastDay) return [];
  return [{ what: 'battery_request', lastDay, because: 'UPS-18' }];
}
