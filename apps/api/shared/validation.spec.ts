import { mustBeShallow, validationPipe } from './validation';

const nested = (levels: number): unknown => JSON.parse('[{"a":'.repeat(levels / 2) + '1' + '}]'.repeat(levels / 2));

describe('a request', () => {
  it('is refused for its depth, however deep, without using up the stack', () => {
    expect(() => mustBeShallow(nested(20))).not.toThrow();
    expect(() => mustBeShallow(undefined)).not.toThrow();
    for (const levels of [40, 5_000, 40_000])
      expect(() => mustBeShallow(nested(levels))).toThrow(expect.objectContaining({ message: 'BODY_TOO_DEEP' }));
  });

  it('for something no machine has named finds nothing', async () => {
    const pipe = validationPipe();
    const param = (data: string) => ({ type: 'param', data, metatype: String }) as const;
    await expect(pipe.transform('2026-psj-000001-3', param('id'))).resolves.toBe('2026-psj-000001-3');
    for (const bad of ['😀-1', '案-1', 'a b', 'a\u0000', '', 'x'.repeat(201)])
      await expect((async () => pipe.transform(bad, param('id')))()).rejects.toMatchObject({
        refusal: { code: 'NOT_FOUND' },
      });
  });
});
