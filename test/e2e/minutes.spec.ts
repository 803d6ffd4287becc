import { HttpCase, type People, people } from '../support/officer-work';
import { type Person, TestStack } from '../support/stack';

const MINUTE = 60_000;
const ago = (minutes: number) => new Date(Date.now() - minutes * MINUTE).toISOString();

/** What no case can know by itself: where its officers were for another. */
describe('minutes across cases', () => {
  let stack: TestStack;
  let who: People;
  let second: Person;
  let signed: string;
  beforeAll(async () => {
    stack = await TestStack.start();
    who = await people(stack);
    second = await stack.as('officer2');
  });
  afterAll(() => stack?.end());

  const begun = async () => {
    const c = await HttpCase.register(who, { discoveredOn: ago(3 * 1440).slice(0, 10) });
    const { body } = await who.officer.give<{ sha256: string }>(
      `/cases/${c.caseNo}/attachments`,
      '签名页.pdf',
      Buffer.from('%PDF-1.4\n%%EOF\n'),
    );
    signed = body.sha256;
    return c;
  };
  const written = (from: number, to: number, more: object = {}) => ({
    kind: 'inquiry',
    from: ago(from),
    to: ago(to),
    place: '示例街 1 号',
    officers: ['officer1', 'officer2'],
    identityShown: true,
    rightsTold: true,
    person: '示例店长',
    relation: 'representative',
    pages: [{ text: '问：……答：……', confirmed: 'signed' }],
    attachments: [signed],
    ...more,
  });
  const refused = (c: HttpCase, data: object, by: Person = who.officer) =>
    by.refused(`/cases/${c.caseNo}/actions/take-minutes`, data);

  it('nobody is in two places at once, whichever case it was for (行政处罚法 第四十二条、第四十七条)', async () => {
    const [one, other] = [await begun(), await begun()];
    await one.act('take-minutes', written(60, 40));
    const clash = written(50, 30);
    const problem = await refused(other, clash);
    expect(problem).toMatchObject({ code: 'MINUTES_OVERLAP', source: '行政处罚法 第四十二条第一款、第四十七条' });
    expect(problem.detail).toContain((await one.state()).displayNo);
    expect(problem.detail).toContain('执法员甲');
    // Told before it is handed in, and of either officer.
    const preview = (data: object) =>
      who.officer.post<{ sentence: string | null }>(`/cases/${other.caseNo}/actions/take-minutes/preview`, { data });
    expect((await preview(clash)).sentence).toContain('不能提交：');
    expect((await preview({ ...clash, to: undefined })).sentence).toBeNull();
    expect((await preview(written(40, 30))).sentence).toBeNull();
    // One ends as the other begins; mended by a later one, the time of the first is free.
    await other.act('take-minutes', written(40, 30));
    await one.act('take-minutes', written(60, 55, { corrects: 1 }));
    await other.act('take-minutes', written(54, 41));
  });

  it('of two handed in at once one is refused (行政处罚法 第四十二条)', async () => {
    for (let round = 0; round < 4; round++) {
      const cases = [await begun(), await begun()];
      const from = 600 - round * 60;
      const sent = await Promise.allSettled([
        cases[0]!.act('take-minutes', written(from, from - 20)),
        second.post(`/cases/${cases[1]!.caseNo}/actions/take-minutes`, written(from - 10, from - 30)),
      ]);
      expect(sent.filter((s) => s.status === 'fulfilled')).toHaveLength(1);
      const kept = await Promise.all(cases.map(async (c) => (await c.state()).minutes?.length ?? 0));
      expect(kept.reduce((a, b) => a + b)).toBe(1);
    }
  });

  it('what its case refused keeps nobody from another (行政处罚法 第四十二条)', async () => {
    const [one, other] = [await begun(), await begun()];
    expect((await refused(one, written(200, 190, { attachments: [] }))).code).toBe('MINUTES_UNSIGNED');
    await other.act('take-minutes', written(200, 190));
  });
});
