import type { PlanTerm } from '../domain/plans/plan-term.js';
import type { RuleTag } from './rule-tags.js';
import type { Rule } from './rulebook.js';
import type { RuleTest } from './test-titles.js';

/** How a rule is accounted for. */
export const RULE_STATES = ['implemented', 'shown', 'recorded', 'open'] as const;
export type RuleState = (typeof RULE_STATES)[number];

/** A rule with its state and the places that prove it. */
export interface TracedRule extends Rule {
  state: RuleState;
  functions: RuleTag[];
  tests: RuleTest[];
  term?: PlanTerm;
}

/** What was found in the tree. */
export interface Findings {
  rules: readonly Rule[];
  tags: readonly RuleTag[];
  tests: readonly RuleTest[];
  terms: readonly PlanTerm[];
}

/** Every rule with its state, and what the build must not let pass. */
export interface Trace {
  rules: TracedRule[];
  problems: string[];
}

function groupById<T extends { id: string }>(items: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(item.id, [...(groups.get(item.id) ?? []), item]);
  return groups;
}

function place(tag: RuleTag): string {
  return `${tag.path} ${tag.name}`;
}

function problemsOf(rule: TracedRule): string[] {
  const { id, functions, tests, term } = rule;
  const problems: string[] = [];
  if (functions.length > 0 && tests.length === 0) {
    problems.push(
      `${id} is claimed by ${functions.map(place).join(', ')} but no test title names it`,
    );
  }
  const unexplained = functions.filter((tag) => tag.reason === '');
  if (unexplained.length > 1) {
    problems.push(`${id} is claimed without a reason by ${unexplained.map(place).join(' and ')}`);
  }
  if (functions.length > 0 && term) {
    problems.push(
      `${id} is claimed by ${functions.map(place).join(', ')} and by the terms as ${term.state}`,
    );
  }
  return problems;
}

/**
 * Joins the rulebook with what the tree claims. Problems: an unknown ID, an ID claimed twice without a
 * reason, a claim without a test that names it, a claim beside an entry of the terms, two such entries.
 */
export function traceRules({ rules, tags, tests, terms }: Findings): Trace {
  const known = new Set<string>(rules.map(({ id }) => id));
  const functionsById = groupById(tags);
  const testsById = groupById(tests);
  const termsById = groupById(terms.map((term) => ({ id: term.rule, term })));
  const traced = rules.map((rule): TracedRule => {
    const functions = functionsById.get(rule.id) ?? [];
    const term = termsById.get(rule.id)?.[0]?.term;
    const state = functions.length > 0 ? 'implemented' : (term?.state ?? 'open');
    return {
      ...rule,
      state,
      functions,
      tests: testsById.get(rule.id) ?? [],
      ...(term ? { term } : {}),
    };
  });
  const unknown = [
    ...tags.map((tag) => ({ id: tag.id, at: place(tag) })),
    ...tests.map((test) => ({ id: test.id, at: test.path })),
    ...terms.map((term) => ({ id: term.rule as string, at: 'the terms' })),
  ]
    .filter(({ id }) => !known.has(id))
    .map(({ id, at }) => `${id} in ${at} is not in the rulebook`);
  const twice = [...termsById.values()]
    .filter((entries) => entries.length > 1)
    .map(([entry]) => `${entry?.id} has more than one entry in the terms`);
  return { rules: traced, problems: [...unknown, ...twice, ...traced.flatMap(problemsOf)] };
}
