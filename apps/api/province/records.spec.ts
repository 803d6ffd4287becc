import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CaseState, LENIENT_OUTCOMES, type Outcome, OUTCOMES, PROVINCE_KINDS } from '#contracts';
import { creditRuleGiven as rule } from '../../../libs/law/data';
import { PENALTY_FIELDS } from '../exports/penalty-record';
import { creditOf } from './credit';
import { contentsOf } from './records';

const NOW = '2026-11-20T17:30:00.000Z';
const decided = (result: object = {}) => ({
  ...{ id: '2026-psj-000001-9', kind: 'decide', state: 'completed', completedAt: NOW },
  result: { outcome: 'penalty', penalties: ['fine'], fineFen: 80_000, ...result },
});
const paper = {
  ...{ id: 'd1', kind: 'penaltyDecision', title: '行政处罚决定书', madeAt: NOW },
  ...{ issued: { number: '盘市监罚〔2026〕7号' }, served: { method: 'direct', effectiveAt: NOW } },
};
const demanded = [
  decided(),
  {
    id: 't12',
    kind: 'issueDemand',
    state: 'completed',
    completedAt: '2026-12-20T02:00:00.000Z',
    context: { demandedFen: 80_000 },
    result: {},
  },
];
const notice = {
  ...{ id: 'd2', kind: 'demandNotice', title: '催告书', madeAt: '2026-12-20T02:00:00.000Z' },
  served: { method: 'direct', effectiveAt: '2026-12-21T02:00:00.000Z' },
};
const paid = (fen: number, on = '2026-12-01') => ({
  ...{ id: 't11', kind: 'recordPerformance', state: 'completed', completedAt: `${on}T02:00:00.000Z` },
  result: { paidOn: on, paidFen: fen },
});
const ended = (result: string, more: object = {}) => [
  { kind: 'reconsideration', acceptedOn: '2026-12-10', endedOn: '2026-12-20', result, ...more },
];
const unheeded = { id: 'demand', status: 'expired', startedAt: '2026-12-21T02:00:00.000Z', dueOn: '2027-01-06' };
const state = (change: object = {}): CaseState =>
  ({
    ...{ caseNo: '2026-psj-000001', displayNo: '盘市监柔〔2026〕1号', unitId: 'psj', unitName: '示例市场监管局' },
    ...{ revision: 6, outcome: 'penalty', outcomeAt: NOW, status: 'open', filedAt: '2026-11-01T02:00:00.000Z' },
    item: { title: '未亮证经营', legalBasis: ['某条例 第四十八条'] },
    party: { kind: 'organization', name: '示例商行', idNumber: '12345678901234 5', representative: '张三' },
    ...{ documents: [paper, notice], tasks: [decided()], remedies: [], clocks: [], rules: {} },
    ...change,
  }) as unknown as CaseState;
const kinds = (s: CaseState) => contentsOf(s, '211100').map((c) => c.kind);
const of = (s: CaseState, kind: string) => contentsOf(s, '211100').find((c) => c.kind === kind)?.fields;
const credit = (s: CaseState, before?: 'honest' | 'dishonest', today = '2027-01-07') =>
  creditOf(s, { rule, today, areaCode: '211100', before: () => before }).contents.map((c) => c.fields['XY_LX']);

/** A state in which everything else speaks for 失信: a grave penalty, served, demanded and not performed. */
const grave = (change: object) =>
  state({
    ...{ tasks: [decided({ penalties: ['fine', 'licenceRevocation'] }), demanded[1]], clocks: [unheeded] },
    ...change,
  });

