import { z } from 'zod';
import { applicationCorrection } from './contract-application-schemas.js';
import { eventBody } from './contract-event-body.js';
import { contractOpening } from './contract-opening-schemas.js';
import { paidYen } from './ledger-event-schemas.js';
import { businessId, date, line } from './value-schemas.js';

const reason = line(300);
const ground = line(60);
const breach = z.string().regex(/^B\d{1,4}$/, { error: 'Must be the id of a breach.' });
const place = z.strictObject({
  site: businessId.exactOptional(),
  name: line(200),
  address: line(300),
  postalCode: line(10).exactOptional(),
  latitude: z.number().min(-90).max(90).exactOptional(),
  longitude: z.number().min(-180).max(180).exactOptional(),
});

const applicationRoutes = {
  application_corrected: {
    summary: 'An application is put right',
    body: eventBody({
      opening: contractOpening.exactOptional(),
      application: applicationCorrection.exactOptional(),
    }),
  },
  exception_settled: {
    summary: 'A manager lets an exception pass, or not',
    body: eventBody({ code: line(60), accepted: z.boolean(), reason }),
    managerOnly: true,
  },
  application_accepted: { summary: 'The application is accepted', body: eventBody({}) },
  application_refused: {
    summary: 'The application is refused on a reasonable ground',
    body: eventBody({ ground, reason }),
  },
  application_withdrawn: {
    summary: 'The applicant takes the application back',
    body: eventBody({ reason: reason.exactOptional() }),
  },
  refund_claimed: {
    summary: 'The price is claimed back after a refusal',
    body: eventBody({ hasRefusalNotice: z.boolean(), hasProofOfPurchase: z.boolean() }),
  },
} as const;

const partyRoutes = {
  email_changed: {
    summary: 'Notices go to another address',
    body: eventBody({ email: z.email().max(254) }),
  },
  contact_changed: {
    summary: 'Somebody else is the contact',
    body: eventBody({
      contactName: line(100).exactOptional(),
      language: z.enum(['ja', 'en']).exactOptional(),
    }),
  },
  relocation_requested: {
    summary: 'The machine will move: 14 days of notice',
    body: eventBody({ to: place, on: date }),
  },
  relocated: { summary: 'The machine has moved', body: eventBody({ to: place.exactOptional() }) },
  equipment_added: {
    summary: 'A machine is added',
    body: eventBody({
      asset: z.strictObject({
        id: businessId,
        kind: line(60),
        model: line(100),
        serial: line(100),
      }),
      isAgreed: z.boolean(),
    }),
  },
  equipment_removed: {
    summary: 'A machine that was added is taken out',
    body: eventBody({ asset: businessId, isAgreed: z.boolean() }),
  },
  owner_handed_over: {
    summary: 'Somebody else sees to the next dates',
    body: eventBody({ to: businessId, reason }),
    managerOnly: true,
  },
} as const;

const standingRoutes = {
  breach_recorded: {
    summary: 'A breach, with the demand where one is needed',
    body: eventBody({ ground, what: line(300), demandReceivedOn: date.exactOptional() }),
  },
  cured: { summary: 'A breach was cured', body: eventBody({ breach }) },
  breach_dropped: { summary: 'A breach is let rest', body: eventBody({ breach, reason }) },
  suspension_announced: {
    summary: 'The customer is told reason, day and period of a suspension',
    body: eventBody({ ground, reason, from: date, until: date }),
  },
  suspend: {
    summary: 'A manager suspends all or part of the service',
    body: eventBody({
      ground,
      scope: z.enum(['all', 'part']),
      reason,
      contacted: z.boolean().exactOptional(),
      isEmergency: z.boolean().exactOptional(),
      dueOn: date.exactOptional(),
    }),
    managerOnly: true,
  },
  resume: {
    summary: 'The service is taken up again',
    body: eventBody({ reason: reason.exactOptional() }),
  },
  terminate: {
    summary: 'One side ends the contract on a ground',
    body: eventBody({
      ground,
      side: z.enum(['customer', 'provider']),
      reason,
      arrears: paidYen.exactOptional(),
    }),
    managerOnly: true,
  },
} as const;

/** What can be told about an application, the parties and the standing of a contract. */
export const sideEventRoutes = {
  ...applicationRoutes,
  ...partyRoutes,
  ...standingRoutes,
  service_stopped: {
    summary: 'The customer stops an ExpressSupportPack before its end',
    body: eventBody({ reason: reason.exactOptional() }),
  },
} as const;
