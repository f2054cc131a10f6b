import { type Allowed, allow, type Refusal, refuse } from '../../refusal.js';

/** A version of the terms that a customer agreed to. */
export interface TermsConsent {
  /** ISO 8601 instant. */
  agreedAt: string;
  by: string;
}

/**
 * Decides whether a customer may use the service: only after agreeing to the terms.
 * @rule ANA-01
 */
export function mayUseAnalysis(consent: TermsConsent | undefined): Allowed | Refusal {
  if (consent !== undefined) return allow('ANA-01');
  const message = 'The customer agrees to the terms first.';
  return refuse('CONSENT_MISSING', ['ANA-01'], message, 'consent');
}

/** A text of the terms and the day from which its content holds. */
export interface TermsText {
  where: 'document' | 'web';
  contentFrom: string;
}

/**
 * Decides which text of the terms holds: the one with the newer content, the web's when both are of
 * one day. The terms may change without notice, so no announcement is asked for.
 * @rule ANA-09
 */
export function prevailingTerms(document: TermsText, web: TermsText): TermsText {
  return web.contentFrom >= document.contentFrom ? web : document;
}
