import type { Client } from '@temporalio/client';
import type { StoreConnection } from '../models/connect-store.js';
import { contractActivities } from './contract-activities.js';
import { deskActivities } from './desk-activities.js';
import { followActsActivity } from './follow-acts.js';
import { partsReturnActivities } from './parts-return-activities.js';
import { workOrderActivities } from './work-order-activities.js';

/** What activities act upon. */
export interface ActivityContext {
  temporal: Client;
  taskQueue: string;
  store: StoreConnection;
  /** Where browsers reach Genba; links in mails begin with it. */
  publicUrl?: string;
}

/** Every effect that a workflow can have, by name. */
export function createActivities(context: ActivityContext) {
  return {
    ...workOrderActivities(context),
    ...deskActivities(context),
    ...partsReturnActivities(context),
    ...contractActivities(context),
    ...followActsActivity(context),
  };
}

export type Activities = ReturnType<typeof createActivities>;
