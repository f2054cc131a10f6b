import { createParser } from 'eventsource-parser';
import { currentToken } from '../session/access-token.js';
import { ProblemError } from '../session/problem.js';

export interface LiveChange {
  kind: 'work-order' | 'parts-return' | 'contract' | 'delivery' | 'alarm' | 'reset';
  number?: string;
  contract?: string;
  delivery?: string;
  watch?: string;
  seq?: number;
}

export interface EventStreamListener {
  onChange(change: LiveChange): void;
  onConnected(connected: boolean): void;
}

const kinds = ['work-order', 'parts-return', 'contract', 'delivery', 'alarm'] as const;
const retryMs = [1000, 2000, 5000, 10_000];
/** The server's heartbeat comes more often than this; silence means a dead connection. */
const silenceMs = 45_000;

function toChange(event: string | undefined, data: string): LiveChange | undefined {
  if (event === 'reset') return { kind: 'reset' };
  const kind = kinds.find((each) => each === event);
  if (!kind) return undefined;
  const body = JSON.parse(data) as {
    number?: string;
    workOrder?: string;
    contract?: string;
    delivery?: string;
    watch?: string;
    seq?: number;
  };
  const number = body.number ?? body.workOrder;
  return {
    kind,
    ...(number && { number }),
    ...(body.contract && { contract: body.contract }),
    ...(body.delivery && { delivery: body.delivery }),
    ...(body.watch && { watch: body.watch }),
    ...(body.seq !== undefined && { seq: body.seq }),
  };
}

/** Waits, but not longer than until the network is back. */
function pause(waitMs: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      globalThis.removeEventListener('online', done);
      resolve();
    };
    const timer = setTimeout(done, waitMs);
    globalThis.addEventListener('online', done, { once: true });
  });
}

/**
 * Follows the server's changes until the signal aborts; resumes after the last event seen. `fetch`
 * instead of EventSource, because the token travels in a header and never in an address.
 */
export async function followEvents(
  listener: EventStreamListener,
  signal: AbortSignal,
): Promise<void> {
  let lastEventId: string | undefined;
  let failures = 0;
  while (!signal.aborted) {
    const connection = new AbortController();
    const abort = () => connection.abort();
    signal.addEventListener('abort', abort, { once: true });
    // An open stream may not notice for minutes that the network has gone.
    globalThis.addEventListener('offline', abort, { once: true });
    let silence: ReturnType<typeof setTimeout> | undefined;
    const heard = () => {
      clearTimeout(silence);
      silence = setTimeout(abort, silenceMs);
    };
    try {
      const token = await currentToken({ fresh: failures > 0 });
      const answer = await fetch('/v1/events', {
        headers: {
          Accept: 'text/event-stream',
          Authorization: `Bearer ${token}`,
          ...(lastEventId && { 'Last-Event-ID': lastEventId }),
        },
        signal: connection.signal,
      });
      if (!answer.ok || !answer.body) throw new Error(`HTTP ${answer.status}`);
      failures = 0;
      listener.onConnected(true);
      const parser = createParser({
        onEvent(message) {
          if (message.id) lastEventId = message.id;
          if (message.event === 'reset') lastEventId = undefined;
          const change = toChange(message.event, message.data);
          if (change) listener.onChange(change);
        },
      });
      heard();
      const text = answer.body.pipeThrough(new TextDecoderStream()).getReader();
      for (let part = await text.read(); !part.done; part = await text.read()) {
        heard();
        parser.feed(part.value);
      }
      throw new Error('the stream ended');
    } catch (error) {
      if (signal.aborted) return;
      listener.onConnected(false);
      if (error instanceof ProblemError && error.problem.status === 401) return;
      const wait = retryMs[Math.min(failures, retryMs.length - 1)] ?? 10_000;
      failures += 1;
      await pause(wait);
    } finally {
      clearTimeout(silence);
      signal.removeEventListener('abort', abort);
      globalThis.removeEventListener('offline', abort);
    }
  }
}
