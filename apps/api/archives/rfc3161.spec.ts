import { TimestampAuthority } from '../../../test/support/tsa';
import { NoTimestamp, timestampIn, timestampQuery } from './rfc3161';

describe('RFC 3161', () => {
  const seal = Buffer.from('{"seal":"示例"}');
  let authority: TimestampAuthority;

  beforeAll(async () => {
    authority = await TimestampAuthority.start();
  });
  afterAll(() => authority.end());

  it('asks so that an authority answers, and takes the token that openssl proves too', async () => {
    const query = timestampQuery(seal);
    const { token, at } = await timestampIn(authority.reply(query.der), query);
    expect(authority.proves(token, seal)).toBe(true);
    expect(authority.proves(token, Buffer.from('something else'))).toBe(false);
    expect(Math.abs(at.getTime() - Date.now())).toBeLessThan(60_000);
  });

  it('takes no answer to another question, none that was altered, and none that is none', async () => {
    const [query, again] = [timestampQuery(seal), timestampQuery(seal)];
    const answer = authority.reply(query.der);
    const other = timestampQuery(Buffer.from('another'));
    const altered = Buffer.from(answer);
    // Within the signature, which stands last.
    altered[altered.length - 20] = altered[altered.length - 20]! ^ 1;
    for (const [given, asked, words] of [
      [answer, again, '不是对这一次请求'],
      [authority.reply(other.der), query, '不是对所请求的内容'],
      [altered, query, '签名核验不通过'],
      [Buffer.from('<html>'), query, '不是时间戳'],
      [authority.reply(Buffer.from('no query')), query, '没有出具'],
    ] as const) {
      const refused = await timestampIn(given, asked).catch((error: unknown) => error);
      expect(refused).toBeInstanceOf(NoTimestamp);
      expect((refused as Error).message).toContain(words);
    }
  });
});
