import {
  contractDetail,
  contractListQuery,
  contractOpened,
  contractPage,
  contractParams,
  contractTimeline,
  openContractBody,
  timelineQuery,
} from '../../schemas/contract-schemas.js';
import { publicApplicationBody } from '../../schemas/public-application-schemas.js';
import { defineRoutes } from '../route-definition.js';

/** Contracts as they live: opening, lists, one with its dates, what it did. */
export const contractDefinitions = defineRoutes({
  openContract: {
    method: 'post',
    path: '/contracts',
    tag: 'contracts',
    summary: 'Register a contract, which lives from here on, or apply for one',
    body: openContractBody,
    idempotency: 'required',
    replies: { 201: { description: 'Opened', schema: contractOpened } },
    problems: [409],
  },
  applyForContract: {
    method: 'post',
    path: '/applications',
    tag: 'contracts',
    summary: 'Apply for a contract by the public form; the answer names the application',
    body: publicApplicationBody,
    idempotency: 'required',
    limit: { requests: 20, minutes: 15 },
    replies: { 201: { description: 'Received', schema: contractOpened } },
    problems: [429, 503],
  },
  listContracts: {
    method: 'get',
    path: '/contracts',
    tag: 'contracts',
    summary: 'Contracts, the one with the next date first',
    query: contractListQuery,
    replies: { 200: { description: 'A page', schema: contractPage } },
  },
  readContract: {
    method: 'get',
    path: '/contracts/{id}',
    tag: 'contracts',
    summary: 'One contract: party, facts, all dates to come, what may be told it',
    params: contractParams,
    replies: { 200: { description: 'The contract', schema: contractDetail } },
    problems: [404],
  },
  contractTimeline: {
    method: 'get',
    path: '/contracts/{id}/timeline',
    tag: 'contracts',
    summary: 'What a contract did and answered, newest first, with rules and lateness',
    params: contractParams,
    query: timelineQuery,
    replies: { 200: { description: 'A page', schema: contractTimeline } },
    problems: [404],
  },
});
