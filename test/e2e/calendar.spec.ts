import { randomUUID } from 'node:crypto';
import type { CaseState } from '#contracts';
import type { Calendar } from '#law';
import { exampleYear, yearOf } from '../support/calendar';
import { HttpCase, type People, people } from '../support/officer-work';
import { eventually, TestStack } from '../support/stack';

/** Every first of January until the notice is entered: today lies beyond the published calendar. */
describe('beyond the published calendar', () => {
  let stack: TestStack;
  let who: People;
  const thisYear = yearOf(new Date());
  const today = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  const clock = (s: CaseState, id: string) => s.clocks.find((k) => k.id === id)!;

  beforeAll(async () => {
    stack = await TestStack.startBeyondCalendar();
    who = await people(stack);
  });
  afterAll(() => stack?.end());

  it('a case runs from registration to its seal; what is counted in working days says that it cannot be counted', async () => {
    const c = await HttpCase.register(who);
    const verification = clock(await c.state(), 'verification');
    expect(verification).toMatchObject({ status: 'running', undetermined: true });
    expect(verification.dueOn).toBeUndefined();
    await c.toObservation();
    expect(clock(await c.state(), 'correction').dueAt).toBeDefined();
    await c.act('report-correction', { statement: '已改正。' });
    for (const kind of ['reinspect', 'approveLeniency', 'approveClosing', 'fileDossier']) await c.complete(kind);
    const closed = await eventually(
      () => c.state(),
      (s) => s.status === 'closed',
    );
    expect(closed.outcome).toBe('orderFulfilled');
  });

  it('publishing the missing years settles the clocks of running cases; a year is not skipped', async () => {
    const admin = await stack.as('admin');
    const c = await HttpCase.register(who, { itemId: 'cg-10' });
    await c.complete('screen', { route: 'penalty', overrideReason: '情节较重。' });
    await c.complete('signOffScreening');
    await c.complete('approveFiling');
    const waiting = await HttpCase.register(who);
    expect(clock(await c.state(), 'decision')).toMatchObject({ provisional: true });
    const { years } = await admin.get<Calendar>('/calendar');
    const next = years.at(-1)!.year + 1;
    expect((await admin.refused('/proposals/calendar', exampleYear(next + 1))).code).toBe('CALENDAR_INVALID');
    await stack.publishThrough(thisYear + 1);
    const { dueOn } = clock(
      await eventually(
        () => c.state(),
        (s) => !clock(s, 'decision').provisional,
      ),
      'decision',
    );
    await eventually(
      () => waiting.state(),
      (s) => clock(s, 'verification').dueOn !== undefined,
    );
    // What a correction would move is told before it is published.
    const corrected = exampleYear(Number(dueOn!.slice(0, 4)));
    const table = { ...corrected, offDays: [...corrected.offDays, dueOn] };
    const { moved } = await admin.post<{ moved: object[] }>('/calendar/preview', {
      ...table,
      workDays: corrected.workDays.filter((d) => d !== dueOn),
    });
    expect(moved).toContainEqual(expect.objectContaining({ caseNo: c.caseNo, clock: 'decision', from: dueOn }));
    expect(clock(await c.state(), 'decision').dueOn).toBe(dueOn);
  });

  it('A18 a calendar is published by two, does what its preview said, and makes no day told to a party earlier', async () => {
    await stack.publishThrough(thisYear + 1);
    const [admin, legal] = [await stack.as('admin'), await stack.as('legal')];
    const { years } = await admin.get<Calendar>('/calendar');
    const year = years.find((y) => y.year === thisYear)!;
    const c = await HttpCase.register(who);
    await c.complete('screen');
    await c.complete('educate');
    await c.complete('issueCorrectionOrder', { period: { amount: 5, unit: 'workingDay' } });
    const told = clock(await c.state(), 'correction').dueOn!;
    // A working day fewer in between moves the date on; the same day worked again would move it back.
    const between = [1, 2, 3, 4]
      .map((n) => new Date(Date.parse(told) - n * 86_400_000).toISOString().slice(0, 10))
      .find((d) => d > today() && new Date(d).getUTCDay() % 6 !== 0 && !year.offDays.includes(d))!;
    const off = { ...year, source: '示例调整', offDays: [...year.offDays, between].sort() };
    type Proposal = { id: number; state: string; effect: { moved: Moved[] } };
    type Moved = { caseNo: string; clock: string; to: string | null };

    const send = () => admin.request<Proposal>('POST', '/proposals/calendar', off, { 'idempotency-key': randomUUID() });
    const sent = await Promise.all([send(), send()]);
    expect(sent.map((a) => a.status).sort()).toEqual([201, 409]);
    const first = sent.find((a) => a.status === 201)!.body;
    expect(first.state).toBe('waiting');
    expect((await admin.refused('/proposals/calendar', off)).code).toBe('PROPOSAL_WAITING');
    expect((await admin.refused(`/proposals/${first.id}/publish`, {})).code).toBe('OWN_PROPOSAL');
    expect((await who.officer.refused(`/proposals/${first.id}/publish`, {})).code).toBe('FORBIDDEN');
    expect(clock(await c.state(), 'correction').dueOn).toBe(told);
    // Two at once: one publishes it, the other is told.
    const answers = await Promise.all(
      [0, 1].map(() =>
        legal.request('POST', `/proposals/${first.id}/publish`, {}, { 'idempotency-key': randomUUID() }),
      ),
    );
    expect(answers.map((a) => a.status).sort()).toEqual([201, 409]);
    const now = await eventually(
      () => c.state(),
      (s) => clock(s, 'correction').dueOn !== told,
    );
    const later = clock(now, 'correction').dueOn!;
    expect(later > told).toBe(true);
    const kept = (id: number) => legal.get<Proposal>(`/proposals/${id}`);
    const mine = ({ effect }: Proposal) => effect.moved.filter((m) => m.caseNo === c.caseNo);
    for (const { clock: id, to } of mine(await kept(first.id))) expect([id, clock(now, id).dueOn]).toEqual([id, to]);

    // Worked after all: what the authority owes itself may become earlier, the party's day stands.
    const second = await admin.post<Proposal>('/proposals/calendar', { ...year, source: '示例更正' });
    expect(mine(second)).toContainEqual(
      expect.objectContaining({ clock: 'correction', from: later, to: later, kept: told }),
    );
    await legal.post(`/proposals/${second.id}/publish`);
    const after = await eventually(
      () => c.state(),
      (s) => clock(s, 'correction').countedOn === told,
    );
    expect(clock(after, 'correction').dueOn).toBe(later);
    for (const { clock: id, to } of mine(await kept(second.id))) expect([id, clock(after, id).dueOn]).toEqual([id, to]);
    const third = await admin.post<Proposal>('/proposals/calendar', off);
    await legal.request('POST', `/proposals/${third.id}/withdraw`, { reason: '通知有误。' });
    expect(await kept(third.id)).toMatchObject({ state: 'withdrawn', reason: '通知有误。' });
    expect((await legal.refused(`/proposals/${third.id}/publish`, {})).code).toBe('PROPOSAL_NOT_WAITING');
  });
});
