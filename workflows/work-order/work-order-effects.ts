import type { PartsReturnInput } from '../../domain/parts/parts-return-snapshot.js';
import { activeTechnicians } from '../../domain/work-order/visit-step.js';
import type { WorkOrderCommand } from '../../domain/work-order/work-order-command.js';
import type { WorkOrderState } from '../../domain/work-order/work-order-state.js';
import type {
  TechnicianEngaged,
  TechnicianReleased,
} from '../dispatch-desk/dispatch-desk-messages.js';

/** What others must hear of after a change. */
export type WorkOrderEffect =
  | { kind: 'released'; area: string; news: TechnicianReleased }
  | { kind: 'engaged'; area: string; news: TechnicianEngaged }
  | { kind: 'part'; input: PartsReturnInput };

/**
 * Decides what others must hear of after a command: the desk, when somebody's work here is over or
 * begins again unasked (what the desk itself ordered it knows), and a workflow of its own for a part
 * that must come back.
 */
export function effectsOf(
  before: WorkOrderState,
  after: WorkOrderState,
  command: WorkOrderCommand,
): WorkOrderEffect[] {
  const effects: WorkOrderEffect[] = [];
  const { area, number, customer } = after.intake;
  const was = activeTechnicians(before.visits);
  const is = activeTechnicians(after.visits);
  const released = was.filter((technician) => !is.includes(technician));
  const engaged = is.filter((technician) => !was.includes(technician));
  const news = { workOrder: number, seq: after.seq };
  if (released.length > 0 && command.type !== 'assign' && command.type !== 'unassign') {
    effects.push({ kind: 'released', area, news: { ...news, technicians: released } });
  }
  if (engaged.length > 0 && command.type === 'depart') {
    effects.push({ kind: 'engaged', area, news: { ...news, technicians: engaged } });
  }
  const part = after.parts.at(-1);
  if (after.parts.length > before.parts.length && part?.returnExpected) {
    const { n, part: name, amount, technician, usedAt } = part;
    effects.push({
      kind: 'part',
      input: {
        workOrder: number,
        n,
        area,
        part: name,
        amount,
        technician,
        customer: customer.id,
        usedAt,
      },
    });
  }
  return effects;
}
