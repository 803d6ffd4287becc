import { randomUUID } from 'node:crypto';
import { createConnection } from 'mysql2/promise';
import type { CaseState } from '#contracts';
import { exampleCitizen, exampleCode } from '../support/numbers';
import { HttpCase, type People, people, registration } from '../support/officer-work';
import { eventually, type Person, TestStack } from '../support/stack';

/** What registration settles: whose matter it is, by what law, found in time, and of whom. */
describe('registration', () => {
  let stack: TestStack;
  let who: People;
  let culture: Person;
  beforeAll(async () => {
    stack = await TestStack.start();
    [who, culture] = [await people(stack), await stack.as('officer3')];
  });
  afterAll(() => stack?.end());

  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  const yearsAgo = (years: number, rest = '-06-01') => `${Number(today.slice(0, 4)) - years}${rest}`;
  const code = async (change: object, by: Person = who.officer) =>
    (await by.refused('/cases', registration(change as Record<string, unknown>))).code;

  it('A7 an item of another department is refused, with where to send it (行政处罚法 第二十二条)', async () => {
    const problem = await who.officer.refused('/cases', registration({ itemId: 'wl-06' }));
    expect(problem).toMatchObject({ code: 'OUT_OF_COMPETENCE', detail: expect.stringContaining('移送') as string });
  });

  it('A7 a culture case goes by no rule of the market bureau’s (市场监督管理行政处罚程序规定 第二条)', async () => {
    const wish = registration({ itemId: 'wl-06', officers: ['officer3', 'officer4'] });
    const { caseNo } = await culture.post<{ caseNo: string }>('/cases', wish);
    const verification = ({ clocks }: CaseState) => clocks.find((k) => k.id === 'verification')?.rule;
    const theirs = await eventually(
      () => culture.get<CaseState>(`/cases/${caseNo}`),
      (state) => verification(state) !== undefined,
    );
    expect(verification(theirs)).toMatchObject({ source: '本系统默认期限', confirmed: false });
    expect(JSON.stringify(theirs)).not.toContain('市场监督管理');
    const own = await (await HttpCase.register(who)).state();
    expect(verification(own)!.source).toBe('市场监督管理行政处罚程序规定 第十八条');
  });

  it('A7 an act from outside the area is refused, with where to send it, or registered on a ground that is named (行政处罚法 第二十二条、第二十五条)', async () => {
    const admin = await stack.as('admin');
    const [city, county] = [
      { code: '211100', name: '盘锦市' },
      { code: '210122', name: '辽中区' },
    ];
    const seen = async () =>
      (await admin.get<{ items: { id: string; area: unknown }[] }>('/units')).items.find((u) => u.id === 'psj')!.area;
    // Without an area nothing is limited.
    expect(await seen()).toBeNull();
    await HttpCase.register(who, { area: county });
    await admin.request('PATCH', '/admin/units/psj', { area: city });
    try {
      expect(await seen()).toEqual(city);
      expect(await code({})).toBe('AREA_REQUIRED');
      const problem = await who.officer.refused('/cases', registration({ area: county }));
      expect(problem).toMatchObject({ code: 'OUT_OF_AREA', source: '行政处罚法 第二十二条' });
      expect(problem.detail).toContain(
        '辽中区（210122）不在本单位的管辖区域盘锦市（211100）之内，请移送辽中区的市场监督管理部门',
      );
      const designated = { ground: 'designated', authority: '示例省局', docNo: '示例〔2026〕1号', on: today };
      const half = { ground: 'designated', authority: '示例省局' };
      expect(await code({ area: county, areaException: half })).toBe('AREA_EXCEPTION_INCOMPLETE');
      expect(await code({ area: county, areaException: { ground: 'otherRule' } })).toBe('AREA_EXCEPTION_INCOMPLETE');
      const within = await HttpCase.register(who, { area: { code: '211122', name: '盘山县' } });
      expect((await within.state()).area).toEqual({ place: { code: '211122', name: '盘山县' }, unit: city });
      const given = await HttpCase.register(who, { area: county, areaException: designated });
      const { area, tasks } = await given.state();
      expect(area).toEqual({ place: county, unit: city, exception: designated });
      expect(tasks.map((t) => t.kind)).toContain('fileDesignation');
      // Where another unit of the department holds the place, it is named.
      await admin.request('POST', '/admin/units', {
        id: 'lz-sj',
        parentId: 'pj',
        name: '辽中市场监管局（示例）',
        docPrefix: '辽市监柔',
        departments: ['市场监督管理'],
        area: county,
      });
      const named = await who.officer.refused('/cases', registration({ area: county }));
      expect(named.detail).toContain('请移送辽中市场监管局（示例）');
    } finally {
      await admin.request('PATCH', '/admin/units/psj', { area: null });
    }
  });

  it('a fine by the day is refused where the item’s statute gives none, or there is no such case', async () => {
    const party = { kind: 'organization', name: '示例厂', idNumber: exampleCode() };
    const first = await HttpCase.register(who, { party });
    const { displayNo } = await first.state();
    const perDay = { of: displayNo, foundOn: today, found: 'notCorrected' };
    expect(await code({ party, perDay })).toBe('PER_DAY_NOT_HERE');
    expect(await code({ perDay })).toBe('VALIDATION_FAILED');
    expect(await code({ party, perDay: { ...perDay, of: '盘市监柔〔1999〕1号' } })).toBe('CASE_NOT_FOUND');
  });

  it('A8 a number with a wrong digit is refused, naming it (GB 32100—2015，GB 11643—1999)', async () => {
    const right = exampleCitizen('1990-01-01', 7);
    const wrong = right.slice(0, 17) + (right.endsWith('1') ? '2' : '1');
    const party = { kind: 'individual', name: '示例个人', idNumber: wrong };
    const problem = await who.officer.refused('/cases', registration({ party }));
    expect(problem).toMatchObject({
      code: 'PARTY_NUMBER_INVALID',
      detail: expect.stringContaining('第 18 位') as string,
    });
  });

  it('A8 an undecided matter is told beside and counts for nothing; decided, it is looked up anew (行政处罚法 第三十三条第一款)', async () => {
    const party = { kind: 'organization', name: '示例商行', idNumber: exampleCode() };
    const earlier = await HttpCase.register(who, { party });
    const c = await HttpCase.register(who, { party });
    const context = async () => (await c.state()).tasks[0]!.context as Record<string, unknown>;
    expect(JSON.stringify((await context())['concurrent'])).toContain((await earlier.state()).displayNo);
    expect((await context())['recommendation']).toContain('不予立案');
    await earlier.complete('screen', { route: 'referral', belongs: 'otherAuthority' });
    await earlier.complete('signOffScreening');
    const db = await createConnection(stack.env['DATABASE_URL']!);
    const [rows] = await db.query('SELECT decided_at FROM case_file WHERE case_no = ?', [earlier.caseNo]);
    await db.end();
    expect(rows).toEqual([{ decided_at: expect.any(Date) }]);
    // By the upkeep, once a minute.
    const told = await eventually(
      () => c.state(),
      (s) => s.priors[0]?.outcome === 'referred',
      120_000,
    );
    expect(told.priorsAt! > told.registeredAt).toBe(true);
  });

  it('A19 limitation counts from the end of the act to its discovery, never to registration (行政处罚法 第三十六条)', async () => {
    const old = { violationOn: yearsAgo(3), itemId: 'cg-10' };
    expect(await code(old)).not.toBe('accepted');
    // Gone on until lately; or found in time and registered late.
    const going = await HttpCase.register(who, {
      ...old,
      violationOn: yearsAgo(2, '-01-02'),
      violationEndedOn: yearsAgo(0, '-01-02'),
    });
    expect(await going.state()).toMatchObject({ violationEndedOn: yearsAgo(0, '-01-02'), discoveredOn: today });
    const found = await HttpCase.register(who, {
      violationOn: yearsAgo(2, '-01-02'),
      discoveredOn: yearsAgo(1, '-01-02'),
    });
    expect(await found.state()).toMatchObject({ discoveredOn: yearsAgo(1, '-01-02') });
    expect(await code({ violationOn: yearsAgo(2, '-01-02') })).toBe('VIOLATION_PAST_LIMITATION');
    // Five years where life and health are concerned and harm was done.
    const food = { itemId: 'sj-05', violationOn: yearsAgo(2, '-01-02') };
    expect(await code(food)).toBe('VIOLATION_PAST_LIMITATION');
    await HttpCase.register(who, { ...food, harmful: true });
    for (const discoveredOn of [yearsAgo(4), `${Number(today.slice(0, 4)) + 1}-01-01`])
      expect(await code({ discoveredOn })).toBe('DISCOVERY_DATE_WRONG');
  });

  it('A20 a basis that was not in force when the act ended is refused with its article (行政处罚法 第三十七条)', async () => {
    const [from, before] = [yearsAgo(1, '-06-15'), yearsAgo(1, '-06-14')];
    const db = await createConnection(stack.env['DATABASE_URL']!);
    await db.query('UPDATE item SET effective_from = ? WHERE id = ?', [from, 'cg-11']);
    await db.end();
    // What was read of the law is believed for a few seconds.
    const { body: problem } = await eventually(
      () =>
        who.officer.request('POST', '/cases', registration({ itemId: 'cg-11', violationOn: before }), {
          'idempotency-key': randomUUID(),
        }),
      ({ status }) => status >= 400,
    );
    expect(problem).toMatchObject({
      code: 'BASIS_NOT_IN_FORCE',
      source: expect.stringContaining('第三十七条') as string,
    });
  });
});
