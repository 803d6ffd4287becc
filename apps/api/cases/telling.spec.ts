import { type AnyEntry, ENTRY_TITLES, type EntryType, periodRule, SYSTEM } from '#contracts';
import { papersOf, type Sources } from '#documents';
import { foldJournal } from '#journal';
import { ANSWERS, caseStart, head, officer, party } from '../../../test/support/cases';
import { seedPeriodRules } from '../../../libs/law/data';
import { tell } from './telling';

const AT = '2026-11-23T02:05:00.000Z';
const HASH = 'a'.repeat(64);
const { facts, calendar } = caseStart({}, new Date(AT));
const message = { key: 'k-1', digest: HASH, receivedAt: AT };
const rule = periodRule(seedPeriodRules.find((r) => r.id === 'correction')!);
const document = { id: 'd-1', kind: 'correctionOrder', title: '责令改正通知书' } as const;
const alarm = { clock: 'correction', title: '改正期限', alarm: 'correction due 1', dueOn: '2026-11-30' } as const;
const task = (id: string, kind: string, title: string) =>
  ({ id, kind, title, candidate: 'officer', partyMay: true, clock: 'correction' }) as const;

/** One case in which everything happens that can be recorded. */
const told: [EntryType, unknown, typeof officer?][] = [
  ['case.registered', { facts, calendarVersion: calendar.version }, officer],
  ['stage.entered', { stage: 'correction' }],
  ['task.opened', task('t-1', 'issueCorrectionOrder', '责令改正')],
  [
    'task.completed',
    { ...message, ...task('t-1', 'issueCorrectionOrder', '责令改正'), result: ANSWERS['issueCorrectionOrder'] },
    officer,
  ],
  ['document.made', document],
  [
    'document.issued',
    { ...document, number: '盘市监责改〔2026〕12号', sha256: HASH, sm3: HASH, pages: 1, size: 40_000 },
  ],
  ['task.opened', { ...task('t-2', 'serveDocument', '送达：责令改正通知书'), subject: 'd-1' }],
  ['document.served', { ...document, method: 'leftBehind', recipient: '店主', effectiveAt: AT, note: '见证人在场。' }],
  [
    'document.served',
    {
      ...document,
      method: 'announcement',
      recipient: '店主',
      publishedOn: '2026-08-31',
      effectiveAt: AT,
      note: '下落不明。',
    },
  ],
  [
    'clock.changed',
    {
      title: '核查期限',
      event: { type: 'excluded', clock: 'verification', from: '2026-11-12', to: '2026-11-18', at: AT, reason: '检测' },
    },
  ],
  [
    'clock.changed',
    {
      title: '改正期限',
      event: {
        type: 'started',
        clock: 'correction',
        rule,
        period: { amount: 40, unit: 'minute' },
        startedAt: AT,
        at: AT,
      },
      dueOn: '2026-11-23',
      dueAt: '2026-11-23T02:45:00.000Z',
    },
  ],
  ['task.opened', task('t-3', 'signCommitment', '告知承诺')],
  [
    'task.completed',
    {
      ...message,
      ...task('t-3', 'signCommitment', '告知承诺'),
      result: {
        decision: 'signed',
        signedBy: '店主',
        signature: { text: '我承诺改正。', textHash: HASH, image: HASH },
      },
    },
    party,
  ],
  ['task.opened', task('t-4', 'reviewLegality', '法制审核')],
  [
    'task.completed',
    { ...message, ...task('t-4', 'reviewLegality', '法制审核'), result: { opinion: 'agree', comment: '程序合法。' } },
    head,
  ],
  ['task.opened', task('t-5', 'approveExtension', '延期审批')],
  ['task.withdrawn', { ...task('t-5', 'approveExtension', '延期审批'), reason: '当事人已报告改正' }],
  [
    'action.performed',
    { ...message, name: 'complete-study', title: '完成法治学习', data: { course: 'sj-01@1', correct: 3, of: 3 } },
    party,
  ],
  [
    'action.performed',
    {
      ...message,
      name: 'request-extension',
      title: '申请延期',
      data: { by: { amount: 5, unit: 'workingDay' }, reason: '配件未到。' },
      belated: true,
    },
    party,
  ],
  [
    'message.refused',
    {
      ...message,
      title: '申请延期',
      data: { by: { amount: 5, unit: 'workingDay' }, reason: '再来。' },
      refusal: { code: 'ALREADY_EXTENDED' },
    },
    party,
  ],
  ['message.refused', { ...message, title: 't-99', data: {}, refusal: { code: 'TASK_NOT_FOUND' } }, officer],
  [
    'case.turnedBack',
    { action: 'request-extension', title: '申请延期', clock: 'correction', receivedAt: AT, dueAt: AT, from: 'filing' },
  ],
  ['clock.reminded', alarm],
  ['clock.overdue', alarm],
  ['expiry.held', { ...alarm, taskId: 't-5' }],
  ['calendar.missing', { ...alarm, year: 2028 }],
  ['document.recalled', { ...document, reason: '写错要求。' }],
  [
    'priors.lookedUp',
    {
      priors: [
        {
          caseNo: '2026-psj-000002',
          itemId: 'sj-01',
          department: '市场监督管理',
          violationOn: '2026-01-01',
          outcome: 'noViolation',
        },
      ],
      lookedUpAt: '2026-11-23T01:00:00.000Z',
    },
  ],
  ['law.changed', { publication: 1, source: '示例公告', rules: [rule], titles: [rule.title] }],
  [
    'item.changed',
    {
      ...{ from: 1, item: { ...facts.item, version: 2 }, why: '较轻：改正期限。', proposedBy: '执法员甲' },
      comparison: ['改正期限：最长 10个工作日 → 最长 20个工作日（较轻：改正的时间较长）'],
    },
    head,
  ],
  ['case.filed', {}],
  [
    'case.escalated',
    { reason: 'refused', text: '拒不改正', frozenThroughSeq: 9, particulars: { statement: '不改。' } },
  ],
  ['outcome.set', { outcome: 'penalty', text: '行政处罚' }],
  ['outcome.lifted', { outcome: 'penalty', reason: '处罚决定被撤销，责令重新作出' }],
  [
    'action.performed',
    {
      ...message,
      name: 'seize-things',
      title: '查封、扣押',
      data: {
        ...{ kind: 'detention', how: 'urgent', basis: '产品质量法 第十八条', reason: '涉嫌用于违法。' },
        things: [{ name: '电子秤', quantity: '2 台', place: '示例街 1 号', relation: 'tool' }],
        ...{ takenAt: AT, officers: ['officer1', 'officer2'], steps: ['listed'], present: 'present' },
      },
    },
    officer,
  ],
  [
    'document.made',
    { id: 'd-9', kind: 'seizureDecision', title: '实施行政强制措施决定书', subject: `${facts.caseNo}-M1/9` },
  ],
  ['measure.released', { id: `${facts.caseNo}-M1`, title: '扣押（电子秤）', things: ['电子秤'], how: 'lapsed' }],
  ['case.sealed', { manifestHash: HASH, entries: 29, headHash: HASH }],
  ['case.closed', { outcome: 'penalty' }],
];
const entries = told.map(
  ([type, data, actor], i) => ({ seq: i + 1, at: AT, actor: actor ?? SYSTEM, type, data }) as unknown as AnyEntry,
);
const from: Sources = {
  state: foldJournal(entries, () => calendar),
  entries,
  opening: { calendar, at: AT },
  files: new Map(),
  names: new Map(),
};

