import { nextBatteryDue } from '../../battery/battery-cycle.js';
import { periodicRequestOpensOn } from '../../battery/battery-request.js';
import type { ContractAct } from '../contract-act.js';
import type { ContractState } from '../contract-state.js';
import type { UpsBatteryFacts } from '../plans/ups-battery-facts.js';
import { saidIn } from './act-fields.js';
import { addressing } from './addressing.js';
import { noticeLink, requestLink } from './battery-links.js';
import type { Consequence, ConsequenceData, ConsequenceRule, LinkWish } from './consequence.js';

const factsOf = ({ facts }: ContractState): UpsBatteryFacts => facts as UpsBatteryFacts;

/** A mail to the customer about the pack. */
function toCustomer(
  state: ContractState,
  template: string,
  data: ConsequenceData,
  link?: LinkWish,
): Consequence {
  return {
    ...{ kind: 'mail', step: 'mail', to: 'customer', template },
    data: { ...addressing(state), ...data },
    ...(link ? { link } : {}),
  };
}

/** The notice by mail, with the link by which a battery can be asked for (UPS-12). */
function noticed({ on }: ContractAct, state: ContractState): Consequence[] {
  const facts = factsOf(state);
  const { termEndsOn } = facts;
  const dueOn = nextBatteryDue(facts, state.policy);
  const later =
    dueOn > termEndsOn ? { outsideTerm: true } : dueOn > on ? { earliestOn: dueOn } : {};
  const data = { dueOn: on, termEndsOn, ...later };
  return [toCustomer(state, 'battery_notice', data, noticeLink(facts, state.policy, on))];
}

function reminded({ noticedOn }: ContractAct, state: ContractState): Consequence[] {
  const facts = factsOf(state);
  const notice = String(noticedOn);
  const data = { noticedOn: notice, termEndsOn: facts.termEndsOn };
  return [toCustomer(state, 'battery_reminder', data, noticeLink(facts, state.policy, notice))];
}

function refused({ id, reason }: ContractAct, state: ContractState): Consequence[] {
  const facts = factsOf(state);
  const opensOn = periodicRequestOpensOn(facts, state.policy);
  const opens = reason === 'before-cycle' && opensOn <= facts.termEndsOn ? { opensOn } : {};
  const data = { request: String(id), decision: 'refuse', reason: String(reason), ...opens };
  return [toCustomer(state, 'battery_request_answer', { ...data, termEndsOn: facts.termEndsOn })];
}

/** A granted request becomes work that the desk arranges, in the hours and the term of the base pack. */
function answered(act: ContractAct, state: ContractState): Consequence[] {
  if (act.decision === 'refuse') return refused(act, state);
  const facts = factsOf(state);
  const { termStartsOn: startsOn, termEndsOn: endsOn, window } = facts;
  const [request, earliestOn] = [String(act.id), String(act.earliestOn)];
  const data = { request, decision: String(act.decision), earliestOn, termEndsOn: endsOn };
  return [
    toCustomer(state, 'battery_request_answer', data, requestLink(facts, request)),
    {
      ...{ kind: 'work', step: 'work', work: 'battery_replacement', request, earliestOn },
      terms: { window, startsOn, endsOn },
    },
  ];
}

function waiting({ id }: ContractAct, state: ContractState): Consequence[] {
  const facts = factsOf(state);
  const request = String(id);
  const { earliestOn = '' } = facts.requests.find((open) => open.id === request) ?? {};
  const data = { request, earliestOn, termEndsOn: facts.termEndsOn };
  return [toCustomer(state, 'battery_appointment_reminder', data, requestLink(facts, request))];
}

function arranged({ workOrder, from, to }: ContractAct, state: ContractState): Consequence[] {
  const data = { workOrder: String(workOrder), from: String(from), to: String(to) };
  return [toCustomer(state, 'battery_appointment', data)];
}

function replaced({ on, id }: ContractAct, state: ContractState): Consequence[] {
  const facts = factsOf(state);
  const dueOn = nextBatteryDue(facts, state.policy);
  const next = dueOn <= facts.termEndsOn ? { nextDueOn: dueOn } : {};
  return [toCustomer(state, 'battery_replaced', { request: String(id), replacedOn: on, ...next })];
}

/** A request that stands no longer takes its work order along. */
function closed(because: 'withdrawn' | 'lapsed'): ConsequenceRule {
  return ({ on, id, workOrder }, state) => [
    toCustomer(state, 'battery_request_closed', { request: String(id), because, on }),
    ...(typeof workOrder === 'string'
      ? [{ kind: 'cancel_work' as const, step: 'cancel', workOrder, reason: `request ${because}` }]
      : []),
  ];
}

function improvement({ reason }: ContractAct, state: ContractState): Consequence[] {
  return [toCustomer(state, 'environment_improvement', { reason: String(reason) })];
}

function supplyFailed(act: ContractAct, state: ContractState): Consequence[] {
  const data = { ...addressing(state), ...saidIn(act) };
  const mail = { kind: 'mail', step: 'mail', to: 'managers' } as const;
  return [{ ...mail, template: 'supply_refund_proposed', data }];
}

/** What follows from the life of a battery. */
export const batteryConsequences: Readonly<Record<string, ConsequenceRule>> = {
  battery_notice: noticed,
  battery_reminder: reminded,
  battery_request: answered,
  battery_appointment: arranged,
  battery_appointment_reminder: waiting,
  battery_replaced: replaced,
  battery_request_withdrawn: closed('withdrawn'),
  battery_request_lapsed: closed('lapsed'),
  environment_improvement_requested: improvement,
  supply_failed: supplyFailed,
};
