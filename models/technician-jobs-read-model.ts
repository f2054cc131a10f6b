import type { WorkOrderSnapshot } from '../domain/work-order/work-order-snapshot.js';
import type { StoreConnection } from './connect-store.js';
import { type WorkOrderDocument, workOrderModel } from './work-order-model.js';

/** Reads what a technician carries on the phone. */
export function technicianJobsReadModel(store: StoreConnection) {
  const model = workOrderModel(store);
  const snapshots = async (where: Record<string, unknown>): Promise<WorkOrderSnapshot[]> => {
    const found = await model.collection
      .find(where as never, { projection: { snapshot: 1 } })
      .toArray();
    return (found as unknown as Pick<WorkOrderDocument, 'snapshot'>[]).map((one) => one.snapshot);
  };
  return {
    /** Gives a technician's own jobs: unfinished ones, those of the day, those with a part to hand in. */
    async of(technician: string, date: string): Promise<WorkOrderSnapshot[]> {
      const parts = await Promise.all([
        snapshots({ activeTechnicians: technician }),
        snapshots({ technicianDays: `${technician}|${date}` }),
        snapshots({ partsOwedBy: technician }),
      ]);
      const byNumber = new Map(parts.flat().map((snapshot) => [snapshot.number, snapshot]));
      return [...byNumber.values()].sort((a, b) => (a.number < b.number ? -1 : 1));
    },
  };
}
export type TechnicianJobsReadModel = ReturnType<typeof technicianJobsReadModel>;
