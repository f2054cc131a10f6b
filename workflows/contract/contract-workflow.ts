import {
  allHandlersFinished,
  condition,
  continueAsNew,
  defineQuery,
  defineUpdate,
  setHandler,
} from '@temporalio/workflow';
import { catchUp, nextDue } from '../../domain/contracts/contract-dues.js';
import { contractSnapshot } from '../../domain/contracts/contract-snapshot.js';
import { answerEvent, refuseEvent } from './answer-event.js';
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
  setHandler(
    defineUpdate<ContractAnswer, [ContractEventEnvelope]>(contractUpdates.event),
    (envelope) => answerEvent(run, envelope),
    { validator: (envelope) => refuseEvent(run, envelope) },
  );
  await Promise.all([publishChanges(run), followActs(run), watchDates(run)]);
  await condition(allHandlersFinished);
  const { state, unpublished, unrecorded, unfollowed } = run;
  if (isOver(run) && unpublished.length === 0) return contractSnapshot(state);
  return continueAsNew<typeof contract>(input, { state, unpublished, unrecorded, unfollowed });
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
