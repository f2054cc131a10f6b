import { nextSlaEvent, type SlaEvent, slaEventAt } from '../sla/next-sla-event.js';
import { formatInstant, instantOf } from '../time/instant.js';
import { firstWorkStart, slaOf } from './sla-of.js';
import type { SlaAlert } from './work-order-facts.js';
import type { WorkOrderState } from './work-order-state.js';

/**
 * Gives the next warning or breach to fire: none once work has started, nor without a target. A
 * judgement corrected to another target has warnings of its own; a hold changes nothing.
 */
export function nextAlert(state: WorkOrderState, nowMs: number): SlaEvent | undefined {
  const sla = slaOf(state, nowMs);
  if (!sla || firstWorkStart(state.visits) !== undefined) return undefined;
  const fired = state.alerts
    .filter((alert) => alert.dueAt === slaEventAt(sla, alert.share))
    .map((alert) => alert.share);
  return nextSlaEvent(sla, fired);
}

/**
 * Fires a warning or the breach that is due: an alert that says how late it is in whole seconds, and
 * a line of history. What fires after a server or worker was down fires at once.
 */
export function fireAlert(state: WorkOrderState, event: SlaEvent, nowMs: number): WorkOrderState {
  const seq = state.seq + 1;
  const firedAt = formatInstant(nowMs);
  const lateSeconds = Math.max(0, Math.floor((nowMs - instantOf(event.at)) / 1_000));
  const alert: SlaAlert = { share: event.share, dueAt: event.at, firedAt, lateSeconds };
  const type = event.share === 100 ? 'sla_breached' : 'sla_warning';
  return {
    ...state,
    seq,
    alerts: [...state.alerts, alert],
    history: [
      ...state.history,
      {
        seq,
        type: event.share === 100 && state.excuse ? 'sla_overrun_excused' : type,
        at: event.at,
        recordedAt: firedAt,
        by: { kind: 'system', id: 'sla-clock' },
        params: { share: event.share, lateSeconds },
        because: event.share === 100 && state.excuse ? ['ESP-18', 'ESP-20'] : ['ESP-18'],
      },
    ],
    updatedAt: firedAt,
  };
}
