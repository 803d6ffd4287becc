import type { CaseDocument } from '#contracts';
import { stoppedBy } from './letter-stopped';

const PAPERS = [
  { id: 'a', title: '责令改正通知书', number: '盘市监责改〔2026〕1号' },
  { id: 'b', title: '行政处罚决定书', number: '盘市监罚〔2026〕2号' },
];
const served = (method: 'direct' | 'post') =>
  ({ method, effectiveAt: '2026-10-09T02:00:00.000Z' }) as unknown as CaseDocument['served'];
// 2026-10-09 00:30 in Beijing.
const recalled = { at: '2026-10-08T16:30:00.000Z', reason: '写错要求。' };

describe(stoppedBy.name, () => {
  it.each<[string, object, string, string | undefined]>([
    ['what is out for service goes', {}, '2026-10-09', undefined],
    [
      'recalled',
      { recalled },
      '2026-10-09',
      '《责令改正通知书》（盘市监责改〔2026〕1号）已于2026年10月9日（周五）收回。',
    ],
    ['recalled, and it went the day before', { recalled }, '2026-10-08', undefined],
    [
      'served otherwise',
      { served: served('direct') },
      '2026-10-10',
      '《责令改正通知书》（盘市监责改〔2026〕1号）已于2026年10月9日（周五）以其他方式送达。',
    ],
    ['served otherwise, and it went the day before', { served: served('direct') }, '2026-10-08', undefined],
    ['served by post, it may be this letter', { served: served('post') }, '2026-10-10', undefined],
  ])('%s', (_, paper, on, reason) => {
    expect(stoppedBy([{ id: 'a', ...paper }, { id: 'b' }], PAPERS, on)).toBe(reason);
  });

  it('names each paper of the letter that is stopped', () => {
    expect(
      stoppedBy(
        PAPERS.map(({ id }) => ({ id, recalled })),
        PAPERS,
        '2026-10-09',
      ),
    ).toBe(
      '《责令改正通知书》（盘市监责改〔2026〕1号）已于2026年10月9日（周五）收回，《行政处罚决定书》（盘市监罚〔2026〕2号）已于2026年10月9日（周五）收回。',
    );
  });
});
