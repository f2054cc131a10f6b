import { lookup } from 'node:dns/promises';
import { isPublicAddress } from '../../domain/deliveries/public-address.js';
import { problem } from '../problems/problem.js';

type Resolve = (host: string) => Promise<{ address: string }[]>;

const resolveBySystem: Resolve = (host) => lookup(host, { all: true });

/**
 * Refuses a webhook address that leads into a private or local network, by its own number or by any
 * of the numbers of its name, and one whose name nobody knows. It is looked at again with every
 * delivery: a name may lead elsewhere by then.
 */
export async function refusePrivateUrl(url: string, resolve = resolveBySystem): Promise<void> {
  const host = new URL(url).hostname.replace(/^\[|\]$/g, '');
  // A number is "resolved" to itself.
  const addresses = await resolve(host).catch(() => []);
  if (addresses.length === 0) {
    throw problem('WEBHOOK_HOST_UNKNOWN', `Nobody knows the host ${host}.`);
  }
  if (addresses.every(({ address }) => isPublicAddress(address))) return;
  throw problem('WEBHOOK_ADDRESS_PRIVATE', `${host} is in a private or local network.`);
}
