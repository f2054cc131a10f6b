import { type Allowed, allow, type Refusal, refuse } from '../../refusal.js';

/** Reasons for which NEC may stop all or part of the service without notice. */
export const stopReasons = [
  'data-not-arriving',
  'maintenance-or-release',
  'force-majeure',
  'portal-or-karte-failure',
  'misuse',
  'other-need',
] as const;
export type StopReason = (typeof stopReasons)[number];

/** How far a stop goes. */
export type StopExtent = 'all' | 'part';

/**
 * Decides whether the service may stop, wholly or in part: on a reason of the terms, without notice;
 * "other need" is stated in words so that the stop can be explained.
 * @rule ANA-10
 */
export function mayStopAnalysis(
  reason: StopReason,
  extent: StopExtent,
  statement?: string,
): (Allowed & { extent: StopExtent; noticeNeeded: false }) | Refusal {
  if (reason === 'other-need' && !statement) {
    const message = 'Another need is stated in words.';
    return refuse('REASON_NOT_STATED', ['ANA-10'], message, 'statement');
  }
  return { ...allow('ANA-10'), extent, noticeNeeded: false };
}
