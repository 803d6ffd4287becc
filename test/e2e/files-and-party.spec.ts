import { type People, people, HttpCase, registration } from '../support/officer-work';
import { eventually, TestStack } from '../support/stack';

const PNG = Buffer.from('89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de', 'hex');

/** What people type and send, on the real store. */
describe('texts, files and the party', () => {
  let stack: TestStack;
  let who: People;

  beforeAll(async () => {
    stack = await TestStack.start();
    who = await people(stack);
  });
  afterAll(() => stack?.end());

  const give = (c: HttpCase, name: string, content: Buffer) =>
    fetch(`${stack.url}/api/v1/cases/${c.caseNo}/attachments`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${who.officer.token}`,
        'content-type': 'application/octet-stream',
        'x-file-name': encodeURIComponent(name),
      },
      body: new Uint8Array(content),
    });

  it('what cannot be read is refused by its kind, never a fault', async () => {
    const half = await who.officer.refused('/cases', registration({ facts: '现场\ud800' }));
    expect(half).toMatchObject({ code: 'VALIDATION_FAILED', errors: [{ path: 'facts' }] });
    const c = await HttpCase.register(who);
    const task = (await c.state()).tasks[0]!;
    const typed = await who.officer.refused(`/tasks/${task.id}/complete`, {
      data: { factsEstablished: true, conditionsMet: true, route: 'correction', opinion: '\u200b' },
    });
    expect(typed).toMatchObject({ code: 'VALIDATION_FAILED', errors: [{ path: 'data.opinion' }] });
    const deep = '{"a":'.repeat(6000) + '1' + '}'.repeat(6000);
    expect((await who.officer.refused('/cases', deep)).code).toBe('BODY_TOO_DEEP');
    const charset = { 'content-type': 'application/json; charset=klingon', 'idempotency-key': 'k' };
    expect((await who.officer.refused('/cases', registration(), charset)).code).toBe('MEDIA_TYPE_UNSUPPORTED');
    for (const path of ['/tasks/%F0%9F%98%80-1', '/cases/%F0%9F%98%80', '/tasks/a%00-1'])
      expect([path, (await who.officer.request('GET', path)).status]).toEqual([path, 404]);
    expect((await who.officer.request('GET', '/tasks/%E0%A4')).status).toBe(400);
  });

  it('finds names beyond the basic plane, mixed, dotted and spaced', async () => {
    const ways: Record<string, string[]> = {
      李𬘭: ['李', '𬘭'],
      '7天连锁酒店': ['酒店', '7天'],
      KTV星光: ['星光', 'ktv'],
      '阿卜杜·买买提': ['阿卜杜买买提', '阿卜杜·买买提'],
      '张 三': ['张三', '张 三'],
    };
    for (const [name, words] of Object.entries(ways)) {
      const { caseNo } = await HttpCase.register(who, {
        party: { kind: 'individual', name, idNumber: `ID${Math.random()}` },
      });
      for (const q of [
        ...words.map((w) => `q=${encodeURIComponent(w)}`),
        `party=${encodeURIComponent([...name][0]!)}`,
      ]) {
        const { items } = await who.officer.get<{ items: { caseNo: string }[] }>(`/cases?limit=100&${q}`);
        expect([name, q, items.map((i) => i.caseNo)]).toEqual([name, q, expect.arrayContaining([caseNo])]);
      }
    }
  });

  it('two files of one name are both kept, any name comes back, and no browser keeps what it was shown', async () => {
    const c = await HttpCase.register(who);
    const name = "现场's (1)*.png";
    for (const tail of ['a', 'b'])
      expect((await give(c, name, Buffer.concat([PNG, Buffer.from(tail)]))).status).toBe(201);
    const { items } = await who.officer.get<{ items: { name: string; sha256: string }[] }>(
      `/cases/${c.caseNo}/attachments`,
    );
    expect(items.map((i) => i.name)).toEqual([name, name]);
    const read = await fetch(`${stack.url}/api/v1/cases/${c.caseNo}/attachments/${items[0]!.sha256}`, {
      headers: { authorization: `Bearer ${who.officer.token}` },
    });
    expect(read.headers.get('cache-control')).toBe('private, no-store');
    const [, given] = /filename\*=UTF-8''(\S+)$/.exec(read.headers.get('content-disposition')!)!;
    expect([decodeURIComponent(given!), /['()*]/.test(given!)]).toEqual([name, false]);
    expect((await who.officer.request('GET', '/cases')).headers.get('cache-control')).toBe('no-store');
  });

  it('ten party links at once: each is answered, the last alone is open', async () => {
    const c = await HttpCase.register(who);
    const links = await Promise.all(
      Array.from({ length: 10 }, () =>
        who.officer.post<{ path: string; code: string }>(`/cases/${c.caseNo}/party-link`),
      ),
    );
    const entered = await Promise.all(
      links.map(({ path, code }) =>
        who.officer.request('POST', '/party/session', { token: path.slice('/p/'.length), code }).then((a) => a.status),
      ),
    );
    expect(entered.sort()).toEqual([204, ...Array<number>(9).fill(404)]);
  });

  it('a closed case takes neither files nor party links, and says so', async () => {
    const c = await HttpCase.register(who);
    await who.head.post(`/cases/${c.caseNo}/actions/withdraw`, { reason: '登记错误。' });
    await eventually(
      () => c.state(),
      (s) => s.tasks.some((t) => t.kind === 'fileDossier' && t.state === 'open'),
    );
    await c.complete('fileDossier');
    await eventually(
      () => c.state(),
      (s) => s.status === 'closed',
    );
    const refused = await give(c, 'a.png', PNG);
    expect([refused.status, ((await refused.json()) as { code: string }).code]).toEqual([409, 'CASE_CLOSED']);
    expect((await who.officer.refused(`/cases/${c.caseNo}/party-link`, {})).code).toBe('CASE_CLOSED');
  });
});
