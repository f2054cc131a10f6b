import { isRefusal, type Refusal } from '../../../domain/refusal.js';
import { instantOf } from '../../../domain/time/instant.js';
import { applyCommand } from '../../../domain/work-order/apply-command.js';
import { openWorkOrder } from '../../../domain/work-order/open-work-order.js';
import { refuseCommand } from '../../../domain/work-order/refuse-command.js';
import type {
  CommandEnvelope,
  WorkOrderCommand,
} from '../../../domain/work-order/work-order-command.js';
import type { Actor, Intake } from '../../../domain/work-order/work-order-facts.js';
import type { WorkOrderState } from '../../../domain/work-order/work-order-state.js';

/** A Wednesday on which the contracted window is open from 08:30 to 17:30. */
const day = '2031-06-11';

/** The instant of a time of that day; `2031-06-12 09:00` names another day. */
export function at(time: string): string {
  const [date, clock] = time.includes(' ') ? time.split(' ') : [day, time];
  return `${date}T${clock}${clock?.length === 5 ? ':00' : ''}+09:00`;
}

export const dispatcher: Actor = { kind: 'dispatcher', id: 'D1' };
export const manager: Actor = { kind: 'manager', id: 'M1' };

/** A call taken at 09:00 for a server with a 9x5 contract, unless told otherwise. */
export function call(changes: Partial<Intake> = {}): Intake {
  return {
    number: 'WO-1',
    area: 'tokyo',
    channel: 'phone',
    symptom: 'disk_failure',
    acceptedAt: at('09:00'),
    by: dispatcher,
    asset: { id: 'A1', kind: 'server', model: 'N8100', serial: '1', controlNumber: 'M-1' },
    site: { id: 'S1', name: 'Site', address: 'Tokyo', latitude: 35.68, longitude: 139.7 },
    customer: { id: 'C1', name: 'Customer' },
    contract: {
      id: 'K1',
      plan: 'esp-g2',
      window: '9x5',
      startsOn: '2030-01-01',
      endsOn: '2034-12-31',
    },
    ...changes,
  };
}

function usualActor(command: WorkOrderCommand): Actor {
  if (!('technician' in command)) return dispatcher;
  return { kind: 'technician', id: command.technician };
}

let operations = 0;

/** Wraps a command as its usual actor sends it. */
export function envelope(
  time: string,
  command: WorkOrderCommand,
  by: Actor = usualActor(command),
): CommandEnvelope {
  operations += 1;
  return { operationId: `op-${operations}`, by, occurredAt: at(time), command };
}

/** One step of a story: when it happens, what, and when it is learned of if later. */
export type Step = [time: string, command: WorkOrderCommand, learnedAt?: string];

/** Judges a command and carries it out as the workflow does. */
export function tell(
  state: WorkOrderState,
  said: CommandEnvelope,
  nowMs: number = instantOf(said.occurredAt),
): WorkOrderState | Refusal {
  return refuseCommand(state, said, nowMs) ?? applyCommand(state, said, nowMs);
}

/** Plays steps of which none is refused. */
export function play(state: WorkOrderState, ...steps: Step[]): WorkOrderState {
  let current = state;
  for (const [time, command, learnedAt = time] of steps) {
    const told = tell(current, envelope(time, command), instantOf(at(learnedAt)));
    if (isRefusal(told)) throw new Error(`${command.type} at ${time}: ${told.code}`);
    current = told;
  }
  return current;
}

/** Plays steps and gives the refusal of the last one. */
export function refusal(
  state: WorkOrderState,
  time: string,
  command: WorkOrderCommand,
  by?: Actor,
  learnedAt = time,
): Refusal | undefined {
  return refuseCommand(state, envelope(time, command, by), instantOf(at(learnedAt)));
}

export const judgedOnsite: Step = [
  '09:10',
  { type: 'judge', decision: 'onsite', severity: 'normal' },
];

/** A work order that was just taken. */
export function opened(changes: Partial<Intake> = {}): WorkOrderState {
  return openWorkOrder(call(changes));
}

/** One technician's way to the end of a step, beginning at 09:20 and five minutes a step. */
export function visit(technician: string, until: WorkOrderCommand['type']): Step[] {
  const all: Step[] = [
    ['09:20', { type: 'assign', technicians: [technician] }],
    ['09:25', { type: 'accept', technician }],
    ['09:30', { type: 'depart', technician }],
    ['09:55', { type: 'arrive', technician }],
    ['10:00', { type: 'start_work', technician }],
    ['10:30', { type: 'complete_work', technician }],
    ['10:35', { type: 'sign', name: 'site contact' }],
  ];
  return all.slice(0, all.findIndex(([, command]) => command.type === until) + 1);
}
