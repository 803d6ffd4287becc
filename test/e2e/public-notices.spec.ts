import { DataSource } from 'typeorm';
import { addDays, dateOf, startOfDay } from '#law';
import { dataSourceOptions, PublicNoticeEntity, PublicNoticeProofEntity } from '#store';
import { shownText, NoticeProofs } from '../../apps/api/notices/proofs.service';
import { HttpCase, type People, people } from '../support/officer-work';
import { wordsIn } from '../support/pdf';
import { eventually, Person, TestStack } from '../support/stack';

interface Notice {
  id: string;
  documentId: string;
  state: string;
  total: number | null;
  proven: number;
  gaps: { day: string; why: string }[];
  intact: boolean;
}
interface Proof extends Notice {
  proofs: { day: string; at: string; address: string; sha256: string; text: string }[];
}

/** 公告送达 on the public page, day by day. */
describe('public notices', () => {
  let stack: TestStack;
  let who: People;
  let anybody: Person;
  const stores: DataSource[] = [];
  const warnings: unknown[] = [];

  beforeAll(async () => {
    stack = await TestStack.start();
    who = await people(stack);
    anybody = new Person(stack.url);
  });
  afterAll(async () => {
    for (const each of stores) await each.destroy();
    await stack?.end();
  });

  const today = () => dateOf(new Date().toISOString());
  async function store(): Promise<DataSource> {
    const one = await new DataSource(dataSourceOptions(stack.env['DATABASE_URL']!, 'mariadb', 4)).initialize();
    stores.push(one);
    return one;
  }

  /** A notice of a penalty that nobody takes, announced today, with a name that is the case's own. */
  async function announced(
    party: string,
    first?: (day: string) => Promise<unknown>,
  ): Promise<{ c: HttpCase; paper: string; task: string }> {
    const c = await HttpCase.register(who, {
      party: {
        ...{ kind: 'individual', name: party, idNumber: '11010519491231002X' },
        ...{ address: '示例街 9 号', phone: '13800001234' },
      },
    });
    const { body } = await who.officer.give<{ sha256: string }>(
      `/cases/${c.caseNo}/attachments`,
      '张贴.pdf',
      Buffer.from('%PDF-1.4\n%%EOF\n'),
    );
    await c.toFiling();
    for (const step of ['approveFiling', 'investigate', 'reviewLegality']) await c.complete(step);
    await c.complete('giveNotice', { service: undefined });
    const before = await c.state();
    const paper = before.documents.at(-1)!.id;
    const publishedOn = today();
    await first?.(publishedOn);
    await c.act('announce-service', {
      ...{ paper, ground: 'unknown', course: '登记的住所查无此人，电话停机。', place: '本机关公告栏' },
      ...{ publishedOn, attachments: [body.sha256] },
    });
    const task = before.tasks.find((t) => t.kind === 'serveDocument' && t.state === 'open')!.id;
    return { c, paper, task };
  }
  const ofCase = async (caseNo: string) =>
    (await who.officer.get<{ items: Notice[] }>(`/cases/${caseNo}/notices`)).items;
  const until = (caseNo: string, satisfied: (n: Notice | undefined) => boolean) =>
    eventually(
      async () => [...(await ofCase(caseNo))],
      ([n]) => satisfied(n),
    ).then(([n]) => n!);
  const board = async () => (await anybody.get<{ items: { id: string; party: string }[] }>('/public-notices')).items;

  it('comes onto the page with what a 公告 says and nothing more, is seen there by itself, and goes when the paper is handed over', async () => {
    const { c, task } = await announced('张三丰');
    const { id, proven, gaps, total } = await until(c.caseNo, (n) => n !== undefined);
    expect({ proven, gaps, total }).toEqual({ proven: 0, gaps: [], total: expect.any(Number) as number });
    expect(total).toBeGreaterThanOrEqual(30);
    expect(await board()).toContainEqual(expect.objectContaining({ id, party: '张三丰' }));
    const page = await anybody.read(`/public-notices/${id}`);
    const text = await page.text();
    for (const said of ['张三丰', '行政处罚告知书', '示例', '陈述和申辩', '领取']) expect(text).toContain(said);
    for (const kept of ['11010519491231002X', '13800001234', '示例街 9 号', '现场检查发现', '查无此人', c.caseNo])
      expect(text).not.toContain(kept);
    // It was looked at by its address.
    const proof = await eventually(
      () => who.officer.get<Proof>(`/cases/${c.caseNo}/notices/${id}/proof`),
      (p) => p.proofs.length > 0,
    );
    expect(proof.proofs).toHaveLength(1);
    expect(proof.proofs[0]).toMatchObject({ day: today(), text, address: `${stack.url}/api/v1/public-notices/${id}` });
    expect(proof.intact).toBe(true);
    const pdf = await who.officer.read(`/cases/${c.caseNo}/notices/${id}/proof/pdf`);
    expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    // Nobody without the case reads its proofs.
    expect((await anybody.request('GET', `/cases/${c.caseNo}/notices`)).status).toBe(401);
    const other = await announced('李四海');
    expect((await who.officer.request('GET', `/cases/${other.c.caseNo}/notices/${id}/proof`)).status).toBe(404);

    await who.officer.post(`/tasks/${task}/complete`, { data: { method: 'direct', recipient: '张三丰' } });
    expect(await until(c.caseNo, (n) => n?.state !== 'shown')).toMatchObject({ state: 'handedOver', intact: true });
    expect((await board()).map((n) => n.id)).not.toContain(id);
    const ended = await (await anybody.read(`/public-notices/${id}`)).text();
    expect(ended).toContain('公告期内已经送达');
    expect(ended).not.toContain('张三丰');
  });

  it('a day on which nobody saw it is a gap for good; two processes prove a day once; who dies after looking has proven nothing', async () => {
    const { c } = await announced('王五洲');
    const { id } = await until(c.caseNo, (n) => n?.proven === 0 && n.state === 'shown');
    await eventually(
      () => who.officer.get<Proof>(`/cases/${c.caseNo}/notices/${id}/proof`),
      (p) => p.proofs.length === 1,
    );
    const [one, two] = [await store(), await store()];
    const notice = () => one.getRepository(PublicNoticeEntity).findOneByOrFail({ id });
    /** A process at another day: what it sees there is what stands there. */
    const at = (db: DataSource, day: string, change: (text: string) => string = (t) => t) => {
      const seenAt = new Date(Date.parse(startOfDay(day)) + 36_000_000).toISOString();
      const looking = {
        look: async (asked: string) => {
          const row = await one.getRepository(PublicNoticeEntity).findOneByOrFail({ id: asked });
          return { at: seenAt, address: 'http://test.example/', text: change(shownText(row)) };
        },
      };
      const proofs = new NoticeProofs(db, looking, { warn: (...words: unknown[]) => warnings.push(words) });
      return { proofs, turn: () => proofs.turn(() => new Date(seenAt)) };
    };
    const daysProven = async () =>
      (await one.getRepository(PublicNoticeProofEntity).find({ where: { noticeId: id }, order: { seq: 'ASC' } })).map(
        (p) => p.day,
      );
    const day = (n: number) => addDays(today(), n);

    await Promise.all([at(one, day(1)).turn(), at(two, day(1)).turn()]);
    // Day 2: it was looked at, and what was seen never came to be written. Day 3: the page showed something else.
    const dying = { transaction: () => Promise.reject(new Error('gone')), getRepository: one.getRepository.bind(one) };
    await at(dying as never, day(2)).turn();
    await at(one, day(3), () => '{}').turn();
    expect(await daysProven()).toEqual([day(0), day(1)]);
    await at(two, day(4)).turn();
    await at(one, day(4)).turn();
    expect(await daysProven()).toEqual([day(0), day(1), day(4)]);
    expect(await at(one, day(4)).proofs.of(await notice())).toMatchObject({ intact: true });
    // Those of the days that have passed are not made up for: told by the day of the look, the row cannot be another's.
    await at(two, day(5)).turn();
    expect(await daysProven()).toEqual([day(0), day(1), day(4), day(5)]);

    // The case's page tells it by today: nothing has passed yet, and days to come are no gaps.
    const [told] = await ofCase(c.caseNo);
    expect(told).toMatchObject({ state: 'shown', gaps: [], intact: true });
    await one.query('UPDATE public_notice SET published_on = DATE_SUB(published_on, INTERVAL 3 DAY) WHERE id = ?', [
      id,
    ]);
    const [late] = await ofCase(c.caseNo);
    expect(late!.gaps).toEqual([
      expect.objectContaining({ day: day(-2), why: 'early' }),
      expect.objectContaining({ day: day(-1), why: 'early' }),
    ]);

    // One that vanished, one that was put in, one that was changed: each shows.
    const proofs = one.getRepository(PublicNoticeProofEntity);
    const last = await proofs.findOneByOrFail({ noticeId: id, day: day(5) });
    await proofs.delete({ noticeId: id, seq: last.seq });
    expect((await ofCase(c.caseNo))[0]!.intact).toBe(false);
    await proofs.insert({ ...last, day: day(2) });
    expect((await ofCase(c.caseNo))[0]!.intact).toBe(false);
    await proofs.update({ noticeId: id, seq: last.seq }, { day: day(5) });
    expect((await ofCase(c.caseNo))[0]!.intact).toBe(true);
    await one.query("UPDATE public_notice_proof SET entry = REPLACE(entry, '王五洲', '王六洲') WHERE notice_id = ?", [
      id,
    ]);
    expect((await ofCase(c.caseNo))[0]!.intact).toBe(false);
  });

  it('when its days have passed it is taken down, and what was proven stays', async () => {
    // It ends three to four minutes from now, counted from the day on which it is announced.
    const minutesOf = (day: string) => Math.floor((Date.now() - Date.parse(`${day}T00:00:00+08:00`)) / 60_000);
    const soon = (day: string) =>
      stack.publish('rules', {
        ...{ source: '示例公告', effectiveFrom: addDays(day, -30), reachesRunning: true },
        rules: [
          {
            id: 'announcement',
            period: { amount: minutesOf(day) + 4, unit: 'minute' },
            ...{ direction: 'forward', source: '示例公告', confirmed: false },
          },
        ],
      });
    const { c } = await announced('赵六合', soon);
    const { id } = await until(c.caseNo, (n) => n !== undefined);
    await eventually(
      () => ofCase(c.caseNo),
      ([n]) => n!.state === 'passed',
      300_000,
    );
    const proof = await who.officer.get<Proof>(`/cases/${c.caseNo}/notices/${id}/proof`);
    expect(proof).toMatchObject({ total: 0, intact: true, gaps: [] });
    // It stands in the dossier behind the 送达回证, and nobody has to attach it.
    const dossier = await who.archivist.read(`/cases/${c.caseNo}/dossier.pdf`);
    const words = wordsIn(Buffer.from(await dossier.arrayBuffer()));
    for (const said of ['送达回证', '公告证明', '公告期满，已视为送达']) expect(words).toContain(said);
    expect((await board()).map((n) => n.id)).not.toContain(id);
    expect(stack.unexplained()).toEqual([]);
  });
});
