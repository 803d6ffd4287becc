import pino, { type Logger } from 'pino';

export const LOGGER = Symbol('LOGGER');

/**
 * Lines of JSON on standard output. Nothing of a party is ever logged: paths and codes only. Of an error name, code and
 * stack; whatever else its maker hung on it stays out.
 */
export const makeLogger = (level: string): Logger =>
  pino({
    level,
    base: { service: 'api' },
    serializers: {
      err: ({ name, code, message, stack }: Error & { code?: unknown }) => ({ type: name, code, message, stack }),
    },
  });
