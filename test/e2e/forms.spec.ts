import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { dateOf } from '#law';
import { exampleCode } from '../support/numbers';
import { HttpCase, type People, people } from '../support/officer-work';
import { wordsIn } from '../support/pdf';
import { type Person, TestStack } from '../support/stack';

const today = () => dateOf(new Date().toISOString());

interface Paper {
  kind: string;
  title: string;
  missing: { title: string; article: string }[];
  isCurrent: boolean;
  editions: { edition: number; sha256: string; sm3: string; pages: number; size: number; madeBy: string }[];
}

/** Templates with their samples, papers of service records, and letters that have a form of their own. */
describe('forms', () => {
  let stack: TestStack;
  let who: People;
  let admin: Person, other: Person;

  beforeAll(async () => {
    stack = await TestStack.start();
    who = await people(stack);
    [admin, other] = (await Promise.all(['admin', 'officer3'].map((n) => stack.as(n)))) as [Person, Person];
  });
  afterAll(() => stack?.end());

  const bytesOf = async (response: Response) => new Uint8Array(await response.arrayBuffer());
  /** Reading takes a while in which nothing else is done: what the other side closed meanwhile is seen before anything is asked anew. */
  const wordsOf = async (response: Response) => {
    const words = wordsIn(await bytesOf(response));
    await setImmediate();
    return words;
  };
  const hashOf = (algorithm: string, bytes: Uint8Array) => createHash(algorithm).update(bytes).digest('hex');

  it('an administrator sees every form with its articles, and a sample of each kind; nobody else does', async () => {
    const { groups, items } = await admin.get<{
      groups: { group: string }[];
      items: { id: string; group: string; fields: { title: string; article: string | null }[] }[];
    }>('/admin/paper-forms');
    expect(new Set(items.map((f) => f.group))).toEqual(new Set(groups.map((g) => g.group)));
    const order = items.find((f) => f.id === 'document.correctionOrder')!;
    expect(order.fields).toContainEqual({ title: '改正要求', article: '行政处罚法 第二十八条第一款', asked: 'must' });

    const sample = await admin.read('/admin/paper-forms/document.correctionOrder/sample');
    expect(sample.headers.get('content-type')).toBe('application/pdf');
    const words = await wordsOf(sample);
    for (const said of ['样本', '责令改正通知书', '示例商行']) expect(words).toContain(said);
    const again = await bytesOf(await admin.read('/admin/paper-forms/document.correctionOrder/sample'));
    const once = await bytesOf(await admin.read('/admin/paper-forms/document.correctionOrder/sample'));
    expect(hashOf('sha256', again)).toBe(hashOf('sha256', once));

    expect((await admin.read('/admin/paper-forms/document.nothing/sample')).status).toBe(404);
    for (const path of ['', '/document.correctionOrder/sample'])
      expect((await who.officer.read(`/admin/paper-forms${path}`)).status).toBe(403);
  });

  const party = () => ({ kind: 'organization', name: '示例小吃店', idNumber: exampleCode() });
  const make = (body: object) => who.officer.post<{ id: number }>('/services', body);
  const guidance = (content: string) =>
    make({
      ...{ kind: 'guidance', parties: [party()], place: '示例街 1 号', officers: ['officer1'], subject: '亮照经营' },
      held: { heldOn: today(), content, result: { state: 'done' } },
    });
  const papersOf = async (id: number) => (await who.officer.get<{ papers: Paper[] }>(`/services/${id}`)).papers;
  const paperOf = async (id: number, kind: string) => (await papersOf(id)).find((p) => p.kind === kind)!;
  const print = (id: number, kind: string) => who.officer.post<{ edition: number }>(`/services/${id}/papers`, { kind });
  const open = (id: number, kind: string, edition: number, by = who.officer) =>
    by.read(`/services/${id}/papers/${kind}/${edition}`);

  it('a paper of a service record is made once, kept, and followed by an edition that names it', async () => {
    const { id } = await guidance('营业执照应当置于醒目位置。');
    expect((await papersOf(id)).map((p) => p.kind)).toEqual(['guidanceRecord', 'guidanceAdvice']);
    // Two at once get the same.
    const [one, two] = await Promise.all([print(id, 'guidanceRecord'), print(id, 'guidanceRecord')]);
    expect([one.edition, two.edition]).toEqual([1, 1]);
    const made = await paperOf(id, 'guidanceRecord');
    expect(made).toMatchObject({ isCurrent: true, editions: [{ edition: 1, pages: 1, madeBy: '执法员甲' }] });
    const pdf = await bytesOf(await open(id, 'guidanceRecord', 1));
    const [first] = made.editions;
    expect([hashOf('sha256', pdf), hashOf('sm3', pdf), pdf.length]).toEqual([first!.sha256, first!.sm3, first!.size]);
    expect(Buffer.from(pdf).toString('latin1')).toMatch(/<pdfaid:part>2<\/pdfaid:part>/);
    const words = wordsIn(pdf);
    await setImmediate();
    for (const said of ['行政辅导记录', '示例小吃店', '亮照经营', '营业执照应当置于醒目位置。', '执法员甲'])
      expect(words).toContain(said);

    await who.officer.post(`/services/${id}/entries`, { type: 'correction', text: '地点更正为示例街 2 号。' });
    expect((await paperOf(id, 'guidanceRecord')).isCurrent).toBe(false);
    expect((await print(id, 'guidanceRecord')).edition).toBe(2);
    const next = await wordsOf(await open(id, 'guidanceRecord', 2));
    expect(next).toContain('地点更正为示例街2号。');
    expect(next).toContain(`代替`);
    expect(next).toContain(first!.sha256.slice(0, 16));
    // The first stays as it was.
    expect(hashOf('sha256', await bytesOf(await open(id, 'guidanceRecord', 1)))).toBe(first!.sha256);
  });

  it('what a 约谈 still lacks is named before its record is made, and its notice can be made', async () => {
    const { id } = await make({
      ...{ kind: 'interview', parties: [party()], place: '本局会议室', officers: ['officer1', 'officer2'] },
      subject: '多次投诉占道经营',
      plan: { at: new Date(Date.now() + 3 * 86_400_000).toISOString(), invited: '负责人张某', noticedOn: today() },
    });
    const record = await paperOf(id, 'interviewRecord');
    expect(record.missing.map((m) => m.title)).toEqual(
      expect.arrayContaining(['约谈日期', '参加人员', '约谈的问题', '要求和建议', '当事人的答复']),
    );
    const refused = await who.officer.refused(`/services/${id}/papers`, { kind: 'interviewRecord' });
    expect([refused.code, refused.source]).toEqual(['PAPER_INCOMPLETE', '实施方案 二（二）、二（三）']);
    await print(id, 'interviewNotice');
    expect(await wordsOf(await open(id, 'interviewNotice', 1))).toContain('负责人张某');
    const { version } = await who.officer.get<{ version: number }>(`/services/${id}`);
    await who.officer.post(`/services/${id}/entries`, {
      ...{ type: 'held', version },
      held: {
        ...{ heldOn: today(), content: '一月内三次投诉。', persons: '负责人张某', advice: '收回店外物品。' },
        ...{ reply: '不再占道。', result: { state: 'done' } },
      },
    });
    const late = await who.officer.refused(`/services/${id}/papers`, { kind: 'interviewNotice' });
    expect([late.code, late.detail]).toEqual(['SERVICE_STATE', expect.stringContaining('约谈通知书') as string]);
    expect((await print(id, 'interviewRecord')).edition).toBe(1);
  });

  it('nothing is made by whom it is not, of what cannot be printed, or of what was called off', async () => {
    const { id } = await guidance('店招上写着“𠮷”。');
    const kind = 'guidanceRecord';
    const code = async (body: object, by: Person = who.officer) =>
      (await by.refused(`/services/${id}/papers`, body)).code;
    expect(await code({ kind })).toBe('PAPER_CHARACTER');
    expect((await paperOf(id, kind)).editions).toEqual([]);
    expect(await code({ kind: 'interviewRecord' })).toBe('NOT_FOUND');
    expect(await code({ kind: 'other' })).toBe('VALIDATION_FAILED');
    expect(await code({ kind }, other)).toBe('NOT_FOUND');
    expect(await code({ kind }, who.legal)).toBe('FORBIDDEN');
    expect((await open(id, kind, 1)).status).toBe(404);
    const { version } = await who.officer.get<{ version: number }>(`/services/${id}`);
    await who.officer.post(`/services/${id}/entries`, { type: 'cancelled', version, text: '录错。' });
    expect(await code({ kind })).toBe('SERVICE_STATE');
  });

  it('a letter to another authority is printed before it is carried, and stands in the record as it went', async () => {
    const c = await HttpCase.register(who);
    await c.act('refer-case', { to: '示例城管局', ground: 'otherPower', reason: '占道经营属于城市管理。' });
    await c.complete('approveReferral', { decision: 'approve', reason: '属于该机关管辖。' });
    const task = (await c.state()).tasks.find((t) => t.kind === 'deliverReferral' && t.state === 'open')!;
    const path = `/tasks/${task.id}/preview`;
    const lacking = await who.officer.refused(path, { data: { to: '示例城管局' } });
    expect([lacking.code, lacking.detail]).toEqual([
      'PAPER_INCOMPLETE',
      expect.stringContaining('移送的材料') as string,
    ]);
    const { paper } = await who.officer.post<{ paper: string }>(`/tasks/${task.id}/outlook`, { data: {} });
    expect(paper).toBe('案件移送函');

    const { body } = await who.officer.give<{ sha256: string }>(
      `/cases/${c.caseNo}/attachments`,
      '移送回执.pdf',
      Buffer.from('%PDF-1.4\n%%EOF\n'),
    );
    await c.complete('deliverReferral', {
      ...{ to: '示例城管局', letterNo: '示例〔2026〕2号', papers: ['案件材料'], attachments: [body.sha256] },
      ...{ deliveredOn: today(), receivedOn: today(), receivedBy: '李某' },
    });
    const pdf = await who.officer.read(`/cases/${c.caseNo}/documents/${encodeURIComponent(task.id)}/pdf`);
    const words = await wordsOf(pdf);
    for (const said of [
      '案件移送函',
      '示例〔2026〕2号',
      '示例城管局：',
      '占道经营属于城市管理。',
      '1．案件材料',
      '签收人',
    ])
      expect(words).toContain(said);
    expect(words).not.toContain('预览');
  });
});
