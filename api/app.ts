import express, { type Express } from 'express';
import helmet from 'helmet';
import type { Logger } from 'pino';
import { type EdgeParts, mountRoutes } from './http/mount-routes.js';
import { assignRequestId } from './http/request-id.js';
import { logRequests } from './http/request-log.js';
import { errorResponder } from './problems/error-responder.js';
import { problem } from './problems/problem.js';
import { type ApiParts, allHandlers } from './routes/all-handlers.js';
import { docsAssets, docsPolicy } from './system/docs-page.js';
import { webPages } from './system/web-pages.js';

/** What the application is made of. */
export interface AppParts extends ApiParts, EdgeParts {
  log: Logger;
  /** Folder of the built web pages; none are served without it. */
  webFolder?: string;
}

/** Builds the HTTP application: headers, log, routes of `/v1`, pages, and problems for the rest. */
export function createApp(parts: AppParts): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', 'loopback');
  app.set('query parser', 'simple');
  app.use(assignRequestId(), logRequests(parts.log), securityHeaders());
  app.use('/v1', (_request, response, next) => {
    response.set('Cache-Control', 'no-store');
    next();
  });
  app.use('/v1/docs', docsPolicy);
  app.use('/v1', docsAssets());
  app.use('/v1', mountRoutes(allHandlers(parts), parts));
  if (parts.webFolder !== undefined) app.use(webPages(parts.webFolder));
  app.use((request) => {
    throw problem('ROUTE_UNKNOWN', `There is nothing at ${request.path}.`);
  });
  app.use(errorResponder(parts.log));
  return app;
}

/** The pages run their own scripts only; the signature is drawn and photos are shown from memory. */
function securityHeaders() {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    // Whether the address is https is up to the proxy in front.
    strictTransportSecurity: false,
  });
}
