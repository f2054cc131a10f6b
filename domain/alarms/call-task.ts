import { alarmResponse, nextContactAt } from '../plans/express-support-pack/alarm-response.js';
import type { RuleId } from '../rule-id.js';
import { formatInstant } from '../time/instant.js';
import type { Actor } from '../work-order/work-order-facts.js';
import type { ReportContract } from './report-contract.js';

export const callOutcomes = [
  'reached_arrange',
  'reached_not_wanted',
  'no_answer',
  'wrong_number',
] as const;
export type CallOutcome = (typeof callOutcomes)[number];

/** One attempt to reach the customer. */
export interface CallTry {
  at: string;
  by: Actor;
  outcome: CallOutcome;
  note?: string;
}

/** A customer to be telephoned about an alarm. */
export interface CallTask {
  id: string;
  kind: 'alarm' | 'flapping';
  /** `waiting` until `dueAt`, within the contact hours; then `due` until somebody has called. */
  state: 'waiting' | 'due' | 'done' | 'withdrawn';
  dueAt: string;
  tries: CallTry[];
  /** The alarm has cleared meanwhile; the customer is told so. */
  clearedAt?: string;
  because: RuleId[];
}

type Hours = Pick<ReportContract, 'window' | 'holidayService'>;

/** Decides whether somebody still has to call. */
export function isOpenCall({ state }: CallTask): boolean {
  return state === 'waiting' || state === 'due';
}

/**
 * Plans the call about an alarm: at once within the contact hours, otherwise when they begin.
 * @see-rule ESP-77
 * @see-rule ESP-80
 */
export function planCall(
  id: string,
  kind: CallTask['kind'],
  nowMs: number,
  { window, holidayService }: Hours,
): CallTask {
  const { contactAt, because } = alarmResponse(formatInstant(nowMs), window, { holidayService });
  return { id, kind, state: 'waiting', dueAt: contactAt, tries: [], because };
}

const MOST_TRIES = 10;

/**
 * Records an attempt. Nobody reached: the next attempt is in the next window. A wrong number that was
 * put right is called at once; somebody reached ends the task.
 * @see-rule ESP-97
 */
export function recordTry(
  task: CallTask,
  attempt: CallTry,
  corrected: boolean,
  nowMs: number,
  { window, holidayService }: Hours,
): CallTask {
  const tries = [...task.tries, attempt].slice(-MOST_TRIES);
  const reached = attempt.outcome === 'reached_arrange' || attempt.outcome === 'reached_not_wanted';
  if (reached) return { ...task, tries, state: 'done' };
  if (corrected) return { ...task, tries };
  const dueAt = nextContactAt(formatInstant(nowMs), window, { holidayService });
  return { ...task, tries, state: 'waiting', dueAt, because: ['ESP-97'] };
}
