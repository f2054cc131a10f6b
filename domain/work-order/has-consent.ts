import type { Consent, ConsentConcern } from './work-order-facts.js';

/** Decides whether the customer's latest word on a concern is yes. */
export function hasConsent(consents: readonly Consent[], concern: ConsentConcern): boolean {
  return consents.findLast((consent) => consent.concerns === concern)?.answer === 'yes';
}
