import { type ReportCharge, reportCharge } from '../../plans/express-support-pack/report-fees.js';
import type { CalendarDate } from '../../time/calendar-date.js';
import type { ContractState } from '../contract-state.js';
import type { EspReportFacts } from './esp-report.js';

/**
 * Gives what a yearly term of the alarm report service costs with its tax, at the rate of the day on
 * which the term begins (ESP-89).
 */
export function annualChargeOf(
  { facts, policy }: Pick<ContractState, 'facts' | 'policy'>,
  termStartsOn: CalendarDate,
): ReportCharge {
  const { annualFee, startsOn } = facts as EspReportFacts;
  return reportCharge(
    { fee: annualFee, withServerPackage: false, appliedOn: startsOn, chargedOn: termStartsOn },
    policy,
  );
}
