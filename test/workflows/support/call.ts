import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ReferenceBook } from '../../../domain/reference/reference-data.js';
import type { Actor, Intake } from '../../../domain/work-order/work-order-facts.js';

const bookFile = new URL('../../fixtures/samples/tokyo/reference.json', import.meta.url);

/** The area of the sample day: one city, 18 technicians, contracts of every window. */
export const book = JSON.parse(readFileSync(fileURLToPath(bookFile), 'utf8')) as ReferenceBook;

export const dispatcher: Actor = { kind: 'dispatcher', id: 'D1' };
export const manager: Actor = { kind: 'manager', id: 'M1' };
export function technicianActor(id: string): Actor {
  return { kind: 'technician', id };
}

function one<T>(found: T | undefined, what: string): T {
  if (found === undefined) throw new Error(`The sample has no ${what}.`);
  return found;
}

/** A call for a server of the sample whose contract has this window. */
export function callFor(
  number: string,
  acceptedAt: string,
  window: '9x5' | '12x5' | '24x7' = '9x5',
): Intake {
  const contract = one(
    book.contracts.find(
      (candidate) =>
        candidate.plan === 'esp-g2' &&
        candidate.window === window &&
        book.assets.some((asset) => asset.id === candidate.asset && asset.kind === 'server'),
    ),
    `server with window ${window}`,
  );
  const asset = one(
    book.assets.find(({ id }) => id === contract.asset),
    contract.asset,
  );
  const site = one(
    book.sites.find(({ id }) => id === asset.site),
    asset.site,
  );
  const customer = one(
    book.customers.find(({ id }) => id === site.customer),
    site.customer,
  );
  const { site: _site, ...equipment } = asset;
  const { customer: _customer, postalCode: _postalCode, ...place } = site;
  return {
    number,
    area: 'tokyo',
    channel: 'phone',
    symptom: 'disk_failure',
    acceptedAt,
    by: dispatcher,
    asset: equipment,
    site: place,
    customer: { id: customer.id, name: customer.name },
    contract: {
      id: contract.id,
      plan: 'esp-g2',
      window,
      startsOn: contract.startsOn,
      endsOn: one(contract.endsOn, 'end of the contract'),
    },
  };
}
