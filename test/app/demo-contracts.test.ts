import { demoReferenceBook } from '../../app/demo-data/demo-reference-book.js';
import { loadDemoContracts } from '../../app/demo-data/load-demo-contracts.js';
import { dateOf } from '../../domain/time/instant.js';
import { referenceRepository } from '../../models/reference-repository.js';
import { ApiWorld } from '../api/support/api-world.js';
import { contractOnceThat } from '../api/support/contract-flow.js';

let world: ApiWorld;
beforeAll(async () => {
  world = await ApiWorld.create();
  await referenceRepository(world.store).loadBook(demoReferenceBook(dateOf(Date.now())));
  await world.startWorker();
});
afterAll(() => world.close());

describe("the demo's contracts", () => {
  it('are opened once, of every plan, through their workflows', async () => {
    await loadDemoContracts(world);
    const office = await world.as('back_office');
    await contractOnceThat(office, 'AP002', () => true);
    const before = await contractOnceThat(office, 'PG004', ({ seq }) => seq > 5);
    await loadDemoContracts(world);
    expect((await office.get('/contracts/PG004')).body.seq).toBe(before.seq);
    const { items } = (await office.get('/contracts?limit=100')).body;
    const plans = new Set(items.map(({ plan }: { plan: string }) => plan));
    expect([...plans].sort()).toEqual(['esp-g2', 'esp-report', 'payg', 'ups-battery']);
  });

  it('show what a demo is for: a notice that came, a near notice day, an overdue invoice, waiting applications', async () => {
    const office = await world.as('back_office');
    const acts = async (id: string) =>
      (await office.get(`/contracts/${id}/timeline`)).body.items.map(
        ({ act }: { act: string }) => act,
      );
    await contractOnceThat(office, 'CB002', ({ upcoming }) => upcoming.length > 0);
    expect(await acts('CB002')).toContain('battery_notice');
    expect(await acts('RS001')).toContain('term_started');
    const { body } = await office.get('/invoices?state=overdue&limit=100');
    expect(body.items.map(({ contract }: { contract: string }) => contract)).toContain('PG004');
    const waiting = await office.get('/contracts/AP001');
    expect(waiting.body).toMatchObject({ status: 'applied', application: { daysWaiting: 21 } });
  });
});
