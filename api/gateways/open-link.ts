import type { LinkPurpose } from '../../domain/documents/link-address.js';
import { isRefusal } from '../../domain/refusal.js';
import type { StoreConnection } from '../../models/connect-store.js';
import { type FoundLink, linkTokenRepository } from '../../models/link-token-repository.js';
import { refusalProblem } from '../problems/refusal-problem.js';

/** Reads the link behind a token; throws LINK_UNKNOWN, LINK_EXPIRED or LINK_USED as a problem. */
export async function openLink(
  store: StoreConnection,
  token: string,
  purpose: LinkPurpose,
  nowMs: number,
): Promise<FoundLink> {
  const link = await linkTokenRepository(store).look(token, purpose, nowMs);
  if (!isRefusal(link)) return link;
  throw refusalProblem(link.code, link.message, { because: link.because, field: 'path.token' });
}
