import { ruleTags } from '../../rules/rule-tags.js';
import { parseRulebook } from '../../rules/rulebook.js';
import { countStates, rulesPage } from '../../rules/rules-report.js';
import { ruleTests } from '../../rules/test-titles.js';
import { traceRules } from '../../rules/trace.js';

const rules = parseRulebook(
  [
    '| ID | Source | Rule | Kind |',
    '|---|---|---|---|',
    '| ESP-18 | Ch.1-4 | Two hours. | SLA |',
    '| ESP-63 | Ch.3-6.3 | Backup at own cost. | customer duty |',
    '| G-S01 | ESP-18 | input | expected | AMB-07 |',
  ].join('\n'),
);

const tagged = (text: string) => ruleTags({ path: 'domain/sla/target.ts', text });
const claim = tagged('/**\n * Decides.\n * @rule ESP-18\n */\nexport function target() {}');
const tests = ruleTests({
  path: 'test/target.test.ts',
  text: "it('ESP-18: two hours', () => {});",
});
const shown = {
  rule: 'ESP-63',
  state: 'shown',
  text: { en: 'Back up.', ja: 'バックアップ' },
} as const;

describe('the trace of the rules', () => {
  it('reads rules and passes over other tables', () => {
    expect(rules.map(({ id, kind }) => [id, kind])).toEqual([
      ['ESP-18', 'SLA'],
      ['ESP-63', 'customer duty'],
    ]);
  });

  it('finds tags with the name below them and the reason behind them', () => {
    expect(claim).toEqual([
      { id: 'ESP-18', path: 'domain/sla/target.ts', name: 'target', reason: '' },
    ]);
    expect(
      tagged('/** x\n * @rule ESP-18 ESP-19 for the clock\n * @see-rule ESP-20 */\nconst a = 1;'),
    ).toMatchObject([
      { id: 'ESP-18', reason: 'for the clock' },
      { id: 'ESP-19', reason: 'for the clock' },
    ]);
  });

  it('finds the rules in titles of tests, of tables and of groups', () => {
    const text =
      "describe('ESP-01 group', () => { it.each([1])(`ESP-02: %s`, (n) => {}); it('ESP-03: x', async () => {}); });";
    expect(ruleTests({ path: 't', text }).map(({ id }) => id)).toEqual([
      'ESP-01',
      'ESP-02',
      'ESP-03',
    ]);
  });

  it('gives every rule its state and counts them', () => {
    const trace = traceRules({ rules, tags: claim, tests, terms: [shown] });
    expect(trace.problems).toEqual([]);
    expect(trace.rules.map(({ state }) => state)).toEqual(['implemented', 'shown']);
    expect(countStates(trace.rules, () => 'all')).toEqual([
      ['all', { implemented: 1, shown: 1, recorded: 0, open: 0 }],
    ]);
    expect(rulesPage(trace.rules)).toContain(
      '| ESP-18 | SLA | implemented | `target` in domain/sla/target.ts | test/target.test.ts: ESP-18: two hours |',
    );
    expect(
      traceRules({ rules, tags: [], tests: [], terms: [] }).rules.map(({ state }) => state),
    ).toEqual(['open', 'open']);
  });

  it('does not let pass an unknown ID, a claim without a test, a double claim, or two accounts of one rule', () => {
    const problemsOf = (more: Partial<Parameters<typeof traceRules>[0]>) =>
      traceRules({ rules, tags: claim, tests, terms: [], ...more }).problems;
    expect(
      problemsOf({ tags: [...claim, { id: 'ESP-999', path: 'a', name: 'b', reason: '' }] }),
    ).toEqual(['ESP-999 in a b is not in the rulebook']);
    expect(problemsOf({ tests: [] })).toEqual([expect.stringContaining('no test title names it')]);
    expect(problemsOf({ tags: [...claim, ...claim] })).toEqual([
      expect.stringContaining('claimed without a reason'),
    ]);
    expect(
      problemsOf({ tags: [...claim, ...claim.map((tag) => ({ ...tag, reason: 'the excuse' }))] }),
    ).toEqual([]);
    expect(problemsOf({ terms: [{ ...shown, rule: 'ESP-18' }] })).toEqual([
      expect.stringContaining('by the terms as shown'),
    ]);
    expect(problemsOf({ terms: [shown, shown] })).toEqual([
      'ESP-63 has more than one entry in the terms',
    ]);
  });
});
