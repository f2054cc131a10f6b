import { ApplicationFailure } from '@temporalio/common';
import type { WorkConsequence } from '../domain/contracts/consequences/consequence.js';
import type { RecordedAct } from '../domain/contracts/contract-act.js';
import type { ContractEventEnvelope } from '../domain/contracts/contract-event.js';
import { consequenceKey } from './consequence-key.js';
import type { ActivityContext } from './create-activities.js';
import type { FollowActsInput } from './follow-acts.js';
import { openWorkOrder } from './open-work-order.js';

const SYMPTOMS = {
  battery_replacement: 'バッテリ交換 / Battery replacement',
  equipment_removal: '機器の撤去 / Removal of equipment',
} as const;

/**
 * Opens the work order that an act asks for and gives what the contract hears of it: the number, or
 * the reason for which there is none and which a person settles. Asked again it opens nothing new.
 */
export async function openPlannedWork(
  context: Pick<ActivityContext, 'store' | 'temporal' | 'taskQueue'>,
  { contract, party, now }: FollowActsInput,
  { act, wish }: { act: RecordedAct; wish: WorkConsequence },
): Promise<ContractEventEnvelope> {
  const key = consequenceKey(contract, act, wish.step);
  const { work, request, note, earliestOn, terms } = wish;
  const heard = (event: ContractEventEnvelope['event']): ContractEventEnvelope => ({
    operationId: key,
    occurredAt: now,
    event,
  });
  const equipment = equipmentOf(party);
  if (!equipment)
    return heard({ type: 'work_refused', work, request, reason: 'EQUIPMENT_UNKNOWN' });
  try {
    const { number } = await openWorkOrder(context, {
      ...{ key, kind: work, channel: 'contract', equipment },
      symptom: wish.symptom ?? SYMPTOMS[work],
      origin: { contract, request },
      by: { kind: 'system', id: `contract:${contract}` },
      at: now,
      ...(note === undefined ? {} : { note }),
      ...(earliestOn === undefined ? {} : { earliestOn }),
      ...(terms === undefined ? {} : { terms }),
    });
    return heard({ type: 'work_opened', work, request, workOrder: number });
  } catch (failure) {
    if (!(failure instanceof ApplicationFailure && failure.nonRetryable)) throw failure;
    return heard({ type: 'work_refused', work, request, reason: failure.type ?? 'UNKNOWN' });
  }
}

function equipmentOf({
  asset,
  controlNumber,
}: FollowActsInput['party']): { asset: string } | { controlNumber: string } | undefined {
  if (asset !== undefined) return { asset };
  return controlNumber === undefined ? undefined : { controlNumber };
}
