import { type Refusal, refuse } from '../../refusal.js';
import type { CalendarDate } from '../../time/calendar-date.js';
import type { ContractAct } from '../contract-act.js';
import type { Due } from '../contract-plan.js';
import { defineContractSide, SideName, type SideStep } from '../contract-side.js';
import { type ContractState, ContractStatus } from '../contract-state.js';
import type { ContractWorkEvent } from '../work-event.js';
import type { ApplicationFacts } from './application-facts.js';
import { addEquipment, announceMove, confirmMove, removeEquipment } from './party-changes.js';
import { type PartyEvent, partyEventTypes } from './party-event.js';
import { type PartyFacts, unknownParty } from './party-facts.js';
import { partyOfApplication } from './party-of-application.js';
import { saidBy } from './said-by.js';

type Step = SideStep<PartyFacts>;

/** On the day of an announced move a person asks whether it has taken place. */
function nextDue({ move }: PartyFacts, { status }: ContractState): Due | undefined {
  if (!move || move.isDue || status !== ContractStatus.active) return undefined;
  return { on: move.on, edge: 'start', kind: 'relocation_due' };
}

function fallDue(facts: PartyFacts, { on, kind }: Due): Step {
  const { move } = facts;
  return {
    facts: { ...facts, ...(move && { move: { ...move, isDue: true } }) },
    acts: [{ on, act: kind, address: move?.to.address ?? '' }],
  };
}

/**
 * Takes a new address for mails, at any time.
 * @see-rule UPS-29
 */
function changeEmail(facts: PartyFacts, email: string, on: CalendarDate): Step | Refusal {
  if (!/^[^\s@]+@[^\s@]+$/.test(email))
    return refuse('EMAIL_INVALID', ['UPS-28'], 'This is no e-mail address.', 'email');
  return { facts: { ...facts, email }, acts: [{ on, act: 'email_changed', email }] };
}

function handOver(
  facts: PartyFacts,
  { to, by, reason }: PartyEvent & { type: 'owner_handed_over' },
  on: CalendarDate,
): Step | Refusal {
  if (to.trim() === '') return refuse('OWNER_MISSING', [], 'Name the new owner.', 'to');
  const from = facts.owner === undefined ? {} : { from: facts.owner };
  return {
    facts: { ...facts, owner: to },
    acts: [{ on, act: 'owner_handed_over', to, ...from, ...saidBy(by), reason }],
  };
}

function applyEvent(
  facts: PartyFacts,
  event: PartyEvent | ContractWorkEvent,
  on: CalendarDate,
  contract: ContractState,
): Step | Refusal {
  switch (event.type) {
    case 'email_changed':
      return changeEmail(facts, event.email, on);
    case 'contact_changed': {
      const { contactName, language } = event;
      const changed = {
        ...(contactName === undefined ? {} : { contactName }),
        ...(language === undefined ? {} : { language }),
      };
      return { facts: { ...facts, ...changed }, acts: [{ on, act: event.type, ...changed }] };
    }
    case 'relocation_requested':
      return announceMove(facts, event, on, contract);
    case 'relocated':
      return confirmMove(facts, event, on, contract);
    case 'equipment_added':
      return addEquipment(facts, event, on, contract);
    case 'equipment_removed':
      return removeEquipment(facts, event, on, contract);
    case 'owner_handed_over':
      return handOver(facts, event, on);
    case 'work_opened':
    case 'work_refused':
    case 'consequence_failed': {
      const { type, ...said } = event;
      return { facts, acts: [{ on, act: type, ...said }] };
    }
  }
}

/** What was put right in the application counts here too; the label's number comes with the registration. */
function hear(
  facts: PartyFacts,
  { act, controlNumber }: ContractAct,
  { id, sides }: ContractState,
): PartyFacts {
  const { application } = (sides?.application ?? {}) as ApplicationFacts;
  if (act === 'application_corrected' && application)
    return { ...facts, ...partyOfApplication(id, application) };
  return act === 'application_accepted' && typeof controlNumber === 'string'
    ? { ...facts, controlNumber }
    : facts;
}

/** Whom a contract is with, its machines and where they stand, and who sees to it. */
export const partySide = defineContractSide<PartyFacts, PartyEvent | ContractWorkEvent>({
  name: SideName.party,
  events: partyEventTypes,
  initial: unknownParty,
  nextDue,
  fallDue,
  applyEvent,
  hear,
  isSettled: () => true,
});
