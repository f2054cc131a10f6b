import { createServer, type Server } from 'node:net';
import { PortChooser } from '../../app/choose-port.js';
import { freePort } from '../../embedded/free-port.js';

function occupy(port: number): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer().listen(port, '127.0.0.1', () => resolve(server));
  });
}

describe('ports', () => {
  it('are the wanted ones when they are free', async () => {
    const wanted = await freePort();
    expect(await new PortChooser().choose('the API', wanted, 'GENBA_HTTP_PORT')).toBe(wanted);
  });

  it('are the next free ones when they are taken', async () => {
    const wanted = await freePort();
    const server = await occupy(wanted);
    const chosen = await new PortChooser().choose('the API', wanted, 'GENBA_HTTP_PORT');
    expect(chosen).toBeGreaterThan(wanted);
    await new Promise((resolve) => server.close(resolve));
  });

  it('are not given twice', async () => {
    const wanted = await freePort();
    const ports = new PortChooser();
    const first = await ports.choose('the API', wanted, 'GENBA_HTTP_PORT');
    expect(await ports.choose('Temporal', wanted, 'GENBA_TEMPORAL_PORT')).not.toBe(first);
  });
});
