import { type Refusal, refuse } from '../../refusal.js';
import type { GrantedRequest, UpsBatteryFacts } from './ups-battery-facts.js';

/** Gives an open request, or the refusal that there is none. */
export function openRequest({ requests }: UpsBatteryFacts, id: string): GrantedRequest | Refusal {
  const found = requests.find((request) => request.id === id);
  return found ?? refuse('REQUEST_NOT_OPEN', ['UPS-13'], `Request ${id} is not open.`, 'request');
}

/** Puts a changed request in the place of the one with its id. */
export function withRequest(facts: UpsBatteryFacts, changed: GrantedRequest): UpsBatteryFacts {
  const requests = facts.requests.map((one) => (one.id === changed.id ? changed : one));
  return { ...facts, requests };
}
