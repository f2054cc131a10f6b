import type { WorkOrderSummary } from '../../domain/work-order/work-order-summary.js';
import type { StoreConnection } from '../../models/connect-store.js';
import { workOrderListReadModel } from '../../models/work-order-list-read-model.js';

const OPEN_STATUSES = ['received', 'triaged', 'scheduled', 'in_progress', 'on_hold'];
/** A customer has fewer open calls than this; older ones are left out. */
const READ = 50;

/** Gives the work orders on a machine that are not finished, newest first. */
export async function openWorkOrdersOf(
  store: StoreConnection,
  { asset, customer }: { asset: string; customer: string },
  nowMs: number,
): Promise<WorkOrderSummary[]> {
  const { items } = await workOrderListReadModel(store).page(
    { statuses: OPEN_STATUSES, customer },
    { limit: READ },
    nowMs,
  );
  return items.filter((item) => item.asset.id === asset);
}
