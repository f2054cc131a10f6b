import ipaddr from 'ipaddr.js';

/** Global unicast addresses of IPv6; everything else is local, embeds an IPv4 address or is unassigned. */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Decides whether an IP address lies in the public internet. Private, local, link-local, unique-local,
 * shared (CGNAT), multicast, documentation and reserved addresses do not, nor does an IPv6 address that
 * carries such an IPv4 address; an IPv4-mapped one is judged by what it maps. Anything else is no.
 */
export function isPublicAddress(text: string): boolean {
  if (!ipaddr.isValid(text) || text.includes('%')) return false;
  const address = ipaddr.process(text);
  if (address.range() !== 'unicast') return false;
  return address.kind() === 'ipv4' || address.match(GLOBAL_UNICAST);
}
