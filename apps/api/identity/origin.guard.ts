import { type CanActivate, type ExecutionContext, Inject, Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import type { Config } from '#config';
import { CONFIG } from '../shared/config';
import { Refused } from '../shared/refused';
import { bearerOf } from './auth.guard';

const READS = ['GET', 'HEAD', 'OPTIONS'];
const READS_ONLY = 'rouzhi:reads-only';

/** A POST that changes nothing: as with every read, what another page gets to see of it CORS decides. */
export const ReadsOnly = () => SetMetadata(READS_ONLY, true);

/**
 * No other page writes here. A cookie travels with every request to its host, whoever's page sent it, and SameSite asks
 * only for the site: a page on another port, or of a neighbour under the same domain, is of the same site. A bearer
 * token does not travel by itself.
 */
@Injectable()
export class OriginGuard implements CanActivate {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly reflector: Reflector,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<Request>();
    if (READS.includes(request.method) || bearerOf(request) || this.readsOnly(context)) return true;
    const asked = { site: request.header('sec-fetch-site'), origin: request.header('origin') };
    if (!fromOwnPage(asked, [`${request.protocol}://${request.host}`, originOf(this.config.PUBLIC_URL)]))
      throw new Refused('CROSS_ORIGIN');
    return true;
  }

  private readonly readsOnly = (context: ExecutionContext) =>
    this.reflector.get<boolean | undefined>(READS_ONLY, context.getHandler()) === true;
}

/**
 * Browsers tell where a write comes from: `Sec-Fetch-Site` by HTTPS and on the own machine, `Origin` always. No page can
 * change or leave out either. What tells neither is no browser, and nobody's cookie travels with it unasked.
 */
export function fromOwnPage(
  { site, origin }: { site?: string | undefined; origin?: string | undefined },
  own: readonly (string | undefined)[],
): boolean {
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  return origin === undefined || own.includes(origin);
}

const originOf = (url: string) => (url ? new URL(url).origin : undefined);
