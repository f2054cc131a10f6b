import process from 'node:process';
import type { ChangeFeed } from '../events/change-feed.js';
import { streamEvents } from '../events/event-stream.js';
import type { Handlers } from '../http/handler.js';
import { apiDocument } from '../openapi/api-document.js';
import { docsPage } from '../system/docs-page.js';
import { productVersion } from '../system/product-version.js';
import type { Readiness } from '../system/readiness.js';

interface SystemParts {
  readiness(): Promise<Readiness>;
  feed: ChangeFeed;
}

/** Health, readiness, the document, its page, and the stream of changes. */
export function systemHandlers(
  parts: SystemParts,
): Pick<Handlers, 'health' | 'readiness' | 'openapi' | 'docs' | 'events'> {
  let document: Record<string, unknown> | undefined;
  const version = productVersion();
  return {
    health: async () => ({
      status: 200,
      body: { status: 'ok', uptimeSeconds: Math.round(process.uptime()), version },
    }),
    readiness: async () => {
      const body = await parts.readiness();
      return { status: body.ready ? 200 : 503, body };
    },
    openapi: async () => {
      document ??= { ...apiDocument() };
      return { status: 200, body: document };
    },
    docs: async ({ response }) => {
      response.type('html').send(docsPage);
      return 'sent';
    },
    events: async ({ query, caller, request, response }) => {
      const lastEventId = request.get('Last-Event-ID') ?? query.lastEventId;
      streamEvents(parts.feed, caller, lastEventId || undefined, request, response);
      return 'sent';
    },
  };
}
