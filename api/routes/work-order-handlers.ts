import { formatInstant, instantOf } from '../../domain/time/instant.js';
import type { StoreConnection } from '../../models/connect-store.js';
import { workOrderListReadModel } from '../../models/work-order-list-read-model.js';
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
): Pick<Handlers, 'intakePreview' | 'listWorkOrders' | 'readWorkOrder' | 'candidates'> {
  const { store, gateway, finder, clock } = parts;
  const list = workOrderListReadModel(store);
  const desk = intakeDesk(store);
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
    candidates: async ({ params, query }) => {
      const now = formatInstant(clock());
      const candidates = await gateway.candidates(params.number, query.at ?? now);
      return {
        status: 200,
        body: {
          serverTime: now,
          candidates: candidates.map(({ shift, ...candidate }) => ({
            ...candidate,
            ...(shift && { shift: { id: shift.id, from: shift.from, to: shift.to } }),
          })),
        },
      };
    },
  };
}
