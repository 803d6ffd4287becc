import { Inject, Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Config } from '#config';
import { CONFIG } from '../shared/config';

/** How long the page may take to answer, ms. */
const PATIENCE_MS = 10_000;
/** An address that nobody answered at is not tried again for so long, ms. */
const AWAY_MS = 5 * 60_000;
/** No notice is longer. */
const MOST_BYTES = 64 * 1024;

/** What was seen of a notice, and at which address. */
interface Seen {
  at: string;
  address: string;
  text: string;
}

/** The page is asked too often; nobody is to be asked for a while. */
export class TooOften extends Error {}

/** Looks at a notice as anybody does: by its public address, or, where the house does not reach that itself, at this process's own. */
@Injectable()
export class Looking {
  private awayUntil = 0;

  constructor(
    private readonly host: HttpAdapterHost,
    @Inject(CONFIG) private readonly config: Pick<Config, 'PUBLIC_URL'>,
  ) {}

  /** Errors: nobody answered, or what answered is not the notice; TooOften. */
  async look(id: string): Promise<Seen> {
    const path = `/api/v1/public-notices/${id}`;
    const { PUBLIC_URL } = this.config;
    if (PUBLIC_URL && this.awayUntil <= Date.now()) {
      const address = new URL(path, PUBLIC_URL).href;
      const response = await asked(address).catch(() => undefined);
      // An answer is an answer, whatever it says.
      if (response) return seen(address, response);
      // A house behind its own gate often cannot see itself from outside; the proof says where it was seen.
      this.awayUntil = Date.now() + AWAY_MS;
    }
    const address = `${this.own()}${path}`;
    return seen(address, await asked(address));
  }

  private own(): string {
    const { address, family, port } = (this.host.httpAdapter.getHttpServer() as Server).address() as AddressInfo;
    const anywhere = address === '::' || address === '0.0.0.0';
    const name = anywhere ? (family === 'IPv6' ? '[::1]' : '127.0.0.1') : family === 'IPv6' ? `[${address}]` : address;
    return `http://${name}:${port}`;
  }
}

/** Errors: nobody answered. A redirection is an answer, and none to follow. */
function asked(address: string): Promise<Response> {
  const signal = AbortSignal.timeout(PATIENCE_MS);
  return fetch(address, { signal, redirect: 'manual', headers: { accept: 'application/json' } });
}

async function seen(address: string, response: Response): Promise<Seen> {
  const text = await response.text();
  if (response.status === 429) throw new TooOften(`${address} answered 429`);
  if (!response.ok || text.length > MOST_BYTES) throw new Error(`${address} answered ${response.status}`);
  return { at: new Date().toISOString(), address, text };
}
