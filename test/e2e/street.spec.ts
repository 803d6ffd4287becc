import { randomUUID } from 'node:crypto';
import type { CaseState } from '#contracts';
import { HttpCase, people, type People, registration } from '../support/officer-work';
import { type Person, TestStack } from '../support/stack';

interface Found {
  items: { name: string; idNumber: string; count: number; matters: { caseNo: string; outcome: string | null }[] }[];
}

/** What an officer in the street need not type again, and what is one party however it was typed. */
describe('registering in the street', () => {
  let stack: TestStack;
  let staff: People;
  let stranger: Person;

  beforeAll(async () => {
    stack = await TestStack.start();
    [staff, stranger] = [await people(stack), await stack.as('officer3')];
  });
  afterAll(() => stack?.end());

  const party = {
    kind: 'organization',
    name: '盘锦市双台子区示例渔具店',
    idNumber: '91211102MA0000A19C',
    phone: '04270000888',
  };
  const find = (q: string, who = staff.officer) => who.get<Found>(`/parties?q=${encodeURIComponent(q)}`);

  it('a number typed in small letters, with blanks or full width is the same party, and its earlier matters are seen', async () => {
    const first = await HttpCase.register(staff, { party });
    for (const idNumber of ['91211102ma0000a19c', '9121 1102 MA00 00A1 9C', '９１２１１１０２ＭＡ００００Ａ１９Ｃ']) {
      const { caseNo } = await staff.officer.post<{ caseNo: string }>(
        '/cases',
        registration({ party: { ...party, idNumber } }),
      );
      const state = await staff.officer.get<CaseState>(`/cases/${caseNo}`);
      expect(state.party.idNumber).toBe('91211102MA0000A19C');
      expect(state.priors.map((p) => p.caseNo)).toContain(first.caseNo);
    }
    const listed = await staff.officer.get<Found>('/cases?party=91211102ma0000a19c');
    expect(listed.items.length).toBeGreaterThanOrEqual(4);
  });

  it.each(['渔具', '双台子 渔具', 'pjsstz', 'yujudian', 'yjd', '91211102', 'A0000A19C'.slice(-6), '0427', '0888'])(
    'a party is found by %s, with its earlier matters',
    async (words) => {
      const { items } = await find(words);
      const met = items.find((p) => p.idNumber === party.idNumber)!;
      expect(met).toMatchObject({ name: party.name, phone: party.phone });
      expect(met.matters.length).toBe(Math.min(5, met.count));
    },
  );

  it('what the item is called finds no party; one character is too little; strangers see nobody', async () => {
    expect((await find('营业执照')).items).toEqual([]);
    expect((await staff.officer.request('GET', '/parties?q=%E6%B8%94')).status).toBe(400);
    expect((await find('渔具', stranger)).items).toEqual([]);
    const manager = await stack.as('manager');
    expect((await manager.request('GET', '/parties?q=pjsstz')).status).toBe(403);
  });

  it('the place where the officer stood goes with the case', async () => {
    const coordinates = { latitude: 41.119997, longitude: 122.070714, accuracyMetres: 12 };
    const c = await HttpCase.register(staff, { coordinates });
    expect((await c.state()).coordinates).toEqual(coordinates);
    const wrong = registration({ coordinates: { latitude: 141, longitude: 0 } });
    const refusal = await staff.officer.refused('/cases', wrong);
    expect(JSON.stringify(refusal)).toContain('纬度应在 −90 至 90 之间。');
  });

  it('what the unit registers most and the last partner are proposed', async () => {
    await HttpCase.register(staff);
    expect(await staff.officer.get('/habits')).toMatchObject({ partners: ['officer2'] });
    const { items } = await staff.officer.get<{ items: string[] }>('/habits');
    expect(items[0]).toBe('sj-01');
    expect(await stranger.get('/habits')).toEqual({ items: [], partners: [] });
  });

  it('a registration that a phone sends again counts once, and another under its key is refused', async () => {
    const [key, body] = [randomUUID(), registration()];
    const sent = await Promise.all([1, 2, 3].map(() => staff.officer.post<{ caseNo: string }>('/cases', body, key)));
    expect(new Set(sent.map((s) => s.caseNo)).size).toBe(1);
    expect(
      await staff.officer.refused('/cases', { ...body, place: '示例街 2 号' }, { 'idempotency-key': key }),
    ).toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
  });
});
