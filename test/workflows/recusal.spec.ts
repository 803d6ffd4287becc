import { actor, head, legal, officer, party } from '../support/cases';
import { refusalOf, type RunningCase, Stage } from './support';

/** 回避: asked for, decided by whoever may, and who withdraws acts no more. */
describe('recusal', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await Stage.set();
  });
  afterEach(() => stage.strike());

  const ask = (c: RunningCase, data: object, by = officer) =>
    c.act(
      'request-recusal',
      { against: '执法员乙', origin: 'found', ground: 'relation', statement: '亲属。', ...data },
      by,
    );
  const decide = async (c: RunningCase, data: object, by = head) =>
    refusalOf(
      c.send(
        (await c.openTask('decideRecusal')).id,
        { decision: 'withdraw', decidedBy: 'leader', reason: '属实。', ...data },
        by,
      ),
    );
  const third = { username: 'officer3', name: '执法员丙', certificateNo: '示例-003' };
  const replaced = { replacement: ['officer3'], putIn: [third] };

  it('the party asks, the investigation goes on, a leader decides; who withdraws acts no more and another is put in (行政处罚法 第四十三条)', async () => {
    const c = await stage.register();
    await ask(c, { against: '执法员甲', origin: undefined, ground: 'interest' }, party);
    expect(await refusalOf(ask(c, { against: '执法员甲', origin: undefined }, party))).toBe('RECUSAL_PENDING');
    expect((await c.openTask('decideRecusal')).context).toMatchObject({ origin: '当事人申请' });
    // Until it is decided nothing stops.
    await c.complete('screen', { rightsTold: true });
    expect(await decide(c, {})).toBe('RECUSAL_REPLACEMENT');
    expect(await decide(c, { replacement: ['officer1'] })).toBe('RECUSED');
    expect(await decide(c, replaced)).toBe('accepted');
    const state = await c.live();
    expect(state.officers.map((o) => o.username)).toEqual(['officer2', 'officer3']);
    // In the case's tasks and its acts, named by others too, he is refused.
    expect(await refusalOf(c.complete('educate'))).toBe('RECUSED');
    expect(await refusalOf(c.act('record-guidance', { content: '辅导。' }))).toBe('RECUSED');
    const second = actor('officer2', 'officer');
    await c.send((await c.openTask('educate')).id, { method: 'criticism', content: '说明。' }, second);
    const order = {
      requirements: ['改正'],
      officers: ['officer2', 'officer3'],
      period: { amount: 5, unit: 'workingDay' },
    };
    const service = { method: 'direct', recipient: '示例商行' };
    await c.send((await c.openTask('issueCorrectionOrder')).id, { ...order, service }, second);
    await c.act('report-correction', { statement: '已改正。' }, party);
    const inspected = {
      findings: [{ requirement: 1, result: 'corrected' }],
      opinion: '已改正。',
    };
    const { id } = await c.openTask('reinspect');
    expect(await refusalOf(c.send(id, { ...inspected, officers: ['officer1', 'officer2'] }, second))).toBe('RECUSED');
    expect(await refusalOf(c.send(id, { ...inspected, officers: ['officer2', 'officer3'] }, second))).toBe('accepted');
    expect(await refusalOf(ask(c, { against: '执法员甲', origin: undefined }, party))).toBe('RECUSED');
  });

  it('of a leader the principal decides, of the principal those who lead together, and nobody of himself (市场监督管理行政处罚程序规定 第四条)', async () => {
    const c = await stage.register();
    await ask(c, { against: '分管负责人', rank: 'leader' });
    expect(await decide(c, {})).toBe('RECUSAL_DECIDER');
    expect(await decide(c, { decidedBy: 'principal' })).toBe('accepted');
    await ask(c, { against: '主要负责人', rank: 'principal' });
    expect(await decide(c, { decidedBy: 'principal' })).toBe('RECUSAL_DECIDER');
    const together = { decidedBy: 'collective', participants: ['负责人一', '负责人二'], attachments: ['0'.repeat(64)] };
    expect(await decide(c, { ...together, participants: ['负责人一'] })).toBe('DELIBERATION_INCOMPLETE');
    expect(await decide(c, { ...together, participants: ['主要负责人', '负责人二'] })).toBe('RECUSAL_OWN');
    expect(await decide(c, { ...together, decision: 'refuse' })).toBe('accepted');
    // He who asked does not decide, nor he of whom it is asked.
    await ask(c, { against: '法制甲' }, head);
    expect(await decide(c, {})).toBe('RECUSAL_OWN');
    expect(await decide(c, {}, actor('deputy', 'head'))).toBe('accepted');
    await ask(c, { against: 'head' }, legal);
    expect(await decide(c, {})).toBe('RECUSAL_OWN');
  });

  it('an officer asks for himself, and for nobody else as if he did (行政处罚法 第四十三条第一款)', async () => {
    const c = await stage.register();
    expect(await refusalOf(ask(c, { origin: 'self' }))).toBe('RECUSAL_SELF');
    expect(await refusalOf(ask(c, { origin: undefined }))).toBe('REASON_REQUIRED');
    await ask(c, { against: 'officer1', origin: 'self' });
    expect((await c.live()).recusals).toMatchObject([{ name: '执法员甲', username: 'officer1', origin: 'self' }]);
    expect(await decide(c, { decision: 'refuse' })).toBe('accepted');
    // He goes on, and it may be asked again.
    await c.complete('screen', { rightsTold: true });
    expect(await refusalOf(ask(c, { against: 'officer1', origin: 'self' }))).toBe('accepted');
    expect(await decide(c, replaced)).toBe('accepted');
    expect(await refusalOf(ask(c, {}))).toBe('RECUSED');
  });

  it('the rights are told when evidence is first taken; later is late (市场监督管理行政处罚程序规定 第二十一条第二款)', async () => {
    const evidence = { title: '照片', kind: 'documentary', description: '现场。' };
    const c = await stage.register();
    await c.act('add-evidence', { ...evidence, rightsTold: true });
    await c.complete('screen');
    expect((await c.live()).rightsTold).toEqual({ at: expect.any(String) as string });
    const d = await stage.register({ caseNo: '2026-psj-000002' });
    await d.act('add-evidence', evidence);
    expect((await d.live()).rightsTold).toBeUndefined();
    await d.complete('screen', { rightsTold: true });
    expect((await d.live()).rightsTold).toMatchObject({ late: true });
  });
});
