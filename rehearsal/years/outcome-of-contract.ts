import type { RecordedAct } from '../../domain/contracts/contract-act.js';
import type { ContractSnapshot } from '../../domain/contracts/contract-snapshot.js';
import { comparedActs } from './compared-acts.js';
import type { ContractOutcome } from './years-schemas.js';

/**
 * What a sample says of one contract on the evening of a day: of the acts those that samples compare,
 * and without what the next morning brought.
 */
export function outcomeOfContract(
  { state }: Pick<ContractSnapshot, 'state'>,
  recorded: readonly RecordedAct[],
  until: string,
): ContractOutcome {
  const ended = state.endedOn !== undefined && state.endedOn <= until;
  return {
    status: ended ? 'ended' : 'active',
    acts: recorded
      .map(({ act }) => act)
      .filter(({ on, act }) => on <= until && comparedActs.has(act)),
  };
}
