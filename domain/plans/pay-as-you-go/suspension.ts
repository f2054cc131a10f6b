import { type Allowed, allow, type Refusal, refuse } from '../../refusal.js';
import type { RuleId } from '../../rule-id.js';
import type { CalendarDate } from '../../time/calendar-date.js';

/** What must reach the customer before a suspension: nothing, a contact, or reason, day and period. */
type Notice = 'none' | 'contact' | 'reason-day-period';

/** Grounds on which use can be suspended, each with its rule and the notice before it. */
export const paygSuspensionGrounds = {
  disaster: { rule: 'PAYG-26', notice: 'none' },
  'prohibited-act': { rule: 'PAYG-36', notice: 'none' },
  maintenance: { rule: 'PAYG-44', notice: 'contact' },
  unpaid: { rule: 'PAYG-45', notice: 'reason-day-period' },
  'payment-in-doubt': { rule: 'PAYG-45', notice: 'reason-day-period' },
  breach: { rule: 'PAYG-45', notice: 'reason-day-period' },
  'hampers-operations': { rule: 'PAYG-45', notice: 'reason-day-period' },
} as const satisfies Record<string, { rule: RuleId; notice: Notice }>;

/** A ground for suspending use. */
export type PaygSuspensionGround = keyof typeof paygSuspensionGrounds;

/** A suspension that somebody wants to begin. */
export interface PaygSuspension {
  ground: PaygSuspensionGround;
  on: CalendarDate;
  /** Due date of what is unpaid; read for `unpaid`. */
  dueOn?: CalendarDate;
  customerContacted?: boolean;
  /** What the customer was told. */
  told?: { reason: string; from: CalendarDate; until?: CalendarDate };
  isEmergency?: boolean;
}

/**
 * Decides whether use can be suspended on a day: in disasters and on prohibited acts at once; for
 * maintenance after the customer was contacted; for default, breach or harm to operations after the
 * customer was told reason, day and period, unless it is an emergency.
 * @rule PAYG-26
 * @rule PAYG-36
 * @rule PAYG-44
 * @rule PAYG-45
 * @rule PAYG-46
 */
export function checkPaygSuspension(suspension: PaygSuspension): Allowed | Refusal {
  const { rule, notice } = paygSuspensionGrounds[suspension.ground];
  const { ground, on, dueOn, told } = suspension;
  if (ground === 'unpaid' && (dueOn === undefined || on <= dueOn)) {
    return refuse('NOT_OVERDUE', ['PAYG-45'], 'Nothing is overdue on this day.', 'dueOn');
  }
  if (notice === 'contact' && !suspension.customerContacted) {
    const message = 'The customer is contacted before maintenance.';
    return refuse('CUSTOMER_NOT_CONTACTED', ['PAYG-44'], message, 'customerContacted');
  }
  if (notice !== 'reason-day-period' || suspension.isEmergency) return allow(rule);
  if (!told?.reason || told.from > on || told.until === undefined) {
    const message = 'Reason, day and period are told before a suspension.';
    return refuse('SUSPENSION_NOT_ANNOUNCED', ['PAYG-46'], message, 'told');
  }
  return allow(rule, 'PAYG-46');
}

/**
 * Names what the customer does without delay when use is suspended for a prohibited act: delete the
 * information that the provider names.
 * @rule PAYG-36 the deletion
 */
export function duringProhibitedActSuspension(): readonly ['delete-named-information'] {
  return ['delete-named-information'];
}
