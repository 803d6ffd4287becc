import { z } from 'zod';
import { BEARINGS, formatDay } from '#law';
import type { CaseState } from '../case';
import { advice, fact, live } from '../context';
import { defineTask } from '../declare';
import { choice, text } from '../fields';
import { adoptionEffects, comparedWith, refuseVersionHere, versionProposed } from '../refusals/item-version';

/** What the version that was proposed says beside the one the case is bound to. */
const compared = (state: CaseState) => {
  const newer = versionProposed(state);
  return newer && { newer, ...comparedWith(state, newer) };
};

export const approveVersion = defineTask({
  kind: 'approveVersion',
  title: '适用新规定审批',
  legalBasis: '行政处罚法 第三十七条、第五十七条',
  candidate: 'head',
  standing: true,
  context: {
    verdict: advice(fact.text('比较的结果', (state) => compared(state)?.why)),
    asked: fact.deed('适用新规定的提议', 'adopt-version'),
    versions: fact.text('版本', (state) => {
      const newer = versionProposed(state);
      return (
        newer &&
        `第 ${state.item.version} 版（${formatDay(state.item.effectiveFrom)}起施行）→ 第 ${newer.version} 版（${formatDay(newer.effectiveFrom)}起施行）`
      );
    }),
    elements: fact.lines('逐项比较', (state) =>
      compared(state)?.elements.map((e) =>
        e.bearing === 'same'
          ? `${e.title}：${e.before}（相同）`
          : `${e.title}：${e.before} → ${e.after}（${BEARINGS[e.bearing]}：${e.reason}）`,
      ),
    ),
    effects: live(
      fact.lines('同意后', (state) => {
        const newer = versionProposed(state);
        return newer && adoptionEffects(state, newer);
      }),
    ),
    here: live(fact.text('目前能否适用', (state) => refuseVersionHere(state)?.reason)),
    report: fact.answer('调查终结报告', 'investigate'),
    told: fact.answer('告知内容', 'giveNotice'),
    evidence: fact.evidence('证据与照片'),
  },
  form: () =>
    z.strictObject({
      decision: choice('审批意见', { approve: '同意适用新规定', refuse: '不同意，仍适用原规定' }),
      reason: text('理由'),
    }),
});
