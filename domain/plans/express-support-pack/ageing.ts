import type { RuleId } from '../../rule-id.js';
import type { CalendarDate } from '../../time/calendar-date.js';

/** NEC's judgement that ageing rules out normal operation, and what was then agreed with the customer. */
export interface AgeingJudgement {
  judgedBy: string;
  judgedOn: CalendarDate;
  /** Absent until both sides have agreed. */
  agreedHandling?: { handling: string; agreedOn: CalendarDate };
}

/** How equipment is handled in view of its age. */
export interface AgeingOutcome {
  next: 'serve' | 'agree-with-customer' | 'follow-agreement';
  because: RuleId[];
}

/**
 * Decides how equipment is handled in view of its age: served as always until NEC judges that normal
 * operation is impossible; from the day of that judgement on it is not repaired under the pack, and
 * further handling is what both sides agree, once they have.
 * @rule ESP-66
 */
export function handlingOfAgedEquipment(
  judgement: AgeingJudgement | undefined,
  on: CalendarDate,
): AgeingOutcome {
  if (judgement === undefined || on < judgement.judgedOn) return { next: 'serve', because: [] };
  const { agreedHandling } = judgement;
  const agreed = agreedHandling !== undefined && agreedHandling.agreedOn <= on;
  return { next: agreed ? 'follow-agreement' : 'agree-with-customer', because: ['ESP-66'] };
}
