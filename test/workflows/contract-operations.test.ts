import { contractOperationRepository } from '../../models/contract-operation-repository.js';
import { ContractWorld } from './support/contract-world.js';
import { until } from './support/until.js';

const OTHERS = 45;
const ID = 'FORGETFUL';
let world: ContractWorld;
beforeAll(async () => {
  world = await ContractWorld.create();
});
afterAll(() => world?.close());

const asked = async () =>
  (await world.contracts.actsOf(ID)).filter(({ act }) => act.act === 'owner_handed_over').length;
const handOver = (to: string) =>
  ({ type: 'owner_handed_over', to, by: 'U1', reason: 'leave' }) as const;

describe('an operation', () => {
  it('acts once, although dozens of others came since and the run has changed', async () => {
    const openedAt = '2031-04-01T10:00:00+09:00';
    await world.open(ID, openedAt, {
      ...{ plan: 'esp-report', payment: 'annual' },
      ...{ startsOn: '2031-05-01', annualFee: 36_000 },
    });
    const first = await world.send(ID, '2031-04-01T11:00:00+09:00', handOver('U2'), 'op-first');
    for (let n = 0; n < OTHERS; n += 1)
      await world.send(ID, '2031-04-02T10:00:00+09:00', handOver(`U${n}`), `op-${n}`);
    const before = (await world.handle(ID).describe()).runId;
    await world.go('2032-03-10T10:00:00+09:00');
    expect((await world.handle(ID).describe()).runId).not.toBe(before);
    const { state } = await world.snapshot(ID);
    expect(state.operations.some(([id]) => id === 'op-first')).toBe(false);
    const again = await world.send(ID, '2032-03-10T11:00:00+09:00', handOver('U2'), 'op-first');
    expect(again).toMatchObject({ duplicate: true, firstAct: first.firstAct, actCount: 1 });
    expect(await asked()).toBe(1 + OTHERS);
  }, 120_000);

  it('is in the store with its answer, and a new one acts however much was forgotten', async () => {
    const known = contractOperationRepository(world.store);
    await until(
      () => known.find(ID, 'op-3'),
      (found) => found !== undefined,
    );
    const answer = await world.send(ID, '2032-03-11T11:00:00+09:00', handOver('U9'), 'op-new');
    expect(answer).toMatchObject({ duplicate: false, actCount: 1 });
    expect(await asked()).toBe(2 + OTHERS);
  });
});
