import { formatInstant } from '../../domain/time/instant.js';
import { clockState } from '../../domain/work-order/clock-state.js';
import { nextStep } from '../../domain/work-order/next-step.js';
import type { WorkOrderSnapshot } from '../../domain/work-order/work-order-snapshot.js';
import type { WorkOrderDetailView } from '../schemas/work-order-schemas.js';
import { meterOf } from './surcharge-meter.js';

/** The one work order as screens read it: what its workflow published, and what holds at `nowMs`. */
export function detailOf(snapshot: WorkOrderSnapshot, nowMs: number): WorkOrderDetailView {
  return {
    ...snapshot,
    serverTime: formatInstant(nowMs),
    clockState: clockState(snapshot),
    nextSteps: nextStepsOf(snapshot, nowMs),
    meter: meterOf(snapshot, nowMs),
  };
}

type NextStepView = WorkOrderDetailView['nextSteps'][number];

function nextStepsOf(snapshot: WorkOrderSnapshot, nowMs: number): NextStepView[] {
  const technicians = [...new Set(snapshot.visits.map((visit) => visit.technician))];
  return technicians.flatMap((technician) => {
    const next = nextStep(snapshot, technician, nowMs);
    if (!next) return [];
    const { command, blockedBy } = next;
    return [
      {
        technician,
        step: command as NextStepView['step'],
        ...(blockedBy && {
          blockedBy: {
            code: blockedBy.code,
            message: blockedBy.message,
            rules: blockedBy.because,
          },
        }),
      },
    ];
  });
}
