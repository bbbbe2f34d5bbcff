// Catches: loopback, private, link-local, carrier-grade NAT, multicast, documentation and reserved addresses, in IPv4, in IPv6
// and in IPv4 wrapped in IPv6; the metadata services of clouds among them.  Not: public addresses.
import { BlockList, isIP } from 'node:net';

/** Networks that no public page is served from: IANA's special-purpose registries for IPv4 and IPv6. */
const RESERVED_V4: readonly (readonly [network: string, prefix: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];

const RESERVED_V6: readonly (readonly [network: string, prefix: number])[] = [
  ['::', 96],
  ['::ffff:0:0:0', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['3fff::', 20],
  ['5f00::', 16],
  ['fc00::', 7],
  ['fe80::', 9],
  ['ff00::', 8],
];

const reserved = new BlockList();
for (const [network, prefix] of RESERVED_V4) reserved.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of RESERVED_V6) reserved.addSubnet(network, prefix, 'ipv6');

/** True for an IP address that is not on the public internet, and for anything that is no IP address. */
export function isPrivateAddress(address: string): boolean {
  const bare = address.split('%')[0] as string;
  const version = isIP(bare);
  if (version === 0) return true;
  if (version === 4) return reserved.check(bare, 'ipv4');
  const wrapped = toWrappedV4(bare);
  if (wrapped !== null) return reserved.check(wrapped, 'ipv4');
  return reserved.check(bare, 'ipv6');
}

/** The IPv4 address inside an IPv6 one: mapped (::ffff:a.b.c.d), NAT64 (64:ff9b::/96) or 6to4 (2002::/16). */
function toWrappedV4(address: string): string | null {
  const words = toWords(address);
  if (words === null) return null;
  const isZero = (from: number, to: number): boolean => words.slice(from, to).every((word) => word === 0);
  if (isZero(0, 5) && words[5] === 0xffff) return toV4(words[6] as number, words[7] as number);
  if (words[0] === 0x64 && words[1] === 0xff9b && isZero(2, 6)) return toV4(words[6] as number, words[7] as number);
  if (words[0] === 0x2002) return toV4(words[1] as number, words[2] as number);
  return null;
}

/** The eight 16-bit words of an IPv6 address. */
function toWords(address: string): number[] | null {
  const dotted = /^(.*:)(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(address);
  const [, head, a, b, c, d] = dotted ?? [];
  const hex =
    dotted === null
      ? address
      : `${head}${((Number(a) << 8) | Number(b)).toString(16)}:${((Number(c) << 8) | Number(d)).toString(16)}`;
  const [left, right] = hex.split('::');
  const toList = (part: string | undefined): number[] =>
    part === undefined || part === '' ? [] : part.split(':').map((word) => Number.parseInt(word, 16));
  const start = toList(left);
  const end = toList(right);
  const words =
    right === undefined
      ? start
      : [...start, ...new Array<number>(Math.max(0, 8 - start.length - end.length)).fill(0), ...end];
  return words.length === 8 ? words : null;
}

function toV4(high: number, low: number): string {
  return `${high >> 8}.${high & 255}.${low >> 8}.${low & 255}`;
}
