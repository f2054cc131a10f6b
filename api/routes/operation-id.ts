import type { ContractEvent } from '../../domain/contracts/contract-event.js';
import type { WorkOrderCommandType } from '../../domain/work-order/work-order-command.js';
import type { Caller } from '../auth/caller.js';

type Operation =
  | WorkOrderCommandType
  | ContractEvent['type']
  | 'call'
  | 'receive'
  | 'report_call'
  | 'decide_recall'
  | 'write_off'
  | 'open_contract'
  | 'replay'
  | 'replay_parked'
  | 'drop'
  | 'rotate_secret';

/**
 * Makes the id under which an operation counts once, from the caller, what is done, and the key of
 * the request or the phone's own operation id. Two users who choose one key stay apart, and so do
 * two commands under one key; the same operation by request and by batch is one.
 */
export function operationIdOf(caller: Caller, operation: Operation, key: string): string {
  return `${caller.userId}/${operation}/${key}`;
}
