import type { RuleId } from '../rule-id.js';

/** A rule that people read: its text is served to the screen, message or document that states it. */
export interface ShownTerm {
  rule: RuleId;
  state: 'shown';
  text: { en: string; ja: string };
}

/** A rule that is kept as a fact: what is stored and audited, and by whom it is entered. */
export interface RecordedTerm {
  rule: RuleId;
  state: 'recorded';
  fact: string;
}

/** A rule that is not done, with what is missing in one line. */
export interface OpenTerm {
  rule: RuleId;
  state: 'open';
  missing: string;
}

/** How a rule that no function decides is accounted for. */
export type PlanTerm = ShownTerm | RecordedTerm | OpenTerm;
