import './cheap-promises';

/** As it is preloaded into the workflow bundle. */
describe('errors in a workflow', () => {
  class Mistake extends Error {}

  it('tell their place, those of their own kinds too', () => {
    for (const error of [new Error('x'), new TypeError('x'), new Mistake(), new Mistake('x')]) {
      expect(error).toBeInstanceOf(Error);
      expect(error.stack).toContain('cheap-promises.spec');
    }
    expect(() => {
      throw new Error('with a reason');
    }).toThrow('with a reason');
  });

  it('what the hook asks of every promise is compiled once', () => {
    const ask = (Promise as unknown as { constructor: (code: string) => () => unknown }).constructor;
    expect(ask('return globalThis.Error')()).toBe(Error);
    expect(ask('return globalThis.Error')).toBe(ask('return globalThis.Error'));
    expect(ask('return 1')()).toBe(1);
  });

  it('but for the one that the SDK makes for every promise, which costs nothing', () => {
    expect(new Error()).toBeInstanceOf(Error);
    expect(new Error().stack).toBeUndefined();
  });
});
