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
      err: (error: Logged) => ({ ...plain(error), ...(error.cause ? { cause: plain(error.cause) } : {}) }),
    },
  });

/** `type`: what a workflow's failure is called. */
type Logged = Error & { code?: unknown; type?: string; cause?: Logged };
const plain = ({ name, type, code, message, stack }: Logged) => ({ type: type ?? name, code, message, stack });
