import { plannedAt } from '../../domain/dispatch/job-time.js';
import { dateOf, formatInstant, instantOf } from '../../domain/time/instant.js';
import type { StoreConnection } from '../../models/connect-store.js';
import { workOrderListReadModel } from '../../models/work-order-list-read-model.js';
import { appointmentDesk } from '../gateways/appointments.js';
import { intakeDesk } from '../gateways/intake-desk.js';
import type { Handlers } from '../http/handler.js';
import { intakePreviewOf } from '../views/intake-preview.js';
import { readCursor, writeCursor } from '../views/page-cursor.js';
import { detailOf } from '../views/work-order-detail-view.js';
import { summaryViewOf } from '../views/work-order-summary-view.js';
import type { CommandHandlerParts } from './command-handlers.js';
import { hasVisit, jobOfAnother, ownTechnicianOf } from './own-job.js';

interface WorkOrderHandlerParts extends CommandHandlerParts {
  store: StoreConnection;
}

/** Looking at work orders: what a label means, lists, one work order, candidates. */
export function workOrderHandlers(
  parts: WorkOrderHandlerParts,
): Pick<Handlers, 'intakePreview' | 'listWorkOrders' | 'readWorkOrder' | 'candidates' | 'slots'> {
  const { store, gateway, finder, clock } = parts;
  const list = workOrderListReadModel(store);
  const desk = intakeDesk(store);
  const appointments = appointmentDesk({ store, gateway, finder });
  return {
    intakePreview: async ({ query }) => {
      const atMs = query.at === undefined ? clock() : instantOf(query.at);
      const facts = await desk.factsOf(query.controlNumber);
      const body = await intakePreviewOf(store, facts, atMs);
      return { status: 200, body: { serverTime: formatInstant(clock()), ...body } };
    },
    listWorkOrders: async ({ query: { limit, cursor, status, ...filter } }) => {
      const filters = { ...filter, ...(status !== undefined && { statuses: status }) };
      const now = clock();
      const page = await list.page(filters, { limit, cursor: readCursor(cursor, filters) }, now);
      return {
        status: 200,
        body: {
          items: page.items.map((item) => summaryViewOf(item, now)),
          ...(page.nextCursor !== undefined && {
            nextCursor: writeCursor(page.nextCursor, filters),
          }),
        },
      };
    },
    readWorkOrder: async ({ params, caller }) => {
      const snapshot = await finder.snapshotOf(params.number);
      if (caller.role === 'technician' && !hasVisit(snapshot, ownTechnicianOf(caller))) {
        throw jobOfAnother(params.number);
      }
      return { status: 200, body: detailOf(snapshot, clock()) };
    },
    slots: async ({ params, query: { from, ...search } }) => {
      const nowMs = clock();
      const found = await appointments.freeSlots({
        workOrder: params.number,
        fromDate: from ?? dateOf(nowMs),
        ...search,
        nowMs,
      });
      return { status: 200, body: { serverTime: formatInstant(nowMs), slots: found } };
    },
    candidates: async ({ params, query }) => {
      const nowMs = clock();
      const { at, to } = query;
      const planned = at !== undefined && to !== undefined ? { from: at, to } : undefined;
      const fromMs = at === undefined ? nowMs : instantOf(at);
      const time = planned ? plannedAt(planned, nowMs) : { nowMs, fromMs };
      const candidates = await gateway.candidates(params.number, time);
      return {
        status: 200,
        body: {
          serverTime: formatInstant(nowMs),
          ...(planned && {
            visit: await appointments.objections(params.number, planned, nowMs),
          }),
          candidates: candidates.map(({ shift, ...candidate }) => ({
            ...candidate,
            ...(shift && { shift: { id: shift.id, from: shift.from, to: shift.to } }),
          })),
        },
      };
    },
  };
}
