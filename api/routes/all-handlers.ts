import type { Issuer } from '../../domain/documents/issuer.js';
import type { StoreConnection } from '../../models/connect-store.js';
import type { SessionService } from '../auth/session-service.js';
import type { ChangeFeed } from '../events/change-feed.js';
import type { AlarmDesk } from '../gateways/alarm-desk.js';
import type { RosterNews } from '../gateways/roster-news.js';
import type { Handlers } from '../http/handler.js';
import type { Readiness } from '../system/readiness.js';
import { alarmHandlers } from './alarm-handlers.js';
import { alarmTableHandlers } from './alarm-table-handlers.js';
import { apiKeyHandlers } from './api-key-handlers.js';
import { authHandlers } from './auth-handlers.js';
import { batteryLinkHandlers } from './battery-link-handlers.js';
import { calculatorHandlers } from './calculator-handlers.js';
import { type CommandHandlerParts, commandHandlers } from './command-handlers.js';
import { contractEventHandlers } from './contract-event-handlers.js';
import { type ContractHandlerParts, contractHandlers } from './contract-handlers.js';
import { type DeliveryHandlerParts, deliveryHandlers } from './delivery-handlers.js';
import { deskHandlers } from './desk-handlers.js';
import { dispatchHandlers } from './dispatch-handlers.js';
import { documentHandlers } from './document-handlers.js';
import { dueHandlers } from './due-handlers.js';
import { faultReportHandlers } from './fault-report-handlers.js';
import { fieldHandlers } from './field-handlers.js';
import { moneyHandlers } from './money-handlers.js';
import { peopleHandlers } from './people-handlers.js';
import { priceHandlers } from './price-handlers.js';
import { referenceEditHandlers } from './reference-edit-handlers.js';
import { referenceListHandlers } from './reference-list-handlers.js';
import { systemHandlers } from './system-handlers.js';
import { unsettledAlarmHandlers } from './unsettled-alarm-handlers.js';
import { webhookSubscriberHandlers } from './webhook-subscriber-handlers.js';
import { workOrderHandlers } from './work-order-handlers.js';

/** Everything that the routes work with. */
export interface ApiParts extends CommandHandlerParts, ContractHandlerParts, DeliveryHandlerParts {
  store: StoreConnection;
  sessions: SessionService;
  feed: ChangeFeed;
  rosterNews: RosterNews;
  alarmDesk: AlarmDesk;
  /** Where browsers reach Genba; links begin with it. */
  publicUrl: string;
  /** Who issues documents and answers the telephone. */
  issuer: Issuer;
  readiness(): Promise<Readiness>;
}

/** Puts the handlers of all routes together; a route without one does not compile. */
export function allHandlers(parts: ApiParts): Handlers {
  return {
    ...authHandlers(parts.sessions),
    ...workOrderHandlers(parts),
    ...commandHandlers(parts),
    ...deskHandlers(parts),
    ...dispatchHandlers(parts),
    ...fieldHandlers(parts),
    ...referenceListHandlers(parts.store),
    ...referenceEditHandlers(parts),
    ...peopleHandlers(parts.store),
    ...contractHandlers(parts),
    ...contractEventHandlers(parts),
    ...dueHandlers(parts),
    ...deliveryHandlers(parts),
    ...webhookSubscriberHandlers(parts),
    ...alarmHandlers(parts),
    ...unsettledAlarmHandlers(parts),
    ...alarmTableHandlers(parts),
    ...apiKeyHandlers(parts),
    ...documentHandlers(parts),
    ...faultReportHandlers(parts),
    ...batteryLinkHandlers(parts),
    ...moneyHandlers(parts),
    ...priceHandlers(parts.store),
    ...calculatorHandlers(),
    ...systemHandlers(parts),
  };
}
