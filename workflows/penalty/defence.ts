import { recordDefence, type Stage } from '#contracts';
import type { CaseFile } from '../kit/case-file';

/**
 * 陈述申辩: the party is heard, or lets the period pass, or waives it in so many words; nothing earlier ends the waiting.
 *
 * @source 行政处罚法 第四十五条、第六十二条
 */
export async function defence(file: CaseFile): Promise<Stage> {
  file.open(recordDefence, {
    due: 'defence',
    guard: (d) =>
      d.waived || (d.statement && d.review)
        ? undefined
        : {
            code: 'REASON_REQUIRED',
            reason: '未放弃陈述申辩的，须记录其意见并写明复核意见。',
            source: '行政处罚法 第四十五条',
          },
  });
  const next = await file.first({ heard: file.result(recordDefence), lapsed: file.expiry('defence') });
  switch (next.on) {
    case 'heard':
      file.meet('defence');
      break;
    case 'lapsed':
      file.expire('defence');
      file.withdraw('期限届满未陈述申辩', [recordDefence.kind]);
      break;
  }
  return 'decision';
}
