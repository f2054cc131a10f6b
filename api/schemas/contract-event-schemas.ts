import { z } from 'zod';
import type { ContractEvent } from '../../domain/contracts/contract-event.js';
import { businessId, date, instant, line } from './value-schemas.js';

/** What the house tells its contracts by itself: what became of work that they asked for. */
type ToldByTheHouse = 'work_opened' | 'work_refused';
type ToldByPeople = Exclude<ContractEvent['type'], ToldByTheHouse>;

const month = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/, { error: 'Must be a month YYYY-MM.' })
  .meta({ examples: ['2031-06'] });
const occurredAt = instant
  .exactOptional()
  .meta({ description: 'When it happened, where that is not now.' });

function body<const S extends z.ZodRawShape>(shape: S) {
  return z.strictObject({ ...shape, occurredAt });
}

interface EventRoute<T extends ToldByPeople> {
  summary: string;
  body: z.ZodObject &
    z.ZodType<Omit<Extract<ContractEvent, { type: T }>, 'type'> & { occurredAt?: string }>;
  /** Only a manager may say it; everything else the back office says. */
  managerOnly?: true;
}

/** What can be told to a contract, one form for each type of event: a missing one does not compile. */
export const contractEventRoutes = {
  battery_request: {
    summary: 'The customer asks for a battery',
    body: body({ id: businessId, lifeNotification: z.boolean() }),
  },
  battery_replaced: {
    summary: 'The battery was replaced',
    body: body({ request: businessId }),
  },
  used_battery_received: {
    summary: 'The used battery came back',
    body: body({ request: businessId }),
  },
  base_pack_ended: { summary: 'The base pack ended', body: body({}) },
  non_renewal: { summary: 'Notice that the service shall not renew', body: body({}) },
  usage: {
    summary: 'Metered use of a month',
    body: body({ month, units: z.number() }),
  },
  payment: { summary: 'The invoice of a month was paid', body: body({ month }) },
  outage: {
    summary: 'The equipment could not be used',
    body: body({ id: businessId, knownAt: instant, restoredAt: instant }),
  },
  credit_application: {
    summary: 'The customer applies for the credit of an outage',
    body: body({ outage: businessId }),
  },
  extension_request: { summary: 'The customer asks for an extension', body: body({}) },
  extension_decided: {
    summary: 'The extension is granted or refused',
    body: body({ approved: z.boolean(), termEndsOn: date.exactOptional() }),
  },
  cancel: { summary: 'The customer cancels', body: body({ month }) },
  removal_agreed: { summary: 'The day of the removal is agreed', body: body({ removeOn: date }) },
  removed: {
    summary: 'The equipment was removed',
    body: body({ customerLate: z.boolean() }),
  },
  deadline_snoozed: {
    summary: 'The next notice of a deadline shall come later',
    body: body({ what: line(60), lastDay: date, until: date }),
  },
} satisfies { [T in ToldByPeople]: EventRoute<T> };
export type ContractEventRoutes = typeof contractEventRoutes;
export type ContractEventType = keyof ContractEventRoutes;

/** Every type of event, in the order of the table. */
export const contractEventTypes = Object.keys(contractEventRoutes) as ContractEventType[];
