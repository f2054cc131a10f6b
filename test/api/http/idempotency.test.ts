import { randomUUID } from 'node:crypto';
import { idempotencyModel } from '../../../models/idempotency-model.js';
import { idempotencyRepository } from '../../../models/idempotency-repository.js';
import { intakeNumberRepository } from '../../../models/intake-number-repository.js';
import type { ApiCaller } from '../support/api-caller.js';
import { ApiWorld } from '../support/api-world.js';

let world: ApiWorld;
let dispatcher: ApiCaller;
let manager: ApiCaller;
beforeAll(async () => {
  world = await ApiWorld.create();
  dispatcher = await world.as('dispatcher');
  manager = await world.as('manager');
});
afterAll(() => world.close());

const call = { controlNumber: 'M-1', channel: 'phone', symptom: 'noise' };
const LEASE_MS = 30_000;

describe('a POST with an Idempotency-Key', () => {
  it('acts once, and replays its answer to the letter', async () => {
    const key = randomUUID();
    const first = await dispatcher.post('/work-orders', call, { key });
    const second = await dispatcher.post('/work-orders', call, { key });
    expect(first.status).toBe(201);
    expect(second).toMatchObject({ status: 201, body: first.body });
    expect(second.headers.get('Idempotency-Replayed')).toBe('true');
  });

  it('replays a refusal too', async () => {
    const key = randomUUID();
    const wrong = { ...call, controlNumber: 'M-9' };
    const first = await dispatcher.post('/work-orders', wrong, { key });
    const second = await dispatcher.post('/work-orders', wrong, { key });
    expect(second).toMatchObject({ status: 422, body: first.body });
  });

  it('is refused with another body under the same key, and goes on with the first', async () => {
    const key = randomUUID();
    await dispatcher.post('/work-orders', call, { key });
    const other = await dispatcher.post('/work-orders', { ...call, symptom: 'smoke' }, { key });
    expect(other).toMatchObject({ status: 422, body: { code: 'IDEMPOTENCY_KEY_REUSED' } });
  });

  it('is another request for another user', async () => {
    const key = randomUUID();
    const mine = await dispatcher.post('/work-orders', call, { key });
    const theirs = await manager.post('/work-orders', call, { key });
    expect(theirs.body.number).not.toBe(mine.body.number);
  });

  it('keeps its key while its input is not valid', async () => {
    const key = randomUUID();
    expect((await dispatcher.post('/work-orders', {}, { key })).status).toBe(422);
    expect((await dispatcher.post('/work-orders', call, { key })).status).toBe(201);
  });

  it('starts one work order however often it comes at one instant', async () => {
    const key = randomUUID();
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => dispatcher.post('/work-orders', call, { key })),
    );
    for (const { status, body } of answers) {
      expect([201, 409]).toContain(status);
      if (status === 409) expect(body.code).toBe('IDEMPOTENCY_IN_PROGRESS');
    }
    const taken = answers.filter(({ status }) => status === 201);
    expect(taken.length).toBeGreaterThan(0);
    expect(new Set(taken.map(({ body }) => body.number)).size).toBe(1);
  });

  it('finds the number that a dead attempt had reserved, once the lease has run out', async () => {
    const key = randomUUID();
    const first = await dispatcher.post('/work-orders', call, { key });
    // As if the process had died after the start and before it could keep its answer.
    await idempotencyModel(world.store).updateMany(
      { answer: { $exists: true } },
      { $unset: { answer: 1 }, $set: { leaseUntil: new Date(0) } },
    );
    const second = await dispatcher.post('/work-orders', call, { key });
    expect(second).toMatchObject({ status: 201, body: { number: first.body.number } });
  });
});

describe('a claim', () => {
  const now = new Date('2031-06-11T00:00:00Z');
  const later = new Date(now.getTime() + LEASE_MS);

  it('is held until its lease runs out, and then goes to exactly one', async () => {
    const keys = idempotencyRepository(world.store);
    const id = randomUUID();
    const first = await keys.claim(id, 'body', now, LEASE_MS);
    expect(first.outcome).toBe('claimed');
    const early = new Date(later.getTime() - 1);
    expect((await keys.claim(id, 'body', early, LEASE_MS)).outcome).toBe('in_progress');
    const rivals = await Promise.all(
      Array.from({ length: 6 }, () => keys.claim(id, 'body', later, LEASE_MS)),
    );
    expect(rivals.filter(({ outcome }) => outcome === 'claimed')).toHaveLength(1);
  });

  it('lets an attempt that lost its lease write nothing', async () => {
    const keys = idempotencyRepository(world.store);
    const id = randomUUID();
    const lost = await keys.claim(id, 'body', now, LEASE_MS);
    const won = await keys.claim(id, 'body', later, LEASE_MS);
    if (lost.outcome !== 'claimed' || won.outcome !== 'claimed') throw new Error('not claimed');
    await keys.answer(id, lost.attempt, { status: 500 });
    await keys.answer(id, won.attempt, { status: 201, body: '{}' });
    const third = await keys.claim(id, 'body', later, LEASE_MS);
    expect(third).toEqual({ outcome: 'answered', answer: { status: 201, body: '{}' } });
  });
});

describe('a work order number', () => {
  it('is the same for one operation and different for others, at one instant too', async () => {
    const numbers = intakeNumberRepository(world.store);
    const operations = ['a', 'a', 'b', 'c', 'a', 'd'];
    const reserved = await Promise.all(operations.map((id) => numbers.reserve(id, new Date())));
    const given = reserved.map(({ number }) => number);
    expect(new Set(given).size).toBe(4);
    expect(given[0]).toBe(given[4]);
    expect(given[0]).toMatch(/^WO-\d{6}$/);
  });
});
