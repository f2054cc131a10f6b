import { randomUUID } from 'node:crypto';
import { addDays, addYears } from '../../../domain/time/calendar-date.js';
import { dateOf } from '../../../domain/time/instant.js';
import type { ApiCaller } from './api-caller.js';

/** Test files share one Temporal server: no contract is called like another one. */
export function freshContractId(): string {
  return `C-${randomUUID()}`;
}

const lastYear = addYears(dateOf(Date.now()), -1);

/** A UPS pack that began a year ago, so that its first notice is still to come. */
export function upsOpening(change: { purchasedOn?: string; termYears?: number } = {}) {
  return {
    plan: 'ups-battery',
    upsPurchasedOn: addDays(lastYear, -20),
    basePack: { purchasedOn: lastYear, termYears: 5, window: '9x5', ...change },
  };
}

/** Asks for a contract until its document is there and says so. */
export async function contractOnceThat(
  caller: ApiCaller,
  id: string,
  // biome-ignore lint/suspicious/noExplicitAny: answers are looked at field by field.
  fits: (contract: any) => boolean,
) {
  for (;;) {
    const { status, body } = await caller.get(`/contracts/${id}`);
    if (status === 200 && fits(body)) return body;
  }
}
