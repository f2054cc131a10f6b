import { tellContract } from '../../activities/tell-contract.js';
import type { ContractEvent } from '../../domain/contracts/contract-event.js';
import { espOpening } from '../domain/contracts/applications.js';
import { ContractWorld } from '../workflows/support/contract-world.js';

const AT = '2031-04-12T10:00:00+09:00';
let world: ContractWorld;
beforeAll(async () => {
  world = await ContractWorld.create();
  await world.open('TOLD', AT, espOpening);
});
afterAll(() => world?.close());

const tell = (contract: string, operationId: string, event: ContractEvent) =>
  tellContract(
    { temporal: world.env.client },
    { contract, envelope: { operationId, occurredAt: AT, event } },
  );

describe('telling a contract what happened', () => {
  it('gives its answer, and told again it counts once', async () => {
    const event = { type: 'email_changed', email: 'a@customer.example' } as const;
    const first = await tell('TOLD', 'op-1', event);
    expect(first.acts.map(({ act }) => act.act)).toEqual(['email_changed']);
    const again = await tell('TOLD', 'op-1', event);
    expect(again).toMatchObject({ firstAct: first.firstAct, seq: first.seq });
  });

  it('fails for good with the code of a refusal, and with CONTRACT_UNKNOWN where there is none', async () => {
    const event = { type: 'email_changed', email: 'nowhere' } as const;
    await expect(tell('TOLD', 'op-2', event)).rejects.toMatchObject({
      ...{ type: 'EMAIL_INVALID', nonRetryable: true },
      details: [{ code: 'EMAIL_INVALID', because: ['UPS-28'], field: 'email' }],
    });
    await expect(tell('NOBODY', 'op-3', event)).rejects.toMatchObject({
      ...{ type: 'CONTRACT_UNKNOWN', nonRetryable: true },
    });
  });
});
