import {
  applyDecorators,
  type CanActivate,
  createParamDecorator,
  type ExecutionContext,
  Injectable,
  SetMetadata,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ApiExtension } from '@nestjs/swagger';
import type { Request } from 'express';
import type { Role } from '#contracts';
import { holdsAny, type Known, type Principal, SessionStore } from '#identity';
import { Refused } from '../shared/refused';
import { cookieOf, SESSION_COOKIE } from './cookies';

const PUBLIC = 'rouzhi:public';
const ROLES = 'rouzhi:roles';
const BEFORE_OWN_PASSWORD = 'rouzhi:before-own-password';

/** Open to everyone: log-in, health, published law. */
export const Public = () => applyDecorators(SetMetadata(PUBLIC, true), ApiExtension('x-public', true));

/** Only for holders of one of these roles. Without it any signed-in account may ask; the unit scope still applies. */
export const Roles = (...roles: Role[]) => applyDecorators(SetMetadata(ROLES, roles), ApiExtension('x-roles', roles));

/** Also for who has yet to set a password of one's own. */
export const BeforeOwnPassword = () => SetMetadata(BEFORE_OWN_PASSWORD, true);

export const Me = createParamDecorator(
  (_: unknown, context: ExecutionContext) => context.switchToHttp().getRequest<Asked>().principal,
);

export interface Asked extends Request {
  principal?: Principal;
  session?: Known;
  /** Who has just logged in: no principal yet, but a name for the access log. */
  entered?: string;
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
    const session = token ? await this.sessions.resolve(token) : undefined;
    if (!session) throw new Refused('UNAUTHENTICATED');
    const { principal } = session;
    // Before the roles are asked: the access log names who was turned away.
    request.principal = principal;
    request.session = session;
    if (principal.passwordChangeDue && !this.reflector.getAllAndOverride<boolean>(BEFORE_OWN_PASSWORD, targets))
      throw new Refused('PASSWORD_CHANGE_REQUIRED');
    const roles = this.reflector.getAllAndOverride<Role[] | undefined>(ROLES, targets);
    if (roles && !holdsAny(principal, roles)) throw new Refused('FORBIDDEN');
    return true;
  }
}

/** Bearer token, or the console's cookie. */
export const tokenOf = (request: Request): string | undefined => bearerOf(request) ?? cookieOf(request, SESSION_COOKIE);

export function bearerOf(request: Request): string | undefined {
  const [scheme, bearer] = (request.headers.authorization ?? '').split(' ');
  return scheme === 'Bearer' && bearer ? bearer : undefined;
}
