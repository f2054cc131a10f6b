import { type Refusal, refuse } from '../../refusal.js';
import type { RuleId } from '../../rule-id.js';
import type { CalendarDate } from '../../time/calendar-date.js';

/** Why the use of a line is suspended for a set period. */
export const suspensionGrounds = {
  'unpaid-after-due-date': { emergencyWithoutNotice: false },
  'breach-of-duties': { emergencyWithoutNotice: true },
  'unapproved-connection': { emergencyWithoutNotice: false },
  'inspection-refused': { emergencyWithoutNotice: false },
  'harmful-act': { emergencyWithoutNotice: false },
} as const;
export type SuspensionGround = keyof typeof suspensionGrounds;

/** A suspension that may begin. */
export interface SuspensionVerdict {
  allowed: true;
  because: RuleId[];
}

/**
 * Decides whether an unpaid amount lets the provider suspend or cancel: only from the day after the
 * due date on.
 * @rule NLH-08
 */
export function isInArrears(dueOn: CalendarDate, today: CalendarDate, open: number): boolean {
  return open > 0 && today > dueOn;
}

/**
 * Decides whether the customer must be told before a suspension: always, except for a breach of duties
 * in an emergency.
 * @rule NLH-54
 */
export function needsSuspensionNotice(ground: SuspensionGround, emergency: boolean): boolean {
  return !(emergency && suspensionGrounds[ground].emergencyWithoutNotice);
}

/** A debt of the customer under this or another contract with the provider. */
export interface CustomerDebt {
  contractId: string;
  dueOn: CalendarDate;
  /** What is still open, yen. */
  open: number;
}

/**
 * Decides whether the use of a line may be suspended on a ground: for a set period, and after a
 * notice where one is needed. A debt counts under whichever contract it arose; without an overdue one
 * nothing is unpaid.
 * @rule NLH-53
 */
export function maySuspendLine(request: {
  ground: SuspensionGround;
  debts?: readonly CustomerDebt[];
  until?: CalendarDate | undefined;
  noticeSentOn?: CalendarDate | undefined;
  today: CalendarDate;
  emergency?: boolean;
}): SuspensionVerdict | Refusal {
  if (request.until === undefined || request.until < request.today) {
    const message = 'A suspension has a set period that has not passed.';
    return refuse('PERIOD_NOT_SET', ['NLH-53'], message, 'until');
  }
  const overdue = (request.debts ?? []).some(({ dueOn, open }) =>
    isInArrears(dueOn, request.today, open),
  );
  if (request.ground === 'unpaid-after-due-date' && !overdue) {
    const message = 'No debt of the customer is overdue.';
    return refuse('NOT_IN_ARREARS', ['NLH-53'], message, 'debts');
  }
  const told = request.noticeSentOn !== undefined && request.noticeSentOn <= request.today;
  if (!told && needsSuspensionNotice(request.ground, request.emergency ?? false)) {
    const message = 'The customer is told before the suspension.';
    return refuse('NOTICE_MISSING', ['NLH-54'], message, 'noticeSentOn');
  }
  return { allowed: true, because: ['NLH-53', 'NLH-54'] };
}

/** Why the use of a line pauses without anybody's fault. */
export type PauseReason =
  | 'maintenance'
  | 'works'
  | 'quality'
  | 'use-restriction'
  | 're-accommodation';

/**
 * Decides whether use may pause for the provider's reasons: announced beforehand, except in an emergency.
 * @rule NLH-52
 */
export function mayPauseUse(
  reason: PauseReason,
  announced: boolean,
  emergency: boolean,
): SuspensionVerdict | Refusal {
  if (announced || emergency) return { allowed: true, because: ['NLH-52'] };
  const message = `A pause for ${reason} is announced beforehand.`;
  return refuse('NOT_ANNOUNCED', ['NLH-52'], message, 'announced');
}
