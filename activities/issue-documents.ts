import { ApplicationFailure } from '@temporalio/common';
import { checkDocument } from '../domain/documents/check-document.js';
import { checkCreditAgainstInvoice } from '../domain/documents/compose-credit-note.js';
import type {
  CreditNoteData,
  CustomerParty,
  DocumentData,
  DocumentRequest,
} from '../domain/documents/document-data.js';
import { demoIssuer } from '../domain/documents/issuer.js';
import type { Refusal } from '../domain/refusal.js';
import { dateOf, instantOf } from '../domain/time/instant.js';
import type { StoreConnection } from '../models/connect-store.js';
import { type DocumentRepository, documentRepository } from '../models/document-repository.js';
import { referenceRepository } from '../models/reference-repository.js';
import type { ActivityContext } from './create-activities.js';

/** What issuing needs: the store, and who issues (an invented issuer where none is set). */
export type IssueContext = Pick<ActivityContext, 'store' | 'issuer'>;

/** A document that was asked for, with its number. */
export interface IssuedNumber {
  key: string;
  number: string;
}

/**
 * Issues documents in the order given and answers their numbers: without gaps per kind, the same key
 * always the same number. Fails for good, before a number is spent, with the code of what is wrong.
 */
export async function issueDocuments(
  { store, issuer = demoIssuer }: IssueContext,
  requests: readonly DocumentRequest[],
): Promise<IssuedNumber[]> {
  const documents = documentRepository(store);
  const issued: IssuedNumber[] = [];
  for (const request of requests) {
    const before = await documents.findByKey(request.key);
    const { number } =
      before ?? (await documents.issue({ ...(await completed(store, request)), issuer }));
    issued.push({ key: request.key, number });
  }
  return issued;
}

async function completed(
  store: StoreConnection,
  request: DocumentRequest,
): Promise<DocumentRequest> {
  const refusal = checkDocument(request);
  if (refusal) throw failureOf(refusal);
  const customer = await namedCustomer(store, request.data.customer);
  const data: DocumentData = { ...request.data, customer };
  if (data.kind !== 'credit_note') return { ...request, data };
  return { ...request, data: await tiedToInvoice(documentRepository(store), data) };
}

/** A credit note names the invoice that it corrects, with its date, and never exceeds it. */
async function tiedToInvoice(
  documents: DocumentRepository,
  credit: CreditNoteData,
): Promise<CreditNoteData> {
  const { corrects } = credit;
  const invoice =
    'key' in corrects
      ? await documents.findByKey(corrects.key)
      : await documents.find(corrects.number);
  if (invoice?.data.kind !== 'invoice') {
    const message = 'The invoice to be corrected was never issued.';
    throw ApplicationFailure.nonRetryable(message, 'INVOICE_UNKNOWN');
  }
  const earlier = await documents.creditsOn(invoice.number);
  const refusal = checkCreditAgainstInvoice(
    credit,
    invoice.data,
    earlier.flatMap(({ data }) => (data.kind === 'credit_note' ? [data] : [])),
  );
  if (refusal) throw failureOf(refusal);
  const issuedOn = dateOf(instantOf(invoice.issuedAt));
  return { ...credit, corrects: { number: invoice.number, issuedOn } };
}

/** Fills in what the reference data know of a customer; the document keeps it as it was that day. */
async function namedCustomer(
  store: StoreConnection,
  given: CustomerParty,
): Promise<CustomerParty & { name: string }> {
  if (given.name !== undefined) return { ...given, name: given.name };
  const reference = referenceRepository(store);
  const known = await reference.find('customers', given.id);
  const sites =
    given.address === undefined ? await reference.list('sites', { customer: given.id }) : [];
  const [onlySite, another] = sites;
  const site = another === undefined ? onlySite : undefined;
  return {
    ...(site && { address: site.address }),
    ...(site?.postalCode !== undefined && { postalCode: site.postalCode }),
    ...given,
    name: known?.name ?? given.id,
  };
}

function failureOf({ code, message, because, field }: Refusal): ApplicationFailure {
  return ApplicationFailure.create({
    type: code,
    message,
    nonRetryable: true,
    details: [{ because, ...(field !== undefined && { field }) }],
  });
}
