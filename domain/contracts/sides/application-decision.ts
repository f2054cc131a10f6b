import { refundAfterRefusal } from '../../plans/ups-battery-pack/purchase-return.js';
import { upsRefundClaimBy } from '../../plans/ups-battery-pack/registration-deadlines.js';
import { isRefusal, type Refusal, refuse } from '../../refusal.js';
import type { RuleId } from '../../rule-id.js';
import type { CalendarDate } from '../../time/calendar-date.js';
import type { ContractAct } from '../contract-act.js';
import { contractPlans } from '../contract-plans.js';
import type { SideStep } from '../contract-side.js';
import type { ContractState } from '../contract-state.js';
import { applicationStanding } from './application-check.js';
import { decideBy } from './application-dues.js';
import type { ApplicationEvent } from './application-event.js';
import type { ApplicationFacts, ContractApplication } from './application-facts.js';
import { controlNumberOf } from './control-number.js';
import { saidBy } from './said-by.js';

type Step = SideStep<ApplicationFacts>;
type EventOf<Type extends ApplicationEvent['type']> = ApplicationEvent & { type: Type };

/** A number of letters that is hardly a reason. */
const SHORTEST_REASON = 3;

/**
 * Accepts an application: nothing stands against it and a manager has let every exception pass. The
 * plan opens with the days of the form; the machine gets its control number.
 * @see-rule UPS-22
 * @see-rule ESP-29
 */
export function acceptApplication(
  facts: ApplicationFacts,
  { by }: EventOf<'application_accepted'>,
  on: CalendarDate,
  contract: ContractState,
): Step | Refusal {
  const standing = applicationStanding(facts, contract.policy);
  const { opening, application, appliedOn = on } = facts;
  if (!standing || !opening || !application) return alreadyDecided();
  const [first] = standing.refusals;
  if (first) return first;
  const [denied] = standing.denied;
  if (denied !== undefined)
    return refuse('EXCEPTION_DENIED', [], `A manager did not let ${denied} pass.`, 'code');
  const [open] = standing.open;
  if (open !== undefined)
    return refuse('EXCEPTION_NOT_SETTLED', [], `A manager has to settle ${open} first.`, 'code');
  const opens = contractPlans[contract.plan].openAs?.(opening, on) ?? opening;
  return {
    facts: { appliedOn },
    acts: [
      {
        on,
        act: 'application_accepted',
        ...saidBy(by),
        appliedOn,
        ...registered(application, contract.id),
      },
    ],
    opens,
  };
}

/** What the intake has to learn of a registration and no side keeps: the kind of machine, the place. */
function registered(
  { equipment, site, form }: ContractApplication,
  contract: string,
): Record<string, string | number> {
  const { address, postalCode, latitude, longitude } = site;
  const basePack = form.plan === 'ups-battery' ? form.basePack.contract : undefined;
  return {
    controlNumber: equipment.controlNumber ?? controlNumberOf(contract),
    ...{ kind: equipment.kind, address },
    ...(postalCode === undefined ? {} : { postalCode }),
    ...(latitude === undefined ? {} : { latitude }),
    ...(longitude === undefined ? {} : { longitude }),
    ...(basePack === undefined ? {} : { basePack }),
  };
}

/**
 * Refuses an application on a reasonable ground: something that stands against it, an exception that
 * no manager has let pass, or another one that is told in words. After the last day for the notice a
 * refusal is on record as late; the price can be claimed back as the document says.
 * @see-rule UPS-26
 * @see-rule UPS-27
 * @see-rule ESP-25
 * @see-rule ESP-26
 */
export function refuseApplication(
  facts: ApplicationFacts,
  { ground, reason, by }: EventOf<'application_refused'>,
  on: CalendarDate,
  { plan, policy }: ContractState,
): Step | Refusal {
  const standing = applicationStanding(facts, policy);
  const { appliedOn = on } = facts;
  if (!standing) return alreadyDecided();
  const rule: RuleId = plan === 'ups-battery' ? 'UPS-26' : 'ESP-25';
  const codes = [
    ...standing.refusals.map(({ code }) => code as string),
    ...standing.open,
    ...standing.denied,
  ];
  if (reason.trim().length < SHORTEST_REASON)
    return refuse('REASON_MISSING', [rule], 'A refusal tells its reason.', 'reason');
  if (ground !== 'other' && !codes.includes(ground))
    return refuse('NO_REASONABLE_GROUND', [rule], `${ground} does not stand against it.`, 'ground');
  const noticeBy = decideBy(appliedOn, policy);
  const late = on > noticeBy;
  const claimBy = plan === 'ups-battery' ? upsRefundClaimBy(on, policy) : undefined;
  const refund = { refusedOn: on, ...(claimBy && { claimBy }), state: 'open' as const };
  const refundable = plan === 'ups-battery' || plan === 'esp-g2';
  const right: ContractAct = { on, act: 'refund_right', ...(claimBy && { claimBy }) };
  return {
    facts: { appliedOn, ...(refundable && { refund }) },
    acts: [
      { on, act: 'application_refused', ground, reason, ...saidBy(by), noticeBy, late },
      ...(refundable ? [right] : []),
    ],
    ends: { on, as: 'refused' },
  };
}

/** Takes an application back. */
export function withdrawApplication(
  facts: ApplicationFacts,
  { reason }: EventOf<'application_withdrawn'>,
  on: CalendarDate,
): Step | Refusal {
  if (!facts.application) return alreadyDecided();
  const act = { on, act: 'application_withdrawn', ...(reason === undefined ? {} : { reason }) };
  const { appliedOn = on } = facts;
  return { facts: { appliedOn }, acts: [act], ends: { on, as: 'withdrawn' } };
}

/** Answers a claim for the price after a refusal; a no is on record. */
export function claimRefund(
  facts: ApplicationFacts,
  { hasRefusalNotice, hasProofOfPurchase }: EventOf<'refund_claimed'>,
  on: CalendarDate,
  { policy }: ContractState,
): Step | Refusal {
  const { refund } = facts;
  if (!refund || refund.state === 'claimed')
    return refuse('NO_REFUND_RIGHT', ['UPS-27'], 'There is no price to claim back.');
  const claim = { claimedOn: on, hasRefusalNotice, hasProofOfPurchase };
  const lapsed = refund.claimBy !== undefined;
  const answer = lapsed
    ? refundAfterRefusal(refund.refusedOn, claim, policy)
    : hasRefusalNotice && hasProofOfPurchase;
  const accepted = answer !== false && !isRefusal(answer);
  return {
    facts: accepted ? { ...facts, refund: { ...refund, state: 'claimed' } } : facts,
    acts: [{ on, act: 'refund_claimed', accepted }],
  };
}

/** The no to whoever wants to do something with an application that is decided. */
export function alreadyDecided(): Refusal {
  return refuse('APPLICATION_DECIDED', [], 'The application has been decided.');
}
