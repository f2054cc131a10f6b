import { ApplicationFailure } from '@temporalio/common';
import type { ContractEvent } from '../domain/contracts/contract-event.js';
import type { AssignmentFacts } from '../domain/dispatch/assignment-facts.js';
import type { AppointmentFacts } from '../domain/dispatch/judge-appointment.js';
import { appointmentFactsOf } from '../domain/work-order/appointment-facts-of.js';
import type { ContractNews, ContractNewsAnswer } from '../domain/work-order/contract-news.js';
import type { WorkOrderSnapshot } from '../domain/work-order/work-order-snapshot.js';
import { assignmentFactsReader } from '../models/assignment-facts-reader.js';
import { workOrderRepository } from '../models/work-order-repository.js';
import {
  workOrderSnapshotQuery,
  workOrderWorkflowId,
} from '../workflows/work-order/work-order-messages.js';
import type { ActivityContext } from './create-activities.js';
import { tellContract } from './tell-contract.js';

/** What a booking is judged by: the technicians, and the visit's own hours and days. */
export interface BookingFacts extends AssignmentFacts {
  visit: AppointmentFacts;
}

/** Effects around visits at planned times. */
export function plannedWorkActivities(context: Pick<ActivityContext, 'store' | 'temporal'>) {
  const { store, temporal } = context;
  const workOrders = workOrderRepository(store);
  const factsReader = assignmentFactsReader(store);

  async function snapshotOf(number: string): Promise<WorkOrderSnapshot> {
    const handle = temporal.workflow.getHandle(workOrderWorkflowId(number));
    return (
      (await workOrders.find(number)) ??
      (await handle.query<WorkOrderSnapshot>(workOrderSnapshotQuery))
    );
  }

  return {
    /** Reads what a booking is judged by; a work order not yet in the store answers for itself. */
    async readBookingFacts(input: {
      area: string;
      workOrder: string;
      technicians: string[];
    }): Promise<BookingFacts> {
      const snapshot = await snapshotOf(input.workOrder);
      return {
        ...input,
        assetKind: snapshot.intake.asset.kind,
        technicians: await factsReader.of(input.technicians),
        visit: appointmentFactsOf(snapshot),
      };
    },

    /** Tells the contract what became of the work that it asked for; its "no" is an answer like its yes. */
    async tellContractOfWork(input: {
      workOrder: string;
      news: ContractNews;
    }): Promise<ContractNewsAnswer> {
      const { contract, step, occurredAt, event } = input.news;
      const operationId = `${workOrderWorkflowId(input.workOrder)}:${step}`;
      // A plan that does not know the event says so: EVENT_NOT_IN_PLAN is an answer here, not a bug.
      const envelope = { operationId, occurredAt, event: event as ContractEvent };
      try {
        await tellContract(context, { contract, envelope });
        return { accepted: true };
      } catch (failure) {
        if (!(failure instanceof ApplicationFailure && failure.nonRetryable)) throw failure;
        return { accepted: false, code: failure.type ?? 'REFUSED', message: failure.message };
      }
    },
  };
}
