import { applyContractEvent } from '../../domain/contracts/apply-contract-event.js';
import type { ContractStep } from '../../domain/contracts/contract-dues.js';
import { answeredBefore, mayBeForgotten } from '../../domain/contracts/known-operation.js';
import { isRefusal } from '../../domain/refusal.js';
import { findContractOperation } from '../effects.js';
import { refusedUpdate } from '../refused-update.js';
import type { ContractAnswer, ContractEventEnvelope } from './contract-messages.js';
import { type ContractRun, keep } from './contract-run.js';

function step(run: ContractRun, envelope: ContractEventEnvelope): ContractStep {
  const outcome = applyContractEvent(run.state, envelope, Date.now());
  if (isRefusal(outcome)) throw refusedUpdate(outcome);
  return outcome;
}

/**
 * Turns away what makes no sense now, without a trace. An operation that the contract may have answered
 * and forgotten is not judged here: only the store knows it.
 */
export function refuseEvent(run: ContractRun, envelope: ContractEventEnvelope): void {
  if (!mayBeForgotten(run.state, envelope.operationId)) step(run, envelope);
}

/** Answers an event once, however often and however late it is sent again under its operation id. */
export async function answerEvent(
  run: ContractRun,
  envelope: ContractEventEnvelope,
): Promise<ContractAnswer> {
  const { operationId } = envelope;
  const forgotten = mayBeForgotten(run.state, operationId)
    ? (run.unrecorded.find(([id]) => id === operationId) ??
      (await findContractOperation({ contract: run.state.id, operationId })))
    : undefined;
  const known = forgotten ?? answeredBefore(run.state, operationId);
  const outcome = known ? { state: run.state, acts: [] } : step(run, envelope);
  keep(run, outcome);
  const answered = known ?? answeredBefore(run.state, operationId);
  if (answered && !known) run.unrecorded.push(answered);
  const { id, seq, status } = run.state;
  const [, firstAct = 0, actCount = 0] = answered ?? [];
  const acts = outcome.acts.filter((act) => act.operationId === operationId);
  return { id, seq, status, firstAct, actCount, acts, duplicate: known !== undefined };
}
