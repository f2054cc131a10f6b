import type { ContractState } from './contract-state.js';

/** How an operation was answered: its id, the number of its first act, the count of its acts. */
export type KnownOperation = [id: string, firstAct: number, acts: number];

/** Operations that a contract itself remembers; the store knows all of them. */
const OPERATIONS_KEPT = 20;

/** Finds how an operation was answered, as far as the contract itself remembers. */
export function answeredBefore(
  { operations }: Pick<ContractState, 'operations'>,
  operationId: string,
): KnownOperation | undefined {
  return operations.find(([id]) => id === operationId);
}

/**
 * Decides whether an operation may have been answered and forgotten since: the contract does not
 * remember it, but has forgotten others. Only the store can tell then.
 */
export function mayBeForgotten(
  state: Pick<ContractState, 'operations' | 'forgets'>,
  operationId: string,
): boolean {
  return state.forgets === true && answeredBefore(state, operationId) === undefined;
}

/** Remembers an operation, and forgets the oldest one when there are too many. */
export function remember(
  { operations, forgets = false }: Pick<ContractState, 'operations' | 'forgets'>,
  operation: KnownOperation,
): Pick<ContractState, 'operations' | 'forgets'> {
  const known = [...operations, operation];
  return {
    operations: known.slice(-OPERATIONS_KEPT),
    ...(forgets || known.length > OPERATIONS_KEPT ? { forgets: true } : {}),
  };
}
