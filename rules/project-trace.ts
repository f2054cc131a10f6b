import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { planTerms } from '../domain/plans/plan-terms.js';
import { countTagLines, ruleTags } from './rule-tags.js';
import { parseRulebook, RULE_ID_PATTERN } from './rulebook.js';
import { readSources } from './source-files.js';
import { ruleTests } from './test-titles.js';
import { type Trace, traceRules } from './trace.js';

/** Where functions may claim a rule. */
const SOURCE_FOLDERS = ['domain', 'workflows', 'activities', 'models', 'api', 'worker'];

/** Traces the whole project below a root: rulebook, tags, test titles and terms; a rule ID that does not exist is a problem wherever a source names it. */
export function traceProject(root: string): Trace {
  const rules = parseRulebook(readFileSync(join(root, 'docs/rulebook.md'), 'utf8'));
  const sources = readSources(root, SOURCE_FOLDERS);
  const tags = sources.flatMap(ruleTags);
  const tests = readSources(root, ['test'])
    .filter(({ path }) => path.endsWith('.test.ts') && !path.startsWith('test/rules/'))
    .flatMap(ruleTests);
  const trace = traceRules({ rules, tags, tests, terms: Object.values(planTerms).flat() });

  const known = new Set<string>(rules.map(({ id }) => id));
  const misnamed = sources.flatMap(({ path, text }) =>
    [...new Set([...text.matchAll(RULE_ID_PATTERN)].map(([id]) => id))]
      .filter((id) => !known.has(id))
      .map((id) => `${id} in ${path} is not in the rulebook`),
  );
  const unseen = sources
    .filter(
      (file) =>
        countTagLines(file) > new Set(ruleTags(file).map(({ id, name }) => `${id}${name}`)).size,
    )
    .map(({ path }) => `${path} has an @rule tag that stands above nothing with a name`);
  return {
    rules: trace.rules,
    problems: [...new Set([...trace.problems, ...misnamed, ...unseen])],
  };
}
