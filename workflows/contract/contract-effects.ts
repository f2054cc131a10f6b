import { condition } from '@temporalio/workflow';
import { applyContractEvent } from '../../domain/contracts/apply-contract-event.js';
import type { ActToFollow } from '../../domain/contracts/consequences/consequence.js';
import { contractSnapshot } from '../../domain/contracts/contract-snapshot.js';
import { partyOf } from '../../domain/contracts/sides/party-of.js';
import { isRefusal } from '../../domain/refusal.js';
import { formatInstant } from '../../domain/time/instant.js';
import { carryOut } from '../effects.js';
import { type ContractRun, keep } from './contract-run.js';

/** Publishes what has changed: acts first, so that nobody reads a state whose acts are missing. */
export async function publishChanges(run: ContractRun): Promise<void> {
  const isDirty = (): boolean => run.publishedSeq < run.state.seq;
  for (;;) {
    await condition(() => isDirty() || run.handsOver);
    if (!isDirty()) return;
    const snapshot = contractSnapshot(run.state);
    const acts = [...run.unpublished];
    const operations = [...run.unrecorded];
    await carryOut('recordContract', { snapshot, acts, operations });
    run.unpublished.splice(0, acts.length);
    run.unrecorded.splice(0, operations.length);
    run.publishedSeq = snapshot.seq;
  }
}

/**
 * Carries out what follows from acts, in their order; what cannot be done now is tried until it can.
 * What came of it (the number of a work order) the contract hears like any other event.
 */
export async function followActs(run: ContractRun): Promise<void> {
  for (;;) {
    await condition(() => run.unfollowed.length > 0 || run.handsOver);
    if (run.unfollowed.length === 0) return;
    const acts = [...run.unfollowed];
    const { id, plan } = run.state;
    const now = formatInstant(Date.now());
    const party = partyOf(run.state);
    const input = { contract: id, plan, party, acts, now };
    const followed = await carryOut('followActs', input, { patiently: acts.some(reachesWork) });
    run.unfollowed.splice(0, acts.length);
    for (const envelope of followed.heard) {
      const step = applyContractEvent(run.state, envelope, Date.now());
      if (!isRefusal(step)) keep(run, step);
    }
  }
}

/** What talks to other workflows, which may be talking to the contract. */
const WORK_KINDS: readonly string[] = [
  'work',
  'tell_work_orders',
  'tell_dependents',
  'cancel_work',
];

function reachesWork({ consequences }: ActToFollow): boolean {
  return consequences.some(({ kind }) => WORK_KINDS.includes(kind));
}
