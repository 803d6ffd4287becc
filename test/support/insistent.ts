import { randomUUID } from 'node:crypto';
import { type Answer, eventually, type Person } from './stack';

/** How a request that was insisted on has ended. */
export interface Ended {
  key: string;
  how: 'done' | 'refused';
  /** What it was refused with. */
  code?: string;
  /** The person was told 202 on the way. */
  kept: boolean;
}

interface Told {
  /** Of a problem its number, of what was kept where to ask how it ended. */
  status: number | string;
  code?: string;
}

const PREFIX = '/api/v1';
/** Nobody answered, or somebody who cannot tell: the person asks again, as the console does. */
const unclear = ({ status }: Answer<unknown>) => status >= 500;

/** Sends until there is an answer, always with the same key, and follows what was kept to its end. */
export async function insist(person: Person, path: string, body: unknown, ms = 120_000): Promise<Ended> {
  const key = randomUUID();
  const ask = <T>(request: () => Promise<Answer<T>>, satisfied: (answer: Answer<T>) => boolean) =>
    eventually(request, satisfied, ms);
  const first = await ask(
    () => person.request<Told>('POST', path, body, { 'idempotency-key': key }),
    (answer) => !unclear(answer),
  );
  if (first.status !== 202) {
    return first.status < 300
      ? { key, how: 'done', kept: false }
      : { key, how: 'refused', code: first.body.code!, kept: false };
  }
  const link = String(first.body.status).slice(PREFIX.length);
  const end = await ask(
    () => person.request<Told>('GET', link),
    (answer) => !unclear(answer) && answer.status !== 202,
  );
  return end.status < 300
    ? { key, how: 'done', kept: true }
    : { key, how: 'refused', code: end.body.code!, kept: true };
}
