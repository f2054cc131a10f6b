import type { StoreConnection } from '../../models/connect-store.js';
import type { ReferenceKind, ReferenceRecords } from '../../models/reference-models.js';
import { type ReferenceFilter, referencePageReader } from '../../models/reference-page-reader.js';
import type { Versioned } from '../../models/reference-repository.js';
import type { Handlers } from '../http/handler.js';
import { readCursor, writeCursor } from '../views/page-cursor.js';

type ListName =
  | 'listAreas'
  | 'listServiceCentres'
  | 'listShifts'
  | 'listTechnicians'
  | 'listCustomers'
  | 'listSites'
  | 'listAssets'
  | 'listReferenceContracts'
  | 'listAbsences';

interface ListCall {
  query: ReferenceFilter & { limit: number; cursor?: string };
}

/** The lists of reference data, page by page. */
export function referenceListHandlers(store: StoreConnection): Pick<Handlers, ListName> {
  const readPage = referencePageReader(store);
  const list =
    <K extends ReferenceKind>(kind: K) =>
    async ({ query: { limit, cursor, ...filter } }: ListCall) => {
      const filters = { kind, ...filter };
      const page = await readPage(kind, filter, { limit, cursor: readCursor(cursor, filters) });
      const items: Versioned<ReferenceRecords[K]>[] = page.items;
      return {
        status: 200 as const,
        body: {
          items,
          ...(page.nextCursor !== undefined && {
            nextCursor: writeCursor(page.nextCursor, filters),
          }),
        },
      };
    };
  return {
    listAreas: list('areas'),
    listServiceCentres: list('serviceCentres'),
    listShifts: list('shifts'),
    listTechnicians: list('technicians'),
    listCustomers: list('customers'),
    listSites: list('sites'),
    listAssets: list('assets'),
    listReferenceContracts: list('contracts'),
    listAbsences: list('absences'),
  };
}
