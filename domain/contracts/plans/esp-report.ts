import { annualFeeDueOn } from '../../plans/express-support-pack/report-fees.js';
import { addToSubscription } from '../../plans/express-support-pack/report-subscription.js';
import { preventsRenewal, reportTerm } from '../../plans/express-support-pack/report-term.js';
import type { PolicySettings } from '../../policies/policy-table.js';
import { type Refusal, refuse } from '../../refusal.js';
import { type CalendarDate, isDate } from '../../time/calendar-date.js';
import type { EspReportEvent, EspReportOpening } from '../contract-event.js';
import {
  type Due,
  defineContractPlan,
  type PlanDeadline,
  type PlanStep,
} from '../contract-plan.js';
import { checkEspReportApplication } from './esp-report-application.js';
import { espReportStanding } from './esp-report-standing.js';

/** What a yearly alarm report service has on its mind. */
export interface EspReportFacts {
  startsOn: CalendarDate;
  annualFee: number;
  /** Yearly terms that have begun. */
  term: number;
  /** Whether a notice in time keeps the running term from renewing. */
  notRenewed: boolean;
  ended: boolean;
}

type Step = PlanStep<EspReportFacts>;

function open({ startsOn, annualFee }: EspReportOpening): EspReportFacts | Refusal {
  if (!isDate(startsOn)) return refuse('DATE_INVALID', [], 'Give a day that exists.', 'startsOn');
  if (!Number.isSafeInteger(annualFee) || annualFee < 0)
    return refuse('FEE_INVALID', ['ESP-89'], 'A fee is whole yen.', 'annualFee');
  return { startsOn, annualFee, term: 0, notRenewed: false, ended: false };
}

function nextDue(facts: EspReportFacts, policy: PolicySettings): Due | undefined {
  const { startsOn, term, notRenewed, ended } = facts;
  if (ended) return undefined;
  if (notRenewed && term > 0)
    return { on: reportTerm(startsOn, term, policy).endsOn, edge: 'end', kind: 'ended' };
  const on = reportTerm(startsOn, term + 1, policy).startsOn;
  return { on, edge: 'start', kind: 'term_started' };
}

function startTerm(facts: EspReportFacts, policy: PolicySettings): Step {
  const term = facts.term + 1;
  const { startsOn, endsOn, nonRenewalNoticeBy } = reportTerm(facts.startsOn, term, policy);
  const payBy = annualFeeDueOn(startsOn, policy);
  const act = { on: startsOn, act: 'term_started', term, endsOn, nonRenewalNoticeBy, payBy };
  return { facts: { ...facts, term }, acts: [act] };
}

function fallDue(facts: EspReportFacts, { on, kind }: Due, policy: PolicySettings): Step {
  if (kind === 'term_started') return startTerm(facts, policy);
  return { facts: { ...facts, ended: true }, acts: [{ on, act: 'ended' }], endedOn: on };
}

/** A notice counts for the term that runs on its day; before the first term, for the first. */
function applyEvent(
  facts: EspReportFacts,
  _event: EspReportEvent,
  on: CalendarDate,
  policy: PolicySettings,
): Step | Refusal {
  if (facts.ended || facts.notRenewed)
    return refuse('NON_RENEWAL_GIVEN', ['ESP-82'], 'The service ends with its term already.');
  const running = reportTerm(facts.startsOn, Math.max(1, facts.term), policy);
  const accepted = preventsRenewal(running, on);
  return {
    facts: { ...facts, notRenewed: accepted },
    acts: [{ on, act: 'non_renewal', accepted }],
  };
}

/** A term can be kept from renewing until its notice day; before the first term, that of the first. */
function deadlines(facts: EspReportFacts, policy: PolicySettings): PlanDeadline[] {
  if (facts.ended || facts.notRenewed) return [];
  const { nonRenewalNoticeBy } = reportTerm(facts.startsOn, Math.max(1, facts.term), policy);
  return [{ what: 'non_renewal', lastDay: nonRenewalNoticeBy, because: 'ESP-82' }];
}

/** The alarm report service as a contract: yearly terms that renew until a notice comes in time. */
export const espReportPlan = defineContractPlan<EspReportOpening, EspReportFacts, EspReportEvent>({
  name: 'esp-report',
  events: ['non_renewal'],
  open,
  nextDue,
  fallDue,
  applyEvent,
  deadlines,
  isSettled: () => true,
  period: ({ startsOn }) => ({ startsOn }),
  checkApplication: checkEspReportApplication,
  refuseEquipmentChange: ({ change, isAgreed }) =>
    change === 'added' ? addToSubscription(isAgreed) : undefined,
  hear: (facts, { act }) => (act === 'terminated' ? { ...facts, ended: true } : facts),
  standing: espReportStanding,
});
