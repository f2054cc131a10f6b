import { z } from 'zod';
import { WorkOrderKind } from '../../domain/work-order/work-order-kind.js';
import { businessId, dateOut, instantOut, messageParams, ruleIds } from './value-schemas.js';

export const actor = z
  .object({
    kind: z.enum([
      'dispatcher',
      'technician',
      'manager',
      'admin',
      'back_office',
      'customer',
      'system',
    ]),
    id: z.string(),
  })
  .meta({ id: 'Actor' });

export const serviceWindow = z.enum(['9x5', '12x5', '24x7']).meta({ id: 'ServiceWindow' });

export const workOrderKind = z
  .enum(Object.values(WorkOrderKind) as [WorkOrderKind, ...WorkOrderKind[]])
  .meta({ id: 'WorkOrderKind' });

export const intake = z
  .object({
    number: businessId,
    kind: workOrderKind.exactOptional().meta({ description: 'A repair if left out.' }),
    origin: z
      .object({ contract: businessId, request: z.string() })
      .exactOptional()
      .meta({ description: 'The request of a contract that this work carries out.' }),
    earliestOn: dateOut.exactOptional(),
    reference: z.string().exactOptional(),
    area: businessId,
    channel: z.enum(['phone', 'web', 'qr', 'link', 'alarm', 'contract']),
    symptom: z.string(),
    note: z.string().exactOptional(),
    acceptedAt: instantOut,
    by: actor,
    asset: z.object({
      id: businessId,
      kind: z.string(),
      model: z.string(),
      serial: z.string(),
      controlNumber: z.string(),
    }),
    site: z.object({
      id: businessId,
      name: z.string(),
      address: z.string(),
      latitude: z.number(),
      longitude: z.number(),
    }),
    customer: z.object({ id: businessId, name: z.string() }),
    contract: z.object({
      id: businessId,
      plan: z.enum(['esp-g2', 'ups-battery', 'payg']),
      window: serviceWindow,
      startsOn: dateOut,
      endsOn: dateOut,
      suspendedOn: dateOut.exactOptional(),
      policy: z.record(z.string(), z.unknown()).exactOptional(),
    }),
  })
  .meta({ id: 'Intake' });

export const judgement = z
  .object({
    decision: z.enum(['onsite', 'remote_fixed', 'not_covered']),
    severity: z.enum(['high', 'normal']).exactOptional(),
    exclusionItem: z.literal([5, 6, 7, 8]).exactOptional(),
    because: z.string().exactOptional(),
    judgedAt: instantOut,
    by: actor,
    correctionReason: z.string().exactOptional(),
  })
  .meta({ id: 'Judgement' });

export const consent = z
  .object({
    answer: z.enum(['yes', 'no']),
    means: z.string(),
    concerns: z.enum(['out_of_hours', 'excluded_work']),
    answeredAt: instantOut,
    by: actor,
  })
  .meta({ id: 'Consent' });

export const timeStretch = z.object({ from: instantOut, to: instantOut });

const visitSteps = {
  assignedAt: instantOut,
  planned: timeStretch.exactOptional().meta({ description: "The appointment's time." }),
  acceptedAt: instantOut.exactOptional(),
  departedAt: instantOut.exactOptional(),
  arrivedAt: instantOut.exactOptional(),
  workStartedAt: instantOut.exactOptional(),
  completedAt: instantOut.exactOptional(),
};

export const visit = z
  .object({
    technician: businessId,
    visitNumber: z.int(),
    ...visitSteps,
    assignedBy: actor,
    overrideReason: z.string().exactOptional(),
    expenses: z
      .object({
        shipOrAircraftFare: z.int().exactOptional(),
        lodging: z.int().exactOptional(),
        perDiem: z.int().exactOptional(),
      })
      .exactOptional(),
    withdrawnAt: instantOut.exactOptional(),
  })
  .meta({ id: 'Visit' });

export const visitState = z
  .enum(['assigned', 'accepted', 'travelling', 'on_site', 'working', 'completed', 'withdrawn'])
  .meta({ id: 'VisitState' });

export const visitSummary = z
  .object({ technician: businessId, visitNumber: z.int(), state: visitState, ...visitSteps })
  .meta({ id: 'VisitSummary' });

export const partUse = z
  .object({
    n: z.int(),
    part: z.string(),
    amount: z.int(),
    returnExpected: z.boolean(),
    technician: businessId,
    usedAt: instantOut,
    settled: z
      .object({
        outcome: z.enum(['returned', 'written_off']),
        at: instantOut,
        by: actor,
        reason: z.string().exactOptional(),
      })
      .exactOptional(),
  })
  .meta({ id: 'PartUse' });

export const hold = z
  .object({
    reason: z.enum(['waiting_part', 'waiting_customer', 'taken_away']),
    note: z.string().exactOptional(),
    promisedOn: dateOut.exactOptional(),
    from: instantOut,
    to: instantOut.exactOptional(),
    by: actor,
  })
  .meta({ id: 'Hold' });

export const historyEntry = z
  .object({
    seq: z.int(),
    type: z.string(),
    at: instantOut,
    recordedAt: instantOut,
    by: actor,
    params: messageParams,
    because: ruleIds,
  })
  .meta({ id: 'HistoryEntry' });

export const contractChange = z
  .object({
    contract: businessId,
    change: z.enum([
      'ended',
      'suspended',
      'resumed',
      'relocated',
      'equipment_added',
      'terms_changed',
    ]),
    on: dateOut,
    because: ruleIds,
    terms: z
      .object({ window: serviceWindow.exactOptional(), endsOn: dateOut.exactOptional() })
      .exactOptional(),
    heardAt: instantOut,
  })
  .meta({ id: 'ContractChange' });
