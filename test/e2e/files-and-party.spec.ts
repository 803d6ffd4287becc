import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FILE_KINDS } from '#contracts';
import { ANSWERS } from '../support/cases';
import { officePaper, SOUNDS } from '../support/files';
import { exampleCitizen } from '../support/numbers';
import { type People, people, HttpCase, registration } from '../support/officer-work';
import { eventually, Person, TestStack } from '../support/stack';

const PNG = Buffer.from('89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de', 'hex');

/** An upload's answer, or its refusal. */
type Given = { sha256: string; type: string; code?: string };
type Study = { right: boolean[]; passed?: boolean; updateId?: string; status?: string };

/** What people type and send, on the real store. */
describe('texts, files and the party', () => {
  let stack: TestStack;
  let who: People;

  beforeAll(async () => {
    stack = await TestStack.start({ PARTY_FILES: '4', PARTY_FILES_MB: '1' });
    who = await people(stack);
  });
  afterAll(() => stack?.end());

  const give = (c: HttpCase, name: string, content: Buffer) =>
    who.officer.give<Given>(`/cases/${c.caseNo}/attachments`, name, content);
  const picture = (mark: string) => Buffer.concat([PNG, Buffer.from(mark)]);

  /** The party of a case, come in by its link and code. */
  async function partyOf(c: HttpCase): Promise<Person> {
    const { path, code } = await who.officer.post<{ path: string; code: string }>(`/cases/${c.caseNo}/party-link`);
    const party = new Person(stack.url);
    const { headers } = await party.request('POST', '/party/session', { token: path.slice('/p/'.length), code });
    [party.cookie] = headers.get('set-cookie')!.split(';') as [string];
    return party;
  }
  const upload = (party: Person, name: string, content: Buffer) =>
    party.give<Given>('/party/attachments', name, content);

  it('what cannot be read is refused by its kind, never a fault', async () => {
    const half = await who.officer.refused('/cases', registration({ facts: '现场\ud800' }));
    expect(half).toMatchObject({ code: 'VALIDATION_FAILED', errors: [{ path: 'facts' }] });
    const c = await HttpCase.register(who);
    const task = (await c.state()).tasks[0]!;
    const typed = await who.officer.refused(`/tasks/${task.id}/complete`, {
      data: { ...ANSWERS['screen'], opinion: '\u200b' },
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
        party: { kind: 'individual', name, idNumber: exampleCitizen() },
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
    const read = await who.officer.read(`/cases/${c.caseNo}/attachments/${items[0]!.sha256}`);
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
    expect(entered.sort()).toEqual([204, ...Array<number>(9).fill(401)]);
  });

  it('a closed case takes neither files nor party links, and says so', async () => {
    const c = await HttpCase.register(who);
    await c.withdraw('登记错误。');
    await c.complete('fileDossier');
    await eventually(
      () => c.state(),
      (s) => s.status === 'closed',
    );
    const refused = await give(c, 'a.png', PNG);
    expect([refused.status, refused.body.code]).toEqual([409, 'CASE_CLOSED']);
    expect((await who.officer.refused(`/cases/${c.caseNo}/party-link`, {})).code).toBe('CASE_CLOSED');
  });

  it('a party is answered with what it may see, and nothing of the inner work', async () => {
    const c = await HttpCase.register(who);
    await c.toObservation();
    const party = await partyOf(c);
    const shown = await party.get<{ commitment: { textHash: string } }>('/party/case');
    const { body: image } = await upload(party, '签名.png', PNG);
    const { textHash } = shown.commitment;
    const commitment = { decision: 'signed', signedBy: '店主某', textHash, image: image.sha256 };
    const answers = [
      await party.post('/party/commitment', commitment),
      await party.post('/party/actions/report-correction', { statement: '已改正。', attachments: [] }),
    ];
    const keys = ['caseNo', 'dueAt', 'dueOn', 'outcome', 'stage', 'stageTitle', 'status'];
    for (const answer of answers) expect(Object.keys(answer).sort()).toEqual(keys);
    expect(Object.keys(shown)).not.toEqual(expect.arrayContaining(['tasks']));
    expect((await party.request('GET', `/cases/${c.caseNo}`)).status).toBe(401);
  });

  it('a party reads its own files and its signed paper, never the officers’', async () => {
    const c = await HttpCase.register(who);
    await c.toObservation();
    const party = await partyOf(c);
    const status = async (sha256: string) => (await party.read(`/party/attachments/${sha256}`)).status;
    const [inner, both, own] = [picture('inner'), picture('both'), picture('own')];
    const officers = (await give(c, '询问.png', inner)).body.sha256;
    const common = (await give(c, '现场.png', both)).body.sha256;
    expect([await status(officers), await status(common)]).toEqual([404, 404]);
    expect((await upload(party, '我的.png', both)).body.sha256).toBe(common);
    const mine = (await upload(party, '签名.png', own)).body.sha256;
    expect([await status(officers), await status(common), await status(mine)]).toEqual([404, 200, 200]);
    expect((await party.read(`/party/attachments/${common}`)).headers.get('content-disposition')).toContain(
      encodeURIComponent('我的'),
    );
    const { items } = await who.officer.get<{ items: { sha256: string }[] }>(`/cases/${c.caseNo}/attachments`);
    expect(items.map((i) => i.sha256).sort()).toEqual([officers, common, mine].sort());

    // What it names must be its own; what an officer takes down for it, the officer's.
    const report = { statement: '已改正。', attachments: [officers] };
    expect((await party.refused('/party/actions/report-correction', report)).code).toBe('ATTACHMENT_UNKNOWN');
    const { textHash, text } = (await party.get<{ commitment: { textHash: string; text: string } }>('/party/case'))
      .commitment;
    const commitment = { decision: 'signed', signedBy: '店主某', textHash };
    expect((await party.refused('/party/commitment', { ...commitment, image: officers })).code).toBe(
      'ATTACHMENT_UNKNOWN',
    );
    const task = (await c.state()).tasks.find((t) => t.kind === 'signCommitment')!;
    const signing = (image: string) => ({
      data: { decision: 'signed', signedBy: '店主某', signature: { text, textHash, image } },
    });
    for (const image of [mine, 'ab'.repeat(32)])
      expect((await who.officer.refused(`/tasks/${task.id}/complete`, signing(image))).code).toBe('ATTACHMENT_UNKNOWN');
    await who.officer.post(`/tasks/${task.id}/complete`, signing(officers));
    // The signature stands in a paper told to the party: it is the party's to read from now on.
    await eventually(
      () => status(officers),
      (s) => s === 200,
    );
  });

  it('takes what evidence may be by its bytes, no macros, no old containers; what no browser shows is saved', async () => {
    const c = await HttpCase.register(who);
    const taken: [string, Buffer][] = [
      ...Object.entries(SOUNDS),
      ...(['word', 'xl'] as const).map((part): [string, Buffer] => [
        FILE_KINDS.find((k) => k.name === (part === 'word' ? 'DOCX' : 'XLSX'))!.type,
        officePaper(part),
      ]),
    ];
    for (const [type, content] of taken) {
      const { status, body } = await give(c, '材料', content);
      expect([type, status, body.type]).toEqual([type, 201, type]);
      const read = await who.officer.read(`/cases/${c.caseNo}/attachments/${body.sha256}`);
      const shown = FILE_KINDS.find((k) => k.type === type)!.shown;
      expect(read.headers.get('content-type')).toBe(type);
      expect(read.headers.get('content-disposition')).toMatch(shown ? /^inline;/ : /^attachment;/);
    }
    const refused = [
      ...(['word', 'xl'] as const).flatMap((part) => [
        officePaper(part, { macros: true }),
        officePaper(part, { macros: true, honest: false }),
      ]),
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(4096)]),
      Buffer.from(`504b0506${'00'.repeat(18)}`, 'hex'),
      Buffer.from('<html><script>alert(1)</script></html>'),
    ];
    for (const [i, content] of refused.entries())
      expect([i, (await give(c, '材料.docx', content)).body.code]).toEqual([i, 'FILE_TYPE_REFUSED']);
  });

  it('a party’s room is bounded by number and by size, also when everything comes at once; an officer’s is not', async () => {
    const c = await HttpCase.register(who);
    const party = await partyOf(c);
    const large = Buffer.concat([PNG, Buffer.alloc(700 * 1024)]);
    expect((await upload(party, '大.png', large)).status).toBe(201);
    expect((await upload(party, '大.png', large)).status).toBe(201);
    const over = await upload(party, '再大.png', Buffer.concat([large, Buffer.from('2')]));
    expect([over.status, over.body.code]).toEqual([429, 'PARTY_FILES_FULL']);
    const sent = await Promise.all([1, 2, 3, 4, 5, 6].map((n) => upload(party, '小.png', picture(`${n}`))));
    expect(sent.map((a) => a.status).sort()).toEqual([201, 201, 201, 429, 429, 429]);
    expect((await give(c, '大.png', Buffer.concat([large, Buffer.from('3')]))).status).toBe(201);
  });

  it('the course is recorded once, and never said to be passed while it is only kept', async () => {
    const c = await HttpCase.register(who);
    await c.toObservation();
    const party = await partyOf(c);
    const study = (answers: number[]) => party.request<Study>('POST', '/party/study', { answers });
    const RIGHT = [1, 1, 0];
    expect((await study([0, 1, 0])).body).toEqual({ right: [false, true, true], passed: false });
    await stack.kill('worker');
    const kept = await study(RIGHT);
    expect([kept.status, kept.body.passed]).toEqual([202, undefined]);
    const inner = await who.officer.request<Study>(
      'POST',
      `/cases/${c.caseNo}/actions/record-guidance`,
      { content: '已上门辅导。' },
      { 'idempotency-key': 'guidance' },
    );
    expect(inner.status).toBe(202);
    const { updateId, status } = kept.body;
    expect([status, kept.headers.get('location')]).toEqual(Array(2).fill(`/api/v1/party/updates/${updateId}`));
    await stack.revive('worker');
    const end = await eventually(
      () => party.request('GET', `/party/updates/${updateId}`),
      (a) => a.status === 200,
    );
    expect(end.body).not.toHaveProperty('tasks');
    // Nobody else's party is told of it, nor this one of what officers send.
    expect((await party.request('GET', `/party/updates/${inner.body.updateId}`)).status).toBe(404);
    expect(
      (await (await partyOf(await HttpCase.register(who))).request('GET', `/party/updates/${updateId}`)).status,
    ).toBe(404);
    await eventually(
      () => party.get<{ studied: boolean }>('/party/case'),
      (p) => p.studied,
    );
    for (const answers of [RIGHT, [0, 0, 1]])
      expect((await study(answers)).body).toEqual({ right: [true, true, true], passed: true });
    const { items } = await who.officer.get<{ items: { type: string; data: { name?: string } }[] }>(
      `/cases/${c.caseNo}/journal`,
    );
    expect(items.filter((e) => e.data.name === 'complete-study')).toHaveLength(1);
  });

  it('a party does what is declared as its own, by its form, and nothing else', async () => {
    const c = await HttpCase.register(who);
    await c.toObservation();
    const party = await partyOf(c);
    const refused = async (name: string, data: object) => (await party.refused(`/party/actions/${name}`, data)).code;
    expect(await refused('complete-study', { course: '课程', correct: 1, of: 1 })).toBe('FORBIDDEN');
    expect(await refused('suspend', { reason: '等待。' })).toBe('FORBIDDEN');
    expect(await refused('constructor', {})).toBe('ACTION_UNKNOWN');
    expect(await refused('report-correction', { statement: '' })).toBe('VALIDATION_FAILED');
    const asked = { by: { amount: 1, unit: 'minute' }, reason: '配件未到。' };
    expect(await party.post('/party/actions/request-extension', asked)).toMatchObject({ caseNo: c.caseNo });
  });

  // Only root may put a small disk in the place of the folder.
  (process.getuid!() === 0 ? it : it.skip)(
    'a full disk is told as one, leaves nothing half kept, and ends with it',
    async () => {
      const folder = stack.env['FILES_DIR']!;
      const c = await HttpCase.register(who);
      const big = picture('x'.repeat(1_000_000));
      mkdirSync(folder, { recursive: true });
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', folder]);
      try {
        const refused = await give(c, '现场.png', big);
        expect(refused).toMatchObject({ status: 507, body: { code: 'STORAGE_FULL' } });
        expect(readdirSync(join(folder, 'incoming'))).toEqual([]);
        expect(await give(c, '小图.png', picture('小'))).toMatchObject({ body: { type: 'image/png' } });
      } finally {
        execFileSync('umount', ['-l', folder]);
      }
      expect(await give(c, '现场.png', big)).toMatchObject({ body: { type: 'image/png' } });
    },
  );
});
