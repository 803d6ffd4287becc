import { dateOf } from '#law';
import { exampleCode } from '../support/numbers';
import { HttpCase, type People, people } from '../support/officer-work';
import { type Person, TestStack } from '../support/stack';
import { workbookIn } from '../support/workbook';

interface Check {
  records: number;
  incomplete: number;
  items: { caseNo: string; missing: string[] }[];
}

/** 双公示: what was decided against somebody leaves as the platforms take it, and nothing else does. */
describe('the export of penalties', () => {
  let stack: TestStack;
  let who: People;
  let [manager, head2]: Person[] = [];
  beforeAll(async () => {
    stack = await TestStack.start();
    who = await people(stack);
    [manager, head2] = await Promise.all(['manager', 'head2'].map((n) => stack.as(n)));
  });
  afterAll(() => stack?.end());

  const on = dateOf(new Date().toISOString());
  const period = `from=${on}&to=${on}`;
  const text = async (format: string, by = manager!) =>
    (await by.read(`/exports/penalties?${period}&format=${format}`)).text();

  it('holds the decided penalty in all three forms, with what it lacks named; of another unit nothing; nobody below a head', async () => {
    const code = exampleCode();
    const party = { kind: 'organization', name: '=示例商行', idNumber: code, address: '示例街 1 号' };
    const c = await HttpCase.register(who, { party });
    await c.toFiling();
    for (const kind of ['approveFiling', 'investigate', 'reviewLegality', 'giveNotice']) await c.complete(kind);
    await c.heardOnPaper();
    const check = () => manager!.get<Check>(`/exports/penalties/check?${period}`);
    expect(await check()).toMatchObject({ records: 0 });
    expect(await text('json')).toBe('[]\n');
    await c.complete('decide');
    await c.issued();
    const { documents } = await c.state();
    const number = documents.find((d) => d.kind === 'penaltyDecision')!.issued!.number;
    const { records, items } = await check();
    expect(records).toBe(1);
    expect(items.flatMap((i) => i.missing)).not.toContain('行政处罚决定书文号');
    const [record] = JSON.parse(await text('json')) as Record<string, string>[];
    expect(record).toMatchObject({
      ...{ CF_WSH: number, CF_XDR_MC: '=示例商行', CF_XDR_SHXYM: code, CF_JDRQ: on, CF_ZT: '正常' },
      BZ: items.length > 0 ? `缺：${items[0]!.missing.join('、')}` : '',
    });
    const sheet = Buffer.from(await (await manager!.read(`/exports/penalties?${period}&format=csv`)).arrayBuffer());
    const [heads, line] = sheet.toString('utf8').split('\r\n');
    expect(heads).toMatch(/^\ufeff"CF_WSH","CF_CFMC"/);
    expect(line).toContain(`"'=示例商行"`);
    const answer = await manager!.read(`/exports/penalties?${period}&format=xlsx`);
    const { rows } = workbookIn(new Uint8Array(await answer.arrayBuffer()));
    const at = rows.findIndex((r) => r[0] === 'CF_WSH');
    expect([rows[at + 1]![0], rows[at + 2]![0], rows[at + 2]![6]]).toEqual(['行政处罚决定书文号', number, '=示例商行']);
    expect(await text('json', head2)).toBe('[]\n');
    expect(JSON.parse(await text('json', who.head))).toHaveLength(1);
    expect((await who.officer.read(`/exports/penalties?${period}&format=csv`)).status).toBe(403);
    expect((await manager!.read(`/exports/penalties?from=x&to=${on}&format=csv`)).status).toBe(400);
    expect((await manager!.read(`/exports/penalties?${period}&format=doc`)).status).toBe(400);
    expect(stack.unexplained()).toEqual([]);
  });
});
