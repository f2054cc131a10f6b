import type { Response } from 'express';
import { documentFile } from '../../documents/document-file.js';
import type { DocumentLanguage } from '../../domain/documents/document-data.js';
import { summaryOfDocument } from '../../domain/documents/document-summary.js';
import type { IssuedDocument } from '../../domain/documents/issued-document.js';
import type { Issuer } from '../../domain/documents/issuer.js';
import { LinkPurpose } from '../../domain/documents/link-address.js';
import type { StoreConnection } from '../../models/connect-store.js';
import { faultReportLink } from '../../models/customer-links.js';
import { documentListReadModel } from '../../models/document-list-read-model.js';
import { documentRepository } from '../../models/document-repository.js';
import { labelDesk } from '../gateways/label-desk.js';
import { openLink } from '../gateways/open-link.js';
import type { Handlers } from '../http/handler.js';
import { Problem, problem } from '../problems/problem.js';
import { failedLinkPage } from '../views/failed-link-page.js';
import { readCursor, writeCursor } from '../views/page-cursor.js';

interface DocumentHandlerParts {
  store: StoreConnection;
  publicUrl: string;
  issuer: Issuer;
  clock: () => number;
}

type DocumentRoutes =
  | 'listDocuments'
  | 'readDocument'
  | 'issueLabel'
  | 'documentPdf'
  | 'linkedDocument';

/** Documents for the back office and, through a link, for the customer. */
export function documentHandlers({
  store,
  publicUrl,
  issuer,
  clock,
}: DocumentHandlerParts): Pick<Handlers, DocumentRoutes> {
  const documents = documentRepository(store);
  const list = documentListReadModel(store);
  const labels = labelDesk(store, issuer);

  async function find(number: string): Promise<IssuedDocument> {
    const document = await documents.find(number);
    if (document) return document;
    throw problem('DOCUMENT_UNKNOWN', `There is no document ${number}.`);
  }

  async function send(
    response: Response,
    document: IssuedDocument,
    language: DocumentLanguage,
  ): Promise<'sent'> {
    const { name, contentType, bytes } = await documentFile(document, language, (controlNumber) =>
      faultReportLink({ store, publicUrl }, controlNumber),
    );
    response
      .status(200)
      .type(contentType)
      .set('Content-Disposition', `inline; filename="${name}"`)
      .send(Buffer.from(bytes));
    return 'sent';
  }

  return {
    listDocuments: async ({ query: { limit, cursor, ...filters } }) => {
      const request = { limit, cursor: readCursor(cursor, filters) };
      const { items, nextCursor } = await list.page(filters, request, clock());
      return {
        status: 200,
        body: {
          items,
          ...(nextCursor !== undefined && { nextCursor: writeCursor(nextCursor, filters) }),
        },
      };
    },
    readDocument: async ({ params: { number } }) => {
      const document = await find(number);
      const { issuer, data } = document;
      const credits = data.kind === 'invoice' ? await documents.creditsOn(number) : [];
      return {
        status: 200,
        body: {
          ...summaryOfDocument(document),
          issuer,
          data,
          ...(credits.length > 0 && { creditNotes: credits.map((credit) => credit.number) }),
        },
      };
    },
    issueLabel: async ({ body: { controlNumber }, caller, key }) => {
      const operationId = `label/${caller.userId}/${key}`;
      const number = await labels.issue({ operationId, controlNumber, nowMs: clock() });
      return { status: 201, body: { number } };
    },
    documentPdf: async ({ params, query, response }) =>
      send(response, await find(params.number), query.language),
    linkedDocument: async ({ params, query, response }) => {
      try {
        const { data } = await openLink(store, params.token, LinkPurpose.Document, clock());
        return await send(response, await find(String(data.number)), query.language);
      } catch (failure) {
        const isForPerson = response.req.accepts(['json', 'html']) === 'html';
        if (!(failure instanceof Problem) || !isForPerson) throw failure;
        const page = failedLinkPage(failure, query.language);
        response.status(failure.status).type('html').send(page);
        return 'sent';
      }
    },
  };
}
