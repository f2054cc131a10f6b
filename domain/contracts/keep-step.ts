import { formatInstant } from '../time/instant.js';
import type { RecordedAct } from './contract-act.js';
import type { PlanFacts, PlanStep } from './contract-plan.js';
import { type ContractState, ContractStatus } from './contract-state.js';

/** Takes a plan's step into the contract: new facts, acts with their numbers, the end when it came. */
export function keepStep(
  state: ContractState,
  step: PlanStep<PlanFacts>,
  nowMs: number,
  origin: Pick<RecordedAct, 'operationId' | 'lateMinutes'>,
): { state: ContractState; acts: RecordedAct[] } {
  const doneAt = formatInstant(nowMs);
  const acts = step.acts.map((act, index) => ({
    n: state.acts + index + 1,
    act,
    doneAt,
    ...origin,
  }));
  const end =
    step.endedOn === undefined ? {} : { status: ContractStatus.ended, endedOn: step.endedOn };
  return {
    state: {
      ...state,
      ...end,
      facts: step.facts,
      seq: state.seq + 1,
      acts: state.acts + acts.length,
    },
    acts,
  };
}
