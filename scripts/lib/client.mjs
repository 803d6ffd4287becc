import { randomUUID } from 'node:crypto';

/** A person at the public API. Errors carry the problem document. */
export class ApiClient {
  constructor(base) {
    this.base = base;
  }

  async logIn(username, password) {
    const { accessToken } = await this.call('POST', '/auth/login', { username, password });
    this.token = accessToken;
    this.username = username;
    return this;
  }

  get = (path) => this.call('GET', path);
  post = (path, body = {}, key = randomUUID()) => this.call('POST', path, body, key);

  /** A file, as bytes; its name in the header. */
  async give(path, name, content) {
    return this.answer(
      'POST',
      path,
      await fetch(`${this.base}/api/v1${path}`, {
        method: 'POST',
        headers: {
          'content-type': 'application/octet-stream',
          'x-file-name': encodeURIComponent(name),
          authorization: `Bearer ${this.token}`,
        },
        body: content,
      }),
    );
  }

  async call(method, path, body, key) {
    const response = await fetch(`${this.base}/api/v1${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        ...(this.token ? { authorization: `Bearer ${this.token}` } : {}),
        ...(key ? { 'idempotency-key': key } : {}),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return this.answer(method, path, response);
  }

  async answer(method, path, response) {
    const answer = response.status === 204 ? undefined : await response.json();
    if (!response.ok)
      throw Object.assign(
        new Error(`${method} ${path} ${response.status} ${answer?.code}: ${answer?.title}${answer?.detail ?? ''}`),
        { problem: answer },
      );
    return answer;
  }
}
