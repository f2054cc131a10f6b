import type { ServiceWindow } from '../calendar/service-window.js';
import type { PolicySettings } from '../policies/policy-table.js';
import type { Contract } from '../reference/reference-data.js';
import type { CalendarDate } from '../time/calendar-date.js';

const REPORT_PLAN = 'esp-report';
const REPAIR_PLAN = 'esp-g2';

/** The contract under which alarms of a machine are looked after, and its contact hours. */
export interface ReportContract {
  contract: string;
  window: ServiceWindow;
  holidayService?: PolicySettings['holidayService'];
}

/**
 * Chooses the report service's contract that runs on a day; it renews by itself, so without a last
 * day it runs on. The contact hours are those of its card, else of the machine's repair contract, else
 * the shortest ones: nobody is telephoned at an hour that no card names.
 * @rule ESP-80 the card
 */
export function reportContract(
  contracts: readonly Contract[],
  day: CalendarDate,
): ReportContract | undefined {
  const running = contracts.filter(
    ({ startsOn, endsOn }) => startsOn <= day && (endsOn === undefined || day <= endsOn),
  );
  const report = running.find(({ plan }) => plan === REPORT_PLAN);
  if (!report) return undefined;
  const card = report.window
    ? report
    : running.find(({ plan, window }) => plan === REPAIR_PLAN && window !== undefined);
  const holidayService = card?.policy?.holidayService;
  return {
    contract: report.id,
    window: card?.window ?? '9x5',
    ...(holidayService === 'closed' ? { holidayService } : {}),
  };
}
