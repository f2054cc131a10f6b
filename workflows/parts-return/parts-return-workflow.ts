import {
  ActivityFailure,
  ApplicationFailure,
  allHandlersFinished,
  condition,
  defineQuery,
  defineUpdate,
  log,
  setHandler,
} from '@temporalio/workflow';
import {
  nextReminder,
  openPartsReturn,
  type PartSettlement,
  refuseSettlement,
  remind,
  settlePart,
} from '../../domain/parts/parts-return-state.js';
import { instantOf } from '../../domain/time/instant.js';
import { carryOut, commandWorkOrder } from '../effects.js';
import { refusedUpdate } from '../refused-update.js';
import {
  type PartAnswer,
  type PartsReturnInput,
  type PartsReturnSnapshot,
  partsReturnSnapshotQuery,
  partsReturnUpdates,
  partsReturnWorkflowId,
  type ReceivePart,
  type WriteOffPart,
} from './parts-return-messages.js';

/** One part on its way back, and the operation that settled it. */
interface Return {
  part: PartsReturnSnapshot;
  settlement?: PartSettlement;
  /** Set once the work order has heard of it: only then is the caller answered. */
  told: boolean;
}

/**
 * A replaced part that must come back: asked for on day 3, 7 and 14, then received or written off.
 * It outlives the job, and tells the work order when it is settled.
 */
export async function partsReturn(input: PartsReturnInput): Promise<PartsReturnSnapshot> {
  const id = partsReturnWorkflowId(input.workOrder, input.n);
  const back: Return = { part: openPartsReturn(id, input), told: false };
  setHandler(defineQuery<PartsReturnSnapshot>(partsReturnSnapshotQuery), () => back.part);
  acceptSettlement(back);
  await carryOut('projectPartsReturn', back.part);
  while (back.part.state === 'outstanding') {
    await untilSettledOrDue(back);
    await carryOut('projectPartsReturn', back.part);
  }
  await tellWorkOrder(back);
  back.told = true;
  await condition(allHandlersFinished);
  return back.part;
}

async function untilSettledOrDue(back: Return): Promise<void> {
  const isSettled = (): boolean => back.part.state !== 'outstanding';
  const reminder = nextReminder(back.part);
  if (!reminder) return condition(isSettled);
  const waitMs = instantOf(reminder.dueAt) - Date.now();
  if (waitMs > 0 && (await condition(isSettled, waitMs))) return;
  back.part = remind(back.part, reminder, Date.now());
}

function acceptSettlement(back: Return): void {
  const isRepeated = ({ operationId }: ReceivePart): boolean =>
    back.settlement?.operationId === operationId;
  const settlementOf = (request: ReceivePart | WriteOffPart): PartSettlement =>
    'reason' in request
      ? { ...request, outcome: 'written_off' }
      : { ...request, outcome: 'returned' };
  const refuse = (request: ReceivePart): void => {
    if (isRepeated(request)) return;
    const refusal = refuseSettlement(back.part, settlementOf(request), Date.now());
    if (refusal) throw refusedUpdate(refusal);
  };
  const settle = async (request: ReceivePart): Promise<PartAnswer> => {
    refuse(request);
    const duplicate = isRepeated(request);
    if (!duplicate) {
      back.settlement = settlementOf(request);
      back.part = settlePart(back.part, back.settlement, Date.now());
    }
    await condition(() => back.told);
    const { id, seq } = back.part;
    const state = back.part.state === 'written_off' ? 'written_off' : 'returned';
    return { id, seq, state, duplicate };
  };
  const validator = refuse;
  setHandler(defineUpdate<PartAnswer, [ReceivePart]>(partsReturnUpdates.receive), settle, {
    validator,
  });
  setHandler(defineUpdate<PartAnswer, [WriteOffPart]>(partsReturnUpdates.writeOff), settle, {
    validator,
  });
}

async function tellWorkOrder({ part, settlement }: Return): Promise<void> {
  if (!settlement) return;
  const { outcome, by, occurredAt, reason } = settlement;
  try {
    await commandWorkOrder({
      workOrder: part.workOrder,
      envelope: {
        operationId: `${part.id}:settled`,
        by,
        occurredAt,
        command: { type: 'part_settled', n: part.n, outcome, ...(reason ? { reason } : {}) },
      },
    });
  } catch (failure) {
    const refused =
      failure instanceof ActivityFailure && failure.cause instanceof ApplicationFailure;
    if (!refused) throw failure;
    // The part is settled whatever the work order says; a work order that is over no longer counts it.
    log.warn('The work order did not take the settlement', { part: part.id });
  }
}
