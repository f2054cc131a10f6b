import type { z } from 'zod';
import { formatInstant } from '../../domain/time/instant.js';
import { coverageOf } from '../../domain/work-order/coverage-of.js';
import type { StoreConnection } from '../../models/connect-store.js';
import type { LabelFacts } from '../../models/intake-lookup.js';
import { chooseContract } from '../gateways/choose-contract.js';
import type { intakePreview } from '../schemas/intake-schemas.js';
import { openWorkOrdersOf } from './open-work-orders.js';
import { summaryViewOf } from './work-order-summary-view.js';

const HOUR_MS = 3_600_000;

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
  const { asset, site, customer } = facts;
  const open = await openWorkOrdersOf(store, { asset: asset.id, customer: customer.id }, atMs);
  return {
    asset: unversioned(asset),
    site: unversioned(site),
    customer: unversioned(customer),
    contract: { ...contract, customer: customer.id, asset: asset.id },
    coverage: coverageAt(atMs),
    coverageOneHourLater: coverageAt(atMs + HOUR_MS),
    openWorkOrders: open.map((item) => summaryViewOf(item, atMs)),
  };
}

/** The preview shows facts, not records to be edited: the version that guards a write stays behind. */
function unversioned<T extends object>(record: T): T {
  const { version: _version, ...facts } = record as T & { version?: number };
  return facts as T;
}
