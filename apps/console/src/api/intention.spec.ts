import { ProblemError } from './client';
import { Intention } from './intention';

const refused = (status: number, code = 'X') => Promise.reject(new ProblemError(status, code, ''));

describe(Intention.name, () => {
  it('keeps its key for the same content while no answer has come', async () => {
    const intention = new Intention();
    const key = intention.keyFor({ a: 1 });
    for (const lost of [refused(0), refused(503), refused(409, 'REQUEST_IN_PROGRESS')]) {
      await intention.sent(lost).catch(() => undefined);
      expect(intention.keyFor({ a: 1 })).toBe(key);
    }
  });

  it('takes another for other content, and after every answer', async () => {
    const intention = new Intention();
    const keys = [intention.keyFor({ a: 1 }), intention.keyFor({ a: 2 })];
    await intention.sent(refused(409)).catch(() => undefined);
    keys.push(intention.keyFor({ a: 2 }));
    await intention.sent(Promise.resolve());
    keys.push(intention.keyFor({ a: 2 }));
    expect(new Set(keys).size).toBe(4);
  });
});
