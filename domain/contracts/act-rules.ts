import type { RuleId } from '../rule-id.js';

/** The rules behind each kind of act, as the timeline shows them. */
const rulesOfActs: Readonly<Record<string, readonly RuleId[]>> = {
  battery_notice: ['UPS-12'],
  battery_request: ['UPS-13', 'UPS-15'],
  battery_replaced: ['UPS-13', 'UPS-50'],
  used_battery_return: ['UPS-50'],
  term_started: ['ESP-82', 'ESP-89'],
  non_renewal: ['ESP-82'],
  invoice: ['PAYG-06', 'PAYG-09', 'PAYG-11'],
  invoice_reissued: ['PAYG-06', 'PAYG-11'],
  credit_note: ['PAYG-06'],
  usage_missing: ['PAYG-11'],
  price_revision: ['PAYG-07', 'PAYG-10'],
  outage_reported: ['PAYG-24'],
  outage: ['PAYG-28', 'PAYG-33'],
  credit_application: ['PAYG-30'],
  credit_lapsed: ['PAYG-30'],
  credit_lost: ['PAYG-31'],
  extension_request: ['PAYG-03'],
  extension_closed: ['PAYG-03'],
  extension_decided: ['PAYG-04'],
  cancel: ['PAYG-52', 'PAYG-53'],
  use_started: ['PAYG-02'],
  usage_ended: ['PAYG-02'],
  delivered: ['PAYG-15'],
  delivery_delayed: ['PAYG-17'],
  delivery_adjusted: ['PAYG-17'],
  removal_agreed: ['PAYG-61'],
  removal_unarranged: ['PAYG-61'],
  removal_overdue: ['PAYG-60'],
  removed: ['PAYG-01', 'PAYG-64'],
  conduct_demand: ['PAYG-37'],
  conduct_answer: ['PAYG-37'],
  conduct_unanswered: ['PAYG-37'],
  terms_changed: ['PAYG-68'],
  payment_received: ['PAYG-12'],
  late_interest: ['PAYG-13'],
  interest_arisen: ['PAYG-13'],
  interest_claimed: ['PAYG-14'],
  suspension_ground: ['PAYG-45'],
};

/** Gives the rules behind an act; none for one that only records what somebody said. */
export function rulesOfAct(act: string): readonly RuleId[] {
  return rulesOfActs[act] ?? [];
}
