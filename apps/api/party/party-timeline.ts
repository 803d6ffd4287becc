import { actionOf, type AnyEntry, ORDER_GOES_ON, OTHER_ENDS, OUTCOMES } from '#contracts';

/** What a party is told of the journal, in its own words; the authority's inner work is left out. */
export function told(entry: AnyEntry): { at: string; text: string }[] {
  const say = (text: string) => [{ at: entry.at, text }];
  switch (entry.type) {
    case 'case.registered':
      return say('案件已登记。');
    case 'document.served':
      return say(`《${entry.data.title}》已送达。`);
    case 'document.recalled':
      return say(`《${entry.data.title}》已收回。`);
    case 'action.performed':
      // A proposal to suspend is the authority's own matter; what is told is its approval.
      if (entry.data.name === 'suspend' && entry.data.data['ground'] !== undefined) return [];
      return actionOf(entry.data.name)?.partyHears ? say(`${entry.data.title}。`) : [];
    case 'task.completed':
      return say(answered(entry.data)).filter(({ text }) => text !== '');
    case 'case.turnedBack':
      return say(
        entry.data.correctedOn
          ? '复查查明您在期限内已经改正，案件转回柔性执法办理。'
          : `您的「${entry.data.title}」在期限内收到，案件按收到时间继续办理。`,
      );
    case 'clock.changed':
      return entry.data.event.type === 'reinstated' && entry.data.event.reason === ORDER_GOES_ON
        ? say('复查未通过，改正期限尚未届满，请在期限内继续改正，改好后再次报告。')
        : [];
    case 'measure.released':
      return say(`${entry.data.title}：${OTHER_ENDS[entry.data.how]}。`);
    case 'case.escalated':
      return say(`案件已转入处罚程序：${entry.data.text}。`);
    case 'case.filed':
      return say('案件已立案调查。');
    case 'outcome.set':
      return say(`处理结果：${OUTCOMES[entry.data.outcome]}。`);
    case 'outcome.lifted':
      return say('原处罚决定已被撤销，案件重新调查，重新告知和决定。');
    case 'case.closed':
      return say('案件已结案。');
    default:
      return [];
  }
}

/** What came of a task, where it is the party's business. */
function answered({ kind, result }: { kind: string; result: Record<string, unknown> }): string {
  switch (kind) {
    case 'signCommitment':
      return result['decision'] === 'signed' ? '您已签署改正承诺书。' : '您选择不签署承诺书。';
    case 'approveExtension':
      return result['decision'] === 'approve' ? '延期申请已同意。' : '延期申请未同意。';
    case 'approveSuspension':
      return result['decision'] === 'approve'
        ? '案件中止办理，您的期限暂停计算；您的权利不受影响，仍可以随时行使。'
        : '';
    case 'reinspect':
      return '执法人员已完成复查。';
    case 'recordDefence':
      return result['waived'] ? '已记录：您放弃陈述申辩。' : '执法机关已复核您的陈述申辩意见。';
    case 'recordPerformance':
      return '已登记缴款。';
    case 'approveCorrection':
      return result['decision'] === 'approve' ? '执法机关自行纠正了处罚决定。' : '';
    case 'returnFine':
      return '已退还罚款。';
    case 'approveInstalments':
      return (
        { defer: '执法机关同意暂缓缴纳罚款。', instalments: '执法机关同意分期缴纳罚款。' }[
          String(result['decision'])
        ] ?? '暂缓、分期缴纳的申请未同意。'
      );
    case 'punishOnSpot':
      return result['result'] === 'penalty' ? '执法人员当场作出行政处罚决定，并交付给您。' : '';
    case 'issueDemand':
      return '执法机关书面催告您缴纳罚款。';
    case 'recordEnforcement':
      return result['step'] === 'submitted' ? '执法机关已申请人民法院强制执行。' : '';
    case 'decideSurcharge':
      return result['decision'] === 'impose' ? '执法机关决定加处罚款。' : '执法机关决定不加处罚款。';
    case 'decideRecusal':
      return result['decision'] === 'withdraw'
        ? '回避申请已决定：该人员回避，案件由其他人员办理。'
        : '回避申请已决定：不需要回避。';
    case 'holdHearing':
    case 'recordHearing':
      return result['result'] === 'held' ? '听证已举行。' : '已记录：不再举行听证。';
    default:
      return '';
  }
}
