import type { BusinessCalendar } from '../../calendar/business-calendar.js';
import type { DeadlinePolicy } from '../../calendar/deadline.js';
import type { PolicySettings } from '../../policies/policy-table.js';
import { type Refusal, refuse } from '../../refusal.js';
import type { AmbiguityId, RuleId } from '../../rule-id.js';
import { type CalendarDate, endOfMonth } from '../../time/calendar-date.js';
import { type CancellationPolicy, cancellationNoticeBy } from './cancellation.js';
import { revisionNoticeBy } from './fee-change.js';
import { removalAgreeBy, removeBy } from './removal.js';
import { extensionRequestBy } from './term.js';

/** What is planned or known; each entry sets deadlines of its own. */
export interface PaygEvents {
  termEndsOn?: CalendarDate | undefined;
  /** `YYYY-MM` month with which the customer wants to end. */
  cancelMonth?: string | undefined;
  removalOn?: CalendarDate | undefined;
  revisionOn?: CalendarDate | undefined;
}

/** The deadlines, each present when its event is. */
export interface PaygDeadlines {
  extensionRequestBy?: CalendarDate;
  removeBy?: CalendarDate;
  cancelNoticeBy?: CalendarDate;
  cancelledOn?: CalendarDate;
  removalAgreeBy?: CalendarDate;
  revisionNoticeBy?: CalendarDate;
  because: RuleId[];
  policies: AmbiguityId[];
}

/** Gives every deadline that the events set; refuses a question about no event at all. */
export function paygDates(
  events: PaygEvents,
  policy: DeadlinePolicy & CancellationPolicy & Pick<PolicySettings, 'monthEnd'>,
  calendar?: BusinessCalendar,
): PaygDeadlines | Refusal {
  const { termEndsOn, cancelMonth, removalOn, revisionOn } = events;
  const deadlines: PaygDeadlines = { because: [], policies: [] };
  if (termEndsOn !== undefined) {
    deadlines.extensionRequestBy = extensionRequestBy(termEndsOn, policy);
    deadlines.removeBy = removeBy(termEndsOn, policy);
    deadlines.because.push('PAYG-03', 'PAYG-60');
    deadlines.policies.push('AMB-01', 'AMB-06');
  }
  if (cancelMonth !== undefined) {
    deadlines.cancelNoticeBy = cancellationNoticeBy(cancelMonth, policy);
    deadlines.cancelledOn = endOfMonth(cancelMonth);
    deadlines.because.push('PAYG-52');
    deadlines.policies.push('AMB-29');
  }
  if (removalOn !== undefined) {
    deadlines.removalAgreeBy = removalAgreeBy(removalOn, calendar);
    deadlines.because.push('PAYG-61');
    deadlines.policies.push('AMB-04');
  }
  if (revisionOn !== undefined) {
    deadlines.revisionNoticeBy = revisionNoticeBy(revisionOn, policy);
    deadlines.because.push('PAYG-07');
    deadlines.policies.push('AMB-51');
  }
  if (deadlines.because.length > 0) return deadlines;
  const message = 'At least one of termEndsOn, cancelMonth, removalOn and revisionOn is needed.';
  return refuse('NO_EVENT', [], message, 'termEndsOn');
}
