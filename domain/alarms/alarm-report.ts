import { type Refusal, refuse } from '../refusal.js';
import { instantOf } from '../time/instant.js';
import { MINUTE_MS } from '../time/tokyo.js';
import type { AlarmSeverity } from './alarm-code.js';

/** An alarm as a machine reports it. */
export interface AlarmReport {
  /** Control number of the label, or serial number. */
  machine: string;
  code: string;
  severity: AlarmSeverity;
  state: 'raised' | 'cleared';
  /** ISO instant with offset, by the machine's clock. */
  occurredAt: string;
  text?: string;
  /** The machine's own number for it: the same one counts once. */
  id?: string;
}

/** A machine's clock may run ahead of ours by so many minutes. */
export const AHEAD_MINUTES = 5;

/**
 * Refuses an alarm that lies more than five minutes in the future; one that is late by any span is
 * taken (ESP-96 promises nothing about late ones, but they are news all the same).
 * @see-rule ESP-96
 */
export function refuseAlarm(
  report: Pick<AlarmReport, 'occurredAt'>,
  nowMs: number,
): Refusal | undefined {
  if (instantOf(report.occurredAt) <= nowMs + AHEAD_MINUTES * MINUTE_MS) return undefined;
  return refuse(
    'ALARM_IN_FUTURE',
    ['ESP-76'],
    `This lies more than ${AHEAD_MINUTES} minutes in the future.`,
    'occurredAt',
  );
}
