import { randomUUID } from 'node:crypto';
import type { CaseDocument, CaseState } from '#contracts';
import { ANSWERS } from '../support/cases';
import { HttpCase, type People, people } from '../support/officer-work';
import { type Person, TestStack } from '../support/stack';

/** 送达 with two hands on one paper, and in the wrong order. */
describe('the service of a paper', () => {
  let stack: TestStack;
  let who: People;
  let second: Person;
  let proof: string[];

  beforeAll(async () => {
    stack = await TestStack.start();
    who = await people(stack);
    second = await stack.as('officer2');
  });
  afterAll(() => stack?.end());

  const today = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  const paperOf = (s: CaseState): CaseDocument => s.documents.find((d) => d.kind === 'correctionOrder')!;
  const send = async (person: Person, path: string, body: unknown, key = randomUUID()) => {
    const { status, body: told } = await person.request<{ code?: string; seq?: number }>('POST', path, body, {
      'idempotency-key': key,
    });
    return { status, code: told.code, seq: told.seq };
  };
  const act = (c: HttpCase, person: Person, action: string, data: unknown) =>
    send(person, `/cases/${c.caseNo}/actions/${action}`, data);

  /** A paper that was made and is still to be served: the order, or the notice of a penalty. */
  async function unserved(
    kind: 'correctionOrder' | 'penaltyNotice',
  ): Promise<{ c: HttpCase; paper: string; task: string }> {
    const c = await HttpCase.register(who);
    const { body } = await who.officer.give<{ sha256: string }>(
      `/cases/${c.caseNo}/attachments`,
      '张贴.pdf',
      Buffer.from('%PDF-1.4\n%%EOF\n'),
    );
    proof = [body.sha256];
    if (kind === 'correctionOrder') {
      await c.complete('screen');
      await c.complete('issueCorrectionOrder', { service: undefined });
    } else {
      await c.toFiling();
      for (const step of ['approveFiling', 'investigate', 'reviewLegality']) await c.complete(step);
      await c.complete('giveNotice', { service: undefined });
    }
    const state = await c.state();
    const paper = state.documents.at(-1)!.id;
    const attempt = { paper, method: 'direct', on: today(), who: '执法员甲', failure: 'unknown', course: '查无此人。' };
    await c.act('record-attempt', attempt);
    return { c, paper, task: state.tasks.find((t) => t.kind === 'serveDocument' && t.state === 'open')!.id };
  }
  const announcement = (paper: string) => ({
    ...{ paper, ground: 'unknown', course: '登记的住所查无此人，电话停机。', place: '本机关公告栏' },
    ...{ publishedOn: today(), attachments: proof },
  });

  it('is recorded once: of two who serve at once the second is told that it is done', async () => {
    const { c, task } = await unserved('correctionOrder');
    const data = ANSWERS['serveDocument'];
    const answers = await Promise.all(
      [who.officer, second].map((person) => send(person, `/tasks/${task}/complete`, { data })),
    );
    expect(answers.map((a) => a.status).sort()).toEqual([200, 409]);
    const state = await c.state();
    expect(state.clocks.filter((k) => k.id === 'correction')).toHaveLength(1);
    expect(state.tasks.filter((t) => t.kind === 'serveDocument')).toHaveLength(1);
    const journal = await who.officer.get<{ items: { type: string }[] }>(`/cases/${c.caseNo}/journal`);
    expect(journal.items.filter((e) => e.type === 'document.served')).toHaveLength(1);
  });

  it('announced and handed over at once it is served by one of them, and nothing of the other runs on (民事诉讼法 第九十五条)', async () => {
    const { c, paper, task } = await unserved('penaltyNotice');
    const [announced, served] = await Promise.all([
      act(c, second, 'announce-service', announcement(paper)),
      send(who.officer, `/tasks/${task}/complete`, { data: ANSWERS['serveDocument'] }),
    ]);
    expect(served.status).toBe(200);
    expect([200, 409, 422]).toContain(announced.status);
    const state = await c.state();
    expect(state.documents.at(-1)!.served).toMatchObject({ method: 'direct' });
    expect(state.clocks.filter((k) => k.id === 'announcement' && k.status === 'running')).toEqual([]);
    expect(state.clocks.filter((k) => k.id === 'defence' && k.status === 'running')).toHaveLength(1);
  });

  it('two announcements at once are one, and one that is served has none', async () => {
    const { c, paper } = await unserved('penaltyNotice');
    const both = await Promise.all(
      [who.officer, second].map((person) => act(c, person, 'announce-service', announcement(paper))),
    );
    expect(both.map((a) => [a.status, a.code]).sort()).toEqual([
      [200, undefined],
      [409, 'ANNOUNCED_ALREADY'],
    ]);
    const { clocks } = await c.state();
    expect(clocks.filter((k) => k.id === 'announcement')).toHaveLength(1);
  });

  it('corrected twice at once, each entry says what the one before had said', async () => {
    const { c, paper, task } = await unserved('correctionOrder');
    await send(who.officer, `/tasks/${task}/complete`, { data: ANSWERS['serveDocument'] });
    const { madeAt, served: first } = paperOf(await c.state());
    const { effectiveAt } = first!;
    const after = (ms: number) => new Date(Date.parse(madeAt) + ms).toISOString();
    const correction = (at: string) => ({ paper, effectiveAt: at, reason: '送达回证记载的时间。', attachments: proof });
    const answers = await Promise.all([
      act(c, who.officer, 'correct-service', correction(after(0))),
      act(c, second, 'correct-service', correction(after(1))),
    ]);
    expect(answers.map((a) => [a.status, a.code])).toEqual([
      [200, undefined],
      [200, undefined],
    ]);
    const { served, corrections = [] } = paperOf(await c.state());
    expect(corrections).toHaveLength(2);
    expect(corrections.map((k) => k.from)).toEqual([effectiveAt, corrections[0]!.to]);
    expect(served!.effectiveAt).toBe(corrections[1]!.to);
  });

  it('is not corrected before it was, and not attempted or announced after (民事诉讼法 第八十七条)', async () => {
    const { c, paper, task } = await unserved('correctionOrder');
    const correction = { paper, effectiveAt: new Date().toISOString(), reason: '记错。', attachments: proof };
    const early = await act(c, who.officer, 'correct-service', correction);
    expect(early.status).toBeGreaterThanOrEqual(409);
    await send(who.officer, `/tasks/${task}/complete`, { data: ANSWERS['serveDocument'] });
    const { seq } = await c.state();
    const attempt = { paper, method: 'direct', on: today(), who: '执法员甲', failure: 'absent', course: '无人。' };
    for (const late of [
      await act(c, who.officer, 'announce-service', announcement(paper)),
      await act(c, who.officer, 'record-attempt', attempt),
    ]) {
      expect(late.status).toBeGreaterThanOrEqual(409);
      expect(late.status).toBeLessThan(500);
    }
    expect((await c.state()).seq).toBe(seq);
  });
});
