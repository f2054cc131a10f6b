import { z } from 'zod';
import { contractApplication } from './contract-application-schemas.js';
import { contractOpening } from './contract-opening-schemas.js';

const { customer, contact, site, equipment, form } = contractApplication.shape;

/** What a stranger may apply with: nothing that names records of ours. */
export const publicApplicationBody = z
  .strictObject({
    opening: contractOpening,
    application: z.strictObject({
      customer: customer.omit({ id: true }),
      contact,
      site: site.omit({ id: true, latitude: true, longitude: true }),
      equipment: equipment.omit({ id: true, controlNumber: true }),
      form,
    }),
  })
  .meta({ id: 'PublicApplication' });
export type PublicApplication = z.output<typeof publicApplicationBody>;
