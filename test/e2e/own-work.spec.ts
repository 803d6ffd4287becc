import { DataSource } from 'typeorm';
import { addDays, dateOf } from '#law';
import { dataSourceOptions } from '#store';
import { HttpCase, type People, people } from '../support/officer-work';
import { eventually, type Person, TestStack } from '../support/stack';

interface Task {
  id: string;
}

const today = () => dateOf(new Date().toISOString());

/** What is a person's to do, when they want to see it, and what they want to be reminded of. */
describe('one’s own work', () => {
  let stack: TestStack;
  let who: People;
  let officer2: Person;
  let db: DataSource;

  beforeAll(async () => {
    // The dates that are moved here stay so.
    stack = await TestStack.start({ RECONCILE_PER_MINUTE: '0' });
    who = await people(stack);
    officer2 = await stack.as('officer2');
    db = await new DataSource(dataSourceOptions(stack.env['DATABASE_URL']!, 'mariadb', 2)).initialize();
  });
  afterAll(async () => {
    await db?.destroy();
    await stack?.end();
  });

  const taskOf = async (c: HttpCase): Promise<Task> => {
    const { items } = await eventually(
      () => who.officer.get<{ items: Task[] }>(`/tasks?view=unit&caseNo=${c.caseNo}`),
      (page) => page.items.length > 0,
    );
    return items[0]!;
  };
  const auditOf = (id: string) =>
    db.query<{ action: string; actor: string; reason: string }[]>(
      'SELECT action, actor, reason FROM task_audit WHERE task_id = ? ORDER BY id',
      [id],
    );
  const listed = async (person: Person, view: string, { caseNo }: HttpCase) =>
    (await person.get<{ items: Task[] }>(`/tasks?view=${view}&caseNo=${caseNo}`)).items.map((t) => t.id);
  const snooze = (person: Person, id: string, body: object) => person.request('PUT', `/tasks/${id}/snooze`, body);
  const code = ({ body }: { body: unknown }) => (body as { code?: string }).code;

  it('is what a case asks of its officers, before anybody has taken it, and nobody’s pool', async () => {
    const officer3 = await stack.as('officer3');
    const c = await HttpCase.register(who);
    const { id } = await taskOf(c);
    for (const person of [who.officer, officer2]) {
      expect(await listed(person, 'mine', c)).toEqual([id]);
      expect(await listed(person, 'unassigned', c)).toEqual([]);
    }
    for (const person of [officer3, who.head]) expect(await listed(person, 'mine', c)).toEqual([]);
    const before = await officer2.get<{ mine: number }>('/tasks/counts');
    await who.officer.post(`/tasks/${id}/claim`, {});
    expect(await listed(who.officer, 'mine', c)).toEqual([id]);
    expect(await listed(officer2, 'mine', c)).toEqual([]);
    expect((await officer2.get<{ mine: number }>('/tasks/counts')).mine).toBe(before.mine - 1);
    await who.officer.post(`/tasks/${id}/release`, {});
    expect(await listed(officer2, 'mine', c)).toEqual([id]);
    await c.complete('screen');
    const rest = await eventually(
      () => listed(officer2, 'mine', c),
      (ids) => ids.length > 0 && !ids.includes(id),
    );
    expect(await db.query('SELECT DISTINCT task_id FROM task_proposal WHERE task_id = ?', [id])).toEqual([]);
    expect(rest).toEqual(await listed(who.officer, 'mine', c));
  });

  it('comes page by page in one order, taken and proposed alike, each once, as many as are counted', async () => {
    const cases = [await HttpCase.register(who), await HttpCase.register(who), await HttpCase.register(who)];
    const tasks = await Promise.all(cases.map(taskOf));
    await who.officer.post(`/tasks/${tasks[1]!.id}/claim`, {});
    for (const sort of ['due', 'opened']) {
      const ids: string[] = [];
      let cursor = '';
      do {
        const page = await who.officer.get<{ items: Task[]; next?: string }>(
          `/tasks?view=mine&sort=${sort}&limit=2${cursor && `&cursor=${cursor}`}`,
        );
        ids.push(...page.items.map((t) => t.id));
        cursor = page.next ?? '';
      } while (cursor);
      const whole = await who.officer.get<{ items: Task[]; total: number }>(
        `/tasks?view=mine&sort=${sort}&limit=100&total=true`,
      );
      expect(ids).toEqual(whole.items.map((t) => t.id));
      expect(new Set(ids).size).toBe(whole.total);
      expect((await who.officer.get<{ mine: number }>('/tasks/counts')).mine).toBe(whole.total);
    }
  });

  it('is put off by who has it, until a later day, and past its own date only knowingly', async () => {
    const c = await HttpCase.register(who);
    const { id } = await taskOf(c);
    const tomorrow = addDays(today(), 1);
    for (const person of [who.head, await stack.as('officer3')]) {
      expect(code(await snooze(person, id, { until: tomorrow }))).toMatch(/NOT_ASSIGNEE|TASK_NOT_FOUND/);
    }
    for (const until of [today(), addDays(today(), -1), addDays(today(), 400), '明天']) {
      expect([until, code(await snooze(who.officer, id, { until }))]).toEqual([until, 'VALIDATION_FAILED']);
    }
    const late = addDays(today(), 200);
    expect(code(await snooze(who.officer, id, { until: late }))).toBe('SNOOZE_PAST_DUE');
    expect((await snooze(who.officer, id, { until: late, pastDue: true })).status).toBe(204);
    expect((await snooze(who.officer, id, { until: tomorrow })).status).toBe(204);
    expect(await listed(who.officer, 'mine', c)).toEqual([]);
    expect(await listed(who.officer, 'snoozed', c)).toEqual([id]);
    // Theirs alone, and told in whose name and until when.
    expect(await listed(officer2, 'mine', c)).toEqual([id]);
    const [told] = (await auditOf(id)).slice(-1);
    expect(told).toMatchObject({ action: 'snooze', actor: 'officer1' });

    await db.query('UPDATE task_snooze SET until_on = ? WHERE task_id = ?', [today(), id]);
    expect(await listed(who.officer, 'mine', c)).toEqual([id]);
    await db.query('UPDATE task_snooze SET until_on = ? WHERE task_id = ?', [tomorrow, id]);
    await db.query('UPDATE task SET due_at = ?, sort_due_at = ? WHERE id = ?', [
      ...[new Date(Date.now() - 1000), new Date(Date.now() - 1000), id],
    ]);
    expect(await listed(who.officer, 'mine', c)).toEqual([id]);
    expect(await listed(who.officer, 'snoozed', c)).toEqual([]);
    expect(code(await snooze(who.officer, id, { until: tomorrow }))).toBe('SNOOZE_OVERDUE');
  });

  it('is seen again by whoever it is handed to', async () => {
    const c = await HttpCase.register(who);
    const { id } = await taskOf(c);
    await snooze(officer2, id, { until: addDays(today(), 1) });
    expect(await listed(officer2, 'mine', c)).toEqual([]);
    await who.head.post(`/tasks/${id}/assign`, { to: 'officer2' });
    expect(await listed(officer2, 'mine', c)).toEqual([id]);
  });

  it('is followed up on a day one names, by oneself', async () => {
    const c = await HttpCase.register(who);
    const body = { caseNo: c.caseNo, on: today(), note: '电话询问进度' };
    const due = async (person: Person) => (await person.get<{ followUps: number }>('/tasks/counts')).followUps;
    const before = await due(who.officer);
    const { id } = await who.officer.post<{ id: string }>('/follow-ups', body, 'follow-once');
    expect(await who.officer.post('/follow-ups', body, 'follow-once')).toEqual({ id });
    await who.officer.post('/follow-ups', { ...body, on: addDays(today(), 3) });
    expect(await due(who.officer)).toBe(before + 1);
    expect((await who.officer.refused('/follow-ups', { ...body, on: addDays(today(), -1) })).code).toBe(
      'VALIDATION_FAILED',
    );
    expect((await who.officer.refused('/follow-ups', { ...body, note: ' ' })).code).toBe('VALIDATION_FAILED');
    expect((await who.officer.refused('/follow-ups', { ...body, caseNo: '2026-psj-999999' })).code).toBe(
      'CASE_NOT_FOUND',
    );
    expect((await officer2.get<{ items: { id: string }[] }>('/follow-ups')).items.map((f) => f.id)).not.toContain(id);
    expect((await officer2.refused(`/follow-ups/${id}/done`, {})).code).toBe('NOT_FOUND');
    expect((await officer2.request('DELETE', `/follow-ups/${id}`)).status).toBe(404);
    await who.officer.request('POST', `/follow-ups/${id}/done`);
    expect(await due(who.officer)).toBe(before);
  });
});
