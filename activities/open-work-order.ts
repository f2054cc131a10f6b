import { WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { areaOfSite } from '../domain/dispatch/area-of-site.js';
import { isRefusal } from '../domain/refusal.js';
import { formatInstant, instantOf } from '../domain/time/instant.js';
import { intakeOf } from '../domain/work-order/intake-of.js';
import { plannedContract } from '../domain/work-order/planned-contract.js';
import { repairContract } from '../domain/work-order/repair-contract.js';
import type {
  Actor,
  ContractFacts,
  Intake,
  IntakeChannel,
  WorkOrigin,
} from '../domain/work-order/work-order-facts.js';
import { WorkOrderKind } from '../domain/work-order/work-order-kind.js';
import type { StoreConnection } from '../models/connect-store.js';
import { intakeLookup, type LabelFacts } from '../models/intake-lookup.js';
import { intakeNumberRepository } from '../models/intake-number-repository.js';
import { referenceRepository } from '../models/reference-repository.js';
import {
  workOrderStart,
  workOrderWorkflowType,
} from '../workflows/work-order/work-order-messages.js';
import type { ActivityContext } from './create-activities.js';

/** Work that a contract, an alarm or a link asks for, without a person at the desk. */
export interface WorkOrderRequest {
  /** Idempotency: workflow id and step; the same key gives the same number. */
  key: string;
  kind: WorkOrderKind;
  channel: IntakeChannel;
  /** The equipment, by its label or by its id. */
  equipment: { controlNumber: string } | { asset: string };
  symptom: string;
  note?: string;
  /** Planned work only: the contract that hears what becomes of it. */
  origin?: WorkOrigin;
  /** Planned work only: first day on which it may be done. */
  earliestOn?: string;
  /** Planned work only: hours and term, where the contract knows them better than its record. */
  terms?: Partial<Pick<ContractFacts, 'window' | 'startsOn' | 'endsOn'>>;
  by: Actor;
  /** ISO instant at which it came in. */
  at: string;
}

function refused(code: string, message: string): ApplicationFailure {
  const details = [{ code, because: [], message }];
  return ApplicationFailure.create({ type: code, message, nonRetryable: true, details });
}

async function contractFor(
  store: StoreConnection,
  { origin, terms, at, kind }: WorkOrderRequest,
  { contracts }: LabelFacts,
): Promise<ContractFacts> {
  if (kind === WorkOrderKind.repair) {
    const chosen = repairContract(contracts, instantOf(at));
    if (isRefusal(chosen)) throw refused(chosen.code, chosen.message);
    return chosen;
  }
  const reference = referenceRepository(store);
  const record = origin && (await reference.find('contracts', origin.contract));
  const basePack = record?.basePack
    ? await reference.find('contracts', record.basePack)
    : undefined;
  const facts = record && plannedContract(record, basePack);
  if (facts) return { ...facts, ...terms };
  throw refused('CONTRACT_UNKNOWN', `No contract ${origin?.contract ?? ''} plans such work.`);
}

/**
 * Opens a work order that nobody called in: looks up what the desk would (equipment, site, contract,
 * area), takes a number under the request's key and starts it. Asked again it gives the same number.
 * Fails for good with a code when equipment, area or contract are not there or give no such work.
 */
export async function openWorkOrder(
  { store, temporal, taskQueue }: Pick<ActivityContext, 'store' | 'temporal' | 'taskQueue'>,
  request: WorkOrderRequest,
): Promise<{ number: string }> {
  const { equipment, kind, key } = request;
  const lookup = intakeLookup(store);
  const place =
    'asset' in equipment
      ? await lookup.byAsset(equipment.asset)
      : await lookup.byControlNumber(equipment.controlNumber);
  if (!place) throw refused('CONTROL_NUMBER_UNKNOWN', 'There is no such equipment.');
  const area = areaOfSite(place.site, await referenceRepository(store).list('serviceCentres'));
  if (area === undefined) throw refused('SITE_WITHOUT_AREA', 'There is no service centre yet.');
  const contract = await contractFor(store, request, place);
  const acceptedAt = formatInstant(instantOf(request.at));
  const { kind: _kind, ...work } = request;
  const facts = intakeOf(kind === WorkOrderKind.repair ? work : { ...work, kind }, place, {
    area,
    contract,
    acceptedAt,
  });
  const begin = async (intake: Intake, isNew: boolean): Promise<boolean> => {
    try {
      const start = workOrderStart(intake, taskQueue, isNew);
      await temporal.workflow.start(workOrderWorkflowType, start);
      return true;
    } catch (failure) {
      if (!(failure instanceof WorkflowExecutionAlreadyStartedError)) throw failure;
      return !isNew;
    }
  };
  const number = await intakeNumberRepository(store).begin(key, new Date(), (reserved) =>
    begin({ number: reserved.number, ...facts }, reserved.isNew),
  );
  return { number };
}
