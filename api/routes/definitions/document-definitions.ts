import { z } from 'zod';
import {
  documentDetail,
  documentListQuery,
  documentPage,
  documentParams,
  labelBody,
  labelIssued,
  renderingQuery,
} from '../../schemas/document-schemas.js';
import { defineRoutes } from '../route-definition.js';

const pdf = {
  description: 'The document as PDF',
  schema: z.string(),
  contentType: 'application/pdf',
};

/** Invoices, credit notes, completion notices and labels, as they were issued. */
export const documentDefinitions = defineRoutes({
  listDocuments: {
    method: 'get',
    path: '/documents',
    tag: 'documents',
    summary: 'Issued documents, newest first',
    query: documentListQuery,
    replies: { 200: { description: 'A page', schema: documentPage } },
  },
  readDocument: {
    method: 'get',
    path: '/documents/{number}',
    tag: 'documents',
    summary: 'One document with all it says',
    params: documentParams,
    replies: { 200: { description: 'The document', schema: documentDetail } },
    problems: [404],
  },
  issueLabel: {
    method: 'post',
    path: '/labels',
    tag: 'documents',
    summary: 'A new label for equipment that has none, or none that can be read',
    body: labelBody,
    idempotency: 'required',
    replies: { 201: { description: 'The number of the label', schema: labelIssued } },
  },
  documentPdf: {
    method: 'get',
    path: '/documents/{number}/pdf',
    tag: 'documents',
    summary: 'One document as PDF, rendered from what was stored when it was issued',
    params: documentParams,
    query: renderingQuery,
    replies: { 200: pdf },
    problems: [404],
  },
});
