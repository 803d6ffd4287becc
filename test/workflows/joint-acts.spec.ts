import { ANSWERS, actor, head, officer } from '../support/cases';
import { refusalOf, type RunningCase, Stage } from './support';

/** 责令改正 and 复查 are two officers’, and each confirms for himself. */
describe('what two officers do together', () => {
  let stage: Stage;
  let c: RunningCase;
  beforeEach(async () => {
    stage = await Stage.set();
    c = await stage.register();
  });
  afterEach(() => stage.strike());

  const second = actor('officer2', 'officer');
  const confirmations = async () => (await c.live()).tasks.filter((t) => t.kind === 'confirmAct');
  const confirm = async (by = second, answer: object = { decision: 'confirm' }) => {
    const asked = (await confirmations()).findLast((t) => t.subject!.endsWith(`:${by.id}`) && t.state === 'open')!;
    return c.send(asked.id, { ...answer }, by);
  };

  it('an order names two officers, and the second confirms it himself (行政处罚法 第四十二条)', async () => {
    await c.completeAll('screen', 'educate');
    const { officers: _, ...nobody } = ANSWERS['issueCorrectionOrder']!;
    const { id } = await c.openTask('issueCorrectionOrder');
    expect(await refusalOf(c.send(id, nobody))).toBe('TWO_OFFICERS_REQUIRED');
    expect(await refusalOf(c.send(id, { ...nobody, officers: ['officer1', 'officer1'] }))).toBe(
      'TWO_OFFICERS_REQUIRED',
    );
    const reply = await c.complete('issueCorrectionOrder');
    // Who hands it in confirms by doing so; the case goes on meanwhile.
    expect(reply).toMatchObject({ stage: 'observation' });
    expect(reply.tasks.find((t) => t.kind === 'confirmAct')).toMatchObject({ of: 'officer2' });
    const asked = await confirmations();
    expect(asked.map((t) => [t.subject, t.state, t.title])).toEqual([
      [`${id}:officer2`, 'open', '本人确认：责令改正，执法员乙'],
    ]);
    expect(await refusalOf(c.send(asked[0]!.id, { decision: 'confirm' }, officer))).toBe('CONFIRMATION_NOT_YOURS');
    expect(await refusalOf(c.send(asked[0]!.id, { decision: 'confirm' }, head))).toBe('NOT_CANDIDATE');
    expect(await refusalOf(confirm(second, { decision: 'object' }))).toBe('REASON_REQUIRED');
    await confirm();
    expect((await confirmations())[0]).toMatchObject({ state: 'completed', completedBy: { id: 'officer2' } });
  });

  it('handed in by the second, the first confirms; recalled, nobody is asked (行政处罚法 第四十二条)', async () => {
    await c.completeAll('screen', 'educate');
    const { id } = await c.openTask('issueCorrectionOrder');
    await c.send(id, { ...ANSWERS['issueCorrectionOrder'], service: undefined }, second);
    expect((await confirmations()).map((t) => t.subject)).toEqual([`${id}:officer1`]);
    await c.act('recall-order', { reason: '要求写错。' });
    expect((await confirmations()).map((t) => t.state)).toEqual(['withdrawn']);
    await c.complete('issueCorrectionOrder');
    expect((await confirmations()).map((t) => t.state)).toEqual(['withdrawn', 'open']);
  });

  it('a case does not wait for it, and is closed without it (行政处罚法 第四十二条)', async () => {
    await c.toDisposition();
    expect((await confirmations()).map((t) => t.title)).toEqual([
      '本人确认：责令改正，执法员乙',
      '本人确认：复查，执法员乙',
    ]);
    await confirm(second, { decision: 'object', reason: '当天没有参加复查。' });
    await c.completeAll('approveLeniency', 'approveClosing', 'fileDossier');
    await c.handle.result();
    const state = await c.live();
    expect(state.status).toBe('closed');
    expect(state.tasks.filter((t) => t.kind === 'confirmAct').map((t) => t.state)).toEqual(['withdrawn', 'completed']);
  });
});
