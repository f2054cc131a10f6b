import { alarmDefinitions } from './definitions/alarm-definitions.js';
import { alarmTableDefinitions } from './definitions/alarm-table-definitions.js';
import { authDefinitions } from './definitions/auth-definitions.js';
import { batteryLinkDefinitions } from './definitions/battery-link-definitions.js';
import { commandDefinitions } from './definitions/command-definitions.js';
import { contractDefinitions } from './definitions/contract-definitions.js';
import { contractEventDefinitions } from './definitions/contract-event-definitions.js';
import { deliveryDefinitions } from './definitions/delivery-definitions.js';
import { documentDefinitions } from './definitions/document-definitions.js';
import { dueDefinitions } from './definitions/due-definitions.js';
import { fieldDefinitions } from './definitions/field-definitions.js';
import { linkDefinitions } from './definitions/link-definitions.js';
import { moneyDefinitions } from './definitions/money-definitions.js';
import { priceDefinitions } from './definitions/price-definitions.js';
import { referenceDefinitions } from './definitions/reference-definitions.js';
import { systemDefinitions } from './definitions/system-definitions.js';
import { webhookSubscriberDefinitions } from './definitions/webhook-subscriber-definitions.js';
import { workOrderDefinitions } from './definitions/work-order-definitions.js';

/** Every route below `/v1`, by the name under which handlers, roles and the document know it. */
export const routeTable = {
  ...authDefinitions,
  ...workOrderDefinitions,
  ...commandDefinitions,
  ...fieldDefinitions,
  ...referenceDefinitions,
  ...contractDefinitions,
  ...contractEventDefinitions,
  ...dueDefinitions,
  ...deliveryDefinitions,
  ...webhookSubscriberDefinitions,
  ...alarmDefinitions,
  ...alarmTableDefinitions,
  ...documentDefinitions,
  ...linkDefinitions,
  ...batteryLinkDefinitions,
  ...moneyDefinitions,
  ...priceDefinitions,
  ...systemDefinitions,
};
export type RouteTable = typeof routeTable;
export type RouteName = keyof RouteTable;

/** The names of all routes, in the order in which they are mounted. */
export const routeNames = Object.keys(routeTable) as RouteName[];
