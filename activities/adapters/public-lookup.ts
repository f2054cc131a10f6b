import { lookup } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import { isPublicAddress } from '../../domain/deliveries/public-address.js';

/** Gives every address of a host. */
export type ResolveHost = (host: string) => Promise<{ address: string; family: number }[]>;

/** A host that leads, with any of its addresses, to where webhooks must not go. */
export class PrivateAddressError extends Error {
  override readonly name = 'PrivateAddressError';
  constructor(host: string) {
    super(`${host} is a private or local address.`);
  }
}

const resolveBySystem: ResolveHost = (host) => lookup(host, { all: true });

/**
 * Looks a host up for a connection and refuses it unless all its addresses are public. The connection
 * is made to the addresses that were checked here: a name that answers otherwise a moment later (DNS
 * rebinding) changes nothing.
 */
export function publicLookup(resolve: ResolveHost = resolveBySystem): LookupFunction {
  return (host, options, callback) => {
    resolve(host).then(
      (addresses) => {
        const [first] = addresses;
        if (!first || addresses.some(({ address }) => !isPublicAddress(address))) {
          callback(new PrivateAddressError(host), []);
        } else if (options.all) {
          callback(null, addresses);
        } else {
          callback(null, first.address, first.family);
        }
      },
      (failure: NodeJS.ErrnoException) => callback(failure, []),
    );
  };
}

/** Refuses a URL that names a private address itself: nothing is looked up for it when connecting. */
export function refusePrivateLiteral({ hostname }: URL): void {
  const bare = hostname.replace(/^\[|\]$/g, '');
  const isLiteral = hostname.startsWith('[') || /^[\d.]+$/.test(hostname);
  if (isLiteral && !isPublicAddress(bare)) throw new PrivateAddressError(bare);
}
