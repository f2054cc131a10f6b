import type { Asset, Customer, Site } from '../reference/reference-data.js';
import type { Actor, Intake, IntakeChannel, WorkOrigin } from './work-order-facts.js';
import type { WorkOrderKind } from './work-order-kind.js';

/** What is said when work comes in, by a caller or by the contract that planned it. */
export interface IncomingWork {
  by: Actor;
  channel: IntakeChannel;
  symptom: string;
  note?: string;
  reference?: string;
  kind?: WorkOrderKind;
  origin?: WorkOrigin;
  earliestOn?: string;
}

/** What the records say about the equipment that it concerns. */
export interface IntakePlace {
  asset: Asset;
  site: Site;
  customer: Customer;
}

/** Puts together what is kept of a call or a planned work: everything but its number. */
export function intakeOf(
  work: IncomingWork,
  { asset, site, customer }: IntakePlace,
  decided: Pick<Intake, 'area' | 'contract' | 'acceptedAt'>,
): Omit<Intake, 'number'> {
  const { reference, channel, symptom, note, by, kind, origin, earliestOn } = work;
  return {
    ...(kind !== undefined && { kind }),
    ...(origin !== undefined && { origin }),
    ...(earliestOn !== undefined && { earliestOn }),
    ...(reference !== undefined && { reference }),
    area: decided.area,
    channel,
    symptom,
    ...(note !== undefined && { note }),
    acceptedAt: decided.acceptedAt,
    by,
    asset: {
      id: asset.id,
      kind: asset.kind,
      model: asset.model,
      serial: asset.serial,
      controlNumber: asset.controlNumber,
    },
    site: {
      id: site.id,
      name: site.name,
      address: site.address,
      latitude: site.latitude,
      longitude: site.longitude,
    },
    customer: { id: customer.id, name: customer.name },
    contract: decided.contract,
  };
}
