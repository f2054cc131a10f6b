import type { RecordedAct } from '../../domain/contracts/contract-act.js';
import type { ContractEvent, ContractOpening } from '../../domain/contracts/contract-event.js';
import type { ContractSnapshot } from '../../domain/contracts/contract-snapshot.js';

/** Where years are played: the real contract workflows on a clock that skips, and a store of its own. */
export interface YearsStage {
  /** Moves the clock to an instant (ms); an instant that has passed moves nothing. */
  moveTo(instantMs: number): Promise<void>;
  open(id: string, opening: ContractOpening, openedAt: string): Promise<void>;
  /** Sends what somebody did; rejects with an error whose `code` is the rule's when it is refused. */
  send(id: string, operationId: string, occurredAt: string, event: ContractEvent): Promise<void>;
  snapshot(id: string): Promise<ContractSnapshot | undefined>;
  acts(id: string): Promise<RecordedAct[]>;
  close(): Promise<void>;
}
