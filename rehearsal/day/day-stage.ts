import type { Absence, ReferenceBook } from '../../domain/reference/reference-data.js';
import type { CommandEnvelope } from '../../domain/work-order/work-order-command.js';
import type { Actor } from '../../domain/work-order/work-order-facts.js';
import type { WorkOrderSnapshot } from '../../domain/work-order/work-order-snapshot.js';

/** The commands of the API, without HTTP; each rejects with a problem that has a stable `code`. */
export interface DayCommands {
  takeCall(call: {
    operationId: string;
    by: Actor;
    channel: 'phone' | 'web' | 'qr';
    controlNumber: string;
    symptom: string;
    reference: string;
    occurredAt: string;
  }): Promise<{ number: string }>;
  command(number: string, envelope: CommandEnvelope): Promise<unknown>;
  assign(request: {
    operationId: string;
    by: Actor;
    at: string;
    workOrder: string;
    technicians: string[];
    overrideReason?: string;
  }): Promise<unknown>;
  receivePart(request: {
    operationId: string;
    by: Actor;
    occurredAt: string;
    workOrder: string;
    n: number;
  }): Promise<unknown>;
}

/** Where a day is played: the real workflows on a clock that skips, and a store of its own. */
export interface DayStage {
  commands: DayCommands;
  /** Moves the clock to an instant (ms); an instant that has passed moves nothing. */
  moveTo(instantMs: number): Promise<void>;
  /** The projection of one work order, as the screens read it. */
  snapshot(number: string): Promise<WorkOrderSnapshot | undefined>;
  close(): Promise<void>;
}

export interface DayBook extends ReferenceBook {
  absences: Absence[];
}
