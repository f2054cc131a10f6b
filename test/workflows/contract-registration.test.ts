import { partyOf } from '../../domain/contracts/sides/party-of.js';
import { instantOf } from '../../domain/time/instant.js';
import { repairContract } from '../../domain/work-order/repair-contract.js';
import { deliveryModel } from '../../models/delivery-model.js';
import { documentModel } from '../../models/document-model.js';
import { intakeLookup } from '../../models/intake-lookup.js';
import { referenceRepository } from '../../models/reference-repository.js';
import { applicationWith, espOpening } from '../domain/contracts/applications.js';
import { ContractWorld } from './support/contract-world.js';
import { refused } from './support/refused.js';
import { until } from './support/until.js';

const ID = 'CT-000077';
let world: ContractWorld;
beforeAll(async () => {
  world = await ContractWorld.create();
});
afterAll(() => world?.close());

const labelled = async () => {
  const { state } = await world.snapshot(ID);
  return intakeLookup(world.store).byControlNumber(partyOf(state).controlNumber ?? '');
};
const mails = async (): Promise<string[]> => {
  const found = await deliveryModel(world.store)
    .find({ subject: `contract:${ID}` })
    .lean();
  return found.flatMap(({ snapshot }) =>
    snapshot.content.channel === 'mail' ? [snapshot.content.template] : [],
  );
};
const repairOn = async (at: string) =>
  repairContract((await labelled())?.contracts ?? [], instantOf(at));

// One clock that goes forward only: the tests stand in the order of their days.
describe('a machine that is registered', () => {
  it('ESP-31: is confirmed to the applicant, and not served before it is accepted', async () => {
    const application = applicationWith();
    await world.open(ID, '2031-04-10T10:00:00+09:00', espOpening, { application });
    await until(mails, (found) => found.includes('application_received'));
    expect((await world.snapshot(ID)).state.status).toBe('applied');
    const stop = world.send(ID, '2031-04-10T11:00:00+09:00', { type: 'service_stopped' });
    expect(await refused(stop)).toBe('CONTRACT_NOT_STARTED');
    expect(await referenceRepository(world.store).find('contracts', ID)).toBeUndefined();
  });

  it('ESP-24 ESP-27: accepted, it is found by its label, and notice and label go out, each once', async () => {
    const accept = { type: 'application_accepted', by: 'U1' } as const;
    await world.send(ID, '2031-04-12T10:00:00+09:00', accept, 'accept-1');
    await world.send(ID, '2031-04-12T10:05:00+09:00', accept, 'accept-1');
    await until(mails, (found) => found.includes('registration_completed'));
    expect(await labelled()).toMatchObject({
      asset: { model: 'R120', serial: '1234567', kind: 'server' },
      site: { address: 'Chiyoda 1-2-3', latitude: 35.68 },
      customer: { name: 'Sample Works' },
      contracts: [
        {
          ...{ id: ID, plan: 'esp-g2', window: '9x5', startsOn: '2031-04-01' },
          ...{ endsOn: '2036-03-31', registeredOn: '2031-04-12' },
        },
      ],
    });
    const documents = await documentModel(world.store)
      .find({ subject: `contract:${ID}` })
      .lean();
    expect(documents.map(({ kind }) => kind).sort()).toEqual(['completion_notice', 'label']);
    expect(await repairOn('2031-04-14T10:00:00+09:00')).toMatchObject({ id: ID });
  });

  it('ESP-72: suspended, it is not repaired; taken up again, it is', async () => {
    const ground = 'dishonoured-bill';
    await world.send(ID, '2031-05-01T10:00:00+09:00', {
      ...{ type: 'suspend', ground, scope: 'all', reason: 'bill', by: 'U1' },
    });
    await until(mails, (found) => found.includes('suspended'));
    expect(await repairOn('2031-05-02T10:00:00+09:00')).toMatchObject({
      code: 'CONTRACT_SUSPENDED',
    });
    await world.send(ID, '2031-05-03T10:00:00+09:00', { type: 'resume', by: 'U1' });
    await until(mails, (found) => found.includes('resumed'));
    expect(await repairOn('2031-05-04T10:00:00+09:00')).toMatchObject({ id: ID });
  });

  it('ESP-68: moved, it is looked for at its new site', async () => {
    const to = { name: 'New hall', address: 'Minato 4-5-6', latitude: 35.6, longitude: 139.7 };
    await world.send(ID, '2031-06-01T10:00:00+09:00', { type: 'relocated', to });
    const facts = await until(labelled, (found) => found?.site.name === 'New hall');
    expect(facts).toMatchObject({
      site: { address: 'Minato 4-5-6' },
      asset: { serial: '1234567' },
    });
  });

  it('ESP-22: is no longer repaired after its last day', async () => {
    await world.go('2036-04-01T02:30:00+09:00');
    await until(
      () => world.contracts.find(ID),
      (found) => found?.state.status === 'ended',
    );
    expect(await repairOn('2036-04-01T10:00:00+09:00')).toMatchObject({ code: 'CONTRACT_ENDED' });
  });
});
