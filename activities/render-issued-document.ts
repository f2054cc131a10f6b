import { ApplicationFailure } from '@temporalio/common';
import { type DocumentFile, documentFile } from '../documents/document-file.js';
import type { DocumentLanguage } from '../domain/documents/document-data.js';
import { faultReportLink, LOCAL_ADDRESS } from '../models/customer-links.js';
import { documentRepository } from '../models/document-repository.js';
import type { ActivityContext } from './create-activities.js';

/** Renders a document by its number, as a mail carries it; fails for good when there is none. */
export async function renderIssuedDocument(
  { store, publicUrl = LOCAL_ADDRESS }: Pick<ActivityContext, 'store' | 'publicUrl'>,
  number: string,
  language: DocumentLanguage,
): Promise<DocumentFile> {
  const document = await documentRepository(store).find(number);
  if (!document)
    throw ApplicationFailure.nonRetryable(`There is no document ${number}.`, 'DOCUMENT_UNKNOWN');
  return documentFile(document, language, (controlNumber) =>
    faultReportLink({ store, publicUrl }, controlNumber),
  );
}
