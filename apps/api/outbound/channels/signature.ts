import { createHmac } from 'node:crypto';

/** HMAC-SHA256 over `timestamp.body`, hex. The timestamp is signed too, so that an old call cannot be played again as a new one. */
export const signature = (key: string, timestamp: string, body: string): string =>
  createHmac('sha256', key).update(`${timestamp}.${body}`).digest('hex');
