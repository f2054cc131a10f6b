import { dateOf, formatInstant } from '../../domain/time/instant.js';
import type { StoreConnection } from '../../models/connect-store.js';
import { partsReturnReadModel } from '../../models/parts-return-read-model.js';
import { technicianJobsReadModel } from '../../models/technician-jobs-read-model.js';
import type { Handlers } from '../http/handler.js';
import { problem } from '../problems/problem.js';
import { readCursor, writeCursor } from '../views/page-cursor.js';
import { detailOf } from '../views/work-order-detail-view.js';
import type { CommandHandlerParts } from './command-handlers.js';
import { applyBatch } from './mobile-batch.js';
import { ownTechnicianOf } from './own-job.js';

interface FieldParts extends CommandHandlerParts {
  store: StoreConnection;
}

/** The technician's phone and parts on their way back. */
export function fieldHandlers(
  parts: FieldParts,
): Pick<Handlers, 'mobileJobs' | 'mobileOperations' | 'listPartsReturns'> {
  const { store, clock } = parts;
  const jobs = technicianJobsReadModel(store);
  const partsReturns = partsReturnReadModel(store);
  return {
    mobileJobs: async ({ caller }) => {
      const now = clock();
      const own = await jobs.of(ownTechnicianOf(caller), dateOf(now));
      return {
        status: 200,
        body: {
          serverTime: formatInstant(now),
          jobs: own.map((snapshot) => detailOf(snapshot, now)),
        },
      };
    },
    mobileOperations: async ({ body, caller }) => ({
      status: 200,
      body: { results: await applyBatch(parts, caller, body.operations) },
    }),
    listPartsReturns: async ({ query: { limit, cursor, ...filter }, caller }) => {
      if (caller.role === 'technician') {
        const own = ownTechnicianOf(caller);
        if ((filter.technician ?? own) !== own) {
          throw problem('JOB_OF_ANOTHER_TECHNICIAN', 'Ask for your own parts.', {
            field: 'technician',
          });
        }
        filter.technician = own;
      }
      const page = await partsReturns.page(filter, { limit, cursor: readCursor(cursor, filter) });
      return {
        status: 200,
        body: {
          items: page.items,
          ...(page.nextCursor !== undefined && {
            nextCursor: writeCursor(page.nextCursor, filter),
          }),
        },
      };
    },
  };
}
