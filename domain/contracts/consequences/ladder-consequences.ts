import type { ContractAct } from '../contract-act.js';
import type { ContractState } from '../contract-state.js';
import { addressing } from './addressing.js';
import type { Consequence, ConsequenceRule } from './consequence.js';

/** What only the customer can do: they hear of its last day, too. */
const customersOwn = ['battery_request', 'non_renewal', 'extension_request', 'credit_application'];
/** Earlier notices are the owner's alone. */
const CUSTOMER_HEARS_WITHIN_DAYS = 60;

function ownerMail(template: string, act: ContractAct, state: ContractState): Consequence {
  const { what, lastDay, daysLeft } = act;
  const left = daysLeft === undefined ? {} : { daysLeft };
  return {
    ...{ kind: 'mail', step: 'owner', to: 'owner', template },
    data: {
      ...addressing(state),
      ...{ plan: state.plan, what: String(what), lastDay: String(lastDay) },
      ...left,
    },
  };
}

function noticed(act: ContractAct, state: ContractState): Consequence[] {
  const [what, lastDay] = [String(act.what), String(act.lastDay)];
  const isTheirs = customersOwn.includes(what.split(':')[0] ?? what);
  const owner = ownerMail('deadline_notice', act, state);
  if (!isTheirs || Number(act.daysLeft) > CUSTOMER_HEARS_WITHIN_DAYS) return [owner];
  const data = { ...addressing(state), what, lastDay };
  const mail = { kind: 'mail', step: 'customer', to: 'customer' } as const;
  return [owner, { ...mail, template: 'deadline_for_customer', data }];
}

/** What follows from the notices of deadlines. */
export const ladderConsequences: Readonly<Record<string, ConsequenceRule>> = {
  deadline_notice: noticed,
  deadline_passed: (act, state) => [ownerMail('deadline_passed', act, state)],
};
