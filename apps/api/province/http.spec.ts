import { HttpPlatform } from './http';

describe(HttpPlatform.name, () => {
  afterEach(() => void jest.restoreAllMocks());

  it.each([
    [[302, 401, 403, 404, 408, 429, 500, 503], false],
    [[400, 409, 413, 422], true],
  ])('what it answers with %p is given up for good: %p', async (statuses, forGood) => {
    const http = new HttpPlatform({ url: 'http://127.0.0.1:1', key: 'k'.repeat(32), timeoutMs: 1000 });
    for (const status of statuses) {
      jest.spyOn(globalThis, 'fetch').mockResolvedValue(new Response('no', { status }));
      await expect(http.deliver({ key: 'k', day: '2026-11-30', body: '{}' })).rejects.toMatchObject({
        ...{ forGood, message: `平台答 ${status}：no` },
      });
    }
  });
});
