import { type CanActivate, createParamDecorator, type ExecutionContext, Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import type { Role } from '#contracts';
import { holdsAny, type Principal, SessionStore } from '#identity';
import { Refused } from '../shared/refused';

const PUBLIC = 'rouzhi:public';
const ROLES = 'rouzhi:roles';
export const SESSION_COOKIE = 'rouzhi_session';

/** Open to everyone: log-in, health, published law. */
export const Public = () => SetMetadata(PUBLIC, true);

/** Only for holders of one of these roles. Without it any signed-in account may ask; the unit scope still applies. */
export const Roles = (...roles: Role[]) => SetMetadata(ROLES, roles);

export const Me = createParamDecorator(
  (_: unknown, context: ExecutionContext) => context.switchToHttp().getRequest<Asked>().principal,
);

export interface Asked extends Request {
  principal?: Principal;
}

/** Denied by default. */
@Injectable()
export class AuthGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: SessionStore,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const targets = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean>(PUBLIC, targets)) return true;
    const request = context.switchToHttp().getRequest<Asked>();
    const token = tokenOf(request);
    const principal = token ? await this.sessions.resolve(token) : undefined;
    if (!principal) throw new Refused('UNAUTHENTICATED');
    // Before the roles are asked: the access log names who was turned away.
    request.principal = principal;
    const roles = this.reflector.getAllAndOverride<Role[] | undefined>(ROLES, targets);
    if (roles && !holdsAny(principal, roles)) throw new Refused('FORBIDDEN');
    return true;
  }
}

/** Bearer token, or the console's cookie. */
export function tokenOf(request: Request): string | undefined {
  const [scheme, bearer] = (request.headers.authorization ?? '').split(' ');
  if (scheme === 'Bearer' && bearer) return bearer;
  return cookieOf(request, SESSION_COOKIE);
}

export function cookieOf(request: Request, name: string): string | undefined {
  const cookies = (request.headers.cookie ?? '').split(';').map((c) => c.trim().split('='));
  return cookies.find(([key]) => key === name)?.[1];
}
