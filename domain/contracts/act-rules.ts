import type { RuleId } from '../rule-id.js';

/** The rules behind each kind of act, as the timeline shows them. */
const rulesOfActs: Readonly<Record<string, readonly RuleId[]>> = {
  battery_notice: ['UPS-12'],
  battery_request: ['UPS-13', 'UPS-15'],
  battery_replaced: ['UPS-13', 'UPS-50'],
  used_battery_return: ['UPS-50'],
  term_started: ['ESP-82', 'ESP-89'],
  non_renewal: ['ESP-82'],
};

/** Gives the rules behind an act; none for one that only records what somebody said. */
export function rulesOfAct(act: string): readonly RuleId[] {
  return rulesOfActs[act] ?? [];
}
