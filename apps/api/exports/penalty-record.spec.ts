import type { CaseState } from '#contracts';
import { notShown, penaltyRecord } from './penalty-record';

const CODE = '91210000123456789A';
const decided = (result: object) => ({
  ...{ id: 't9', kind: 'decide', state: 'completed', completedAt: '2026-11-20T17:30:00.000Z' },
  result: {
    outcome: 'penalty',
    penalties: ['fine', 'confiscation'],
    fineFen: 80_000,
    confiscatedFen: 12_345,
    ...result,
  },
});
const paper = {
  ...{ id: 'd1', kind: 'penaltyDecision', title: '行政处罚决定书', madeAt: '2026-11-20T17:30:00.000Z' },
  issued: { number: '盘市监罚〔2026〕7号' },
};
const state = (change: object = {}): CaseState =>
  ({
    ...{ caseNo: '2026-psj-000001', displayNo: '盘市监柔〔2026〕1号', unitName: '示例市场监管局', outcome: 'penalty' },
    ...{ outcomeAt: '2026-11-20T17:30:00.000Z', item: { title: '未亮证经营', legalBasis: ['某条例 第四十八条'] } },
    party: { kind: 'organization', name: '=示例商行', idNumber: '12345678901234 5', representative: '张三' },
    ...{ documents: [paper], tasks: [decided({})], remedies: [] },
    ...change,
  }) as unknown as CaseState;

describe(penaltyRecord.name, () => {
  it('tells the decision in the fields of the platforms, by the day it was made in Beijing', () => {
    const { record, missing } = penaltyRecord(state(), '211100');
    expect(missing).toEqual([]);
    expect(record).toEqual({
      ...{ CF_WSH: '盘市监罚〔2026〕7号', CF_CFMC: '行政处罚决定书', CF_CFLB1: '罚款' },
      ...{ CF_CFLB2: '没收违法所得、没收非法财物', CF_SY: '未亮证经营', CF_YJ: '某条例 第四十八条' },
      ...{ CF_XDR_MC: '=示例商行', CF_XDR_SHXYM: '', CF_XDR_ZDM: '', CF_XDR_GSDJ: '123456789012345', CF_XDR_SWDJ: '' },
      ...{ CF_XDR_SFZ: '', CF_FR: '张三', CF_JG: '罚款 800.00 元；没收违法所得、没收非法财物 123.45 元' },
      // 17:30 UTC is the next day in Beijing.
      ...{ CF_JDRQ: '2026-11-21', CF_JZRQ: '', CF_XZJG: '示例市场监管局', CF_ZT: '正常', DFBM: '211100' },
      ...{ SJC: '2026-11-21 01:30', BZ: '' },
    });
  });

  it('names what is missing instead of leaving it out in silence', () => {
    const bare = state({
      documents: [{ ...paper, issued: undefined }],
      party: { kind: 'organization', name: '甲', idNumber: CODE },
    });
    const { record, missing } = penaltyRecord(bare, undefined);
    expect(missing).toEqual(['行政处罚决定书文号', '地方编码', '行政相对人代码']);
    expect(record.BZ).toBe('缺：行政处罚决定书文号、地方编码、行政相对人代码');
    expect(record.CF_XDR_SHXYM).toBe('');
  });

  it('says what has become of it: changed, annulled', () => {
    const changed = state({
      remedies: [{ kind: 'reconsideration', result: 'changed', fineFen: 50_000, decision: 't9' }],
    });
    expect(penaltyRecord(changed, '211100').record).toMatchObject({
      CF_ZT: '变更',
      CF_JG: '罚款 500.00 元；没收违法所得、没收非法财物 123.45 元',
    });
    expect(penaltyRecord(state({ outcome: 'annulled' }), '211100').record.CF_ZT).toBe('撤销');
  });
});

describe(notShown.name, () => {
  it('不予处罚 never, by whatever way it came about; a warning alone neither', () => {
    expect(notShown(state())).toBeUndefined();
    for (const outcome of [
      'noPenalty',
      'notPunishable',
      'noFiling',
      'orderFulfilled',
      'noViolation',
      'transferred',
      undefined,
    ])
      expect([outcome, notShown(state({ outcome }))]).toEqual([outcome, 'noPenalty']);
    expect(notShown(state({ tasks: [decided({ outcome: 'noPenalty' })] }))).toBe('noPenalty');
    expect(notShown(state({ tasks: [decided({ penalties: [], fineFen: 0 })] }))).toBe('noPenalty');
    expect(notShown(state({ tasks: [decided({ penalties: ['warning'], fineFen: 0 })] }))).toBe('warningOnly');
    expect(notShown(state({ tasks: [decided({ penalties: ['warning', 'fine'] })] }))).toBeUndefined();
  });
});
