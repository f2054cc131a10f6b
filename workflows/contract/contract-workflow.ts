import {
  allHandlersFinished,
  condition,
  continueAsNew,
  defineQuery,
  defineUpdate,
  setHandler,
} from '@temporalio/workflow';
import { answeredBefore, applyContractEvent } from '../../domain/contracts/apply-contract-event.js';
import { type ContractStep, catchUp, nextDue } from '../../domain/contracts/contract-dues.js';
import { contractSnapshot } from '../../domain/contracts/contract-snapshot.js';
import { isRefusal } from '../../domain/refusal.js';
import { refusedUpdate } from '../refused-update.js';
import { followActs, publishChanges } from './contract-effects.js';
import {
  type CarriedContract,
  type ContractAnswer,
  type ContractEventEnvelope,
  type ContractInput,
  type ContractSnapshot,
  contractSnapshotQuery,
  contractUpdates,
} from './contract-messages.js';
import { beginRun, type ContractRun, isOver, keep, mustHandOver, wakeMs } from './contract-run.js';

/**
 * A contract from its opening to the last thing that is open after its end, of whatever plan: does
 * what falls due on its day, answers what people do, publishes both, for years.
 */
export async function contract(
  input: ContractInput,
  carried?: CarriedContract,
): Promise<ContractSnapshot> {
  const run = beginRun(input, carried);
  setHandler(defineQuery<ContractSnapshot>(contractSnapshotQuery), () =>
    contractSnapshot(run.state),
  );
  acceptEvents(run);
  await Promise.all([publishChanges(run), followActs(run), watchDates(run)]);
  await condition(allHandlersFinished);
  if (isOver(run)) return contractSnapshot(run.state);
  const { state, unpublished, unfollowed } = run;
  return continueAsNew<typeof contract>(input, { state, unpublished, unfollowed });
}

/** Answers every event; the validator turns away what makes no sense now, without a trace. */
function acceptEvents(run: ContractRun): void {
  const step = (envelope: ContractEventEnvelope): ContractStep => {
    const outcome = applyContractEvent(run.state, envelope, Date.now());
    if (isRefusal(outcome)) throw refusedUpdate(outcome);
    return outcome;
  };
  const answer = (envelope: ContractEventEnvelope): ContractAnswer => {
    const { operationId } = envelope;
    const duplicate = answeredBefore(run.state, operationId) !== undefined;
    const outcome = step(envelope);
    keep(run, outcome);
    const { id, seq, status } = run.state;
    const { firstAct, acts: actCount } = answeredBefore(run.state, operationId) ?? {
      firstAct: 0,
      acts: 0,
    };
    const acts = outcome.acts.filter((act) => act.operationId === operationId);
    return { id, seq, status, firstAct, actCount, acts, duplicate };
  };
  setHandler(defineUpdate<ContractAnswer, [ContractEventEnvelope]>(contractUpdates.event), answer, {
    validator: (envelope) => void step(envelope),
  });
}

/**
 * Does what falls due, at the contract's own instant of the day. The timer stays while an event leaves
 * the next date where it is: a month of invoices costs no timers.
 */
async function watchDates(run: ContractRun): Promise<void> {
  while (!isOver(run) && !mustHandOver(run)) {
    const expectedMs = wakeMs(run);
    const changed = (): boolean => wakeMs(run) !== expectedMs || mustHandOver(run);
    const waitMs = expectedMs - Date.now();
    if (waitMs > 0 && (await condition(changed, waitMs))) continue;
    const next = nextDue(run.state);
    if (next && next.wakeMs <= Date.now()) keep(run, catchUp(run.state, Date.now()));
  }
  run.handsOver = true;
}
