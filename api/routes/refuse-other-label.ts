import type { ContractState } from '../../domain/contracts/contract-state.js';
import { partyOf } from '../../domain/contracts/sides/party-of.js';
import { refusalProblem } from '../problems/refusal-problem.js';

/**
 * Throws where the number read from a label is not that of the contract's machine: it is a request for
 * somebody else's UPS. Where either number is unknown there is nothing to compare.
 * @see-rule UPS-42
 */
export function refuseOtherLabel(
  contract: Pick<ContractState, 'sides'>,
  given: string | undefined,
): void {
  const { controlNumber } = partyOf(contract);
  if (given === undefined || controlNumber === undefined || given === controlNumber) return;
  throw refusalProblem('CONTROL_NUMBER_MISMATCH', 'The label is that of another machine.', {
    because: ['UPS-42'],
    field: 'controlNumber',
  });
}
