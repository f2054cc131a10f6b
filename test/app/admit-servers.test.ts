import { admitStore, refuseUnfitStore } from '../../app/admit-store.js';
import { admitTemporalServer, refuseOldServer } from '../../app/admit-temporal.js';
import { freePort } from '../../embedded/free-port.js';
import { testDatabaseUri } from '../support/test-store.js';
import { testTemporalAddress } from '../support/test-temporal.js';

const temporal = {
  namespace: `admitted-${Date.now().toString(36)}`,
  retentionDays: 7,
  searchAttributes: { GenbaArea: 'Keyword' },
} as const;

describe('a configured server', () => {
  it('of Temporal gets its namespace and search attributes, also the second time', async () => {
    await admitTemporalServer(testTemporalAddress(), temporal);
    await admitTemporalServer(testTemporalAddress(), temporal);
  });

  it('of Temporal that does not answer is named with its variable', async () => {
    const address = `127.0.0.1:${await freePort()}`;
    const admitted = admitTemporalServer(address, temporal);
    await expect(admitted).rejects.toThrow(`GENBA_TEMPORAL_ADDRESS: ${address} does not answer`);
  });

  it('of Temporal older than 1.28 is refused in words', () => {
    expect(() => refuseOldServer('t:7233', '1.27.2')).toThrow(/server 1\.27\.2; 1\.28 or newer/);
    refuseOldServer('t:7233', '1.28.0');
    refuseOldServer('t:7233', '');
  });

  it('of MongoDB that is new is empty and takes the demo data', async () => {
    expect(await admitStore(testDatabaseUri('admitted'))).toEqual({ isEmpty: true });
  });

  it('of MongoDB older than 7, or not a replica set, is refused in words', () => {
    expect(() => refuseUnfitStore('6.0.19', true)).toThrow('is MongoDB 6.0.19; 7 or newer');
    expect(() => refuseUnfitStore('8.0.4', false)).toThrow('no replica set');
    refuseUnfitStore('7.0.0', true);
  });
});
