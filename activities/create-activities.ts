import type { Client } from '@temporalio/client';
import type { DeliverySettings } from '../domain/deliveries/delivery-settings.js';
import type { Issuer } from '../domain/documents/issuer.js';
import type { StoreConnection } from '../models/connect-store.js';
import { alarmActivities } from './alarm-activities.js';
import { contractActivities } from './contract-activities.js';
import { deliveryActivities } from './delivery-activities.js';
import { deskActivities } from './desk-activities.js';
import { followActsActivity } from './follow-acts.js';
import { partsReturnActivities } from './parts-return-activities.js';
import { plannedWorkActivities } from './planned-work-activities.js';
import { workOrderActivities } from './work-order-activities.js';

/** What activities act upon. */
export interface ActivityContext {
  temporal: Client;
  taskQueue: string;
  store: StoreConnection;
  /** Where browsers reach Genba; links in mails begin with it. */
  publicUrl?: string;
  /** Who issues documents; an invented issuer if left out. */
  issuer?: Issuer;
  /** How mails and webhooks go out; if left out, mails are parked until there is a mail server. */
  deliveries?: DeliverySettings;
}

/** Every effect that a workflow can have, by name. */
export function createActivities(context: ActivityContext) {
  return {
    ...workOrderActivities(context),
    ...deskActivities(context),
    ...partsReturnActivities(context),
    ...alarmActivities(context),
    ...plannedWorkActivities(context),
    ...deliveryActivities(context),
    ...contractActivities(context),
    ...followActsActivity(context),
  };
}

export type Activities = ReturnType<typeof createActivities>;
