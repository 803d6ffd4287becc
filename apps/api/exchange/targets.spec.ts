import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { NotTaken } from '../outbound/channels';
import { post } from './post';
import { addressOf, isPublic, targetOf, Unreachable } from './targets';

const to =
  (...addresses: string[]) =>
  () =>
    Promise.resolve(addresses.map((address) => ({ address })));
const judged = async (url: string, addresses: string[] = ['93.184.216.34'], named: string[] = []) => {
  try {
    return await addressOf(targetOf(url, named), to(...addresses));
  } catch (error) {
    expect(error).toBeInstanceOf(Unreachable);
    return (error as Error).message;
  }
};

describe('a webhook target', () => {
  it.each([
    'https://127.0.0.1/',
    'https://127.1/',
    'https://0x7f.1/',
    'https://0177.0.0.1/',
    'https://2130706433/',
    'https://１２７.0.0.1/',
    'https://0.0.0.0/',
    'https://10.1.2.3/',
    'https://172.16.0.1/',
    'https://192.168.1.1/',
    'https://100.64.0.1/',
    'https://169.254.169.254/latest/meta-data',
    'https://192.0.2.1/',
    'https://198.18.0.1/',
    'https://224.0.0.1/',
    'https://255.255.255.255/',
    'https://[::]/',
    'https://[::1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[::ffff:a00:1]/',
    'https://[::127.0.0.1]/',
    'https://[64:ff9b::7f00:1]/',
    'https://[2002:7f00:1::]/',
    'https://[fe80::1]/',
    'https://[fc00::1]/',
    'https://[ff02::1]/',
  ])('is not %s, however it is written', async (url) => {
    expect(await judged(url)).toMatch(/在内网或者不是可以公开访问的地址/);
  });

  it.each([
    ['not an address', '这不是一个网址。'],
    ['http://hooks.example.cn/', '只能用 https 地址。'],
    ['ftp://hooks.example.cn/', '只能用 https 地址。'],
    ['https://user:pass@hooks.example.cn/', '网址中不能有用户名和密码。'],
    ['https://hooks.example.cn/#a', '网址中不能有 # 及其后的部分。'],
    ['https://hooks.example.cn:8443/', '只能用 443 端口。'],
  ])('is not %s', async (url, why) => {
    expect(await judged(url)).toBe(why);
  });

  it('is what its name leads to: one inner address among them is one too many, and so is none', async () => {
    expect(await judged('https://hooks.example.cn/', ['93.184.216.34'])).toBe('93.184.216.34');
    expect(await judged('https://hooks.example.cn/', ['93.184.216.34', '10.0.0.1'])).toMatch(
      /^地址 10\.0\.0\.1 在内网/,
    );
    expect(await judged('https://hooks.example.cn/', [])).toBe('域名 hooks.example.cn 没有解析到地址。');
    expect(await judged('https://8.8.8.8/')).toBe('8.8.8.8');
    expect(await judged('https://[2001:4860:4860::8888]/')).toBe('2001:4860:4860::8888');
  });

  it('lies within where the settings name it, its port with it; in clear text nothing crosses a public line', async () => {
    const named = ['10.1.2.3:8080', 'platform.gov:8443'];
    expect(await judged('http://10.1.2.3:8080/', [], named)).toBe('10.1.2.3');
    expect(await judged('https://platform.gov:8443/', ['10.9.9.9'], named)).toBe('10.9.9.9');
    expect(await judged('http://10.1.2.3:8081/', [], named)).toBe('只能用 https 地址。');
    expect(await judged('http://platform.gov:8443/', ['93.184.216.34'], named)).toBe('经过公网的只能用 https 地址。');
  });

  it('knows a public address', () => {
    expect(['8.8.8.8', '2001:4860:4860::8888'].every(isPublic)).toBe(true);
  });
});

describe(post.name, () => {
  it('connects to the address that was judged, whatever the name says later; follows nobody; waits no longer than it may', async () => {
    const hosts: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      hosts.push(request.headers.host);
      if (request.url === '/slow') return;
      if (request.url === '/other') {
        response.socket!.end('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n');
        return;
      }
      if (request.url === '/gone') response.writeHead(302, { location: 'http://127.0.0.1:1/', 'retry-after': '7' });
      response.end('x'.repeat(5000));
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    const named = [`hooks.example.cn:${port}`];
    const at = (path: string) => targetOf(`http://hooks.example.cn:${port}${path}`, named);
    let asked = 0;
    const resolve = () => Promise.resolve([{ address: asked++ === 0 ? '127.0.0.1' : '10.255.255.1' }]);
    const given = { headers: {}, body: '{}', timeoutMs: 2000 };
    const answer = await post(at('/'), { ...given, resolve });
    expect(answer).toMatchObject({ status: 200, retryAfter: 0 });
    expect(answer.said).toHaveLength(2000);
    expect([asked, hosts]).toEqual([1, [`hooks.example.cn:${port}`]]);
    const here = { ...given, resolve: to('127.0.0.1') };
    expect(await post(at('/gone'), here)).toMatchObject({ status: 302, retryAfter: 7 });
    const refusal = (path: string, timeoutMs: number) =>
      post(at(path), { ...here, timeoutMs }).then(
        () => undefined,
        (e: unknown) => e,
      );
    const slow = await refusal('/slow', 100);
    expect(slow).toBeInstanceOf(NotTaken);
    expect(slow).toMatchObject({ message: '对方没有应答：等待超时', forGood: false });
    expect(await post(at('/other'), here)).toMatchObject({ status: 101 });
    const nowhere = await post(at('/'), { ...given, resolve: () => Promise.reject(new Error('EAI_AGAIN')) }).catch(
      (e: unknown) => e,
    );
    expect(nowhere).toMatchObject({ forGood: false, message: expect.stringContaining('没有解析到地址') as string });
    const mute = await post(at('/'), { ...given, timeoutMs: 50, resolve: () => new Promise(() => {}) }).catch(
      (e: unknown) => e,
    );
    expect(mute).toMatchObject({ forGood: false, message: '没有发送：域名解析超时' });
    const inner = await post(targetOf('https://hooks.example.cn/', []), here).catch((e: unknown) => e);
    expect(inner).toMatchObject({
      forGood: true,
      message: expect.stringContaining('没有发送：地址 127.0.0.1') as string,
    });
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  });
});
