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
import type { Site } from '../domain/reference/reference-data.js';
import { type Refusal, refuse } from '../domain/refusal.js';
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
 * always the same number. Fails, before a number is spent, with the code of what is wrong.
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
  const customer = await knownCustomer(store, request.data.customer);
  const data: DocumentData = { ...request.data, customer };
  if (data.kind !== 'credit_note') return { ...request, data };
  return { ...request, data: await tiedToInvoice(documentRepository(store), data) };
}

/**
 * A credit note names the invoice that it corrects, with its date, and never exceeds it. A number that
 * is none of this customer's invoices is that of a paper from elsewhere, and stands as it was given.
 */
async function tiedToInvoice(
  documents: DocumentRepository,
  credit: CreditNoteData,
): Promise<CreditNoteData> {
  const { corrects, customer } = credit;
  const invoice =
    'key' in corrects
      ? await documents.findByKey(corrects.key)
      : await documents.find(corrects.number);
  if (invoice?.data.kind !== 'invoice' || invoice.data.customer.id !== customer.id) {
    if ('number' in corrects) return credit;
    throw failureOf(refuse('INVOICE_UNKNOWN', [], 'The invoice to be corrected is not there.'));
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
async function knownCustomer(
  store: StoreConnection,
  { id, ...given }: CustomerParty,
): Promise<CustomerParty & { name: string }> {
  const reference = referenceRepository(store);
  const [known, sites] = await Promise.all([
    reference.find('customers', id),
    reference.list('sites', { customer: id }),
  ]);
  // With several sites nobody can say which of them receives letters.
  const [site, another] = sites;
  const place = site === undefined || another !== undefined ? {} : placeOf(site);
  return { id, ...place, ...given, name: given.name || known?.name || id };
}

function placeOf({ postalCode, address }: Site): Pick<CustomerParty, 'postalCode' | 'address'> {
  return { ...(postalCode !== undefined && { postalCode }), address };
}

/** The same request is refused for ever: trying again would only hold up what comes after it. */
function failureOf({ code, message, because, field }: Refusal): ApplicationFailure {
  return ApplicationFailure.create({
    type: code,
    message,
    nonRetryable: true,
    details: [{ because, ...(field !== undefined && { field }) }],
  });
}
