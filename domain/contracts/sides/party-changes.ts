import { lastDayWithin } from '../../calendar/deadline.js';
import { relocationNotice } from '../../plans/express-support-pack/relocation.js';
import { type Refusal, refuse } from '../../refusal.js';
import { type CalendarDate, isDate } from '../../time/calendar-date.js';
import { contractPlans } from '../contract-plans.js';
import type { SideStep } from '../contract-side.js';
import type { ContractState } from '../contract-state.js';
import { controlNumberOf } from './control-number.js';
import type { NewPlace, PartyEvent } from './party-event.js';
import type { PartyFacts } from './party-facts.js';

type Step = SideStep<PartyFacts>;
type EventOf<Type extends PartyEvent['type']> = PartyEvent & { type: Type };

/** Days of notice before a move. */
const MOVE_NOTICE_DAYS = 14;
/** Machines beside the first one; more are a contract of their own. */
const MOST_FURTHER = 20;

/**
 * Answers the notice of a move: 14 days before it the answer is yes; a shorter notice is on record with
 * the day by which it was due and the first day that this notice is in time for, and a person follows it up.
 * @see-rule ESP-68
 */
export function announceMove(
  facts: PartyFacts,
  { to, on: movesOn }: EventOf<'relocation_requested'>,
  on: CalendarDate,
  { policy }: ContractState,
): Step | Refusal {
  if (!isDate(movesOn) || movesOn < on)
    return refuse('DATE_INVALID', ['ESP-68'], 'Give a day to come.', 'on');
  const { noticeBy, late } = relocationNotice(movesOn, on, policy);
  const said = { on, act: 'relocation_requested', accepted: !late, movesOn, noticeBy };
  const inTimeFrom = lastDayWithin(on, MOVE_NOTICE_DAYS, policy);
  return {
    facts: { ...facts, move: { on: movesOn, to } },
    acts: [{ ...said, address: to.address, ...(late ? { inTimeFrom } : {}) }],
  };
}

/** Gives the id of the site at a place: the known one, or a new one of this contract. */
export function siteIdOf({ site }: NewPlace, contract: string, n: number): string {
  return site ?? `S-${contract}-${n}`;
}

/** Confirms that the machine stands at its new place. */
export function confirmMove(
  { move, ...facts }: PartyFacts,
  event: EventOf<'relocated'>,
  on: CalendarDate,
  { id, acts }: ContractState,
): Step | Refusal {
  const to = event.to ?? move?.to;
  if (!to) return refuse('PLACE_UNKNOWN', ['ESP-68'], 'Say where it has moved to.', 'to');
  if (to.site === undefined && (to.latitude === undefined || to.longitude === undefined))
    return refuse('SITE_NOT_LOCATED', ['ESP-68'], 'Say where on the map that is.', 'to');
  const site = siteIdOf(to, id, acts + 1);
  const { name, address, postalCode, latitude, longitude } = to;
  const place = {
    ...(postalCode === undefined ? {} : { postalCode }),
    ...(latitude === undefined ? {} : { latitude }),
    ...(longitude === undefined ? {} : { longitude }),
  };
  return {
    facts: { ...facts, site, siteName: name },
    acts: [{ on, act: 'relocated', site, name, address, ...place, isNew: to.site === undefined }],
  };
}

/** Adds a machine where the plan's document allows it, with a label of its own. */
export function addEquipment(
  facts: PartyFacts,
  { asset, isAgreed }: EventOf<'equipment_added'>,
  on: CalendarDate,
  { id, plan }: ContractState,
): Step | Refusal {
  const { further = [], added = 0 } = facts;
  const refusal = contractPlans[plan].refuseEquipmentChange?.({
    ...{ change: 'added', machines: 1 + further.length, isAgreed },
  });
  if (refusal) return refusal;
  if (facts.asset === asset.id || further.some((known) => known.id === asset.id))
    return refuse('EQUIPMENT_KNOWN', [], `${asset.id} belongs to it already.`, 'asset.id');
  if (further.length >= MOST_FURTHER)
    return refuse('TOO_MANY_MACHINES', [], 'More machines are a contract of their own.', 'asset');
  const controlNumber = controlNumberOf(id, added + 2);
  const { kind, model, serial } = asset;
  return {
    facts: {
      ...facts,
      added: added + 1,
      further: [...further, { id: asset.id, controlNumber }],
    },
    acts: [{ on, act: 'equipment_added', asset: asset.id, kind, model, serial, controlNumber }],
  };
}

/** Takes a machine that was added out again where the plan's document allows it. */
export function removeEquipment(
  facts: PartyFacts,
  { asset, isAgreed }: EventOf<'equipment_removed'>,
  on: CalendarDate,
  { plan }: ContractState,
): Step | Refusal {
  const { further = [] } = facts;
  const refusal = contractPlans[plan].refuseEquipmentChange?.({
    ...{ change: 'removed', machines: 1 + further.length, isAgreed },
  });
  if (refusal) return refusal;
  if (!further.some(({ id }) => id === asset))
    return refuse('EQUIPMENT_UNKNOWN', [], `${asset} was not added to it.`, 'asset');
  return {
    facts: { ...facts, further: further.filter(({ id }) => id !== asset) },
    acts: [{ on, act: 'equipment_removed', asset }],
  };
}
