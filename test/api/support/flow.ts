import { randomUUID } from 'node:crypto';
import type { ApiAnswer, ApiCaller } from './api-caller.js';

/** Takes a call for the asset whose contract is in force; gives the number. */
export async function takeCall(dispatcher: ApiCaller): Promise<string> {
  const body = { controlNumber: 'M-1', channel: 'phone', symptom: 'does_not_boot' };
  const answer = await dispatcher.post('/work-orders', body);
  expect(answer.status).toBe(201);
  return answer.body.number;
}

/** Takes a call and judges it: somebody has to go. */
export async function judgedJob(dispatcher: ApiCaller): Promise<string> {
  const number = await takeCall(dispatcher);
  const body = { decision: 'onsite', severity: 'high' };
  expectDone(await dispatcher.post(`/work-orders/${number}/judge`, body));
  return number;
}

/** A judged job that these technicians have. */
export async function assignedJob(
  dispatcher: ApiCaller,
  ...technicians: string[]
): Promise<string> {
  const number = await judgedJob(dispatcher);
  expectDone(await dispatcher.post(`/work-orders/${number}/assign`, { technicians }));
  return number;
}

export function expectDone(answer: ApiAnswer): void {
  expect({ status: answer.status, body: answer.body }).toMatchObject({ status: 200 });
}

/** One operation as a phone keeps it. */
export function deviceOperation(
  workOrder: string,
  sequence: number,
  command: Record<string, unknown>,
) {
  return {
    operationId: randomUUID(),
    workOrder,
    sequence,
    occurredAt: new Date().toISOString(),
    command,
  };
}
