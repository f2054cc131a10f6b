import { z } from 'zod';
import { conductDemands } from '../../domain/plans/pay-as-you-go/conduct.js';
import { eventBody, month } from './contract-event-body.js';
import { businessId, date, instant, line, yen } from './value-schemas.js';

const units = z.number().min(0).max(1_000_000_000_000);
const readings = z.array(z.strictObject({ meter: businessId, units })).max(20);
const unitPrice = z.number().min(0).max(1_000_000_000);
const prices = {
  basicFee: yen.exactOptional(),
  unitPrice: unitPrice.exactOptional(),
  meters: z
    .array(z.strictObject({ id: businessId, unitPrice }))
    .max(20)
    .exactOptional(),
};
const used = { month, units: units.exactOptional(), meters: readings.exactOptional() };

/** What can be told to a pay-as-you-go contract. */
export const paygEventRoutes = {
  usage: {
    summary: 'Metered units of a month: its invoice is issued',
    body: eventBody(used),
  },
  invoice_corrected: {
    summary: 'An invoice is credited and issued anew with other units',
    body: eventBody({ ...used, reason: line(300) }),
  },
  price_revision: {
    summary: 'Prices change from a month on',
    body: eventBody({
      from: month,
      basis: z.enum(['revision', 'usage']).exactOptional(),
      ...prices,
    }),
  },
  outage_reported: {
    summary: 'The customer reports that the service cannot be used',
    body: eventBody({
      id: businessId,
      knownAt: instant,
      checkedOwnEquipment: z.boolean(),
      checkedConnection: z.boolean(),
      reportedAsSpecified: z.boolean(),
      hasDefectInCustomerEnvironment: z.boolean(),
    }),
  },
  outage: {
    summary: 'The equipment could not be used, and can again',
    body: eventBody({
      id: businessId,
      knownAt: instant,
      restoredAt: instant,
      excluded: z
        .array(z.strictObject({ cause: line(60), from: instant, to: instant }))
        .max(50)
        .exactOptional(),
      effect: z.enum(['down', 'degraded']).exactOptional(),
      causedByServiceEquipment: z.boolean().exactOptional(),
    }),
  },
  credit_application: {
    summary: 'The customer applies for the credit of an outage',
    body: eventBody({ outage: businessId }),
  },
  extension_request: { summary: 'The customer asks for an extension', body: eventBody({}) },
  extension_decided: {
    summary: 'The extension is granted, with new prices where they were agreed, or refused',
    body: eventBody({ approved: z.boolean(), termEndsOn: date.exactOptional(), ...prices }),
  },
  cancel: { summary: 'The customer cancels', body: eventBody({ month }) },
  conduct_demand: {
    summary: 'After a prohibited act: what the customer is asked to do',
    body: eventBody({
      id: businessId,
      demands: z.array(z.enum(conductDemands)).min(1).max(4),
      answerBy: date,
    }),
  },
  conduct_answer: {
    summary: 'What the customer answered',
    body: eventBody({ id: businessId, answer: line(500) }),
  },
  terms_changed: {
    summary: 'The terms change, by agreement or by a publication',
    body: eventBody({
      by: z.enum(['agreement', 'publication']),
      text: line(500),
      effectiveOn: date,
      address: z.url().max(300).exactOptional(),
    }),
  },
  delivery_delayed: {
    summary: 'The equipment comes later; the customer is told',
    body: eventBody({ reason: line(300), expectedOn: date.exactOptional() }),
  },
  delivery_adjusted: {
    summary: 'Delivery and usage period were moved',
    body: eventBody({
      deliveryOn: date,
      startsOn: date,
      termEndsOn: date,
      agreedByBoth: z.boolean(),
    }),
  },
  delivered: {
    summary: 'The equipment was delivered',
    body: eventBody({ place: line(200).exactOptional(), country: line(2).exactOptional() }),
  },
  removal_agreed: {
    summary: 'The day of the removal is agreed',
    body: eventBody({ removeOn: date }),
  },
  removed: {
    summary: 'The equipment was removed',
    body: eventBody({
      customerLate: z.boolean(),
      damages: z
        .array(
          z.strictObject({
            restorationCost: yen,
            normalAgeing: yen,
            isNaturalFailure: z.boolean(),
          }),
        )
        .max(50)
        .exactOptional(),
    }),
  },
} as const;
