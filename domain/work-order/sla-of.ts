import { isRefusal } from '../refusal.js';
import { responseTarget } from '../sla/response-target.js';
import { slaVerdict } from '../sla/sla-verdict.js';
import { formatInstant, instantOf } from '../time/instant.js';
import { contractPolicy } from './contract-policy.js';
import type { Visit } from './work-order-facts.js';
import type { SlaSnapshot } from './work-order-snapshot.js';
import type { WorkOrderState } from './work-order-state.js';

/** Gives the first start of work by anybody, also by someone who was taken off the job later. */
export function firstWorkStart(visits: readonly Visit[]): string | undefined {
  return visits
    .flatMap((visit) => (visit.workStartedAt ? [visit.workStartedAt] : []))
    .sort()
    .at(0);
}

/**
 * Decides the two-hour promise as it stands at `nowMs`: none without on-site work, none for planned
 * work (UPS-14), none for a canceled work order. Holds do not pause it; the start of work stops it.
 */
export function slaOf(state: WorkOrderState, nowMs: number): SlaSnapshot | null {
  const { intake, judgement, excuse, onsiteJudgedAt } = state;
  if (state.canceled || judgement?.decision !== 'onsite' || !onsiteJudgedAt) return null;
  const target = responseTarget({
    acceptedAt: intake.acceptedAt,
    // Two clocks may disagree by seconds; nobody judges a call before it was taken.
    onsiteJudgedAt: formatInstant(
      Math.max(instantOf(onsiteJudgedAt), instantOf(intake.acceptedAt)),
    ),
    window: intake.contract.window,
    policy: contractPolicy(intake.contract),
  });
  if (isRefusal(target)) return null;
  const workStartedAt = firstWorkStart(state.visits);
  const verdict = slaVerdict({
    targetAt: target.targetAt,
    workStartedAt,
    excuse: excuse?.reason,
    now: formatInstant(nowMs),
  });
  return {
    countedFrom: target.countedFrom,
    targetAt: target.targetAt,
    ...(verdict ? { verdict } : {}),
    ...(workStartedAt ? { workStartedAt } : {}),
    alerts: state.alerts,
    because: [...target.because, ...(excuse ? (['ESP-20'] as const) : [])],
  };
}
