import { defaultPayloadConverter } from '@temporalio/common';
import { AesGcmCodec, parsePayloadKeys } from './payload-codec';

const key = (n: number) => Buffer.alloc(32, n).toString('base64');
const codec = (text: string) => new AesGcmCodec(parsePayloadKeys(text));
const secret = { name: '示例商行', idNumber: '91210000EXAMPLE' };
const payload = () => defaultPayloadConverter.toPayload(secret)!;

describe(AesGcmCodec.name, () => {
  it('gives back what was encrypted and shows none of it on the way', async () => {
    const [sealed] = await codec(`a:${key(1)}`).encode([payload()]);
    expect(Buffer.from(sealed!.data!).toString('latin1')).not.toContain('EXAMPLE');
    const [opened] = await codec(`a:${key(1)}`).decode([sealed!]);
    expect(defaultPayloadConverter.fromPayload(opened!)).toEqual(secret);
  });

  it('reads payloads of a rotated key as long as that key is kept', async () => {
    const [old] = await codec(`a:${key(1)}`).encode([payload()]);
    const rotated = codec(`b:${key(2)},a:${key(1)}`);
    expect(defaultPayloadConverter.fromPayload((await rotated.decode([old!]))[0]!)).toEqual(secret);
    const [fresh] = await rotated.encode([payload()]);
    expect(new TextDecoder().decode(fresh!.metadata!['key-id'])).toBe('b');
  });

  it('names the missing key, and refuses altered data', async () => {
    const [sealed] = await codec(`a:${key(1)}`).encode([payload()]);
    expect(() => codec(`b:${key(2)}`).decode([sealed!])).toThrow('编号为 a');
    const altered = Buffer.from(sealed!.data!);
    altered[20]! ^= 1;
    expect(() => codec(`a:${key(1)}`).decode([{ ...sealed!, data: altered }])).toThrow();
  });

  it('refuses what was not encrypted: it is not ours', () => {
    const plain = payload();
    expect(() => codec(`a:${key(1)}`).decode([plain])).toThrow('未经加密（json/plain）');
    expect(() => codec(`a:${key(1)}`).decode([{ data: plain.data! }])).toThrow('未经加密');
  });

  it.each(['', 'a', `a:${Buffer.alloc(16).toString('base64')}`, `a:${key(1)},a:${key(2)}`])(
    'refuses the setting %p',
    (text) => {
      expect(() => parsePayloadKeys(text)).toThrow('PAYLOAD_KEYS');
    },
  );
});
