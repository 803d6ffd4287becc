import pino, { type Logger } from 'pino';

export const LOGGER = Symbol('LOGGER');

/** Lines of JSON on standard output. Nothing of a party is ever logged: paths and codes only. */
export const makeLogger = (level: string): Logger => pino({ level, base: { service: 'api' } });
