import { type NextStage, recordDefence, type Refusal, refuseUnreviewed, stateDefence } from '#contracts';
import type { CaseFile } from '../kit/case-file';

/**
 * 陈述申辩: the party is heard, or lets the period pass, or waives it in so many words; nothing earlier ends the waiting.
 * What the party has stated in time is reviewed, however long that takes.
 *
 * @source 行政处罚法 第四十五条、第六十二条
 */
export async function defence(file: CaseFile): Promise<NextStage<'defence'>> {
  // What the party has said stands with the task that asks to review it.
  const stated = () => file.openTask(recordDefence.kind)?.context?.['stated'] !== undefined;
  file.open(recordDefence, { due: 'defence', guard: refuseUnreviewed });
  for (;;) {
    const next = await file.first({
      stated: file.action(stateDefence, (_words, _by, receivedAt) => refuseLate(file, receivedAt)),
      reviewed: file.result(recordDefence),
      lapsed: file.expiry('defence'),
    });
    switch (next.on) {
      case 'stated':
        file.withdraw('当事人已提出陈述申辩', [recordDefence.kind]);
        file.open(recordDefence, {
          due: 'defence',
          // Also where the case was turned back to hear it: then it was said before this visit.
          context: { stated: file.state.deeds[stateDefence.name]! },
          guard: refuseUnreviewed,
        });
        break;
      case 'reviewed':
        file.meet('defence', next.at);
        return 'decision';
      case 'lapsed':
        file.expire('defence');
        if (stated()) break;
        file.withdraw('期限届满未陈述申辩', [recordDefence.kind]);
        return 'decision';
    }
  }
}

/** Its right has lapsed with the period; the instant of receipt counts, whether or not the end has been drawn. */
function refuseLate(file: CaseFile, receivedAt: string): Refusal | undefined {
  return file.isPast('defence', receivedAt)
    ? { code: 'DEFENCE_LAPSED', source: file.clock('defence')!.rule.source }
    : undefined;
}
