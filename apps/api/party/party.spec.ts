import type { CaseState } from '#contracts';
import { commitmentOf } from './commitment';
import { courseFor, judged } from './course';

const state = (change: object = {}): CaseState =>
  ({
    displayNo: '示例〔2026〕1号',
    unitName: '示例局',
    party: { kind: 'organization', name: '示例商行', representative: '负责人某' },
    item: { id: 'x', version: 1, title: '示例事项', conditions: ['一'], legalBasis: ['某法 第一条'] },
    tasks: [{ kind: 'issueCorrectionOrder', state: 'completed', result: { requirements: ['清理', '整改'] } }],
    clocks: [{ id: 'correction', dueOn: '2026-11-30' }],
    ...change,
  }) as unknown as CaseState;

describe('the commitment', () => {
  it('names every requirement and the date, and its hash follows the text', () => {
    const { text, textHash } = commitmentOf(state())!;
    for (const words of ['1. 清理', '2. 整改', '2026年11月30日', '示例商行', '负责人某']) expect(text).toContain(words);
    expect(commitmentOf(state())!.textHash).toBe(textHash);
    expect(commitmentOf(state({ clocks: [{ id: 'correction', dueOn: '2026-12-07' }] }))!.textHash).not.toBe(textHash);
  });

  it('is not there before an order was served', () => {
    expect(commitmentOf(state({ tasks: [] }))).toBeUndefined();
    expect(commitmentOf(state({ clocks: [] }))).toBeUndefined();
  });
});

describe('the course', () => {
  it('never tells the answers, and judges each question', () => {
    const { questions } = courseFor(state());
    expect(JSON.stringify(questions)).not.toContain('answer');
    expect(judged([9, 9, 9])).toEqual(questions.map(() => false));
    const right = questions.map((q, i) =>
      q.options.findIndex((_, k) => judged(questions.map((_, n) => (n === i ? k : -1)))[i]),
    );
    expect(judged(right)).toEqual(questions.map(() => true));
  });
});
