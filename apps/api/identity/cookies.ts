import type { CookieOptions, Request, Response } from 'express';

/** Name under which the application keeps that people reach it by HTTPS whatever a single connection looks like. */
export const BY_HTTPS = 'rouzhi by https';

export const SESSION_COOKIE = 'rouzhi_session';
export const PARTY_COOKIE = 'rouzhi_party';

/**
 * By HTTPS a cookie is Secure and carries the prefix with which browsers refuse it to every other host and path: a
 * neighbour under the same domain can neither read nor plant it.
 */
const named = (request: Request, name: string) => (servedByHttps(request) ? `__Host-${name}` : name);
const servedByHttps = (request: Request): boolean => request.secure || request.app.get(BY_HTTPS) === true;

export function cookieOf(request: Request, name: string): string | undefined {
  const cookies = (request.headers.cookie ?? '').split(';').map((c) => c.trim().split('='));
  return cookies.find(([key]) => key === named(request, name))?.[1];
}

export function setCookie(request: Request, response: Response, name: string, value: string, expires: Date): void {
  response.cookie(named(request, name), value, { ...options(request), expires });
}

export function clearCookie(request: Request, response: Response, name: string): void {
  response.clearCookie(named(request, name), options(request));
}

const options = (request: Request): CookieOptions => ({
  httpOnly: true,
  sameSite: 'strict',
  path: '/',
  secure: servedByHttps(request),
});
