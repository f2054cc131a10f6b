import { z } from 'zod';
import { dueExportQuery, dueList, dueQuery } from '../../schemas/due-schemas.js';
import { defineRoutes } from '../route-definition.js';

/** What comes due across all contracts. */
export const dueDefinitions = defineRoutes({
  listDue: {
    method: 'get',
    path: '/due',
    tag: 'contracts',
    summary: 'What comes due in the next days across all contracts, the earliest first',
    query: dueQuery,
    replies: { 200: { description: 'A page', schema: dueList } },
  },
  exportDue: {
    method: 'get',
    path: '/due/export',
    tag: 'contracts',
    summary: 'The same list as a file of comma-separated values, up to 10,000 lines',
    query: dueExportQuery,
    replies: { 200: { description: 'The file', schema: z.string(), contentType: 'text/csv' } },
  },
});
