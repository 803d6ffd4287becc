import {
  type arrangeHearing,
  currentNotice,
  type giveNotice,
  penaltyLines,
  penaltyOf,
  type TaskResult,
} from '#contracts';
import { clockOf } from '#law';
import { contact, disclosed, lengthWords, momentWords, party } from './common';
import { may, must, said, type PaperDeclaration, type PaperSource } from './declare';

const notice = ({ answer }: PaperSource) => answer as Partial<TaskResult<typeof giveNotice>>;
const LAW = '行政处罚法 第四十四条';

/** 行政处罚告知书, with the right to a hearing in it. @source 行政处罚法 第四十四条、第四十五条、第六十三条、第六十四条第一项 */
export const penaltyNotice: PaperDeclaration = {
  template: 'penalty-notice',
  writtenIn: 'giveNotice',
  fields: {
    party: party(LAW),
    matter: must('案由', LAW, ({ state }) => state.item.title),
    content: must('拟处罚的内容及事实、理由、依据', LAW, said('content')),
    penalties: must('拟给予的处罚', LAW, (from) => penaltyLines(penaltyOf(notice(from)))),
    defence: must('陈述、申辩的期限', '行政处罚法 第四十五条', ({ state }) =>
      state.rules['defence'] ? `${lengthWords(state.rules['defence'].period)}内` : undefined,
    ),
    hearing: may('要求听证的权利', (from) => {
      const rule = from.state.rules['hearingRequest'];
      return notice(from).hearingTold === true && rule ? `${lengthWords(rule.period)}内` : undefined;
    }),
    disclosure: disclosed((from) => penaltyOf(notice(from))),
    contact: contact(),
  },
};

const arranged = ({ answer }: PaperSource) => answer as Partial<TaskResult<typeof arrangeHearing>>;
const HEARING = '行政处罚法 第六十四条第二项';

/** 听证通知书. @source 行政处罚法 第六十四条第二项至第六项 */
export const hearingNotice: PaperDeclaration = {
  template: 'hearing-notice',
  writtenIn: 'arrangeHearing',
  fields: {
    party: party(HEARING),
    matter: must('案由', HEARING, ({ state }) => state.item.title),
    told: may('拟给予的处罚', ({ state }) => {
      const told = currentNotice(state);
      return told && penaltyLines(told.penalty);
    }),
    heldAt: must('听证时间', HEARING, (from) => {
      const at = arranged(from).heldAt;
      return at && momentWords(new Date(at).toISOString());
    }),
    place: must('听证地点', HEARING, said('place')),
    host: must('主持人', '行政处罚法 第六十四条第四项', said('host')),
    recorder: must('记录人', '市场监督管理行政处罚听证办法 第九条', said('recorder')),
    manner: must('是否公开举行', '行政处罚法 第六十四条第三项', (from) => {
      const because = arranged(from).closedBecause;
      return because ? `不公开举行（${because.replace(/[。；]$/u, '')}）` : '公开举行';
    }),
    before: may('送达的期限', ({ state }) => {
      const on = clockOf(state.clocks, { clock: 'hearingNotice' })?.dueOn;
      return on;
    }),
    contact: contact(),
  },
};
