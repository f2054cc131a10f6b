import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { Router } from 'express';

const YEAR_MS = 365 * 86_400_000;

/**
 * Serves the built web pages. Files with a hash in their name stay for a year; the page, the service
 * worker and the manifest are asked for again each time, so that a new version shows at once. Any
 * other address gets the application, which knows its own addresses, unless only JSON is wanted or
 * a file is named.
 */
export function webPages(folder: string): Router {
  const router = Router();
  router.use(
    '/assets',
    express.static(join(folder, 'assets'), { immutable: true, maxAge: YEAR_MS, index: false }),
  );
  router.use(
    express.static(folder, {
      index: false,
      setHeaders: (response) => response.set('Cache-Control', 'no-cache'),
    }),
  );
  router.get('/{*page}', (request, response, next) => {
    const page = join(folder, 'index.html');
    const wantsPage =
      request.accepts(['html', 'json']) === 'html' &&
      !/^\/(v1|assets)(\/|$)|\.[^/]*$/.test(request.path);
    if (!wantsPage || !existsSync(page)) return next();
    response.set('Cache-Control', 'no-cache').sendFile(page);
  });
  return router;
}
