import { isIPv4 } from 'node:net';
import { type Principal, PUBLIC } from '../../access/principal.js';

/**
 * What a request's cost is counted by, never something that its sender may choose: the principal, or, as the public is
 * many, the address.
 */
export function callerKey({ ip }: { readonly ip: string }, principal: Principal): string {
  return principal === PUBLIC ? `public ${networkOf(ip)}` : `principal ${principal.id}`;
}

/** An IPv4 address, or the /64 network of an IPv6 one: whoever has a network of that size has all its addresses. */
export function networkOf(address: string): string {
  const mapped = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (isIPv4(mapped)) return mapped;
  const [front = '', back] = address.replace(/%.*$/, '').toLowerCase().split('::');
  const head = front === '' ? [] : front.split(':');
  const tail = back ? back.split(':') : [];
  const zeros = back === undefined ? 0 : Math.max(0, 8 - head.length - tail.length);
  const groups = [...head, ...Array<string>(zeros).fill('0'), ...tail];
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
