import { paygSuspensionGrounds } from '../../plans/pay-as-you-go/suspension.js';
import { terminate as terminatePayg } from '../../plans/pay-as-you-go/termination.js';
import {
  type TerminationGroundName,
  terminationGrounds,
} from '../../plans/pay-as-you-go/termination-grounds.js';
import { payAsYouGo } from '../../plans/pay-as-you-go.js';
import type { PolicySettings } from '../../policies/policy-table.js';
import { isRefusal, type Refusal, refuse } from '../../refusal.js';
import type {
  StandingRules,
  SuspensionGround,
  TerminationAnswer,
  TerminationCase,
} from '../sides/standing-rules.js';
import type { PaygFacts } from './payg-facts.js';
import { feesAhead } from './payg-term.js';

const suspensions = Object.fromEntries(
  Object.entries(paygSuspensionGrounds).map(([ground, { rule, notice }]) => {
    const told: Partial<SuspensionGround> = notice === 'none' ? {} : { notice };
    return [ground, { rule, ...told, ...(ground === 'unpaid' ? { overdue: true } : {}) }];
  }),
);
const terminations = Object.fromEntries(
  Object.entries(terminationGrounds).map(([ground, { rule, needsCure }]) => [
    ground,
    {
      rule,
      suspends: false,
      ...(needsCure ? { demand: { days: payAsYouGo.cureDays } } : {}),
    } satisfies SuspensionGround,
  ]),
);

function isGround(name: string): name is TerminationGroundName {
  return Object.hasOwn(terminationGrounds, name);
}

/**
 * Ends use on a ground; the contract itself goes on until the equipment is gone (PAYG-01), unless it
 * is lost. What a cancellation made due to the end of the term is not owed twice.
 * @rule PAYG-38 of a running contract
 * @rule PAYG-55 penalty and debts as claims
 */
function terminate(
  facts: PaygFacts,
  { ground, by, on, demandReceivedOn, curedOn, arrears }: TerminationCase,
  policy: PolicySettings,
): TerminationAnswer | Refusal {
  if (!isGround(ground))
    return refuse('GROUND_UNKNOWN', ['PAYG-56'], 'This is no ground to end it.', 'ground');
  const answer = terminatePayg(
    {
      ...{ ground, by, on, termEndsOn: facts.termEndsOn, ...feesAhead(facts, on) },
      ...(demandReceivedOn === undefined ? {} : { breachNoticeReceivedOn: demandReceivedOn }),
      ...(curedOn === undefined ? {} : { curedOn }),
      ...(arrears === undefined ? {} : { arrears }),
    },
    policy,
  );
  if (isRefusal(answer)) return answer;
  const { endsOn, penaltyDueOn = on, debtsDueOn, because } = answer;
  const penalty = facts.feesPaidToTermEnd ? 0 : answer.penalty;
  const rule = because.at(-1) ?? terminationGrounds[ground].rule;
  return {
    ...{ endsOn, ends: ground === 'equipment-lost', because },
    claims: penalty > 0 ? [{ kind: 'penalty', amount: penalty, dueOn: penaltyDueOn, rule }] : [],
    ...(debtsDueOn === undefined ? {} : { debtsDueOn }),
  };
}

/**
 * Pay-as-you-go is suspended on its grounds after what the customer is told first, and ended on others
 * with what that makes due; the listed articles survive.
 * @see-rule PAYG-67
 */
export const paygStanding: StandingRules<PaygFacts> = {
  grounds: { ...terminations, ...suspensions },
  terminate,
  survives: ['PAYG-67', 'PAYG-49'],
};
