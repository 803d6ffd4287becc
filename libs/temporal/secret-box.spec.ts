import { SecretBox } from './secret-box';

const key = (n: number) => Buffer.alloc(32, n).toString('base64');

describe(SecretBox.name, () => {
  it('opens at its own place, by the key that sealed it, and shows nothing of it', () => {
    const box = new SecretBox(`a:${key(1)}`);
    const sealed = box.seal('whsec_secret', 'webhook:1');
    expect(sealed).toMatch(/^a:/);
    expect(sealed).not.toContain('whsec');
    expect(box.open(sealed, 'webhook:1')).toBe('whsec_secret');
    expect(() => box.open(sealed, 'webhook:2')).toThrow();
    expect(new SecretBox(`b:${key(2)},a:${key(1)}`).open(sealed, 'webhook:1')).toBe('whsec_secret');
    expect(() => new SecretBox(`b:${key(2)}`).open(sealed, 'webhook:1')).toThrow('编号为 a');
  });
});
