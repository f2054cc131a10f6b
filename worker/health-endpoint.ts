import { once } from 'node:events';
import { createServer } from 'node:http';

/** Answers `GET /health` with 200 while `isWell` says so and 503 otherwise, on localhost and in clusters. */
export async function serveHealth(
  port: number,
  isWell: () => Promise<boolean>,
): Promise<() => Promise<void>> {
  const server = createServer((request, response) => {
    if (request.url !== '/health') {
      response.writeHead(404).end();
      return;
    }
    isWell()
      .catch(() => false)
      .then((well) => {
        response.writeHead(well ? 200 : 503, { 'content-type': 'application/json' });
        response.end(JSON.stringify({ status: well ? 'ok' : 'unavailable' }));
      });
  });
  server.listen(port);
  await once(server, 'listening');
  return async () => {
    server.close();
    await once(server, 'close');
  };
}
