import { z } from 'zod';
import { renderingQuery } from '../../schemas/document-schemas.js';
import {
  faultReportBody,
  faultReported,
  faultReportPage,
  linkParams,
} from '../../schemas/link-schemas.js';
import { defineRoutes } from '../route-definition.js';

/** Enough for one office behind one address; guessing a token would take ages at this rate. */
const READS = { requests: 120, minutes: 5 };
const REPORTS = { requests: 20, minutes: 15 };

/** What people without an account do through a link: the token is the key. */
export const linkDefinitions = defineRoutes({
  linkedDocument: {
    method: 'get',
    path: '/links/{token}/document',
    tag: 'links',
    summary: 'The document that was sent, as PDF',
    params: linkParams,
    query: renderingQuery,
    limit: READS,
    replies: {
      200: { description: 'The PDF', schema: z.string(), contentType: 'application/pdf' },
    },
    problems: [404, 410],
  },
  faultReportPage: {
    method: 'get',
    path: '/links/{token}/fault-report',
    tag: 'links',
    summary: 'What the QR code on an equipment label leads to',
    params: linkParams,
    limit: READS,
    replies: { 200: { description: 'The equipment', schema: faultReportPage } },
    problems: [404],
  },
  reportFault: {
    method: 'post',
    path: '/links/{token}/fault-reports',
    tag: 'links',
    summary: 'Report a fault of this equipment; judged like a call at the desk',
    params: linkParams,
    body: faultReportBody,
    idempotency: 'required',
    limit: REPORTS,
    replies: {
      201: { description: 'Begun', schema: faultReported },
      202: { description: 'Kept; begins when the workflow server is back', schema: faultReported },
    },
    problems: [404],
  },
});
