import { isPublicAddress } from '../../../domain/deliveries/public-address.js';

describe('an address in the public internet', () => {
  it.each(['8.8.8.8', '203.0.114.1', '2606:4700::1111', '::ffff:8.8.8.8'])('is %s', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    ['this host', '0.0.0.0'],
    ['loopback', '127.0.0.1'],
    ['loopback, the whole net', '127.255.255.254'],
    ['private', '10.0.0.1'],
    ['private', '172.31.255.255'],
    ['private', '192.168.1.1'],
    ['shared between customers of a carrier', '100.64.0.1'],
    ['link-local, where clouds keep their credentials', '169.254.169.254'],
    ['multicast', '224.0.0.1'],
    ['broadcast', '255.255.255.255'],
    ['reserved', '240.0.0.1'],
    ['documentation', '192.0.2.1'],
    ['benchmarks', '198.18.0.1'],
    ['loopback of IPv6', '::1'],
    ['unspecified', '::'],
    ['unique-local', 'fd00::1'],
    ['link-local of IPv6', 'fe80::1'],
    ['multicast of IPv6', 'ff02::1'],
    ['site-local of old', 'fec0::1'],
    ['IPv4-mapped', '::ffff:127.0.0.1'],
    ['IPv4-mapped in hexadecimal', '::ffff:a00:1'],
    ['IPv4-compatible', '::7f00:1'],
    ['translated', '64:ff9b::7f00:1'],
    ['tunnelled by 6to4', '2002:7f00:1::'],
    ['tunnelled by Teredo', '2001::1'],
    ['documentation of IPv6', '2001:db8::1'],
    ['with a zone', 'fe80::1%eth0'],
    ['no address', 'localhost'],
    ['nothing', ''],
  ])('is not %s: %s', (_why, address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});
