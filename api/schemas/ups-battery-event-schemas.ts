import { z } from 'zod';
import { eventBody } from './contract-event-body.js';
import { businessId, date, line, yen } from './value-schemas.js';
import { serviceWindow } from './work-order-fact-schemas.js';

const request = businessId;
const note = line(300).exactOptional();
const reason = line(300);

/** What can be told to a UPS battery pack. */
export const upsBatteryEventRoutes = {
  battery_request: {
    summary: 'The customer asks for a battery',
    body: eventBody({
      id: businessId,
      lifeNotification: z.boolean(),
      notice: date.exactOptional(),
      controlNumber: businessId.exactOptional(),
      hotRoom: z.boolean().exactOptional(),
      note,
    }),
  },
  battery_request_withdrawn: {
    summary: 'The customer withdraws the request',
    body: eventBody({ request }),
  },
  battery_date_not_agreed: {
    summary: 'No day for the replacement could be agreed',
    body: eventBody({ request, reason: z.enum(['customer', 'provider', 'other']), note }),
  },
  battery_replaced: { summary: 'The battery was replaced', body: eventBody({ request }) },
  used_battery_received: { summary: 'The used battery came back', body: eventBody({ request }) },
  used_battery_written_off: {
    summary: 'A manager gives the used battery up',
    body: eventBody({ request, reason }),
    managerOnly: true,
  },
  reminders_snoozed: {
    summary: 'The reminders of a notice pause until a day',
    body: eventBody({ until: date }),
  },
  base_pack_ended: { summary: 'The base pack ended', body: eventBody({}) },
  base_pack_changed: {
    summary: 'Term or service window of the base pack changed',
    body: eventBody({
      termEndsOn: date.exactOptional(),
      termYears: z.int().exactOptional(),
      window: serviceWindow.exactOptional(),
    }),
  },
  hot_room_reported: {
    summary: 'The room of the UPS is hot',
    body: eventBody({ celsius: z.number().min(-50).max(100), continuous: z.boolean(), note }),
  },
  environment_improvement_requested: {
    summary: 'The customer is asked to improve the environment',
    body: eventBody({ reason }),
  },
  environment_improvement_answered: {
    summary: 'What became of the request to improve the environment',
    body: eventBody({ complied: z.boolean(), note }),
  },
  supply_failed: {
    summary: 'The battery can no longer be had',
    body: eventBody({ impossibleFrom: date, price: yen.exactOptional() }),
    managerOnly: true,
  },
  supply_refund_approved: {
    summary: 'A manager approves the refund',
    body: eventBody({ amount: yen.exactOptional(), invoice: businessId.exactOptional() }),
    managerOnly: true,
  },
  supply_refund_rejected: {
    summary: 'A manager rejects the refund',
    body: eventBody({ reason }),
    managerOnly: true,
  },
} as const;
