import { mobileBatchAnswer, mobileBatchBody, mobileJobs } from '../../schemas/mobile-schemas.js';
import { partsReturnPage, partsReturnQuery } from '../../schemas/parts-return-schemas.js';
import { defineRoutes } from '../route-definition.js';

/** The technician's phone, and parts on their way back. */
export const fieldDefinitions = defineRoutes({
  mobileJobs: {
    method: 'get',
    path: '/mobile/jobs',
    tag: 'mobile',
    summary: 'Own jobs: unfinished, finished today, and those with parts to bring back',
    replies: { 200: { description: 'The jobs', schema: mobileJobs } },
  },
  mobileOperations: {
    method: 'post',
    path: '/mobile/operations',
    tag: 'mobile',
    summary: 'What the phone did without signal; each operation is answered by itself',
    body: mobileBatchBody,
    idempotency: 'required',
    replies: { 200: { description: 'The answers, in the order sent', schema: mobileBatchAnswer } },
  },
  listPartsReturns: {
    method: 'get',
    path: '/parts-returns',
    tag: 'parts',
    summary: 'Replaced parts and whether they are back',
    query: partsReturnQuery,
    replies: { 200: { description: 'A page', schema: partsReturnPage } },
  },
});