describe('what the province is told of a case', () => {
  it('each act in the fields of 双公示: filed, decided, and in the end closed', () => {
    expect(kinds(state())).toEqual(['filing', 'decision']);
    expect(of(state(), 'filing')).toMatchObject({
      AJ_BH: '盘市监柔〔2026〕1号',
      AJ_LARQ: '2026-11-01',
      DFBM: '211100',
    });
    expect(of(state(), 'decision')).toMatchObject({
      ...{ CF_WSH: '盘市监罚〔2026〕7号', CF_JDRQ: '2026-11-21', CF_ZT: '正常', CF_JG: '罚款 800.00 元' },
    });
    expect(of(state(), 'decision')).not.toHaveProperty('SJC');
    const closed = state({ status: 'closed', closedAt: '2026-12-01T02:00:00.000Z', outcome: 'noPenalty', tasks: [] });
    expect(of(closed, 'closing')).toMatchObject({ AJ_JARQ: '2026-12-01', AJ_JG: '不予行政处罚' });
    expect(kinds(closed)).toEqual(['filing', 'closing']);
  });

  it('no decision before it has its number, none that punishes nobody, and no mistake of a registration', () => {
    expect(kinds(state({ documents: [{ ...paper, issued: undefined }] }))).toEqual(['filing']);
    expect(kinds(state({ tasks: [decided({ outcome: 'noPenalty' })], outcome: 'noPenalty' }))).toEqual(['filing']);
    expect(kinds(state({ tasks: [decided({ penalties: [], fineFen: 0 })] }))).toEqual(['filing']);
    const mistake = { status: 'closed', closedAt: NOW, outcome: 'withdrawn', filedAt: undefined, tasks: [] };
    expect(kinds(state(mistake))).toEqual([]);
  });

  it('what has become of a decision is the same act in other words', () => {
    const altered = (result: string) => [
      { kind: 'reconsideration', acceptedOn: '2026-11-25', endedOn: '2026-12-20', result, fineFen: 50_000 },
    ];
    expect(of(state({ remedies: altered('changed') }), 'decision')).toMatchObject({
      ...{ CF_ZT: '变更', CF_JG: '罚款 500.00 元' },
    });
    expect(of(state({ remedies: altered('annulled'), outcome: 'annulled' }), 'decision')).toMatchObject({
      CF_ZT: '撤销',
    });
  });

  it('how far it is performed', () => {
    expect(of(state({ tasks: [decided(), paid(30_000)] }), 'performance')).toMatchObject({
      ...{ ZX_ZT: '部分履行', ZX_JE: '300.00', ZX_QJ: '500.00', ZX_RQ: '2026-12-01', CF_WSH: '盘市监罚〔2026〕7号' },
    });
    expect(of(state({ tasks: [decided(), paid(80_000)] }), 'performance')).toMatchObject({ ZX_ZT: '已履行' });
  });

  it('of a decision that is annulled, or after which another has come, nothing is performed any more', () => {
    const last = { ZX_ZT: '部分履行', ZX_JE: '300.00', ZX_QJ: '500.00', ZX_RQ: '2026-12-01' };
    const told = (change: object, before: Record<string, string> | undefined = last) => {
      const tasks = [decided(), paid(30_000)];
      const contents = contentsOf(state({ tasks, ...change }), '211100', () => before);
      return contents.filter((c) => c.kind === 'performance').map((c) => [c.act, c.fields['ZX_ZT'], c.fields['ZX_QJ']]);
    };
    const over = [['2026-psj-000001-9', '不再执行', '0.00']];
    expect(told({ remedies: ended('annulled'), outcome: 'annulled' })).toEqual(over);
    expect(told({ remedies: ended('annulled', { anew: true }), outcome: undefined })).toEqual(over);
    const anew = { id: '2026-psj-000001-20', completedAt: '2027-01-10T02:00:00.000Z' };
    const another = { ...decided({ outcome: 'noPenalty' }), ...anew };
    expect(told({ tasks: [decided(), paid(30_000), another], outcome: 'noPenalty' })).toEqual(over);
    // Told so once, it says the same for good.
    const again = { ...last, ZX_ZT: '不再执行', ZX_QJ: '0.00' };
    const annulled = state({ tasks: [decided()], remedies: ended('annulled'), outcome: 'annulled' });
    expect(contentsOf(annulled, '', () => again)).toEqual(contentsOf(annulled, '', () => last));
    expect(contentsOf(annulled, '').map((c) => c.kind)).not.toContain('performance');
    // It was not annulled.
    expect(told({ remedies: ended('unlawful') })).toEqual([['2026-psj-000001-9', '部分履行', '500.00']]);
  });

  it('of a minor without its name and number, nor who speaks for it', () => {
    const party = { kind: 'individual', name: '李小四', idNumber: '110105201003078510', representative: '李大四' };
    const all = contentsOf(state({ party, violationOn: '2026-10-31', tasks: [decided(), paid(80_000)] }), '211100');
    expect(all.map((c) => [c.kind, c.fields['CF_XDR_MC'], c.fields['CF_FR']])).toEqual([
      ['filing', '某某（未成年人）', ''],
      ['decision', '某某（未成年人）', ''],
      ['performance', '某某（未成年人）', ''],
    ]);
    for (const secret of [party.name, party.idNumber, party.representative])
      expect(JSON.stringify(all)).not.toContain(secret);
    expect(of(state({ party, violationOn: '2028-03-08' }), 'decision')).toMatchObject({ CF_XDR_MC: '李小四' });
  });
});

