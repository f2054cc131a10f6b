import { randomUUID } from 'node:crypto';
import type { WorkOrderGateway } from '../api/gateways/work-order-gateway.js';
import { formatInstant } from '../domain/time/instant.js';
import type { WorkOrderCommand } from '../domain/work-order/work-order-command.js';
import type { Actor } from '../domain/work-order/work-order-facts.js';
import { BENCH_LABEL, laneTechnician } from './bench-book.js';

const dispatcher: Actor = { kind: 'dispatcher', id: 'bench' };

/** How long the steps of one repair took, in milliseconds. */
export interface RepairTimes {
  number: string;
  intake: number;
  taps: number[];
}

async function timed<T>(step: () => Promise<T>): Promise<[T, number]> {
  const begun = performance.now();
  const answer = await step();
  return [answer, performance.now() - begun];
}

/** Plays a repair from the call to closed through the commands that the API uses; every step is "now". */
export async function playRepair(gateway: WorkOrderGateway, lane: number): Promise<RepairTimes> {
  const technician = laneTechnician(lane);
  const [{ number }, intake] = await timed(() =>
    gateway.takeCall({
      operationId: randomUUID(),
      by: dispatcher,
      channel: 'phone',
      controlNumber: BENCH_LABEL,
      symptom: 'disk_failure',
    }),
  );
  const now = (): string => formatInstant(Date.now());
  const say = async (command: WorkOrderCommand): Promise<number> => {
    const by: Actor = 'technician' in command ? { kind: 'technician', id: technician } : dispatcher;
    const envelope = { operationId: randomUUID(), by, occurredAt: now(), command };
    return (await timed(() => gateway.command(number, envelope)))[1];
  };
  await say({ type: 'judge', decision: 'onsite', severity: 'normal' });
  await gateway.assign({
    operationId: randomUUID(),
    by: dispatcher,
    at: now(),
    workOrder: number,
    technicians: [technician],
  });
  const taps: number[] = [];
  for (const type of ['accept', 'depart', 'arrive', 'start_work'] as const) {
    taps.push(await say({ type, technician }));
  }
  taps.push(
    await say({ type: 'part_used', technician, part: 'P', amount: 12_000, returnExpected: true }),
  );
  taps.push(await say({ type: 'complete_work', technician }));
  taps.push(await say({ type: 'sign', name: 'site contact' }));
  const receipt = { operationId: randomUUID(), by: dispatcher, occurredAt: now() };
  await gateway.receivePart({ ...receipt, workOrder: number, n: 1 });
  return { number, intake, taps };
}
