/**
 * A client of the API made from its own document: a path, a parameter, a body or an answer that does not stand in it fails
 * `npm run typecheck`. Used as docs/integration.md tells an integrator to.
 */
import { randomUUID } from 'node:crypto';
import createClient from 'openapi-fetch';

/** @import { paths } from '../../apps/console/src/api/schema.js' */
/** @import { Client, Middleware } from 'openapi-fetch' */
/** @typedef {{ token: string, api: Client<paths> }} Person */

/** Nothing has been done yet; the same may be sent again. */
const COME_AGAIN = ['CASE_BUSY', 'REQUEST_IN_PROGRESS'];
const TRIES = 5;

/** A key for one submission; sent again, it keeps it. */
export const keyed = () => ({ 'Idempotency-Key': randomUUID() });

/**
 * @param {string} url
 * @param {string} username
 * @param {string} password
 * @returns {Promise<Person>}
 */
export async function logIn(url, username, password) {
  /** @type {Client<paths>} */
  const api = createClient({ baseUrl: url });
  const { accessToken } = await told(api.POST('/api/v1/auth/login', { body: { username, password } }));
  api.use(bearing(accessToken), patient());
  return { token: accessToken, api };
}

/**
 * The body of the answer. Errors: the problem document, in a sentence.
 *
 * @template T
 * @param {Promise<{ data?: T, error?: unknown, response: Response }>} call
 * @returns {Promise<T>}
 */
export async function told(call) {
  const { data, error, response } = await call;
  if (response.ok) return /** @type {T} */ (data);
  const { code, title, detail } = /** @type {{ code?: string, title?: string, detail?: string }} */ (error ?? {});
  throw new Error(`${response.url} ${response.status} ${code}: ${title}${detail ?? ''}`);
}

/**
 * @param {string} token
 * @returns {Middleware}
 */
const bearing = (token) => ({
  onRequest({ request }) {
    request.headers.set('authorization', `Bearer ${token}`);
    return request;
  },
});

/**
 * Sends again what the server could not do just now, by the same key: after a second, then twice as long each time.
 *
 * @returns {Middleware}
 */
function patient() {
  /** A body can be read once only. @type {Map<string, Request>} */
  const sent = new Map();
  return {
    onRequest({ request, id }) {
      sent.set(id, request.clone());
    },
    async onResponse({ response, id }) {
      const same = sent.get(id);
      sent.delete(id);
      let answer = response;
      for (let tries = 1; same && tries < TRIES && (await isBusy(answer)); tries++) {
        await new Promise((resolve) => setTimeout(resolve, 500 * 2 ** tries));
        answer = await fetch(same.clone());
      }
      return answer;
    },
    onError({ id }) {
      sent.delete(id);
    },
  };
}

/** @param {Response} response */
async function isBusy(response) {
  if (response.status === 503) return true;
  if (![409, 429].includes(response.status)) return false;
  const problem = /** @type {{ code?: string }} */ (await response.clone().json());
  return COME_AGAIN.includes(problem.code ?? '');
}
