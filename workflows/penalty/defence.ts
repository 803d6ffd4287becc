import {
  afterDefence,
  type ClockId,
  type ErrorCode,
  hearingOpen,
  type NextStage,
  recordDefence,
  recordHearing,
  type Refusal,
  refuseHearing,
  refuseUnreviewed,
  refuseWaiver,
  requestHearing,
  stateDefence,
  waiveDefence,
} from '#contracts';
import type { CaseFile } from '../kit/case-file';

/**
 * 陈述申辩: the party is heard, or lets the period pass, or waives it in so many words; nothing earlier ends the waiting.
 * What the party has stated in time is reviewed, however long that takes; a hearing it has asked for in time is held or given
 * up before anything is decided.
 *
 * @source 行政处罚法 第四十五条、第六十二条、第六十三条、第六十四条
 */
export async function defence(file: CaseFile): Promise<NextStage<'defence'>> {
  // What the party has said stands with the task that asks to review it.
  const stated = () => file.openTask(recordDefence.kind)?.context?.['stated'] !== undefined;
  const askForRecord = () =>
    file.open(recordDefence, {
      due: 'defence',
      // Also where the case was turned back to hear it: then it was said before this visit.
      ...(heard ? { context: { stated: file.state.deeds[stateDefence.name]! } } : {}),
      guard: (record) => file.gate(2, () => refuseWaiver(record, stated())) ?? refuseUnreviewed(record),
    });
  const askForHearing = () =>
    file.open(recordHearing, { guard: (h, _by, receivedAt) => refuseHearing(file.state, h, receivedAt) });
  const over = () =>
    !file.running('defence') &&
    !file.openTask(recordDefence.kind) &&
    !file.running('hearingRequest') &&
    !file.openTask(recordHearing.kind);
  let heard = false;

  if (file.running('defence') || file.openTask(recordDefence.kind)) askForRecord();
  if (file.openTask(recordHearing.kind)) askForHearing();
  for (;;) {
    const next = await file.first({
      stated: file.action(stateDefence, (_words, _by, receivedAt) =>
        refuseLate(file, 'defence', 'DEFENCE_LAPSED', receivedAt),
      ),
      waived: file.action(waiveDefence, (_scope, _by, receivedAt) =>
        refuseLate(file, 'defence', 'DEFENCE_LAPSED', receivedAt),
      ),
      asked: file.action(requestHearing, (_words, _by, receivedAt) => refuseRequest(file, receivedAt)),
      reviewed: file.result(recordDefence),
      heard: file.result(recordHearing),
      lapsed: file.expiry('defence'),
      unasked: file.expiry('hearingRequest'),
    });
    switch (next.on) {
      case 'stated':
        file.withdraw('当事人已提出陈述申辩', [recordDefence.kind]);
        heard = true;
        askForRecord();
        break;
      case 'waived':
        file.meet('defence', next.at);
        if (!stated()) file.withdraw('当事人放弃陈述申辩', [recordDefence.kind]);
        if (next.data.scope === 'both') file.meet('hearingRequest', next.at);
        break;
      case 'asked':
        file.meet('hearingRequest', next.at);
        // Since revision 3 a hearing has a stage of its own.
        if (!file.since(3)) askForHearing();
        break;
      case 'reviewed':
        // Until 0.2.0 a review ended the period. What is left of it is the party's: there may be more to say.
        if (next.data.waived || !file.since(2)) file.meet('defence', next.at);
        else if (file.running('defence') && !file.isPast('defence', file.now())) {
          heard = false;
          askForRecord();
        }
        break;
      case 'heard':
        break;
      case 'lapsed':
        file.expire('defence');
        if (!stated()) file.withdraw('期限届满未陈述申辩', [recordDefence.kind]);
        break;
      case 'unasked':
        file.expire('hearingRequest');
    }
    if (over()) return afterDefence(file.state);
  }
}

/** A right has lapsed with its period; the instant of receipt counts, whether or not the end has been drawn. */
const refuseLate = (file: CaseFile, id: ClockId, code: ErrorCode, receivedAt: string): Refusal | undefined =>
  file.isPast(id, receivedAt) || !file.clock(id) ? { code, source: file.rule(id).source } : undefined;

/** A hearing is asked for once, by whoever was told that it may be. */
function refuseRequest(file: CaseFile, receivedAt: string): Refusal | undefined {
  if (!file.clock('hearingRequest')) {
    return { code: 'ACTION_NOT_ALLOWED', reason: '拟作出的处罚没有达到听证标准。', source: requestHearing.legalBasis };
  }
  if (hearingOpen(file.state)) return { code: 'HEARING_PENDING' };
  if (file.clock('hearingRequest')?.status === 'met')
    return { code: 'HEARING_LAPSED', reason: '已经放弃或者已经举行。' };
  return refuseLate(file, 'hearingRequest', 'HEARING_LAPSED', receivedAt);
}
