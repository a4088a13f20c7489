import { expect, test } from '@jest/globals';
import { createAllowList, isPublicAddress } from '../../../src/http/address.ts';

test.each(['93.184.216.34', '1.1.1.1', '2606:4700:4700::1111', '2a00:1450:4001:81b::200e'])('%s is public', address =>
  expect(isPublicAddress(address)).toBe(true),
);

test.each([
  ['127.0.0.1', 'loopback'],
  ['0.0.0.0', 'this host'],
  ['10.1.2.3', 'private'],
  ['172.31.0.1', 'private'],
  ['192.168.1.1', 'private'],
  ['169.254.169.254', 'link-local, cloud metadata'],
  ['100.64.0.1', 'carrier-grade NAT'],
  ['192.0.2.1', 'documentation'],
  ['198.18.0.1', 'benchmarking'],
  ['224.0.0.1', 'multicast'],
  ['255.255.255.255', 'broadcast'],
  ['240.0.0.1', 'reserved'],
  ['::1', 'loopback'],
  ['::', 'unspecified'],
  ['::ffff:127.0.0.1', 'IPv4-mapped'],
  ['::ffff:8.8.8.8', 'IPv4-mapped'],
  ['::127.0.0.1', 'IPv4-compatible'],
  ['64:ff9b::7f00:1', 'NAT64'],
  ['64:ff9b:1::a00:1', 'local NAT64'],
  ['2002:7f00:1::', '6to4'],
  ['2001:0:4136:e378::', 'Teredo'],
  ['fe80::1', 'link-local'],
  ['fe80::1%eth0', 'link-local with a zone'],
  ['fc00::1', 'unique local'],
  ['fec0::1', 'site-local'],
  ['ff02::1', 'multicast'],
  ['2001:db8::1', 'documentation'],
  ['', 'nothing'],
  ['localhost', 'a name'],
])('%s is refused: %s', address => expect(isPublicAddress(address)).toBe(false));

test('an exception is for a host, or for a host and port', () => {
  const isAllowed = createAllowList(['newsroom.test', '127.0.0.1:8081', '[::1]:9000']);
  expect(isAllowed('NEWSROOM.test', '443')).toBe(true);
  expect(isAllowed('127.0.0.1', '8081')).toBe(true);
  expect(isAllowed('127.0.0.1', '8082')).toBe(false);
  expect(isAllowed('[::1]', '9000')).toBe(true);
  expect(isAllowed('::1', '9001')).toBe(false);
  expect(isAllowed('sub.newsroom.test', '443')).toBe(false);
});
