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
    expect((await admin.refused('/calendar/years', exampleYear(next + 1))).code).toBe('CALENDAR_INVALID');
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
});
