import { DataSource } from 'typeorm';
import { TAKING_STEPS } from '#contracts';
import { dataSourceOptions } from '#store';
import { HttpCase, type People, people } from '../support/officer-work';
import { type Person, TestStack } from '../support/stack';

interface Sheet {
  id: string;
  version: number;
  barred: { reason: string; source: string | null } | null;
}

/** A10: whom the law keeps from a task is told so on its sheet and at the claim, and is not offered it (行政处罚法 第五十七条、第五十八条). */
describe('A10 who may act in a case', () => {
  let stack: TestStack;
  let who: People;
  let several: Person;
  let superior: Person;
  let db: DataSource;

  beforeAll(async () => {
    stack = await TestStack.start();
    who = await people(stack);
    db = await new DataSource(dataSourceOptions(stack.env['DATABASE_URL']!, 'mariadb', 2)).initialize();
    const roles = (username: string, ...held: string[]) =>
      db.query('UPDATE user_account SET roles = ? WHERE username = ?', [JSON.stringify(held), username]);
    await roles('officer2', 'officer', 'head', 'legal');
    await roles('manager', 'manager', 'head');
    [several, superior] = await Promise.all([stack.as('officer2'), stack.as('manager')]);
  });
  afterAll(async () => {
    await db?.destroy();
    await stack?.end();
  });

  async function signing(): Promise<{ c: HttpCase; id: string }> {
    const c = await HttpCase.register(who, { itemId: 'sj-03' });
    await c.complete('screen');
    const task = (await c.state()).tasks.find((t) => t.kind === 'signOffScreening')!;
    return { c, id: task.id };
  }
  const offered = async (person: Person, caseNo: string) =>
    (await person.get<{ items: { id: string }[] }>(`/tasks?view=unassigned&caseNo=${caseNo}`)).items.map((t) => t.id);

  it.each([
    ['an officer of the case who is a head too', () => several, 'ROLE_CONFLICT', '执法员乙已在本案以执法人员身份办理'],
    ['a superior authority’s head', () => superior, 'NOT_OF_AUTHORITY', '不是该单位的人员'],
  ])('%s', async (_, person, code, words) => {
    const { c, id } = await signing();
    const sheet = await person().get<Sheet>(`/tasks/${id}`);
    expect(sheet.barred?.reason).toContain(words);
    expect(sheet.barred?.source).toContain('行政处罚法');
    expect(await person().refused(`/tasks/${id}/claim`, {})).toMatchObject({ code, detail: sheet.barred!.reason });
    const told = await person().post<{ sentence: string; refused: boolean }>(`/tasks/${id}/outlook`, { data: {} });
    expect(told).toMatchObject({ sentence: `不能提交：${sheet.barred!.reason}`, refused: true });
    const data = { decision: 'approve', reason: '同意。' };
    expect((await person().refused(`/tasks/${id}/complete`, { data })).code).toBe(code);
    expect(await offered(person(), c.caseNo)).toEqual([]);
    // Nor is it given to them, and whoever may do it is kept from nothing.
    const to = person() === several ? 'officer2' : 'manager';
    expect((await who.head.refused(`/tasks/${id}/assign`, { to })).code).toBe(code);
    expect(await offered(who.head, c.caseNo)).toEqual([id]);
    expect((await who.head.get<Sheet>(`/tasks/${id}`)).barred).toBeNull();
    await who.head.post(`/tasks/${id}/claim`, {});
    await c.complete('signOffScreening');
  });

  it('what somebody may not do is not offered on the case either', async () => {
    const { c } = await signing();
    const may = async (person: Person) =>
      (await person.get<{ allowedActions: string[] }>(`/cases/${c.caseNo}`)).allowedActions;
    expect(await may(who.head)).toContain('extend-verification');
    expect(await may(several)).not.toContain('extend-verification');
    expect(await may(several)).toContain('add-evidence');
    expect(await may(superior)).not.toContain('extend-verification');
  });

  it('officers named in an action are of the unit, two, and certified; else nothing is recorded (行政处罚法 第四十二条)', async () => {
    const c = await HttpCase.register(who);
    const { body } = await who.officer.give<{ sha256: string }>(
      `/cases/${c.caseNo}/attachments`,
      '现场笔录.pdf',
      Buffer.from('%PDF-1.4\n%%EOF\n'),
    );
    const preserve = (officers: string[]) => ({
      ...{ how: 'urgent', reason: '可能灭失。', takenAt: new Date(Date.now() - 120_000).toISOString(), officers },
      things: [{ name: '散装食品', quantity: '12 箱', place: '示例街 1 号', relation: 'goods' }],
      ...{ steps: Object.keys(TAKING_STEPS), present: 'present', attachments: [body.sha256] },
      service: { method: 'direct', recipient: '示例商行' },
    });
    const path = `/cases/${c.caseNo}/actions/preserve-evidence`;
    const refused = async (...officers: string[]) => {
      const { code, detail } = await who.officer.refused(path, preserve(officers));
      return [code, detail];
    };
    const { seq } = await c.state();
    expect((await refused('officer1'))[0]).toBe('VALIDATION_FAILED');
    expect((await refused('officer1', 'officer1'))[0]).toBe('TWO_OFFICERS_REQUIRED');
    // Of another unit, and who is no officer.
    expect(await refused('officer1', 'officer3')).toEqual(['OFFICER_NOT_IN_UNIT', '请核对：officer3。']);
    expect(await refused('officer1', 'archivist')).toEqual(['OFFICER_NOT_IN_UNIT', '请核对：archivist。']);
    const certificate = (no: string | null) =>
      db.query("UPDATE user_account SET certificate_no = ? WHERE username = 'officer2'", [no]);
    const [{ no }] = await db.query<[{ no: string }]>(
      "SELECT certificate_no AS no FROM user_account WHERE username = 'officer2'",
    );
    await certificate(null);
    expect(await refused('officer1', 'officer2')).toEqual(['OFFICER_NOT_IN_UNIT', '请核对：officer2。']);
    await certificate(no);
    const after = await c.state();
    expect([after.seq, after.measures]).toEqual([seq, undefined]);
    await c.act('preserve-evidence', preserve(['officer1', 'officer2']));
    expect((await c.state()).measures).toMatchObject([{ officers: ['officer1', 'officer2'], urgent: true }]);
  });
});
