import type { z } from 'zod';
import type { ContractEvent } from '../../domain/contracts/contract-event.js';
import { eventBody } from './contract-event-body.js';
import { sideEventRoutes } from './contract-side-event-schemas.js';
import { ledgerEventRoutes } from './ledger-event-schemas.js';
import { paygEventRoutes } from './payg-event-schemas.js';
import { upsBatteryEventRoutes } from './ups-battery-event-schemas.js';
import { date, line } from './value-schemas.js';

/** What the house tells its contracts by itself: what became of work that they asked for. */
type ToldByTheHouse = 'work_opened' | 'work_refused' | 'consequence_failed' | 'battery_appointment';
type ToldByPeople = Exclude<ContractEvent['type'], ToldByTheHouse>;

interface EventRoute<T extends ToldByPeople> {
  summary: string;
  body: z.ZodObject &
    z.ZodType<Omit<Extract<ContractEvent, { type: T }>, 'type'> & { occurredAt?: string }>;
  /** Only a manager may say it; everything else the back office says. */
  managerOnly?: true;
}

/** What can be told to a contract, one form for each type of event: a missing one does not compile. */
export const contractEventRoutes = {
  ...upsBatteryEventRoutes,
  non_renewal: { summary: 'Notice that the service shall not renew', body: eventBody({}) },
  ...paygEventRoutes,
  ...ledgerEventRoutes,
  ...sideEventRoutes,
  deadline_snoozed: {
    summary: 'The next notice of a deadline shall come later',
    body: eventBody({ what: line(60), lastDay: date, until: date }),
  },
} satisfies { [T in ToldByPeople]: EventRoute<T> };
export type ContractEventRoutes = typeof contractEventRoutes;
export type ContractEventType = keyof ContractEventRoutes;

/** Every type of event, in the order of the table. */
export const contractEventTypes = Object.keys(contractEventRoutes) as ContractEventType[];