/** Hashes, numbers of papers and calendars are read as they are. */
const FORMATS = /[0-9a-f]{64}|CN-[\d.]+|91[0-9A-Z]{16}/g;
const texts = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [value];
const whole = (entry: AnyEntry) =>
  JSON.stringify(tell(entry, from).rows.map(({ kind: _, name: __, ...row }) => texts(row)));

describe(tell.name, () => {
  it('knows every entry there is', () => {
    expect([...new Set(told.map(([type]) => type))].sort()).toEqual(Object.keys(ENTRY_TITLES).sort());
  });

  it.each(entries.map((e) => [`${e.seq} ${e.type}`, e] as const))('tells %s in Chinese, without codes', (_, entry) => {
    const { words } = tell(entry, from);
    const rows = whole(entry)
      .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '')
      .replace(FORMATS, '')
      .replaceAll(officer.name, '')
      .replace(/"(workingDay|minute|amount|unit)"/g, '');
    expect([words, rows].join(' ')).not.toMatch(/[A-Za-z]/);
    expect(words).toMatch(/\p{Script=Han}/u);
  });

  it('tells everything an answer holds, in the words of its form', () => {
    const agreed = entries.find((e) => e.type === 'task.completed' && e.data.kind === 'reviewLegality')!;
    expect(tell(agreed, from)).toMatchObject({
      words: '任务办结：法制审核',
      task: 't-4',
      rows: [
        { title: '审核意见', text: '同意' },
        { title: '审核说明', text: '程序合法。' },
      ],
    });
  });

  it('tells a period of minutes to the minute', () => {
    const started = entries.find((e) => e.type === 'clock.changed' && e.data.event.type === 'started')!;
    expect(tell(started, from).rows).toContainEqual({ title: '届满', kind: 'moment', at: '2026-11-23T02:45:00.000Z' });
  });
});

describe(papersOf.name, () => {
  it('has the order with its content and its service, and the signed commitment with its signature', () => {
    const papers = papersOf(from);
    expect(papers.map((p) => p.title)).toEqual([
      '责令改正通知书',
      '实施行政强制措施决定书',
      '改正承诺书',
      '法制审核意见书',
    ]);
    const [order, seizure, commitment] = papers;
    expect(seizure!.rows).toContainEqual({
      title: '清单',
      kind: 'lines',
      lines: ['1. 电子秤，2 台，示例街 1 号（用于违法行为的工具、设备、原材料）'],
    });
    expect(seizure!.rows.map((r) => r.title)).toContain('救济途径');
    expect(order!.rows).toContainEqual({
      title: '改正要求',
      kind: 'lines',
      lines: ['将营业执照置于醒目位置', '书面说明原因'],
    });
    // Served again, it is the last service that counts.
    expect(order!.served).toContainEqual({ title: '送达方式', kind: 'text', text: '公告送达' });
    expect(order!.rows.map((r) => r.title)).not.toContain('送达方式');
    expect(order!.recalled).toEqual({ at: AT, reason: '写错要求。' });
    expect(commitment!.signature).toMatchObject({ by: '店主', image: HASH });
  });
});
