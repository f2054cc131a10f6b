import { RULE_ID_PATTERN } from './rulebook.js';
import type { SourceFile } from './source-files.js';

/** A test title that names a rule. */
export interface RuleTest {
  id: string;
  path: string;
  title: string;
}

/** A title is the text before a callback: `it('…', () => …)`, `it.each(table)('…', (row) => …)`, `describe('…', …)`. */
const TITLE = /(['"`])((?:\\.|(?!\1)[^\\\n])*)\1,\s*(?:async\s*)?(?:\(|function\b|\w+\s*=>)/g;

/** Finds the rules that the test titles of a file name. */
export function ruleTests(file: SourceFile): RuleTest[] {
  return [...file.text.matchAll(TITLE)].flatMap(([, , title = '']) =>
    [...title.matchAll(RULE_ID_PATTERN)].map(([id]) => ({ id, path: file.path, title })),
  );
}
