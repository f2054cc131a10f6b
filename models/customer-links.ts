import { LinkPurpose, linkAddress } from '../domain/documents/link-address.js';
import type { StoreConnection } from './connect-store.js';
import { linkTokenRepository } from './link-token-repository.js';

/** Where browsers reach Genba on one machine, when no setting says otherwise. */
export const LOCAL_ADDRESS = 'http://localhost:8080';

/** Where links are kept, and where browsers reach Genba (`GENBA_PUBLIC_URL`). */
export interface LinkContext {
  store: StoreConnection;
  publicUrl: string;
}

/** Gives the address behind the QR code of a label: always the same one for a control number. */
export async function faultReportLink(
  { store, publicUrl }: LinkContext,
  controlNumber: string,
): Promise<string> {
  const token = await linkTokenRepository(store).mint({
    key: controlNumber,
    purpose: LinkPurpose.FaultReport,
    subject: `control-number:${controlNumber}`,
    data: { controlNumber },
  });
  return linkAddress(publicUrl, LinkPurpose.FaultReport, token);
}

/** Gives the address at which a customer reads one document without an account. */
export async function documentLink(
  { store, publicUrl }: LinkContext,
  document: { number: string; subject: string },
): Promise<string> {
  const token = await linkTokenRepository(store).mint({
    key: document.number,
    purpose: LinkPurpose.Document,
    subject: document.subject,
    data: { number: document.number },
  });
  return linkAddress(publicUrl, LinkPurpose.Document, token);
}
