import type { ContractWorld, RunCost } from './contract-world.js';

/**
 * A pay-as-you-go contract over its first two runs: invoices, a credit, interest on a late payment,
 * a window that closes by itself. Answers the two runs, the older one first.
 */
export async function playContractStory(
  world: ContractWorld,
  id: string,
): Promise<[older: RunCost, newer: RunCost]> {
  await world.open(id, '2030-03-20T10:00:00+09:00', {
    plan: 'payg',
    startsOn: '2030-04-01',
    termEndsOn: '2032-03-31',
    basicFee: 300_000,
    unitPrice: 40,
  });
  await world.send(id, '2030-05-07T09:00:00+09:00', { type: 'usage', month: '2030-04', units: 70 });
  const [knownAt, restoredAt] = ['2030-05-10T09:00:00+09:00', '2030-05-24T09:00:00+09:00'];
  const outage = { type: 'outage', id: 'O1', knownAt, restoredAt } as const;
  await world.send(id, '2030-05-24T09:01:00+09:00', outage);
  await world.send(id, '2030-05-28T10:00:00+09:00', { type: 'credit_application', outage: 'O1' });
  await world.send(id, '2030-07-05T09:00:00+09:00', { type: 'usage', month: '2030-06', units: 90 });
  await world.send(id, '2030-07-20T09:00:00+09:00', { type: 'payment', month: '2030-04' });
  // The window to extend closes with 28 February 2031; the run hands over in the same month.
  await world.go('2031-03-02T10:00:00+09:00');
  await world.send(id, '2031-03-10T09:00:00+09:00', { type: 'payment', month: '2030-06' });
  const [newer, older] = await world.runs(id);
  if (!older || !newer) throw new Error('The contract did not hand over.');
  return [older, newer];
}
