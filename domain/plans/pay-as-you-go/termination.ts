import { type DeadlinePolicy, shiftedDeadline } from '../../calendar/deadline.js';
import type { Yen } from '../../money/yen.js';
import type { PolicySettings } from '../../policies/policy-table.js';
import { type Refusal, refuse } from '../../refusal.js';
import type { RuleId } from '../../rule-id.js';
import { curePeriod, isUncured } from '../../term/cure-period.js';
import {
  addMonthsToMonth,
  type CalendarDate,
  endOfMonth,
  monthOf,
} from '../../time/calendar-date.js';
import { payAsYouGo } from '../pay-as-you-go.js';
import { remainingFees } from './remaining-fees.js';
import { type TerminationGroundName, terminationGrounds } from './termination-grounds.js';

/** A contract that ends on a ground: by a notice, or by itself. */
export interface Termination {
  ground: TerminationGroundName;
  by: 'customer' | 'provider';
  /** Day of the notice; for lost equipment the day on which the customer reports it. */
  on: CalendarDate;
  /** Read for an uncured breach. */
  breachNoticeReceivedOn?: CalendarDate;
  curedOn?: CalendarDate;
  termEndsOn: CalendarDate;
  basicFee: Yen;
  basicFeeOf?: (month: string) => Yen;
  estimatedUsageFee?: Yen;
  arrears?: Yen;
}

/** What a contract's end on a ground costs the customer, without tax. */
export interface TerminationOutcome {
  endsOn: CalendarDate;
  /** Basic fee of the month in which it ends; never pro-rated. */
  lastMonthFee: Yen;
  /** Unpaid fees to the end of the usage period, as penalty. */
  penalty: Yen;
  /** Day by which all other debts are paid; absent when they keep their own due dates. */
  debtsDueOn?: CalendarDate;
  penaltyDueOn?: CalendarDate;
  because: RuleId[];
}

function checkGround(termination: Termination, policy: DeadlinePolicy): Refusal | undefined {
  const ground = terminationGrounds[termination.ground];
  if (ground.by === 'provider' && termination.by !== 'provider') {
    const message = 'Only the provider can cancel on this ground.';
    return refuse('NOT_A_GROUND_OF_THE_CUSTOMER', [ground.rule], message, 'by');
  }
  if (!ground.needsCure) return undefined;
  if (termination.breachNoticeReceivedOn === undefined) {
    const message = 'A written notice of the breach comes first.';
    return refuse('BREACH_NOTICE_MISSING', ['PAYG-56'], message, 'breachNoticeReceivedOn');
  }
  const period = curePeriod(termination.breachNoticeReceivedOn, payAsYouGo.cureDays, policy);
  if (termination.on < period.possibleFrom || !isUncured(period, termination.curedOn)) {
    const message = `The breach could be cured until ${period.lastCureDay}.`;
    return refuse('BREACH_CAN_BE_CURED', ['PAYG-56'], message, 'on');
  }
  return undefined;
}

/** Says which rule sets penalty and debts, and when they are due; `undefined` where no penalty is owed. */
function penaltyTerms(
  termination: Termination,
  policy: DeadlinePolicy,
): { rule: RuleId; debtsDueOn: CalendarDate; penaltyDueOn: CalendarDate } | undefined {
  const { ground, on } = termination;
  const endOfNextMonth = shiftedDeadline(endOfMonth(addMonthsToMonth(monthOf(on), 1)), policy);
  if (ground === 'licence-ended') return undefined;
  if (ground === 'equipment-lost') return { rule: 'PAYG-38', debtsDueOn: on, penaltyDueOn: on };
  if (termination.by === 'customer') return undefined;
  switch (terminationGrounds[ground].rule) {
    case 'PAYG-54':
      return { rule: 'PAYG-55', debtsDueOn: endOfNextMonth, penaltyDueOn: endOfNextMonth };
    case 'PAYG-59':
      return { rule: 'PAYG-59', debtsDueOn: on, penaltyDueOn: on };
    default:
      return { rule: 'PAYG-58', debtsDueOn: on, penaltyDueOn: endOfNextMonth };
  }
}

/**
 * Decides how a contract ends on a ground and what it costs. Cancelled by the customer, or ended with a
 * third party's licence: the month of the end in full, nothing for later months. Lost equipment or a
 * cancellation by the provider: the unpaid fees to the end of the usage period as penalty, at once, or
 * by the end of the following month where the document says so. Refuses a ground that is not that
 * side's, and a breach that can still be cured.
 * @rule PAYG-22
 * @rule PAYG-38
 * @rule PAYG-54
 * @rule PAYG-55
 * @rule PAYG-56
 * @rule PAYG-57
 * @rule PAYG-58
 * @rule PAYG-59
 */
export function terminate(
  termination: Termination,
  policy: DeadlinePolicy & Pick<PolicySettings, 'remainingFees'>,
): TerminationOutcome | Refusal {
  const refusal = checkGround(termination, policy);
  if (refusal) return refusal;
  const { ground, on, basicFee } = termination;
  const { rule } = terminationGrounds[ground];
  const terms = penaltyTerms(termination, policy);
  if (!terms) {
    const debts = rule === 'PAYG-59' ? { debtsDueOn: on } : {};
    const because: RuleId[] = rule === 'PAYG-22' ? [rule] : [rule, 'PAYG-57'];
    return { endsOn: on, lastMonthFee: basicFee, penalty: 0, ...debts, because };
  }
  const { amount: penalty } = remainingFees({ ...termination, endsOn: on }, policy);
  const { debtsDueOn, penaltyDueOn } = terms;
  const because: RuleId[] = terms.rule === rule ? [rule] : [rule, terms.rule];
  return { endsOn: on, lastMonthFee: basicFee, penalty, debtsDueOn, penaltyDueOn, because };
}
