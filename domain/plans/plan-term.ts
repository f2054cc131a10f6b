import type { RuleId } from '../rule-id.js';

/** A rule that a screen, message or document states; the text is data, served at `/v1/plans/{plan}/terms`. */
export interface ShownTerm {
  rule: RuleId;
  state: 'shown';
  text: { en: string; ja: string };
}

/** A rule whose fact is stored and audited. */
export interface RecordedTerm {
  rule: RuleId;
  state: 'recorded';
  fact: string;
}

/** A rule that nothing carries yet, with what is missing in one line. */
export interface OpenTerm {
  rule: RuleId;
  state: 'open';
  missing: string;
}

/** How a rule that no function decides is accounted for. */
export type PlanTerm = ShownTerm | RecordedTerm | OpenTerm;
