import { condition, defineUpdate, setHandler } from '@temporalio/workflow';
import { openPartsReturn } from '../../../domain/parts/parts-return-state.js';
import { carryOut, commandWorkOrder } from '../../../workflows/effects.js';
import type {
  PartsReturnInput,
  ReceivePart,
} from '../../../workflows/parts-return/parts-return-messages.js';

/** The parts return as somebody might change it by mistake: the work order hears before the store. */
export async function partsReturn(input: PartsReturnInput): Promise<void> {
  const part = openPartsReturn(`parts-return:${input.workOrder}:${input.n}`, input);
  let received: ReceivePart | undefined;
  setHandler(defineUpdate<void, [ReceivePart]>('receive'), (request) => {
    received = request;
  });
  await condition(() => received !== undefined);
  if (!received) return;
  const { operationId, by, occurredAt } = received;
  await commandWorkOrder({
    workOrder: input.workOrder,
    envelope: {
      operationId,
      by,
      occurredAt,
      command: { type: 'part_settled', n: input.n, outcome: 'returned' },
    },
  });
  await carryOut('projectPartsReturn', part);
}
