import { z } from 'zod';
import {
  businessId,
  date,
  dateOut,
  instant,
  instantOut,
  line,
  serverTime,
  workOrderNumber,
} from './value-schemas.js';

export const batteryPageQuery = z.strictObject({
  from: date.exactOptional().meta({ description: 'First day for which times are looked for.' }),
});

const decision = z.enum(['periodic', 'life', 'refuse']);
const reason = z.enum(['before-cycle', 'outside-term']);
const visit = z.object({ from: instantOut, to: instantOut });
const option = z
  .object({
    possible: z.boolean(),
    earliestOn: dateOut.exactOptional(),
    reason: reason.exactOptional(),
    opensOn: dateOut.exactOptional(),
  })
  .meta({ id: 'BatteryOption' });

export const batteryPage = z
  .object({
    serverTime,
    language: z.enum(['ja', 'en']),
    contract: z.string(),
    equipment: z.object({
      model: z.string().exactOptional(),
      serial: z.string().exactOptional(),
      controlNumber: z.string().exactOptional(),
    }),
    site: z.string().exactOptional(),
    contact: z.object({ name: z.string(), telephone: z.string() }),
    termEndsOn: dateOut,
    window: z.string(),
    state: z.enum(['ask', 'arranging', 'choose_time', 'confirmed', 'done', 'over']).meta({
      description:
        'ask: a battery can be asked for; arranging: asked, times are not there yet; choose_time; ' +
        'confirmed: at the time of the appointment; done: replaced; over: the pack has ended.',
    }),
    options: z.object({ periodic: option, life: option }).exactOptional().meta({
      description: 'What asking today would bring, without and with a life notification.',
    }),
    request: z
      .object({
        id: z.string(),
        kind: z.enum(['periodic', 'life']),
        earliestOn: dateOut,
        workOrder: workOrderNumber.exactOptional(),
        appointment: visit.exactOptional(),
      })
      .exactOptional(),
    slots: z.array(visit).exactOptional().meta({ description: 'Times that can be chosen now.' }),
    slotsUntil: dateOut.exactOptional().meta({ description: 'Last day that was looked at.' }),
  })
  .meta({ id: 'BatteryPage' });

export const batteryRequestBody = z
  .strictObject({
    lifeNotification: z.boolean().meta({
      description: 'The LED or the management software shows that the life of the battery is over.',
    }),
    hotRoom: z.boolean().exactOptional().meta({ description: 'Continuously above 40 °C.' }),
    controlNumber: businessId.exactOptional().meta({ description: 'From the equipment label.' }),
    note: line(300).exactOptional(),
  })
  .meta({ id: 'BatteryRequest' });

export const batteryRequestAnswer = z
  .object({
    request: z.string(),
    decision,
    earliestOn: dateOut.exactOptional(),
    reason: reason.exactOptional(),
    opensOn: dateOut.exactOptional(),
  })
  .meta({ id: 'BatteryRequestAnswer' });

export const batteryAppointmentBody = z
  .strictObject({ from: instant.meta({ description: 'Beginning of one of the times offered.' }) })
  .meta({ id: 'BatteryAppointment' });
export const batteryAppointmentAnswer = visit.extend({ workOrder: workOrderNumber });

export const batteryWithdrawalBody = z.strictObject({}).meta({ id: 'BatteryWithdrawal' });
export const batteryWithdrawalAnswer = z.object({ request: z.string(), withdrawn: z.boolean() });
