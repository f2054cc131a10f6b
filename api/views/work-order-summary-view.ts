import { instantOf } from '../../domain/time/instant.js';
import type { WorkOrderSummary } from '../../domain/work-order/work-order-summary.js';
import type { WorkOrderSummaryView } from '../schemas/work-order-schemas.js';

/** A list's row as it is sent, with the share of the way to the target that is used at `nowMs`. */
export function summaryViewOf(summary: WorkOrderSummary, nowMs: number): WorkOrderSummaryView {
  const { contract, sla } = summary;
  return {
    ...summary,
    contract: {
      ...contract,
      window: contract.window as WorkOrderSummaryView['contract']['window'],
    },
    sla: sla && { ...sla, share: shareOf(sla, nowMs) },
  };
}

/** 0 at the start of the count, 1 at the target; it stands still once work has started. */
function shareOf(sla: NonNullable<WorkOrderSummary['sla']>, nowMs: number): number {
  const from = instantOf(sla.countedFrom);
  const at = sla.workStartedAt === undefined ? nowMs : instantOf(sla.workStartedAt);
  const share = (at - from) / (instantOf(sla.targetAt) - from);
  return Math.round(Math.max(0, share) * 1_000) / 1_000;
}
