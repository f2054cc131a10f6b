import type { RuleId } from '../rule-id.js';
import type { CommandContext } from './command-context.js';
import { coverageNow } from './coverage-now.js';
import { isOpenVisit } from './visit-step.js';
import type { Change } from './work-order-change.js';
import type { Judgement } from './work-order-facts.js';
import type { WorkOrderState } from './work-order-state.js';

type Said = Pick<Judgement, 'decision' | 'severity' | 'exclusionItem' | 'because'>;

/** The rule of each exclusion that the appendix prices. */
const exclusionRules = { 5: 'ESP-45', 6: 'ESP-46', 7: 'ESP-47', 8: 'ESP-48' } as const;

function judgementOf(said: Said, context: CommandContext): Judgement {
  return {
    decision: said.decision,
    ...(said.severity ? { severity: said.severity } : {}),
    ...(said.exclusionItem ? { exclusionItem: said.exclusionItem } : {}),
    ...(said.because ? { because: said.because } : {}),
    judgedAt: context.at,
    by: context.by,
  };
}

/**
 * Names the rules behind a judgement: a visit is due only when on-site work is necessary, items 5-8
 * are done at the appendix, other exclusions and software are not covered and agreed separately.
 * @see-rule ESP-36
 * @see-rule ESP-44
 * @see-rule ESP-45
 * @see-rule ESP-46
 * @see-rule ESP-47
 * @see-rule ESP-48
 * @see-rule ESP-53
 */
export function judgementRules(said: Said): RuleId[] {
  if (said.decision === 'not_covered') return ['ESP-36', 'ESP-44', 'ESP-53'];
  if (said.decision === 'remote_fixed') return ['ESP-19', 'ESP-36'];
  if (!said.exclusionItem) return ['ESP-19', 'ESP-36', 'ESP-37'];
  return ['ESP-19', exclusionRules[said.exclusionItem], 'ESP-54'];
}

function paramsOf(judgement: Judgement): Record<string, unknown> {
  const { by: _by, judgedAt: _judgedAt, ...params } = judgement;
  return params;
}

/** Records the judgement; on-site work judged necessary starts the two hours (AMB-07). */
export const judge: Change<'judge'> = (state, command, context) => {
  const judgement = judgementOf(command, context);
  return {
    facts: {
      judgement,
      coverage: coverageNow(state, command.exclusionItem),
      ...(command.decision === 'onsite' ? { onsiteJudgedAt: context.at } : {}),
    },
    params: paramsOf(judgement),
    because: judgementRules(command),
  };
};

function withoutOpenVisits(state: WorkOrderState, at: string): WorkOrderState['visits'] {
  return state.visits.map((visit) => (isOpenVisit(visit) ? { ...visit, withdrawnAt: at } : visit));
}

/**
 * Replaces the judgement. On-site work that stays necessary keeps its start of the two hours; when
 * it turns out unnecessary, everybody on the way is called back.
 */
export const correctJudgement: Change<'correct_judgement'> = (state, command, context) => {
  const judgement = { ...judgementOf(command, context), correctionReason: command.reason };
  const onsite = command.decision === 'onsite';
  const staysOnsite = onsite && state.judgement?.decision === 'onsite';
  return {
    facts: {
      judgement,
      coverage: coverageNow(state, command.exclusionItem),
      ...(onsite && !staysOnsite ? { onsiteJudgedAt: context.at } : {}),
      ...(onsite ? {} : { visits: withoutOpenVisits(state, context.at) }),
    },
    params: { ...paramsOf(judgement), previous: state.judgement?.decision },
    because: judgementRules(command),
  };
};
