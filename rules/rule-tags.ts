import { RULE_ID_PATTERN } from './rulebook.js';
import type { SourceFile } from './source-files.js';

/** A claim of a doc comment that what it describes implements a rule. */
export interface RuleTag {
  id: string;
  path: string;
  /** The function, constant or type below the comment. */
  name: string;
  /** Why a rule is claimed here although another place claims it too. */
  reason: string;
}

const DOC_COMMENT =
  /\/\*\*((?:[^*]|\*(?!\/))*)\*\/\s*(?:export\s+)?(?:async\s+)?(?:function|const|interface|type|class|let)\s+([\w$]+)/g;
const TAG_LINE = /@rule\s+((?:(?:UPS|ESP|PAYG|NLH|ANA)-\d{2,3}[\s,]*)+)(.*)/;

/**
 * Finds the `@rule ID` tags of a source file. `@rule ESP-18` claims a rule; a second place that
 * implements a part of it says which after the ID; `@see-rule ESP-18` only points to it.
 */
export function ruleTags(file: SourceFile): RuleTag[] {
  return [...file.text.matchAll(DOC_COMMENT)].flatMap(([, comment = '', name = '']) =>
    comment.split('\n').flatMap((line) => {
      const match = TAG_LINE.exec(line);
      if (!match) return [];
      const [, ids = '', reason = ''] = match;
      return [...ids.matchAll(RULE_ID_PATTERN)].map(([id]) => ({
        id,
        path: file.path,
        name,
        reason: reason.trim(),
      }));
    }),
  );
}

/** Counts the lines that begin a tag, so that a tag outside a doc comment cannot go unseen. */
export function countTagLines(file: SourceFile): number {
  return file.text.split('\n').filter((line) => /^\s*(?:\/\*)?\*+\s*.*@rule\s/.test(line)).length;
}
