import { z } from 'zod';
import { WorkOrderStatus } from '../../domain/work-order/work-order-status.js';
import { listParameter, pageOf, pagingQuery } from './paging-schemas.js';
import { businessId, dateOut, instantOut, serverTime, workOrderNumber } from './value-schemas.js';
import {
  chargeSnapshot,
  clockState,
  coverageSnapshot,
  meter,
  nextStep,
  slaSnapshot,
  slaVerdict,
} from './work-order-clock-schemas.js';
import {
  actor,
  consent,
  contractChange,
  historyEntry,
  hold,
  intake,
  judgement,
  partUse,
  serviceWindow,
  timeStretch,
  visit,
  visitSummary,
  workOrderKind,
} from './work-order-fact-schemas.js';

const statuses = Object.values(WorkOrderStatus) as [WorkOrderStatus, ...WorkOrderStatus[]];
export const workOrderStatus = z.enum(statuses).meta({ id: 'WorkOrderStatus' });

export const workOrderParams = z.object({ number: workOrderNumber });

export const workOrderSummary = z
  .object({
    number: workOrderNumber,
    kind: workOrderKind,
    reference: z.string().exactOptional(),
    seq: z.int(),
    status: workOrderStatus,
    area: businessId,
    customer: z.object({ id: businessId, name: z.string() }),
    site: z.object({ id: businessId, name: z.string(), address: z.string() }),
    asset: z.object({
      id: businessId,
      kind: z.string(),
      model: z.string(),
      controlNumber: z.string(),
    }),
    contract: z.object({ id: businessId, plan: z.string(), window: serviceWindow }),
    symptom: z.string(),
    channel: z.string(),
    acceptedAt: instantOut,
    earliestOn: dateOut.exactOptional(),
    appointment: timeStretch.exactOptional(),
    appointmentAgainst: z
      .array(z.string())
      .exactOptional()
      .meta({ description: 'Codes of what speaks against the appointment by now.' }),
    judgement: judgement
      .pick({ decision: true, severity: true, exclusionItem: true })
      .exactOptional(),
    sla: z
      .object({
        countedFrom: instantOut,
        targetAt: instantOut,
        verdict: slaVerdict.exactOptional(),
        workStartedAt: instantOut.exactOptional(),
        share: z
          .number()
          .exactOptional()
          .meta({ description: 'Part of the way to the target that is used, 1 = reached.' }),
      })
      .nullable(),
    clockState,
    visits: z.array(visitSummary),
    activeTechnicians: z.array(businessId),
    chargeTotal: z.int(),
    partsOutstanding: z.int(),
    nextOwner: z
      .enum(['dispatcher', 'technician', 'customer', 'manager', 'back_office', 'nobody'])
      .meta({ description: 'Who owns the next step.' }),
    updatedAt: instantOut,
  })
  .meta({ id: 'WorkOrderSummary' });
export type WorkOrderSummaryView = z.infer<typeof workOrderSummary>;

export const workOrderDetail = z
  .object({
    number: workOrderNumber,
    seq: z.int(),
    status: workOrderStatus,
    heldStatus: workOrderStatus.exactOptional(),
    intake,
    coverage: coverageSnapshot,
    judgement: judgement.exactOptional(),
    consents: z.array(consent),
    visits: z.array(visit),
    parts: z.array(partUse),
    holds: z.array(hold),
    excuse: z
      .object({
        reason: z.enum(['traffic', 'weather', 'location']),
        note: z.string().exactOptional(),
        at: instantOut,
        by: actor,
      })
      .exactOptional(),
    signature: z
      .object({ name: z.string(), signature: z.string().exactOptional(), at: instantOut })
      .exactOptional(),
    canceled: z
      .object({ by: z.string(), reason: z.string().exactOptional(), at: instantOut })
      .exactOptional(),
    report: z
      .object({ cause: z.string().exactOptional(), fix: z.string().exactOptional() })
      .exactOptional(),
    carriedOutAt: instantOut.exactOptional(),
    contractChanges: z.array(contractChange).exactOptional(),
    departureLeaves: z
      .array(z.object({ reason: z.string(), at: instantOut, by: actor, afterChanges: z.int() }))
      .exactOptional(),
    appointment: timeStretch.exactOptional(),
    sla: slaSnapshot.nullable(),
    charge: chargeSnapshot.nullable(),
    partsOutstanding: z.int(),
    activeTechnicians: z.array(businessId),
    history: z.array(historyEntry),
    updatedAt: instantOut,
    serverTime,
    clockState,
    nextSteps: z.array(nextStep),
    meter: meter.nullable(),
  })
  .meta({ id: 'WorkOrderDetail' });
export type WorkOrderDetailView = z.infer<typeof workOrderDetail>;

export const workOrderListQuery = z.strictObject({
  area: businessId.exactOptional(),
  status: listParameter(statuses),
  sla: z.enum(['breached', 'at_risk', 'on_hold', 'on_track', 'unassigned']).exactOptional(),
  technician: businessId.exactOptional(),
  customer: businessId.exactOptional(),
  contract: businessId.exactOptional(),
  q: z
    .string()
    .trim()
    .max(64)
    .exactOptional()
    .meta({ description: 'Beginning of a number, reference, control number or customer name.' }),
  ...pagingQuery,
});

export const workOrderPage = pageOf(workOrderSummary).meta({ id: 'WorkOrderPage' });
