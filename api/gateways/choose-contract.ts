import type { Contract } from '../../domain/reference/reference-data.js';
import { isRefusal } from '../../domain/refusal.js';
import { repairContract } from '../../domain/work-order/repair-contract.js';
import type { ContractFacts } from '../../domain/work-order/work-order-facts.js';
import { refusalProblem } from '../problems/refusal-problem.js';

/** Chooses the contract under which a fault is repaired; throws the reason when there is none. */
export function chooseContract(contracts: readonly Contract[], atMs: number): ContractFacts {
  const chosen = repairContract(contracts, atMs);
  if (!isRefusal(chosen)) return chosen;
  const { code, message, because } = chosen;
  const params = 'params' in chosen ? chosen.params : undefined;
  throw refusalProblem(code, message, {
    because,
    field: 'controlNumber',
    ...(params !== undefined && { params }),
  });
}
