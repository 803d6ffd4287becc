import { request as overHttp } from 'node:http';
import { request as overTls } from 'node:https';
import { isIP } from 'node:net';
import { NotTaken } from '../outbound/channels';
import { addressOf, type Resolve, type Target, Unreachable, Unresolved } from './targets';

/** As much of an answer as anybody reads. */
const READ_BYTES = 2000;

export interface Answer {
  status: number;
  said: string;
  /** Seconds to wait, as the other side asks; 0: it asks nothing. */
  retryAfter: number;
}

interface Posting {
  headers: Record<string, string>;
  body: string;
  timeoutMs: number;
  resolve?: Resolve;
}

/**
 * One POST to a target, on a connection of its own, to the address that was judged. Nothing is followed. Errors: `NotTaken`:
 * nobody answered, or the name led nowhere in that time; for good where it may not be sent there at all.
 */
export async function post(target: Target, { headers, body, timeoutMs, resolve }: Posting): Promise<Answer> {
  const signal = AbortSignal.timeout(timeoutMs);
  const address = await within(signal, addressOf(target, resolve)).catch((error: unknown) => {
    const forGood = !(error instanceof Unresolved);
    throw error instanceof Unreachable ? new NotTaken(`没有发送：${error.message}`, forGood) : error;
  });
  const family = isIP(address);
  const begin = target.url.protocol === 'https:' ? overTls : overHttp;
  return new Promise((resolve, reject) => {
    const request = begin(target.url, {
      method: 'POST',
      agent: false,
      headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
      signal,
      // Asked again, a name may answer otherwise: it is connected to what was judged.
      lookup: (_host, { all }, done) => (all ? done(null, [{ address, family }]) : done(null, address, family)),
    });
    request.on('error', (error) => reject(new NotTaken(`对方没有应答：${reason(error)}`)));
    // Whoever answers with another protocol has taken nothing; without this nobody would hear of it.
    request.on('upgrade', ({ statusCode: status = 101 }, socket) => {
      socket.destroy();
      resolve({ status, said: '', retryAfter: 0 });
    });
    request.on('response', (response) => {
      let said = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        said += part;
        if (said.length > READ_BYTES) response.destroy();
      });
      const { statusCode: status = 0, headers: given } = response;
      const seconds = Number(given['retry-after']);
      response.on('error', () => undefined);
      response.on('close', () =>
        resolve({ status, said: said.slice(0, READ_BYTES), retryAfter: seconds > 0 ? seconds : 0 }),
      );
    });
    request.end(body);
  });
}

/** A name server that does not answer holds nobody longer than the receiver may. */
const within = <T>(signal: AbortSignal, work: Promise<T>): Promise<T> =>
  Promise.race([
    work,
    new Promise<never>((_, reject) =>
      signal.addEventListener('abort', () => reject(new NotTaken('没有发送：域名解析超时')), { once: true }),
    ),
  ]);

const reason = ({ message, code }: NodeJS.ErrnoException) => (code === 'ABORT_ERR' ? '等待超时' : message);
