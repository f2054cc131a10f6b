import {
  ApplicationFailure,
  allHandlersFinished,
  condition,
  continueAsNew,
  defineQuery,
  defineUpdate,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import { answeredBefore, applyContractEvent } from '../../domain/contracts/apply-contract-event.js';
import type { ActToFollow } from '../../domain/contracts/consequences/consequence.js';
import { consequencesOf } from '../../domain/contracts/consequences/consequences-of.js';
import { type ContractStep, catchUp, nextDue } from '../../domain/contracts/contract-dues.js';
import { contractSnapshot } from '../../domain/contracts/contract-snapshot.js';
import { openContract, overAt } from '../../domain/contracts/contract-state.js';
import { partyOf } from '../../domain/contracts/sides/party-of.js';
import { resolvePolicy } from '../../domain/policies/resolve-policy.js';
import { isRefusal } from '../../domain/refusal.js';
import { formatInstant, instantOf } from '../../domain/time/instant.js';
import { carryOut } from '../effects.js';
import { refusedUpdate } from '../refused-update.js';
import {
  type CarriedContract,
  type ContractAnswer,
  type ContractEventEnvelope,
  type ContractInput,
  type ContractSnapshot,
  contractSnapshotQuery,
  contractUpdates,
} from './contract-messages.js';

/** Eleven months: a run never lives a whole year, whatever happens or does not happen in it. */
const RUN_LIFE_MS = 334 * 24 * 60 * 60 * 1_000;
/** Leaves room for what is under way when a run hands over, below 500 events. */
const EVENTS_PER_RUN = 400;

/** One run of a contract: its state, what no store has yet, whether it hands over to the next run. */
interface Run extends CarriedContract {
  unfollowed: ActToFollow[];
  publishedSeq: number;
  renewAtMs: number;
  handsOver: boolean;
}

/**
 * A contract from its opening to the last thing that is open after its end, of whatever plan: does
 * what falls due on its day, answers what people do, publishes both, for years.
 */
export async function contract(
  input: ContractInput,
  carried?: CarriedContract,
): Promise<ContractSnapshot> {
  const run: Run = {
    unfollowed: [],
    ...(carried ?? opened(input)),
    publishedSeq: 0,
    renewAtMs: Date.now() + RUN_LIFE_MS,
    handsOver: false,
  };
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

function opened({ id, opening, openedAt, policy, party }: ContractInput): CarriedContract {
  const state = openContract(id, opening, resolvePolicy(policy), instantOf(openedAt), party);
  if (!isRefusal(state)) return { state, unpublished: [] };
  throw ApplicationFailure.create({ type: state.code, message: state.message, nonRetryable: true });
}

function keep(run: Run, { state, acts }: ContractStep): void {
  run.state = state;
  run.unpublished.push(...acts);
  run.unfollowed.push(...consequencesOf(acts, state));
}

/** Answers every event; the validator turns away what makes no sense now, without a trace. */
function acceptEvents(run: Run): void {
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

/** Publishes what has changed: acts first, so that nobody reads a state whose acts are missing. */
async function publishChanges(run: Run): Promise<void> {
  const isDirty = (): boolean => run.publishedSeq < run.state.seq;
  for (;;) {
    await condition(() => isDirty() || run.handsOver);
    if (!isDirty()) return;
    const snapshot = contractSnapshot(run.state);
    const acts = [...run.unpublished];
    await carryOut('recordContract', { snapshot, acts });
    run.unpublished.splice(0, acts.length);
    run.publishedSeq = snapshot.seq;
  }
}

/** Carries out what follows from acts, in their order; what cannot be done now is tried until it can. */
async function followActs(run: Run): Promise<void> {
  for (;;) {
    await condition(() => run.unfollowed.length > 0 || run.handsOver);
    if (run.unfollowed.length === 0) return;
    const acts = [...run.unfollowed];
    const { id, plan } = run.state;
    const now = formatInstant(Date.now());
    await carryOut('followActs', { contract: id, plan, party: partyOf(run.state), acts, now });
    run.unfollowed.splice(0, acts.length);
  }
}

/**
 * Does what falls due, at the contract's own instant of the day. The timer stays while an event leaves
 * the next date where it is: a month of invoices costs no timers.
 */
async function watchDates(run: Run): Promise<void> {
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

/** The next instant at which there is something to do: a date, the end of the story, a new run. */
function wakeMs({ state, renewAtMs }: Run): number {
  return Math.min(nextDue(state)?.wakeMs ?? renewAtMs, overAt(state) ?? renewAtMs, renewAtMs);
}

function isOver({ state }: Run): boolean {
  return Date.now() >= (overAt(state) ?? Number.POSITIVE_INFINITY);
}

function mustHandOver(run: Run): boolean {
  const { historyLength, continueAsNewSuggested } = workflowInfo();
  return historyLength >= EVENTS_PER_RUN || continueAsNewSuggested || Date.now() >= run.renewAtMs;
}
