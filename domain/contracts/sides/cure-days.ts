import type { PolicySettings } from '../../policies/policy-table.js';
import { type CurePeriod, curePeriod, reasonablePeriodDays } from '../../term/cure-period.js';
import type { CalendarDate } from '../../time/calendar-date.js';
import type { SuspensionGround } from './standing-rules.js';

/** Gives the period that a demand on a ground leaves; nothing where no demand is needed. */
export function curePeriodOf(
  { demand }: SuspensionGround,
  receivedOn: CalendarDate,
  policy: PolicySettings,
): CurePeriod | undefined {
  if (!demand) return undefined;
  const days = demand.days === 'reasonable' ? reasonablePeriodDays(policy) : demand.days;
  return curePeriod(receivedOn, days, policy);
}
