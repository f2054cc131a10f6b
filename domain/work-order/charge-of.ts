import { countOpenMinutes } from '../calendar/opening-hours.js';
import { hoursOf } from '../calendar/service-window.js';
import { isRefusal } from '../refusal.js';
import type { ChargeLine as TariffLine } from '../surcharge/charge-lines.js';
import { visitCharge } from '../surcharge/visit-charge.js';
import { instantOf } from '../time/instant.js';
import { tokyoMinuteOf } from '../time/tokyo.js';
import { contractPolicy } from './contract-policy.js';
import { hasConsent } from './has-consent.js';
import { nothing, plannedCharge } from './planned-charge.js';
import type { Visit } from './work-order-facts.js';
import { isPlanned } from './work-order-kind.js';
import type { ChargeLine, ChargeSnapshot } from './work-order-snapshot.js';
import type { WorkOrderState } from './work-order-state.js';
import { isFinished } from './work-order-status.js';

type DoneVisit = Visit & { departedAt: string; completedAt: string };

function isDone(visit: Visit): visit is DoneVisit {
  return !visit.withdrawnAt && visit.departedAt !== undefined && visit.completedAt !== undefined;
}

function lineOf({ rules, name, kind, visit: _visit, ...line }: TariffLine): ChargeLine {
  const labour = kind !== 'part' && kind !== 'expense';
  return {
    ...line,
    kind: labour ? 'labour' : kind,
    ...(labour ? { grain: kind } : {}),
    ...(name === undefined ? {} : { name }),
    because: rules,
  };
}

/** Counts the minutes of visits that lie outside the contracted window, or all of them for excluded work. */
function minutesOutside(state: WorkOrderState, visits: readonly DoneVisit[]): number {
  const { contract } = state.intake;
  const hours = hoursOf(contract.window, contractPolicy(contract));
  return visits.reduce((sum, visit) => {
    const from = tokyoMinuteOf(instantOf(visit.departedAt));
    const to = tokyoMinuteOf(instantOf(visit.completedAt));
    const open = state.judgement?.exclusionItem ? 0 : countOpenMinutes(from, to, hours);
    return sum + (to - from) - open;
  }, 0);
}

/**
 * Computes the charge from what has been completed so far; `null` until there is something to
 * charge, zero where nothing is owed (closed without a visit, canceled). Work outside the window, or
 * excluded, to which the customer has not said yes is not charged: its minutes are put on record for
 * a manager (AMB-15).
 * @see-rule ESP-57
 */
export function chargeOf(state: WorkOrderState): ChargeSnapshot | null {
  if (state.canceled || (state.judgement && state.judgement.decision !== 'onsite')) return nothing;
  if (isPlanned(state.intake)) return plannedCharge(state);
  const visits = state.visits.filter(isDone);
  if (visits.length === 0) return isFinished(state.status) ? nothing : null;
  const { contract } = state.intake;
  const excluded = state.judgement?.exclusionItem !== undefined;
  const charge = visitCharge({
    plan: 'esp-g2',
    window: contract.window,
    work: excluded ? 'excluded' : 'in-scope',
    visits,
    parts: state.parts.map(({ part, amount }) => ({ amount, name: part })),
    policy: contractPolicy(contract),
  });
  if (isRefusal(charge)) return null;
  const consented = hasConsent(state.consents, excluded ? 'excluded_work' : 'out_of_hours');
  if (charge.subtotal > 0 && !consented) {
    return {
      ...nothing,
      because: ['ESP-57'],
      unconsentedMinutes: minutesOutside(state, visits),
    };
  }
  const { labour, parts, expenses, subtotal, tax, total, because } = charge;
  const lines = charge.lines.map(lineOf);
  return { labour, parts, expenses, subtotal, tax, total, lines, because };
}
