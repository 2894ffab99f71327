import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';
import type { Rejection } from '../core/rejection.ts';
import { reject } from './look-up.ts';

/** An address that may be fetched, and the IP addresses that its host was looked up as. */
export interface CheckedAddress {
  readonly kind: 'checked';
  readonly url: URL;
  readonly numbers: readonly string[];
}

/**
 * The address, if it may be fetched: on the web, without a password, on a host that is public or allowed by name. Pages
 * and feeds name addresses too, and must not reach what only this machine can reach. Whoever connects must connect to
 * one of `numbers`: a name may give another answer the next time it is looked up.
 */
export async function checkAddress(
  path: string,
  address: string,
  allowHosts: readonly string[],
): Promise<CheckedAddress | Rejection> {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:'))
    return reject(path, 'refused', 'Only http and https addresses are read; give files as paths.');
  if (url.username || url.password)
    return reject(path, 'refused', 'The address carries a password; give it without, or save the page.');
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const numbers = await resolve(host);
  if (numbers.length === 0) return reject(path, 'unreachable', `No host is called ${host}; check the address.`);
  if (!allowHosts.includes(host) && numbers.some(isPrivate))
    return reject(path, 'refused', `${host} is in a private network; allow it by name with --allow-host ${host}.`);
  return { kind: 'checked', url, numbers };
}

/** All of them: one that is private would be enough. */
async function resolve(host: string): Promise<readonly string[]> {
  if (isIP(host)) return [host];
  try {
    return (await lookup(host, { all: true })).map(({ address }) => address);
  } catch {
    return [];
  }
}

/** Whether an IP address is not on the public internet. */
export function isPrivate(address: string): boolean {
  const isVersion6 = isIP(address) === 6;
  // The list knows that ::ffff:127.0.0.1 is 127.0.0.1.
  return privateNetworks.check(address, isVersion6 ? 'ipv6' : 'ipv4');
}

const privateNetworks = new BlockList();
// IANA special-purpose registries: this host, private, carrier, loopback, link-local, tests, multicast, reserved.
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  privateNetworks.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of [
  ['::', 96],
  ['64:ff9b::', 32],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as const)
  privateNetworks.addSubnet(network, prefix, 'ipv6');
