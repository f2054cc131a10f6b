import { RULE_STATES, type RuleState, type TracedRule } from './trace.js';

type Counts = Record<RuleState, number>;

/** Counts the states of rules by a key, keys in order of appearance. */
export function countStates(
  rules: readonly TracedRule[],
  keyOf: (rule: TracedRule) => string,
): [string, Counts][] {
  const counts = new Map<string, Counts>();
  for (const rule of rules) {
    const key = keyOf(rule);
    const row = counts.get(key) ?? { implemented: 0, shown: 0, recorded: 0, open: 0 };
    row[rule.state] += 1;
    counts.set(key, row);
  }
  return [...counts];
}

function countTable(title: string, rows: [string, Counts][]): string {
  const cells = rows.map(
    ([key, row]) => `| ${key} | ${RULE_STATES.map((state) => row[state]).join(' | ')} |`,
  );
  return [`| ${title} | ${RULE_STATES.join(' | ')} |`, '|---|---|---|---|---|', ...cells].join(
    '\n',
  );
}

function whereOf({ state, functions, term }: TracedRule): string {
  if (state === 'implemented') {
    return functions
      .map(({ path, name, reason }) => `\`${name}\` in ${path}${reason ? ` (${reason})` : ''}`)
      .join('; ');
  }
  if (!term) return 'not accounted for';
  switch (term.state) {
    case 'shown':
      return `“${term.text.en}”`;
    case 'recorded':
      return term.fact;
    case 'open':
      return term.missing;
  }
}

function testsOf({ tests }: TracedRule): string {
  const byPath = new Map<string, string>();
  for (const { path, title } of tests) if (!byPath.has(path)) byPath.set(path, title);
  const [first] = byPath;
  if (!first) return '';
  const more = byPath.size > 1 ? ` and ${byPath.size - 1} more` : '';
  return `${first[0]}: ${first[1]}${more}`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

/** Counts per document and per kind, as printed and as the head of the page. */
export function rulesSummary(rules: readonly TracedRule[]): string {
  return [
    countTable('document', [
      ...countStates(rules, (rule) => rule.document),
      ...countStates(rules, () => 'all'),
    ]),
    '',
    countTable(
      'kind',
      countStates(rules, (rule) => rule.kind),
    ),
  ].join('\n');
}

/** Writes `docs/rules.md`: every rule with its state, where it lives, and the test that proves it. */
export function rulesPage(rules: readonly TracedRule[]): string {
  const rows = rules.map(
    (rule) =>
      `| ${rule.id} | ${rule.kind} | ${rule.state} | ${cell(whereOf(rule))} | ${cell(rule.state === 'implemented' ? testsOf(rule) : '')} |`,
  );
  return [
    '# Rules',
    '',
    'Written by `npm run rules`; do not edit. `implemented`: a function decides it and the named test fails when it is wrong. `shown`: a text of `domain/plans/` states it, served at `/v1/plans/{plan}/terms`. `recorded`: a fact is stored and audited. `open`: not done, with what is missing.',
    '',
    'A function claims a rule with `@rule ID` in its doc comment; a second place that implements a part of it says which part after the ID; `@see-rule ID` only points to it. The command fails on an unknown ID, a second claim without a reason, a claim that no test title names, and a rule that is both claimed and stated in the terms.',
    '',
    rulesSummary(rules),
    '',
    '| ID | kind | state | where | test |',
    '|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}
