import type { Request, Response } from 'express';
import { ACCESS_TOKEN_SECONDS } from '../auth/access-tokens.js';
import type { Caller } from '../auth/caller.js';
import type { ChangeEvent } from './change-event.js';
import type { ChangeFeed } from './change-feed.js';

const HEARTBEAT_MS = 15_000;
/** A client that reads more slowly than this is cut off; it comes back with its last id. */
const UNREAD_BYTES = 1_048_576;

/**
 * Streams changes to one client until it leaves or its access token would have run out; technicians
 * see only jobs that are or were theirs.
 */
export function streamEvents(
  feed: ChangeFeed,
  caller: Caller,
  lastEventId: string | undefined,
  request: Request,
  response: Response,
): void {
  response.status(200).set({
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-cache, no-transform',
    'X-Accel-Buffering': 'no',
  });
  response.flushHeaders();
  const write = (text: string): void => {
    response.write(text);
    if (response.writableLength > UNREAD_BYTES) response.destroy();
  };
  const listener = {
    change: (event: ChangeEvent): void => {
      if (maySee(caller, event)) write(frame(event.event, event.data, event.id));
    },
    reset: (): void => write(frame('reset', {}, feed.lastEventId())),
    end: (): void => {
      response.end();
    },
  };
  const known = feed.lastEventId();
  if (lastEventId === undefined) write(frame('ready', {}, known));
  const leave =
    lastEventId === undefined ? feed.follow(listener) : feed.resume(lastEventId, listener);
  const heartbeat = setInterval(() => write(': heartbeat\n\n'), HEARTBEAT_MS);
  const limit = setTimeout(() => response.end(), ACCESS_TOKEN_SECONDS * 1_000);
  request.once('close', stop);
  response.once('close', stop);
  function stop(): void {
    clearInterval(heartbeat);
    clearTimeout(limit);
    leave();
  }
}

function maySee(caller: Caller, event: ChangeEvent): boolean {
  if (caller.role !== 'technician') return true;
  return caller.technician !== undefined && event.technicians.includes(caller.technician);
}

function frame(event: string, data: Record<string, unknown>, id: string | undefined): string {
  const place = id === undefined ? '' : `id: ${id}\n`;
  return `event: ${event}\n${place}data: ${JSON.stringify(data)}\n\n`;
}
