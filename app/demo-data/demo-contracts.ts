import type { ContractEvent, ContractOpening } from '../../domain/contracts/contract-event.js';
import type { ContractApplication } from '../../domain/contracts/sides/application-facts.js';
import { reportTerm } from '../../domain/plans/express-support-pack/report-term.js';
import {
  addDays,
  addYears,
  type CalendarDate,
  daysBetween,
} from '../../domain/time/calendar-date.js';
import { demoApplications } from './demo-applications.js';

/** A contract of the demo: for a machine of its reference data, or somebody's application. */
export interface DemoContract {
  id: string;
  opening: ContractOpening;
  /** Machine of the demo's reference data. */
  asset?: string;
  application?: ContractApplication;
  /** Days ago on which it was received. */
  receivedDaysAgo?: number;
  /** What happened since, in order. */
  events?: readonly ContractEvent[];
}

const firstFeePaid: ContractEvent = { type: 'payment', claim: 'annual_fee:1' };

/** The first day of a month so many months before the one of `today`. */
function monthsAgo(today: CalendarDate, months: number): CalendarDate {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 - months, 1));
  return first.toISOString().slice(0, 10);
}

/** The start of a report service whose last day to give notice comes in so many days. */
function reportStart(today: CalendarDate, days: number): CalendarDate {
  const guess = addDays(addYears(today, -1), 45);
  return addDays(guess, daysBetween(reportTerm(guess, 1).nonRenewalNoticeBy, addDays(today, days)));
}

function paygContracts(today: CalendarDate): DemoContract[] {
  const usage = (months: number, units: number): ContractEvent => ({
    type: 'usage',
    month: monthsAgo(today, months).slice(0, 7),
    units,
  });
  const paid = (months: number): ContractEvent => ({
    type: 'payment',
    month: monthsAgo(today, months).slice(0, 7),
  });
  const terms = (from: number, years: number) => {
    const startsOn = monthsAgo(today, from);
    return { startsOn, termEndsOn: addDays(addYears(startsOn, years), -1) };
  };
  return [
    {
      id: 'PG004',
      asset: 'AS004',
      opening: { plan: 'payg', ...terms(4, 5), basicFee: 50_000, unitPrice: 1.25 },
      events: [usage(4, 41_000), paid(4), usage(3, 43_500), usage(2, 39_800), usage(1, 44_200)],
    },
    {
      id: 'PG007',
      asset: 'AS007',
      // A short use whose last day to ask for more is near: every month of it has its units.
      opening: {
        plan: 'payg',
        startsOn: monthsAgo(today, 2),
        termEndsOn: terms(46, 5).termEndsOn,
        basicFee: 80_000,
        unitPrice: 0.85,
      },
      events: [usage(2, 120_000), paid(2), usage(1, 118_400)],
    },
  ];
}

/**
 * A handful of contracts of every plan around `today`: a battery notice that has just come, a notice
 * day that is near, an invoice that is overdue, applications that wait. Machines and customers are
 * those of the demo's reference data, and so are the ids where the books know the contract.
 */
export function demoContracts(today: CalendarDate): DemoContract[] {
  const twoYearsAgo = addYears(today, -2);
  const ups = (
    place: number,
    boughtOn: CalendarDate,
    window: '9x5' | '12x5' | '24x7',
  ): DemoContract[] => [
    {
      id: `CT00${place}`,
      asset: `AS00${place}`,
      opening: { plan: 'esp-g2', purchasedOn: boughtOn, years: 5, window, price: 380_000 },
    },
    {
      id: `CB00${place}`,
      asset: `UP00${place}`,
      opening: {
        plan: 'ups-battery',
        upsPurchasedOn: boughtOn,
        basePack: { purchasedOn: boughtOn, termYears: 5, window, contract: `CT00${place}` },
        price: 120_000,
      },
    },
  ];
  return [
    ...ups(2, twoYearsAgo, '12x5'),
    ...ups(5, addDays(addYears(today, -2), 20), '12x5'),
    ...ups(8, addDays(addYears(today, -1), 3), '12x5'),
    {
      id: 'RS001',
      asset: 'AS001',
      opening: {
        plan: 'esp-report',
        payment: 'annual',
        startsOn: reportStart(today, 12),
        annualFee: 120_000,
      },
      events: [firstFeePaid],
    },
    {
      id: 'RS003',
      asset: 'AS003',
      opening: {
        plan: 'esp-report',
        payment: 'annual',
        startsOn: monthsAgo(today, 2),
        annualFee: 180_000,
      },
      events: [firstFeePaid],
    },
    ...paygContracts(today),
    ...demoApplications(today),
  ];
}
