import type { WorkOrderDetail } from '../session/api-types.js';

/** Whether a work order is work that a contract has planned, for an agreed time. */
export function isPlannedWork({ intake }: Pick<WorkOrderDetail, 'intake'>): boolean {
  return intake.kind !== undefined && intake.kind !== 'repair';
}

type ContractChanges = Pick<WorkOrderDetail, 'intake' | 'contractChanges' | 'departureLeaves'>;

/** Whether a suspension of the contract keeps technicians from leaving; the server decides again. */
export function isSuspended(workOrder: ContractChanges): boolean {
  const { intake, contractChanges = [], departureLeaves = [] } = workOrder;
  const index = contractChanges.findLastIndex(
    ({ contract, change }) =>
      contract === intake.contract.id && (change === 'suspended' || change === 'resumed'),
  );
  if (index < 0) return Boolean(intake.contract.suspendedOn) && departureLeaves.length === 0;
  if (contractChanges[index]?.change !== 'suspended') return false;
  return (departureLeaves.at(-1)?.afterChanges ?? 0) <= index;
}
