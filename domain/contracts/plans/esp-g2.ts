import { refundOnStop } from '../../plans/express-support-pack/refunds.js';
import { servicePeriod } from '../../plans/express-support-pack/service-period.js';
import type { PolicySettings } from '../../policies/policy-table.js';
import { isRefusal, type Refusal, refuse } from '../../refusal.js';
import { type CalendarDate, isDate } from '../../time/calendar-date.js';
import type { EspG2Event, EspG2Opening } from '../contract-event.js';
import {
  type Due,
  defineContractPlan,
  type PlanDeadline,
  type PlanStep,
} from '../contract-plan.js';
import type { EquipmentChange } from '../plan-side-rules.js';
import { checkEspG2Application } from './esp-g2-application.js';
import type { EspG2Facts } from './esp-g2-facts.js';
import { espG2Standing } from './esp-g2-standing.js';

type Step = PlanStep<EspG2Facts>;

const windows: readonly string[] = ['9x5', '12x5', '24x7'];

function open(opening: EspG2Opening, policy: PolicySettings): EspG2Facts | Refusal {
  const { purchasedOn, years, window, registeredOn, price } = opening;
  if (!isDate(purchasedOn) || (registeredOn !== undefined && !isDate(registeredOn)))
    return refuse('DATE_INVALID', [], 'Give days that exist.', 'purchasedOn');
  if (!windows.includes(window))
    return refuse('WINDOW_UNKNOWN', ['ESP-15'], 'A pack is 9x5, 12x5 or 24x7.', 'window');
  const registered = registeredOn === undefined ? {} : { registeredOn };
  const period = servicePeriod({ warrantyStartsOn: purchasedOn, years, ...registered, policy });
  if (isRefusal(period)) return period;
  const { startsOn, endsOn } = period;
  if (registeredOn !== undefined && registeredOn > endsOn)
    return refuse('TERM_OVER', ['ESP-05'], `The term ended on ${endsOn}.`, 'purchasedOn');
  return {
    ...{ purchasedOn, years, window, startsOn, endsOn, ended: false },
    ...registered,
    ...(price === undefined ? {} : { price }),
  };
}

/** The service begins with the term, or with the registration where that comes later (ESP-29). */
function beginsOn({ startsOn, registeredOn = startsOn }: EspG2Facts): CalendarDate {
  return registeredOn > startsOn ? registeredOn : startsOn;
}

function nextDue(facts: EspG2Facts): Due | undefined {
  if (facts.ended) return undefined;
  if (!facts.started) return { on: beginsOn(facts), edge: 'start', kind: 'service_started' };
  return { on: facts.endsOn, edge: 'end', kind: 'ended' };
}

function fallDue(facts: EspG2Facts, { on, kind }: Due): Step {
  if (kind === 'service_started')
    return {
      facts: { ...facts, started: true },
      acts: [{ on, act: kind, startsOn: facts.startsOn, endsOn: facts.endsOn }],
    };
  return { facts: { ...facts, ended: true }, acts: [{ on, act: 'ended' }], endedOn: on };
}

/** A customer may stop midway; nothing is paid back (ESP-07). */
function applyEvent(facts: EspG2Facts, _event: EspG2Event, on: CalendarDate): Step | Refusal {
  if (facts.ended) return refuse('CONTRACT_ENDED', ['ESP-22'], 'The contract has ended.');
  const { amount } = refundOnStop();
  return {
    facts: { ...facts, ended: true },
    acts: [
      { on, act: 'service_stopped', refund: amount },
      { on, act: 'ended' },
    ],
    endedOn: on,
  };
}

/**
 * The pack ends by itself and is not renewed; what comes after has to be ordered before.
 * @rule ESP-22 the last day
 */
function deadlines({ ended, endsOn }: EspG2Facts): PlanDeadline[] {
  return ended ? [] : [{ what: 'follow_up_order', lastDay: endsOn, because: 'ESP-22' }];
}

/**
 * Equipment is not exchanged after the registration, and a further chassis is a package of its own.
 * @rule ESP-13 a running contract
 */
function refuseEquipmentChange({ change }: EquipmentChange): Refusal {
  return change === 'added'
    ? refuse('PACKAGE_PER_MACHINE', ['ESP-02'], 'Each machine has a package of its own.', 'asset')
    : refuse('EQUIPMENT_IS_FIXED', ['ESP-13'], 'Equipment is fixed by the registration.', 'asset');
}

/** ExpressSupportPack G2 as a contract: a term of years from the purchase that simply ends. */
export const espG2Plan = defineContractPlan<EspG2Opening, EspG2Facts, EspG2Event>({
  name: 'esp-g2',
  events: ['service_stopped'],
  open,
  nextDue,
  fallDue,
  applyEvent,
  deadlines,
  isSettled: () => true,
  period: ({ startsOn, endsOn, window }) => ({ startsOn, endsOn, window }),
  checkApplication: checkEspG2Application,
  openAs: (opening, acceptedOn) => ({ ...opening, registeredOn: acceptedOn }),
  refuseEquipmentChange,
  hear: (facts, { act }) => (act === 'terminated' ? { ...facts, ended: true } : facts),
  standing: espG2Standing,
});
