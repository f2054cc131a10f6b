import { removalAgreeBy, removeBy } from '../../plans/pay-as-you-go/removal.js';
import { extensionRequestBy } from '../../plans/pay-as-you-go/term.js';
import { payAsYouGo } from '../../plans/pay-as-you-go.js';
import type { PolicySettings } from '../../policies/policy-table.js';
import { addMonthsToMonth, monthOf } from '../../time/calendar-date.js';
import { type Due, earliestDue, type PlanDeadline } from '../contract-plan.js';
import { missAnswer } from './payg-conduct.js';
import { firstOpenMonth, lastDayOfUse, type PaygFacts, type PaygStep } from './payg-facts.js';
import { tellOfRight } from './payg-open-outages.js';
import { lapseCredit } from './payg-outages.js';

/** Gives the last day to ask for an extension; an accepted request or an early end leaves no window to close. */
export function windowDue(facts: PaygFacts, policy: PolicySettings): Due | undefined {
  const { extensionAccepted, removedOn, windowClosedFor, termEndsOn } = facts;
  const endsEarly = facts.cancelledOn ?? facts.terminatedOn ?? removedOn;
  if (extensionAccepted || endsEarly || windowClosedFor === termEndsOn) return undefined;
  return { on: extensionRequestBy(termEndsOn, policy), edge: 'end', kind: 'extension_closed' };
}

function usageDue(facts: PaygFacts): Due | undefined {
  const month = firstOpenMonth(facts, facts.missedMonth);
  if (month > monthOf(lastDayOfUse(facts))) return undefined;
  const day = String(facts.usageDueDay ?? payAsYouGo.usageDueDay).padStart(2, '0');
  return { on: `${addMonthsToMonth(month, 1)}-${day}`, edge: 'end', kind: 'usage_missing' };
}

function creditDues({ outages, openOutages = [], removedOn }: PaygFacts): Due[] {
  if (removedOn !== undefined) return [];
  const arising = openOutages.flatMap(({ right, told }) =>
    right === undefined || told
      ? []
      : [{ on: right.arisesOn, edge: 'end' as const, kind: 'credit_right' }],
  );
  const lapsing = outages.flatMap(({ applyBy, lapsed }) =>
    applyBy === undefined || lapsed
      ? []
      : [{ on: applyBy, edge: 'end' as const, kind: 'credit_lapsed' }],
  );
  return [...arising, ...lapsing];
}

/** The equipment goes within 30 days after the use, on a day agreed ten business days before. */
function removalDues(facts: PaygFacts, policy: PolicySettings): (Due | undefined)[] {
  if (facts.removedOn !== undefined || !facts.usageEnded) return [];
  const last = lastDayOfUse(facts);
  const by = removeBy(last, policy);
  return [
    facts.removeOn !== undefined || facts.removalUnarrangedFor === last
      ? undefined
      : { on: removalAgreeBy(by), edge: 'end', kind: 'removal_unarranged' },
    facts.removalOverdueFor === last ? undefined : { on: by, edge: 'end', kind: 'removal_overdue' },
  ];
}

/**
 * Gives the last days that lie ahead: to ask for an extension while that window is open, to apply for
 * a credit, to agree on the removal.
 */
export function paygDeadlines(facts: PaygFacts, policy: PolicySettings): PlanDeadline[] {
  const window = windowDue(facts, policy);
  const { removeOn, removedOn } = facts;
  // Known from the opening on, so that notices of it come in time before the use ends.
  const awaitsRemoval = removeOn === undefined && removedOn === undefined;
  return [
    ...(window
      ? [{ what: 'extension_request', lastDay: window.on, because: 'PAYG-03' as const }]
      : []),
    ...(removedOn === undefined ? facts.outages : []).flatMap(({ id, applyBy, lapsed }) =>
      applyBy === undefined || lapsed
        ? []
        : [{ what: `credit_application:${id}`, lastDay: applyBy, because: 'PAYG-30' as const }],
    ),
    ...(awaitsRemoval
      ? [
          {
            what: 'removal_agreement',
            lastDay: removalAgreeBy(removeBy(lastDayOfUse(facts), policy)),
            because: 'PAYG-61' as const,
          },
        ]
      : []),
  ];
}

function demandDues({ demands = [] }: PaygFacts): Due[] {
  return demands.flatMap(({ answerBy, overdue }) =>
    overdue ? [] : [{ on: answerBy, edge: 'end' as const, kind: 'conduct_unanswered' }],
  );
}

/** Gives what a pay-as-you-go contract does next by itself. */
export function nextPaygDue(facts: PaygFacts, policy: PolicySettings): Due | undefined {
  const { awaitsStart, usageEnded, startsOn } = facts;
  return earliestDue([
    awaitsStart && !usageEnded ? { on: startsOn, edge: 'start', kind: 'use_started' } : undefined,
    windowDue(facts, policy),
    usageEnded ? undefined : { on: lastDayOfUse(facts), edge: 'end', kind: 'usage_ended' },
    usageDue(facts),
    ...creditDues(facts),
    ...removalDues(facts, policy),
    ...demandDues(facts),
  ]);
}

/**
 * Does what falls due: the use begins and ends, the window to extend closes, units are missed, rights
 * to a credit lapse, a removal is not arranged or overdue.
 * @rule PAYG-30 the right lapses
 * @rule PAYG-60 an overdue removal is shouted
 * @rule PAYG-61 a removal that nobody arranged is shouted
 */
export function paygFallsDue(facts: PaygFacts, { on, kind }: Due): PaygStep {
  const acts = [{ on, act: kind }];
  const last = lastDayOfUse(facts);
  switch (kind) {
    case 'use_started': {
      const { awaitsStart: _begun, ...rest } = facts;
      return { facts: rest, acts };
    }
    case 'usage_ended':
      return { facts: { ...facts, usageEnded: true }, acts };
    case 'usage_missing': {
      const month = addMonthsToMonth(monthOf(on), -1);
      return { facts: { ...facts, missedMonth: month }, acts: [{ on, act: kind, month }] };
    }
    case 'credit_right':
      return tellOfRight(facts, on);
    case 'credit_lapsed':
      return lapseCredit(facts, on);
    case 'removal_unarranged':
      return { facts: { ...facts, removalUnarrangedFor: last }, acts };
    case 'removal_overdue':
      return { facts: { ...facts, removalOverdueFor: last }, acts };
    case 'conduct_unanswered':
      return missAnswer(facts, on);
    default:
      return { facts: { ...facts, windowClosedFor: facts.termEndsOn }, acts };
  }
}
