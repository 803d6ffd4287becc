import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/*
 * Where we may be sent to from outside: a target is an address somebody types in, and behind it may lie our own machines.
 *
 * 1. What is judged is the address that is connected to: a name is resolved once, and that address is pinned.
 * 2. Judged when it is registered and at every attempt: a name may point elsewhere tomorrow.
 * 3. Only what the settings name (`WEBHOOK_HOSTS`) lies within, has another port than 443, or is reached in clear text.
 */

export interface Target {
  url: URL;
  /** Without the brackets of IPv6. */
  host: string;
  port: number;
  /** The settings name it. */
  named: boolean;
}

/** Where it cannot be sent to, in one sentence that says why. */
export class Unreachable extends Error {}

/** A name that leads nowhere just now: tomorrow it may. */
export class Unresolved extends Unreachable {}

export type Resolve = (host: string) => Promise<{ address: string }[]>;
const resolveAll: Resolve = (host) => lookup(host, { all: true, verbatim: true });

/** `named`: as in WEBHOOK_HOSTS, `host:port`. Errors: `Unreachable`. */
export function targetOf(text: string, named: readonly string[]): Target {
  if (!URL.canParse(text)) throw new Unreachable('这不是一个网址。');
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw new Unreachable('只能用 https 地址。');
  if (url.username || url.password) throw new Unreachable('网址中不能有用户名和密码。');
  if (url.hash) throw new Unreachable('网址中不能有 # 及其后的部分。');
  const port = Number(url.port) || (url.protocol === 'https:' ? 443 : 80);
  const target = {
    ...{ url, host: url.hostname.replace(/^\[|\]$/g, ''), port },
    named: named.includes(`${url.hostname}:${port}`),
  };
  if (target.named) return target;
  if (url.protocol !== 'https:') throw new Unreachable('只能用 https 地址。');
  if (port !== 443) throw new Unreachable('只能用 443 端口。');
  return target;
}

/** The one address to connect to. Every address a name has must be a public one. Errors: `Unreachable`. */
export async function addressOf(target: Target, resolve: Resolve = resolveAll): Promise<string> {
  const addresses = isIP(target.host) ? [target.host] : await found(target.host, resolve);
  for (const address of addresses) {
    const isOut = isPublic(address);
    if (!isOut && !target.named) throw new Unreachable(`地址 ${address} 在内网或者不是可以公开访问的地址。`);
    if (isOut && target.url.protocol === 'http:') throw new Unreachable('经过公网的只能用 https 地址。');
  }
  return addresses[0]!;
}

async function found(host: string, resolve: Resolve): Promise<string[]> {
  const all = await resolve(host).catch(() => []);
  if (all.length === 0) throw new Unresolved(`域名 ${host} 没有解析到地址。`);
  return all.map(({ address }) => address);
}

/** Anybody's to reach: no inner, loopback, link-local, shared, multicast or reserved one, in whatever form it is written. */
export function isPublic(text: string): boolean {
  const address = ipaddr.process(text);
  if (address.range() !== 'unicast') return false;
  // Of IPv6 only what is given out; ::127.0.0.1 and its like are not.
  return address.kind() === 'ipv4' || (address as ipaddr.IPv6).parts[0]! >> 13 === 1;
}
