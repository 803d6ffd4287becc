import type { Served } from '#contracts';
import { wordsIn } from '../../../test/support/pdf';
import { sampleState } from '../samples/case';
import { compiler, typeset } from '../typeset/compile';
import { caseHead, receiptData } from './printed';
import { servedRows } from './served';

const at = '2026-09-23T02:05:00.000Z';
const own = compiler();
const paper = { id: 'd-1', group: 'document' as const, title: '责令改正通知书', at, rows: [] };

function receipt(served: Partial<Served>): string {
  const rows = servedRows({ method: 'direct', recipient: '店主', effectiveAt: at, ...served });
  const data = { ...caseHead(sampleState), ...receiptData(sampleState, { ...paper, served: rows }) };
  const set = typeset(own, { template: 'record', at, data });
  if (!('pdf' in set)) throw new Error(JSON.stringify(set));
  return wordsIn(set.pdf);
}

describe('送达回证 (民事诉讼法 第八十七条)', () => {
  it('says where it was served', () => {
    expect(receipt({ place: '示例街 1 号' })).toContain('收件人店主送达地点示例街1号送达生效');
  });

  it('leaves the line blank where nobody has said so', () => {
    expect(receipt({})).toContain('收件人店主送达地点送达生效');
  });

  it('of an electronic service names its way, of an announcement the board, and no other place', () => {
    const electronic = receipt({ method: 'electronic', channel: 'sms' });
    expect(electronic).toContain('送达渠道手机短信');
    const announced = receipt({ method: 'announcement', publishedOn: '2026-09-01', place: '本机关公告栏' });
    expect(announced).toContain('公告地点本机关公告栏');
    for (const words of [electronic, announced]) expect(words).not.toContain('送达地点');
  });
});
