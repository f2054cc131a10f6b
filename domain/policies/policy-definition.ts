import type { AmbiguityId, RuleDocument } from '../rule-id.js';

/** One place that the documents leave open: its readings, the default, and where the question stands in the rulebook. */
export interface PolicyDefinition {
  /** The open reading of the rulebook that this setting answers. */
  source: AmbiguityId;
  /** Grows when the meaning of a value changes; stored with every contract. */
  version: number;
  /** Documents whose rules read this setting; empty means all of them. */
  documents: readonly RuleDocument[];
  default: string;
  /** Every reading with one line saying what it does. */
  values: Readonly<Record<string, string>>;
  /** The question in one sentence. */
  question: string;
}

/** The settings that a table of definitions allows. */
export type SettingsOf<T extends Readonly<Record<string, PolicyDefinition>>> = {
  [Name in keyof T]: keyof T[Name]['values'] & string;
};
