import { addBusinessDays, type BusinessCalendar } from '../../calendar/business-calendar.js';
import { type DeadlinePolicy, lastDayWithin } from '../../calendar/deadline.js';
import type { Yen } from '../../money/yen.js';
import type { RuleId } from '../../rule-id.js';
import type { CalendarDate } from '../../time/calendar-date.js';
import { payAsYouGo } from '../pay-as-you-go.js';

/**
 * Gives the last day by which the customer lets the equipment be removed: within 30 days after the
 * usage period ends.
 * @rule PAYG-60
 */
export function removeBy(termEndsOn: CalendarDate, policy: DeadlinePolicy): CalendarDate {
  return lastDayWithin(termEndsOn, payAsYouGo.removalDays, policy);
}

/**
 * Gives the last day to arrange a removal: the tenth business day before it.
 * @rule PAYG-61
 */
export function removalAgreeBy(removeOn: CalendarDate, calendar?: BusinessCalendar): CalendarDate {
  return addBusinessDays(removeOn, -payAsYouGo.removalArrangementBusinessDays, calendar);
}

/** How an arranged removal stands to its deadlines; a late one is an answer, not a refusal. */
export interface RemovalArrangement {
  removeOn: CalendarDate;
  /** Arranged later than ten business days before. */
  late: boolean;
  /** Later than 30 days after the end of the usage period. */
  afterRemovalPeriod: boolean;
  because: RuleId[];
}

/** Judges an arranged removal by both of its deadlines. */
export function judgeRemovalArrangement(
  arrangement: { arrangedOn: CalendarDate; removeOn: CalendarDate; termEndsOn: CalendarDate },
  policy: DeadlinePolicy,
  calendar?: BusinessCalendar,
): RemovalArrangement {
  const { arrangedOn, removeOn, termEndsOn } = arrangement;
  return {
    removeOn,
    late: arrangedOn > removalAgreeBy(removeOn, calendar),
    afterRemovalPeriod: removeOn > removeBy(termEndsOn, policy),
    because: ['PAYG-60', 'PAYG-61'],
  };
}

/** What a removal costs the customer, without tax. */
export interface RemovalCharge {
  removal: Yen;
  restoration: Yen;
  because: RuleId[];
}

/**
 * Computes what a removal costs: nothing for the removal itself, which the basic fee includes; for
 * damage other than natural failure the cost of restoration less normal ageing, never below zero.
 * @rule PAYG-62
 * @rule PAYG-63
 */
export function removalCharge(
  damages: readonly { restorationCost: Yen; normalAgeing: Yen; isNaturalFailure: boolean }[],
): RemovalCharge {
  const restoration = damages
    .filter(({ isNaturalFailure }) => !isNaturalFailure)
    .reduce((sum, damage) => sum + Math.max(0, damage.restorationCost - damage.normalAgeing), 0);
  return { removal: 0, restoration, because: ['PAYG-62', 'PAYG-63'] };
}
