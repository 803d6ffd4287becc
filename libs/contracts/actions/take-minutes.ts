import { z } from 'zod';
import type { CaseState } from '../case';
import { defineAction } from '../declare';
import { attachments, choice, identityShown, instant, line, looseLine, officers, rightsTold, text } from '../fields';
import { type Minutes, MINUTES_KINDS, MINUTES_PERSONS, PAGE_STATES } from '../minutes';
import { tellRights } from '../rights';

/** 音像记录: from when to when, where, by whom and how. @source 行政处罚法 第四十七条; 市场监督管理行政处罚程序规定 第二十六条 */
const recording = () =>
  z
    .strictObject({
      from: instant('录制开始时间'),
      to: instant('录制结束时间'),
      place: line('录制地点', 200),
      recorder: line('录制人', 60),
      method: line('制作方法', 200).describe('使用的设备和方式，例如执法记录仪全程录像'),
      sound: text('声音内容的文字记录', 1200).optional().describe('声音资料应当附有该声音内容的文字记录'),
    })
    .meta({ title: '音像记录' });

/** One page as it was read and confirmed. */
const page = () =>
  z.strictObject({
    text: text('笔录内容', 1200),
    corrections: looseLine('更正、补充之处', 200).optional().describe('有涂改的写明改了哪里，由本人签名、盖章确认'),
    confirmed: choice('本页', { ...PAGE_STATES, later: '留待本人核对' }),
    reason: line('拒绝的理由', 200)
      .optional()
      .meta({ when: { confirmed: ['refused'] }, must: true }),
  });

/** 现场检查笔录, 询问笔录: handed in once and never changed; what is mended is mended by a later one that names it. */
export const takeMinutes = defineAction({
  name: 'take-minutes',
  title: '制作笔录',
  legalBasis: '行政处罚法 第四十二条、第四十七条、第五十五条；市场监督管理行政处罚程序规定 第二十八条、第二十九条',
  by: ['officer'],
  when: 'always',
  despiteSuspension: true,
  keeps: true,
  effect: (state, data, at) => {
    const said = data as unknown as Said;
    const before = state.minutes ?? [];
    const no = before.length + 1;
    const written: Minutes = {
      no,
      kind: said.kind,
      from: new Date(said.from).toISOString(),
      to: new Date(said.to).toISOString(),
      person: said.person,
      relation: said.relation,
      identityShown: said.identityShown === true,
      rightsTold: said.rightsTold === true,
      officers: officersNamed(state, said.officers),
      pages: said.pages.map((p) => p.confirmed),
      confirmedBy: [],
      objections: [],
    };
    state.minutes = [...before.map((m) => (m.no === said.corrects ? { ...m, correctedBy: no } : m)), written];
    if (written.rightsTold) tellRights(state, at);
    state.evidence += 1;
  },
  form: () =>
    z.strictObject({
      kind: choice('笔录', MINUTES_KINDS),
      from: instant('开始时间'),
      to: instant('结束时间'),
      place: line('地点', 200).meta({ begins: 'scene' }),
      officers: officers(),
      identityShown: identityShown(),
      person: line('被检查人、被询问人', 60).describe('一份询问笔录只记一个人：询问应当个别进行'),
      relation: choice('与案件的关系', MINUTES_PERSONS),
      idNumber: looseLine('身份证件号码', 40).optional(),
      age: choice('年龄', { adult: '已满十八周岁', minor: '未满十八周岁' }).default('adult'),
      guardian: line('在场的监护人', 60)
        .optional()
        .describe('未满十八周岁的，监护人或者其他合适成年人到场')
        .meta({ when: { age: ['minor'] }, must: true }),
      rightsTold: rightsTold(),
      reading: choice('核对方式', { read: '本人阅读', aloud: '阅读有困难，已向其宣读' }).default('read'),
      pages: z
        .array(page())
        .min(1, '笔录至少一页。')
        .max(12, '一份笔录不得超过 12 页，更长的另作一份。')
        .meta({ title: '逐页内容' }),
      witness: looseLine('见证人', 60).optional().describe('拒绝签名的，由见证人在场，或者有录像'),
      recording: recording().optional(),
      corrects: z
        .int()
        .min(1)
        .max(999)
        .optional()
        .describe('更正、补充此前笔录的，填它是本案第几份；原笔录保留，不再改动')
        .meta({ title: '更正的笔录' }),
      attachments: attachments('签名页、现场照片、录像'),
    }),
});

type Said = Pick<Minutes, 'kind' | 'from' | 'to' | 'person' | 'relation'> & {
  identityShown?: boolean;
  rightsTold?: boolean;
  officers: string[];
  pages: { confirmed: Minutes['pages'][number] }[];
  corrects?: number;
};

/** With the certificates they had then. */
const officersNamed = (state: CaseState, usernames: readonly string[]): Minutes['officers'] =>
  state.officers.filter((o) => usernames.includes(o.username));