it('every kind and field of its own stands in the contract', () => {
  const contract = readFileSync(join(__dirname, '../../../docs/integration.md'), 'utf8');
  for (const kind of Object.keys(PROVINCE_KINDS)) expect(contract).toContain(`\`${kind}\` `);
  const closed = grave({ status: 'closed', closedAt: NOW, tasks: [...grave({}).tasks, paid(1)] });
  const { contents } = creditOf(closed, { rule, today: '2027-01-07', areaCode: '211100', before: () => undefined });
  const all = [...contentsOf(closed, '211100'), ...contents];
  expect([...new Set(all.map((c) => c.kind))].sort()).toEqual(Object.keys(PROVINCE_KINDS).sort());
  const own = new Set(all.flatMap((c) => Object.keys(c.fields)).filter((f) => !(f in PENALTY_FIELDS)));
  for (const field of own) expect(contract).toContain(`\`${field}\``);
});

describe('what the province is told of credit', () => {
  it('失信 follows from no outcome but a penalty, whatever else the case holds', () => {
    const told = (outcome: Outcome | undefined, status: string) =>
      credit(grave({ outcome, status, closedAt: '2027-01-06T02:00:00.000Z' }));
    for (const status of ['open', 'closed'])
      for (const outcome of [undefined, ...(Object.keys(OUTCOMES) as Outcome[])])
        expect([outcome, status, told(outcome, status).includes('失信')]).toEqual([
          outcome,
          status,
          outcome === 'penalty',
        ]);
    for (const outcome of LENIENT_OUTCOMES) expect(told(outcome, 'closed')).not.toContain('失信');
  });

  it('nor from a penalty that a later answer, an annulment or a pending remedy takes away', () => {
    expect(credit(grave({}))).toEqual(['失信']);
    expect(credit(grave({ documents: [{ ...paper, served: undefined }] }))).toEqual([]);
    const open = [{ kind: 'litigation', acceptedOn: '2026-12-30' }];
    expect(credit(grave({ remedies: open }))).toEqual([]);
    expect(credit(grave({ remedies: open }), 'dishonest')).toEqual(['修复']);
    for (const result of ['annulled', 'unlawful', 'revoked']) {
      const remedies = [{ kind: 'reconsideration', acceptedOn: '2026-12-01', endedOn: '2026-12-20', result }];
      expect([result, credit(grave({ remedies }))]).toEqual([result, []]);
      expect([result, credit(grave({ remedies }), 'dishonest')]).toEqual([result, ['修复']]);
    }
  });

  it('a fine is none until the demand has gone unheeded', () => {
    expect(credit(state())).toEqual([]);
    expect(credit(state({ tasks: demanded, clocks: [{ ...unheeded, status: 'running' }] }))).toEqual([]);
    expect(credit(state({ tasks: demanded, clocks: [unheeded] }))).toEqual(['失信']);
    // Of an earlier decision's demand.
    expect(
      credit(state({ tasks: demanded, clocks: [{ ...unheeded, startedAt: '2026-10-01T00:00:00.000Z' }] })),
    ).toEqual([]);
  });

  it('nor until what is owed now was demanded: of a sum that was changed it is demanded anew', () => {
    const lowered = { tasks: demanded, clocks: [unheeded], remedies: ended('changed', { fineFen: 50_000 }) };
    expect(credit(state(lowered))).toEqual([]);
    const anew = { ...demanded[1], id: 't20', completedAt: '2027-01-10T02:00:00.000Z' };
    const tasks = [...demanded, { ...anew, context: { demandedFen: 50_000 } }];
    const unserved = { ...notice, id: 'd3', madeAt: anew.completedAt, served: undefined };
    expect(credit(state({ ...lowered, tasks, documents: [paper, notice, unserved] }))).toEqual([]);
    const clocks = [unheeded, { ...unheeded, startedAt: '2027-01-11T02:00:00.000Z', dueOn: '2027-01-25' }];
    const documents = [paper, notice, { ...unserved, served: notice.served }];
    expect(credit(state({ ...lowered, tasks, documents, clocks }))).toEqual(['失信']);
  });

  it('what was paid is paid from its own day, whenever it is entered, and before the case is closed', () => {
    const after = (on: string, before?: 'dishonest' | 'restored') => {
      const s = state({ tasks: [...demanded, paid(80_000, on)], clocks: [unheeded] });
      return creditOf(s, { rule, today: '2027-01-20', areaCode: '', before: () => before }).contents.map(
        (c) => c.fields['XY_LX'],
      );
    };
    // On the last day of the demand, and entered when 失信 was told already.
    expect(after('2027-01-06', 'dishonest')).toEqual(['修复']);
    expect(after('2027-01-06')).toEqual([]);
    // Too late: what was told stands its time.
    expect(after('2027-01-07', 'dishonest')).toEqual(['失信']);
    // Taken back while it was contested, and paid meanwhile.
    expect(after('2027-01-07', 'restored')).toEqual([]);
  });

  it('of a minor neither 守信 nor 失信; what was told is taken back', () => {
    const party = { kind: 'individual', name: '李小四', idNumber: '110105201003078510' };
    expect(credit(grave({ party, violationOn: '2028-03-07' }))).toEqual([]);
    expect(credit(grave({ party, violationOn: '2028-03-07' }), 'dishonest')).toEqual(['修复']);
    expect(credit(grave({ party, violationOn: '2028-03-08' }))).toEqual(['失信']);
  });

  it('a commitment kept is 守信, and is taken back where it does not hold any more', () => {
    const done = (kind: string, result: object) => ({ id: kind, kind, state: 'completed', completedAt: NOW, result });
    const kept = (change: object = {}) =>
      state({
        ...{ status: 'closed', closedAt: NOW, outcome: 'noFiling', documents: [], filedAt: undefined },
        clocks: [{ id: 'correction', status: 'met' }],
        tasks: [
          done('signCommitment', { decision: 'signed' }),
          done('reinspect', { findings: [{ requirement: 1, result: 'corrected' }] }),
        ],
        ...change,
      });
    expect(credit(kept())).toEqual(['守信']);
    const party = { kind: 'individual', name: '李小四', idNumber: '110105201003078510' };
    expect(credit(kept({ party, violationOn: '2026-10-31' }))).toEqual([]);
    for (const change of [
      { status: 'open' },
      { outcome: 'penalty' },
      { outcome: 'transferred' },
      { clocks: [{ id: 'correction', status: 'expired' }] },
      { escalation: { reason: 'stillNotCompliant' } },
      { tasks: [done('signCommitment', { decision: 'declined' }), kept().tasks[1]] },
      { tasks: [kept().tasks[0], done('reinspect', { findings: [{ requirement: 1, result: 'partly' }] })] },
    ]) {
      expect([change, credit(kept(change))]).toEqual([change, []]);
      expect([change, credit(kept(change), 'honest')]).toEqual([change, ['撤回']]);
    }
  });
});
