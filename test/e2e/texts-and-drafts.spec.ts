import { randomUUID } from 'node:crypto';
import { ANSWERS } from '../support/cases';
import { HttpCase, people } from '../support/officer-work';
import { type Person, TestStack } from '../support/stack';

interface Text {
  id: string;
  text: string;
  itemId: string | null;
  example: boolean;
  editable: boolean;
}

/** What people write before it counts: 常用语, each unit's own at one field of one form; drafts, each person's own. */
describe('common texts and drafts', () => {
  let stack: TestStack;
  let officer: Person;
  let head: Person;
  beforeAll(async () => {
    stack = await TestStack.start();
    [officer, head] = await Promise.all([stack.as('officer1'), stack.as('head')]);
  });
  afterAll(() => stack?.end());

  const place = { form: 'task:issueCorrectionOrder', field: 'requirements.*' };
  const listed = async (person: Person, query = `form=${place.form}&field=${encodeURIComponent(place.field)}`) =>
    (await person.get<{ items: Text[] }>(`/texts?${query}`)).items;
  const put = (person: Person, id: string, text: string) =>
    person.request<{ code: string }>('PUT', `/texts/${id}`, { text });

  it('are added, changed and retired by officers and heads of the unit, once per key', async () => {
    const key = randomUUID();
    const body = { ...place, text: '{当事人}应在{日期}前依照{条款}改正。' };
    const [one, again] = [await officer.post<Text>('/texts', body, key), await officer.post<Text>('/texts', body, key)];
    expect(again.id).toBe(one.id);
    expect(one).toMatchObject({ example: false, editable: true, itemId: null });
    expect((await put(head, one.id, '改过。')).status).toBe(200);
    expect((await listed(officer)).filter((t) => t.id === one.id)).toEqual([
      expect.objectContaining({ text: '改过。' }),
    ]);
    for (let i = 0; i < 2; i++) await head.post(`/texts/${one.id}/retire`);
    expect((await listed(officer)).map((t) => t.id)).not.toContain(one.id);
    expect(await put(officer, one.id, '再改。')).toMatchObject({ status: 404, body: { code: 'TEXT_NOT_FOUND' } });
  });

  it('of one item come first and only with it', async () => {
    const { id } = await officer.post<Text>('/texts', { ...place, itemId: 'sj-02', text: '只用于这一事项。' });
    const of = (item: string) => listed(officer, `form=${place.form}&item=${item}`);
    expect((await of('sj-02'))[0]!.id).toBe(id);
    expect((await of('sj-01')).map((t) => t.id)).not.toContain(id);
  });

  it('are seen and touched by no other unit, and touched by no other role', async () => {
    const { id } = await officer.post<Text>('/texts', { ...place, text: '本单位用语。' });
    const [other, legal] = [await stack.as('officer3'), await stack.as('legal')];
    expect((await listed(other)).map((t) => t.id)).not.toContain(id);
    expect((await put(other, id, '别的单位改的。')).body.code).toBe('TEXT_NOT_FOUND');
    expect((await other.refused(`/texts/${id}/retire`, {})).code).toBe('TEXT_NOT_FOUND');
    expect((await listed(legal)).find((t) => t.id === id)!.editable).toBe(false);
    expect((await put(legal, id, '法制改的。')).body.code).toBe('FORBIDDEN');
    expect((await legal.refused('/texts', { ...place, text: '法制加的。' })).code).toBe('FORBIDDEN');
  });

  it.each([
    ['an unknown placeholder', { text: '{姓名}应改正。' }, 'TEXT_PLACEHOLDER_UNKNOWN'],
    ['an empty placeholder in full width', { text: '｛｝应改正。' }, 'TEXT_PLACEHOLDER_UNKNOWN'],
    ['more than the field takes', { text: '字'.repeat(501) }, 'VALIDATION_FAILED'],
    ['more than any field takes', { field: 'requirements.*', text: '字'.repeat(10_000) }, 'VALIDATION_FAILED'],
    ['marks that turn the reading round', { text: '应\u202e改正' }, 'VALIDATION_FAILED'],
    ['nothing', { text: ' ' }, 'VALIDATION_FAILED'],
    ['a field that is none', { field: 'requirements', text: '改正。' }, 'TEXT_PLACE_UNKNOWN'],
    ['a field every object has', { field: 'constructor', text: '改正。' }, 'TEXT_PLACE_UNKNOWN'],
    ['a choice', { form: 'task:screen', field: 'route', text: '改正。' }, 'TEXT_PLACE_UNKNOWN'],
    ['a form that is none', { form: 'task:nothing', text: '改正。' }, 'TEXT_PLACE_UNKNOWN'],
    ['a form of another kind', { form: 'party', text: '改正。' }, 'VALIDATION_FAILED'],
  ])('refuses %s', async (_, change, code) => {
    expect((await officer.refused('/texts', { ...place, ...change })).code).toBe(code);
  });

  it('stand at every form there is: a registration, an action', async () => {
    for (const at of [
      { form: 'register', field: 'facts' },
      { form: 'action:suspend', field: 'reason' },
    ])
      expect(await officer.post<Text>('/texts', { ...at, text: '现场检查发现：' })).toMatchObject({ editable: true });
  });

  it('that come with the product say so', async () => {
    expect((await listed(officer, 'form=task:educate')).map((t) => t.example)).toEqual([true]);
  });

  it('a draft is kept on top of what was kept before, and refused on anything older', async () => {
    const c = await HttpCase.register(await people(stack));
    const { id } = (await c.state()).tasks.find((t) => t.state === 'open')!;
    const keep = async (opinion: string, version?: number) => {
      const body = { data: { opinion }, ...(version === undefined ? {} : { version }) };
      return (await officer.request<{ version?: number; code?: string }>('PUT', `/tasks/${id}/draft`, body)).body;
    };
    expect(await officer.get(`/tasks/${id}/draft`)).toEqual({ data: null, updatedAt: null, version: 0 });
    // Two windows that both begin: one is first.
    const both = await Promise.all([keep('甲', 0), keep('乙', 0)]);
    expect(both.map((k) => k.version ?? k.code).sort()).toEqual([1, 'DRAFT_CHANGED']);
    expect(await keep('丙', 1)).toMatchObject({ version: 2 });
    expect(await keep('丁', 1)).toMatchObject({ code: 'DRAFT_CHANGED' });
    expect(await keep('戊')).toMatchObject({ version: 3 });
    expect(await officer.get(`/tasks/${id}/draft`)).toMatchObject({ data: { opinion: '戊' }, version: 3 });
    const other = await stack.as('officer2');
    expect(await other.get(`/tasks/${id}/draft`)).toMatchObject({ data: null, version: 0 });
  });

  it('one’s own claim does not stand against one’s own answer, a colleague’s work on it does', async () => {
    const c = await HttpCase.register(await people(stack));
    const { id } = (await c.state()).tasks.find((t) => t.state === 'open')!;
    const other = await stack.as('officer2');
    await other.post(`/tasks/${id}/claim`);
    await other.post(`/tasks/${id}/release`);
    const data = ANSWERS['screen'];
    expect((await officer.refused(`/tasks/${id}/complete`, { data, version: 1 })).code).toBe('STALE_VERSION');
    await officer.post(`/tasks/${id}/claim`);
    await officer.post(`/tasks/${id}/complete`, { data, version: 1 });
  });
});
