import type { mongo } from 'mongoose';
import type { Logger } from 'pino';
import type { StoreConnection } from '../../models/connect-store.js';
import { isStoreUnavailable } from '../problems/store-problem.js';
import {
  type ChangeEvent,
  changeEventOf,
  readToken,
  watchedCollections,
  writeToken,
} from './change-event.js';

const REOPEN_AFTER_MS = 1_000;

export interface ChangeListener {
  change(event: ChangeEvent): void;
  /** The place asked for is no longer known; what follows is live. */
  reset(): void;
  /** The stream ends; the client comes back with its last id. */
  end(): void;
}

export interface ChangeFeed {
  /** Live changes from the one stream of this process; the answer stops them. */
  follow(listener: ChangeListener): () => void;
  /** Changes after an event that the client saw, from a stream of its own. */
  resume(lastEventId: string, listener: ChangeListener): () => void;
  /** The id of the newest place known, for clients that have seen nothing yet. */
  lastEventId(): string | undefined;
  stop(): Promise<void>;
}

/** Follows the store's change streams; clients that are live share one of them. */
export function changeFeed(connection: StoreConnection, log: Logger): ChangeFeed {
  const listeners = new Set<ChangeListener>();
  const own = new Set<mongo.ChangeStream>();
  let lastToken: mongo.ResumeToken | undefined;
  let stopped = false;
  let reopening: NodeJS.Timeout | undefined;
  let shared: mongo.ChangeStream | undefined;

  const openShared = (): void => {
    shared = watch(connection, lastToken);
    shared.on('resumeTokenChanged', (token) => {
      lastToken = token;
    });
    shared.on('change', (change) => {
      lastToken = change._id;
      const event = changeEventOf(change);
      if (event) for (const listener of listeners) listener.change(event);
    });
    shared.on('error', (error) => {
      if (stopped || reopening) return;
      log.warn({ err: error }, 'The change stream broke off and is opened again');
      void shared?.close().catch(() => undefined);
      if (!isStoreUnavailable(error)) {
        lastToken = undefined;
        for (const listener of listeners) listener.reset();
      }
      reopening = setTimeout(() => {
        reopening = undefined;
        openShared();
      }, REOPEN_AFTER_MS);
    });
  };

  const follow = (listener: ChangeListener): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };

  const resume = (lastEventId: string, listener: ChangeListener): (() => void) => {
    const token = readToken(lastEventId);
    if (token === undefined) {
      listener.reset();
      return follow(listener);
    }
    let leave = (): void => undefined;
    const stream = watch(connection, token);
    own.add(stream);
    const close = (): void => {
      own.delete(stream);
      void stream.close().catch(() => undefined);
    };
    leave = close;
    stream.on('change', (change) => {
      const event = changeEventOf(change);
      if (event) listener.change(event);
    });
    stream.on('error', (error) => {
      if (!own.has(stream)) return;
      close();
      if (isStoreUnavailable(error)) return listener.end();
      listener.reset();
      leave = follow(listener);
    });
    return () => leave();
  };

  openShared();
  return {
    follow,
    resume,
    lastEventId: () => (lastToken === undefined ? undefined : writeToken(lastToken)),
    stop: async () => {
      stopped = true;
      clearTimeout(reopening);
      for (const listener of [...listeners]) listener.end();
      listeners.clear();
      await Promise.allSettled([...own, ...(shared ? [shared] : [])].map((each) => each.close()));
      own.clear();
    },
  };
}

function watch(
  connection: StoreConnection,
  token: mongo.ResumeToken | undefined,
): mongo.ChangeStream {
  if (!connection.db) throw new Error('The store is not connected');
  return connection.db.watch([{ $match: { 'ns.coll': { $in: watchedCollections } } }], {
    fullDocument: 'updateLookup',
    ...(token !== undefined && { resumeAfter: token }),
  });
}
