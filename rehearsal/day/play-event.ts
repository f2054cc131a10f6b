import type { WorkOrderCommand } from '../../domain/work-order/work-order-command.js';
import type { Actor } from '../../domain/work-order/work-order-facts.js';
import type { DayEvent } from './day-schemas.js';
import type { DayStage } from './day-stage.js';

/** Work order numbers by the `ref` under which the day's file knows them. */
export type NumbersByRef = Map<string, string>;

const desk: Actor = { kind: 'dispatcher', id: 'rehearsal' };

/** An event that names a call or a part that the day has not seen. */
export class UnknownInDay extends Error {}

type PlainEvent = Exclude<DayEvent, { type: 'call' | 'assign' | 'part_returned' }>;

/** Leaves out what belongs to the day's file; what remains is the command as the API takes it. */
function commandOf(event: PlainEvent): WorkOrderCommand {
  const { at, ref, occurredAt, ...command } = event;
  return command;
}

function actorOf(event: PlainEvent): Actor {
  return 'technician' in event ? { kind: 'technician', id: event.technician } : desk;
}

function numberOf(numbers: NumbersByRef, event: DayEvent): string {
  const number = numbers.get(event.ref);
  if (number === undefined)
    throw new UnknownInDay(`no call ${event.ref} before this ${event.type}`);
  return number;
}

async function outstandingPart(stage: DayStage, number: string, part: string): Promise<number> {
  const snapshot = await stage.snapshot(number);
  const use = snapshot?.parts.find(
    (used) => used.part === part && used.returnExpected && !used.settled,
  );
  if (!use) throw new UnknownInDay(`no part ${part} of ${number} is outstanding`);
  return use.n;
}

/** Sends one event of the day through the command that the API has for it; `index` makes its operation id. */
export async function playEvent(
  stage: DayStage,
  numbers: NumbersByRef,
  event: DayEvent,
  index: number,
): Promise<void> {
  const operationId = `day-${index}`;
  const occurredAt = event.occurredAt ?? event.at;
  if (event.type === 'call') {
    const { channel, controlNumber, symptom, ref } = event;
    const call = {
      operationId,
      by: desk,
      channel,
      controlNumber,
      symptom,
      reference: ref,
      occurredAt,
    };
    numbers.set(ref, (await stage.commands.takeCall(call)).number);
    return;
  }
  const number = numberOf(numbers, event);
  if (event.type === 'assign') {
    const { technicians, overrideReason } = event;
    const override = overrideReason === undefined ? {} : { overrideReason };
    await stage.commands.assign({
      operationId,
      by: desk,
      at: event.at,
      workOrder: number,
      technicians,
      ...override,
    });
    return;
  }
  if (event.type === 'part_returned') {
    const n = await outstandingPart(stage, number, event.part);
    await stage.commands.receivePart({ operationId, by: desk, occurredAt, workOrder: number, n });
    return;
  }
  await stage.commands.command(number, {
    operationId,
    by: actorOf(event),
    occurredAt,
    command: commandOf(event),
  });
}
