import type { ContractAct } from '../contract-act.js';
import type { ContractState } from '../contract-state.js';
import { saidIn } from './act-fields.js';
import { addressing } from './addressing.js';
import type { Consequence, ConsequenceRule } from './consequence.js';
import { decisionNeeded } from './decision-needed.js';

function mailToCustomer(template: string): ConsequenceRule {
  return (act: ContractAct, state: ContractState): Consequence[] => [
    {
      ...{ kind: 'mail', step: 'mail', to: 'customer', template },
      data: { ...addressing(state), on: act.on, ...saidIn(act) },
    },
  ];
}

/** What the customer is told of a breach, a suspension, an end; where a person has to decide, who. */
export const standingConsequences: Readonly<Record<string, ConsequenceRule>> = {
  cure_demanded: mailToCustomer('cure_demanded'),
  breach_recorded: decisionNeeded,
  cure_period_over: decisionNeeded,
  suspension_announced: mailToCustomer('suspension_announced'),
  suspended: mailToCustomer('suspended'),
  suspension_period_over: decisionNeeded,
  resumed: mailToCustomer('resumed'),
  terminated: mailToCustomer('terminated'),
};
