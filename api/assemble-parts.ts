import type { Client } from '@temporalio/client';
import type { Logger } from 'pino';
import {
  type DeliverySettings,
  defaultDeliverySettings,
} from '../domain/deliveries/delivery-settings.js';
import { demoIssuer, type Issuer } from '../domain/documents/issuer.js';
import type { StoreConnection } from '../models/connect-store.js';
import { LOCAL_ADDRESS } from '../models/customer-links.js';
import { idempotencyRepository } from '../models/idempotency-repository.js';
import { refreshTokenRepository } from '../models/refresh-token-repository.js';
import { userRepository } from '../models/user-repository.js';
import { storedSigningKey } from '../models/user-signing-key-repository.js';
import type { AppParts } from './app.js';
import { createAccessTokens, newPrivateKey } from './auth/access-tokens.js';
import { sessionService } from './auth/session-service.js';
import { changeFeed } from './events/change-feed.js';
import { alarmDesk } from './gateways/alarm-desk.js';
import { contractGateway } from './gateways/contract-gateway.js';
import { deliveryGateway } from './gateways/delivery-gateway.js';
import { rosterNews } from './gateways/roster-news.js';
import { workOrderFinder } from './gateways/work-order-finder.js';
import { createWorkOrderGateway } from './gateways/work-order-gateway.js';
import { checkReadiness } from './system/readiness.js';

/** What the API runs on. */
export interface Foundation {
  log: Logger;
  store: StoreConnection;
  temporal: Client;
  taskQueue: string;
  /** Signs access tokens; made once and kept in the store if left out. */
  privateKey?: string;
  clock?: () => number;
  /** Where browsers reach Genba; this machine's default port if left out. */
  publicUrl?: string;
  /** Who issues documents; an invented issuer if left out. */
  issuer?: Issuer;
  commandLimitMs?: number;
  /** The same that the worker goes by. */
  deliverySettings?: DeliverySettings;
}

/** Builds everything that the routes work with. */
export async function assembleParts(foundation: Foundation): Promise<AppParts> {
  const { log, store, temporal, taskQueue, privateKey, commandLimitMs } = foundation;
  const clock = foundation.clock ?? Date.now;
  const accessTokens = await createAccessTokens(
    privateKey ?? (await storedSigningKey(store, newPrivateKey)),
  );
  return {
    log,
    store,
    clock,
    accessTokens,
    issuer: foundation.issuer ?? demoIssuer,
    publicUrl: foundation.publicUrl ?? LOCAL_ADDRESS,
    idempotencyKeys: idempotencyRepository(store),
    sessions: sessionService({
      users: userRepository(store),
      refreshTokens: refreshTokenRepository(store),
      accessTokens,
      clock,
    }),
    gateway: createWorkOrderGateway({
      temporal,
      taskQueue,
      store,
      clock,
      ...(commandLimitMs !== undefined && { commandLimitMs }),
    }),
    contracts: contractGateway({
      temporal,
      taskQueue,
      store,
      clock,
      ...(commandLimitMs !== undefined && { commandLimitMs }),
    }),
    deliveries: deliveryGateway({
      temporal,
      taskQueue,
      store,
      ...(commandLimitMs !== undefined && { commandLimitMs }),
    }),
    deliverySettings: foundation.deliverySettings ?? defaultDeliverySettings,
    finder: workOrderFinder({ temporal, store }),
    alarmDesk: alarmDesk(temporal, store),
    feed: changeFeed(store, log),
    rosterNews: rosterNews(temporal, clock, log),
    readiness: () => checkReadiness(temporal, taskQueue, store),
  };
}
