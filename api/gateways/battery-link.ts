import { type BatteryLink, batteryLinkOf, requestIdOf } from '../../domain/battery/battery-link.js';
import type { ContractState } from '../../domain/contracts/contract-state.js';
import type {
  GrantedRequest,
  UpsBatteryFacts,
} from '../../domain/contracts/plans/ups-battery-facts.js';
import { LinkPurpose } from '../../domain/documents/link-address.js';
import type { StoreConnection } from '../../models/connect-store.js';
import { contractStateRepository } from '../../models/contract-state-repository.js';
import { type Problem, problem } from '../problems/problem.js';
import { openLink } from './open-link.js';

/** A pack as somebody with a link to it meets it. */
export interface LinkedPack {
  state: ContractState;
  facts: UpsBatteryFacts;
  link: BatteryLink;
  /** The one request that this link is about. */
  requestId: string;
  /** The request that is open: this link's own, or the one that keeps it from being used. */
  open: GrantedRequest | undefined;
  /** The link's battery was replaced. */
  isUsed: boolean;
}

/** Opens the link of a battery mail; throws why it opens nothing. */
export async function linkedPack(
  store: StoreConnection,
  token: string,
  nowMs: number,
): Promise<LinkedPack> {
  const { data } = await openLink(store, token, LinkPurpose.BatteryRequest, nowMs);
  const link = batteryLinkOf(data);
  const found = await contractStateRepository(store).find(String(data.contract));
  if (!link || found?.state.plan !== 'ups-battery') throw opensNothing();
  const { state } = found;
  const facts = state.facts as UpsBatteryFacts;
  const requestId = requestIdOf(link);
  const own = facts.requests.find(({ id }) => id === requestId);
  return {
    ...{ state, facts, link, requestId },
    open: own ?? ('notice' in link ? facts.requests[0] : undefined),
    isUsed: facts.carriedOut?.includes(requestId) ?? false,
  };
}

function opensNothing(): Problem {
  return problem('LINK_UNKNOWN', 'This link opens nothing; please check it.', {
    field: 'path.token',
  });
}

/** Says that a link has done what it was made for. */
export function linkUsed(): Problem {
  return problem('LINK_USED', 'This link was used before; the next notice brings a new one.', {
    field: 'path.token',
    rules: ['UPS-13'],
  });
}
