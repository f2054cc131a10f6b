import { z } from 'zod';
import { contractParams } from '../../schemas/contract-schemas.js';
import {
  invoiceListQuery,
  invoicePage,
  ledgerBody,
  paymentAnswer,
  paymentBody,
} from '../../schemas/money-schemas.js';
import { usageImportAnswer, usageImportQuery } from '../../schemas/usage-import-schemas.js';
import { defineRoutes } from '../route-definition.js';

/** Invoices, what else is owed, payments, and files of metered units. */
export const moneyDefinitions = defineRoutes({
  listInvoices: {
    method: 'get',
    path: '/invoices',
    tag: 'money',
    summary: 'Invoices and other claims of all contracts; what is open by the day to pay',
    query: invoiceListQuery,
    replies: { 200: { description: 'A page', schema: invoicePage } },
  },
  readLedger: {
    method: 'get',
    path: '/contracts/{id}/ledger',
    tag: 'money',
    summary: 'What one contract owes and has paid, with the interest of today',
    params: contractParams,
    replies: { 200: { description: 'The books', schema: ledgerBody } },
    problems: [404],
  },
  enterPayment: {
    method: 'post',
    path: '/contracts/{id}/payments',
    tag: 'money',
    summary: 'Money that came in for a claim, in full or in part',
    params: contractParams,
    body: paymentBody,
    idempotency: 'required',
    replies: { 200: { description: 'Entered', schema: paymentAnswer } },
    problems: [404, 409],
  },
  importUsage: {
    method: 'post',
    path: '/usage/import',
    tag: 'money',
    summary: 'Metered units of many contracts (contract,month,meter,units); each row is answered',
    query: usageImportQuery,
    body: z.string(),
    bodyType: 'text/csv',
    idempotency: 'required',
    replies: { 200: { description: 'What became of each row', schema: usageImportAnswer } },
  },
});
