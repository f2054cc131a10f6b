import { createServer } from 'node:net';

const HIGHEST_PORT = 65_535;

/** Asks the system for a free TCP port on this machine. It is free now, not reserved. */
export function freePort(): Promise<number> {
  return listenOnce(0);
}

/** Tells whether a TCP port can be listened on at this moment. */
export async function isPortFree(port: number): Promise<boolean> {
  try {
    await listenOnce(port);
    return true;
  } catch {
    return false;
  }
}

/** The wanted port, or the next higher one that is free and not in `taken`. */
export async function nextFreePort(
  wanted: number,
  taken: ReadonlySet<number> = new Set(),
): Promise<number> {
  for (let port = wanted; port <= HIGHEST_PORT; port += 1) {
    if (!taken.has(port) && (await isPortFree(port))) return port;
  }
  throw new Error(`No free port from ${wanted} upwards.`);
}

function listenOnce(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      const given = typeof address === 'object' && address !== null ? address.port : port;
      server.close(() => resolve(given));
    });
  });
}
