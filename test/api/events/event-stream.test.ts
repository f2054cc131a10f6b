import type { ApiCaller } from '../support/api-caller.js';
import { ApiWorld } from '../support/api-world.js';
import { freshContractId, upsOpening } from '../support/contract-flow.js';
import { EventReader } from '../support/event-reader.js';
import { assignedJob, judgedJob, takeCall } from '../support/flow.js';

let world: ApiWorld;
let dispatcher: ApiCaller;
let t1: ApiCaller;
beforeAll(async () => {
  world = await ApiWorld.create();
  await world.startWorker();
  dispatcher = await world.as('dispatcher');
  t1 = await world.as('T1');
});
afterAll(() => world.close());

const follow = (who: ApiCaller, lastEventId?: string) =>
  new EventReader(world.origin, who.token ?? '', lastEventId);
const of = (number: string) => (data: Record<string, unknown>) => data.number === number;

describe('the stream of changes', () => {
  it('tells of a work order with its area and technicians', async () => {
    const reader = follow(dispatcher);
    await reader.next('ready');
    const number = await assignedJob(dispatcher, 'T2');
    const event = await reader.next(
      'work-order',
      (data) => of(number)(data) && (data.technicians as string[]).includes('T2'),
    );
    expect(event).toMatchObject({ number, area: world.area, technicians: ['T2'] });
    await reader.close();
  });

  it('tells the office of a contract', async () => {
    const office = await world.as('back_office');
    const reader = follow(office);
    await reader.next('ready');
    const id = freshContractId();
    await office.post('/contracts', { id, opening: upsOpening() });
    const event = await reader.next('contract', ({ contract }) => contract === id);
    expect(event).toMatchObject({ contract: id, plan: 'ups-battery', status: 'active' });
    await reader.close();
  });

  it('goes on after a dropped connection with what happened meanwhile, in order and without gap', async () => {
    const reader = follow(dispatcher);
    await reader.next('ready');
    const before = await takeCall(dispatcher);
    await reader.next('work-order', of(before));
    await reader.close();
    const missed = [await takeCall(dispatcher), await takeCall(dispatcher)];
    const again = follow(dispatcher, reader.lastEventId);
    await again.next('work-order', of(missed[1] ?? ''));
    const later = await takeCall(dispatcher);
    await again.next('work-order', of(later));
    const numbers = again.seen
      .filter(({ event }) => event === 'work-order')
      .map(({ data }) => (JSON.parse(data) as { number: string }).number);
    expect([...new Set(numbers)]).toEqual([...missed, later]);
    await again.close();
  });

  it('shows a technician own jobs only, also the one that is taken away', async () => {
    const reader = follow(t1);
    await reader.next('ready');
    const foreign = await judgedJob(dispatcher);
    const own = await assignedJob(dispatcher, 'T1');
    await reader.next('work-order', of(own));
    await dispatcher.post(`/work-orders/${own}/assign`, { technicians: ['T3'] });
    await reader.next(
      'work-order',
      (data) => of(own)(data) && (data.technicians as string[]).includes('T3'),
    );
    const numbers = reader.seen
      .filter(({ event }) => event === 'work-order')
      .map(({ data }) => (JSON.parse(data) as { number: string }).number);
    expect(numbers).not.toContain(foreign);
    await reader.close();
  });

  it('says so when the place asked for is not known, and goes on live', async () => {
    const reader = follow(dispatcher, Buffer.from('{"_data":"8265"}').toString('base64url'));
    await reader.next('reset');
    const number = await takeCall(dispatcher);
    await reader.next('work-order', of(number));
    await reader.close();
  });
});
