import { instantOf } from '../time/instant.js';
import type { CommandContext } from './command-context.js';
import { fireAlert } from './sla-alerts.js';
import { slaOf } from './sla-of.js';
import type { HistoryEntry, SlaAlert } from './work-order-facts.js';
import type { SlaSnapshot } from './work-order-snapshot.js';
import type { WorkOrderState } from './work-order-state.js';

function judgeAlert(alert: SlaAlert, sla: SlaSnapshot | null, recordedAt: string): SlaAlert {
  if (alert.withdrawnAt) return alert;
  const { confirmedAt: _confirmed, ...withdrawable } = alert;
  const withdrawn = { ...withdrawable, withdrawnAt: recordedAt };
  if (!sla) return withdrawn;
  if (!sla.workStartedAt) return alert;
  if (alert.share === 100) {
    if (sla.verdict === 'met') return withdrawn;
    return alert.confirmedAt ? alert : { ...alert, confirmedAt: recordedAt };
  }
  return instantOf(sla.workStartedAt) <= instantOf(alert.dueAt) ? withdrawn : alert;
}

function breachEntry(type: string, state: WorkOrderState, context: CommandContext): HistoryEntry {
  return {
    seq: state.seq,
    type,
    at: context.at,
    recordedAt: context.recordedAt,
    by: { kind: 'system', id: 'sla-clock' },
    params: { share: 100 },
    because: ['ESP-18'],
  };
}

/**
 * Judges what has fired again after every change: a start of work that was reported late withdraws
 * the breach (and the warnings it forestalls) or confirms it; a breach first learned from such a
 * report is put on record; without a target every alert is withdrawn.
 */
export function judgeAlerts(state: WorkOrderState, context: CommandContext): WorkOrderState {
  const sla = slaOf(state, context.nowMs);
  const overdue = sla?.workStartedAt !== undefined && sla.verdict !== 'met';
  const known = state.alerts.some((alert) => alert.share === 100 && alert.dueAt === sla?.targetAt);
  if (sla && overdue && !known) {
    const fired = fireAlert(state, { share: 100, at: sla.targetAt }, context.nowMs);
    return judgeAlerts(fired, context);
  }
  const alerts = state.alerts.map((alert) => judgeAlert(alert, sla, context.recordedAt));
  const judged = alerts.find((alert, at) => alert.share === 100 && alert !== state.alerts[at]);
  if (!judged) return { ...state, alerts };
  const type = judged.withdrawnAt ? 'sla_breach_withdrawn' : 'sla_breach_confirmed';
  return { ...state, alerts, history: [...state.history, breachEntry(type, state, context)] };
}
