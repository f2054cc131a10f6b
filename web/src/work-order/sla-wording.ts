import type { TFunction } from 'i18next';
import type { ClockState } from '../session/api-types.js';
import { formatCountdown, formatSpan } from '../time/format-span.js';

/** What the wording needs of a summary, a detail or a job on a phone. */
export interface SlaFacts {
  /** Before the judgement there is no target yet; absent where no status is known. */
  status?: string;
  clockState: ClockState;
  sla: {
    countedFrom: string;
    targetAt: string;
    verdict?: 'met' | 'breached' | 'excused';
  } | null;
  visits: readonly { workStartedAt?: string }[];
  /** The kind of a summary: planned work waits for an appointment, not for a target. */
  kind?: string;
  appointment?: { from: string; to: string };
}

/** The instant at which the first technician started work: there the two hours stop (AMB-08). */
export function firstWorkStart(facts: Pick<SlaFacts, 'visits'>): number | undefined {
  const starts = facts.visits.flatMap((visit) =>
    visit.workStartedAt ? [Date.parse(visit.workStartedAt)] : [],
  );
  return starts.length > 0 ? Math.min(...starts) : undefined;
}

/** The clock's state by the server's time: what ran over since the last answer is overdue already. */
export function clockStateAt(facts: SlaFacts, nowMs: number): ClockState {
  const { sla, clockState } = facts;
  const running =
    clockState === 'on_track' || clockState === 'at_risk' || clockState === 'unassigned';
  if (!sla || sla.verdict || !running) return clockState;
  return nowMs >= Date.parse(sla.targetAt) ? 'breached' : clockState;
}

/** Milliseconds left until the target (negative when over); nothing once the target is decided. */
export function slaLeft(facts: SlaFacts, nowMs: number): number | undefined {
  const { sla } = facts;
  if (!sla || sla.verdict === 'met' || sla.verdict === 'excused') return undefined;
  if (facts.clockState === 'done' || facts.clockState === 'none') return undefined;
  return Date.parse(sla.targetAt) - (firstWorkStart(facts) ?? nowMs);
}

/** "Due in 1 h 20 m", "Overdue by 15 m", "Met in 42 m", "On hold", "No target". */
export function slaWording(facts: SlaFacts, nowMs: number, t: TFunction): string {
  const { sla } = facts;
  if (!sla && facts.kind && facts.kind !== 'repair') return t('sla.toBook');
  if (!sla) return t(facts.status === 'received' ? 'sla.afterJudgement' : 'sla.none');
  const started = firstWorkStart(facts);
  // Work may begin before the clock does (a call out of hours is counted from the next opening).
  const took = (started ?? 0) - Date.parse(sla.countedFrom);
  if (sla.verdict === 'met' && took > 0) return t('sla.metIn', { span: formatSpan(took, t) });
  if (sla.verdict === 'met') return t('sla.met');
  if (sla.verdict === 'excused') return t('sla.excused');
  const left = Date.parse(sla.targetAt) - (started ?? nowMs);
  const wording = left >= 0 ? 'sla.dueIn' : 'sla.overdueBy';
  const text = t(wording, { span: formatSpan(left, t) });
  return facts.clockState === 'on_hold' ? t('sla.onHold', { text }) : text;
}

/** The ticking figure of a card: `1:20:05`, `+04:31` when over, a word once it is decided. */
export function slaFigure(facts: SlaFacts, nowMs: number, t: TFunction): string {
  if (facts.sla?.verdict === 'met') return t('sla.met');
  const left = slaLeft(facts, nowMs);
  if (left === undefined) return slaWording(facts, nowMs, t);
  return left >= 0 ? formatCountdown(left, t) : `+${formatCountdown(left, t)}`;
}
