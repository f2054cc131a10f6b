import type { z } from 'zod';
import { formatInstant } from '../../domain/time/instant.js';
import { coverageOf } from '../../domain/work-order/coverage-of.js';
import type { StoreConnection } from '../../models/connect-store.js';
import type { LabelFacts } from '../../models/intake-lookup.js';
import { workOrderListReadModel } from '../../models/work-order-list-read-model.js';
import { chooseContract } from '../gateways/choose-contract.js';
import type { intakePreview } from '../schemas/intake-schemas.js';
import { summaryViewOf } from './work-order-summary-view.js';

const HOUR_MS = 3_600_000;
const OPEN_STATUSES = ['received', 'triaged', 'scheduled', 'in_progress', 'on_hold'];

type Preview = Omit<z.infer<typeof intakePreview>, 'serverTime'>;

/** What a label means, shown before the call ends: coverage now, an hour later, and what is open. */
export async function intakePreviewOf(
  store: StoreConnection,
  facts: LabelFacts,
  atMs: number,
): Promise<Preview> {
  const contract = chooseContract(facts.contracts, atMs);
  const coverageAt = (instantMs: number): Preview['coverage'] =>
    coverageOf({ contract, asset: facts.asset, acceptedAt: formatInstant(instantMs) });
  const { items } = await workOrderListReadModel(store).page(
    { statuses: OPEN_STATUSES, customer: facts.customer.id },
    { limit: 50 },
    atMs,
  );
  const { asset, site, customer } = facts;
  return {
    asset: unversioned(asset),
    site: unversioned(site),
    customer: unversioned(customer),
    contract: { ...contract, customer: customer.id, asset: asset.id },
    coverage: coverageAt(atMs),
    coverageOneHourLater: coverageAt(atMs + HOUR_MS),
    openWorkOrders: items
      .filter((item) => item.asset.id === asset.id)
      .map((item) => summaryViewOf(item, atMs)),
  };
}

/** The preview shows facts, not records to be edited: the version that guards a write stays behind. */
function unversioned<T extends object>(record: T): T {
  const { version: _version, ...facts } = record as T & { version?: number };
  return facts as T;
}
