import { Inject, Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Config } from '#config';
import { CONFIG } from '../shared/config';

/** How long the page may take to answer, ms. */
const PATIENCE_MS = 10_000;
/** No notice is longer. */
const MOST_BYTES = 64 * 1024;

/** What was seen of a notice, and at which address. */
interface Seen {
  at: string;
  address: string;
  text: string;
}

/** Looks at a notice as anybody does: by its public address, or, where the house does not reach that itself, at this process's own. */
@Injectable()
export class Looking {
  constructor(
    private readonly host: HttpAdapterHost,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Errors: nobody answered, or what answered is not the notice. */
  async look(id: string): Promise<Seen> {
    const path = `/api/v1/public-notices/${id}`;
    const { PUBLIC_URL } = this.config;
    if (PUBLIC_URL) {
      try {
        return await look(new URL(path, PUBLIC_URL).href);
      } catch {
        // A house behind its own gate often cannot see itself from outside; the proof says where it was seen.
      }
    }
    return look(`${this.own()}${path}`);
  }

  private own(): string {
    const { address, family, port } = (this.host.httpAdapter.getHttpServer() as Server).address() as AddressInfo;
    const anywhere = address === '::' || address === '0.0.0.0';
    const name = anywhere ? (family === 'IPv6' ? '[::1]' : '127.0.0.1') : family === 'IPv6' ? `[${address}]` : address;
    return `http://${name}:${port}`;
  }
}

async function look(address: string): Promise<Seen> {
  const signal = AbortSignal.timeout(PATIENCE_MS);
  const response = await fetch(address, { signal, redirect: 'error', headers: { accept: 'application/json' } });
  const text = await response.text();
  if (!response.ok || text.length > MOST_BYTES) throw new Error(`${address} answered ${response.status}`);
  return { at: new Date().toISOString(), address, text };
}
