import { applyContractEvent } from '../../../domain/contracts/apply-contract-event.js';
import type { RecordedAct } from '../../../domain/contracts/contract-act.js';
import { catchUp, nextDue } from '../../../domain/contracts/contract-dues.js';
import type { ContractEvent, ContractOpening } from '../../../domain/contracts/contract-event.js';
import { type ContractState, openContract } from '../../../domain/contracts/contract-state.js';
import type { PolicySettings } from '../../../domain/policies/policy-table.js';
import { defaultPolicy } from '../../../domain/policies/resolve-policy.js';
import { isRefusal, type Refusal } from '../../../domain/refusal.js';
import { instantOf } from '../../../domain/time/instant.js';

/** Opens a contract; a refusal is a bug of the test. */
export function opened(
  opening: ContractOpening,
  at: string,
  policy: PolicySettings = defaultPolicy,
): ContractState {
  const state = openContract('K1', opening, policy, instantOf(at));
  if (isRefusal(state)) throw new Error(state.message);
  return state;
}

/** A contract that wakes up exactly when it wants to; keeps the acts and the largest state. */
export class ContractBook {
  readonly acts: RecordedAct[] = [];
  largestState = 0;

  constructor(public state: ContractState) {}

  /** Does by itself, each at its own instant, what is due until an instant. */
  live(until: string): this {
    for (let next = nextDue(this.state); next && next.wakeMs <= instantOf(until); ) {
      this.keep(catchUp(this.state, next.wakeMs));
      next = nextDue(this.state);
    }
    return this;
  }

  /** Lives until an event and sends it; answers what was refused. */
  send(at: string, event: ContractEvent, operationId = `${at} ${event.type}`): Refusal | undefined {
    this.live(at);
    const step = applyContractEvent(
      this.state,
      { operationId, occurredAt: at, event },
      instantOf(at),
    );
    if (isRefusal(step)) return step;
    this.keep(step);
    return undefined;
  }

  /** The acts as a sample names them. */
  get said() {
    return this.acts.map(({ act }) => act);
  }

  private keep({ state, acts }: { state: ContractState; acts: RecordedAct[] }): void {
    this.state = state;
    this.acts.push(...acts);
    this.largestState = Math.max(this.largestState, JSON.stringify(state).length);
  }
}
