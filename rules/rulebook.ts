import type { RuleDocument, RuleId } from '../domain/rule-id.js';

/** A rule as the rulebook states it. */
export interface Rule {
  id: RuleId;
  document: RuleDocument;
  source: string;
  text: string;
  kind: string;
}

/** Finds rule IDs anywhere in a text. */
export const RULE_ID_PATTERN = /\b(?:UPS|ESP|PAYG|NLH|ANA)-\d{2,3}\b/g;

/** Cells may be padded: a formatter aligns the columns of a table. */
const RULE_ROW = /^\| ((UPS|ESP|PAYG|NLH|ANA)-\d{2,3})\s+\| (.*?) \| (.*) \| ([^|]+) \|$/;

/** Reads the rule tables of the rulebook; rows of other tables begin otherwise and are passed over. */
export function parseRulebook(markdown: string): Rule[] {
  return markdown.split('\n').flatMap((line) => {
    const match = RULE_ROW.exec(line);
    if (!match) return [];
    const [, id, document, source = '', text = '', kind = ''] = match;
    return [
      {
        id: id as RuleId,
        document: document as RuleDocument,
        source: source.trim(),
        text: text.trim(),
        kind: kind.trim(),
      },
    ];
  });
}
