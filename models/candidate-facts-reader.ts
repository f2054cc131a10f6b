import type { CandidateFacts } from '../domain/dispatch/rank-candidates.js';
import { assignmentFactsReader } from './assignment-facts-reader.js';
import type { StoreConnection } from './connect-store.js';
import { referenceRepository } from './reference-repository.js';
import { workOrderRepository } from './work-order-repository.js';

/** Reads what the candidates list of a work order is made from. */
export function candidateFactsReader(store: StoreConnection) {
  const workOrders = workOrderRepository(store);
  const facts = assignmentFactsReader(store);
  const reference = referenceRepository(store);
  return {
    /** Gives the site, the asset's kind and everybody of the area; nothing for an unknown number. */
    async of(number: string): Promise<CandidateFacts | undefined> {
      const snapshot = await workOrders.find(number);
      if (!snapshot) return undefined;
      const { area, asset, site } = snapshot.intake;
      const [technicians, serviceCentres] = await Promise.all([
        facts.ofArea(area),
        reference.list('serviceCentres', { area }),
      ]);
      return { area, workOrder: number, assetKind: asset.kind, technicians, site, serviceCentres };
    },
  };
}
export type CandidateFactsReader = ReturnType<typeof candidateFactsReader>;
