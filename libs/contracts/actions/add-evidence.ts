import { z } from 'zod';
import { defineAction } from '../declare';
import { EVIDENCE_KINDS } from '../evidence-kinds';
import { attachments, choice, date, instant, line, rightsTold, text } from '../fields';
import { tellRights } from '../rights';

const OF_SOUND_AND_PICTURE = { when: { kind: ['audiovisual'] }, must: true };
const OF_DEVICE = { when: { collected: ['byDevice'] }, must: true };

export const addEvidence = defineAction({
  name: 'add-evidence',
  title: '补充证据',
  legalBasis: '行政处罚法 第四十六条、第四十七条',
  by: ['officer', 'head'],
  when: 'always',
  despiteSuspension: true,
  effect: (state, data, at) => {
    if (data['rightsTold'] === true) tellRights(state, at);
    state.evidence += 1;
  },
  form: () =>
    z.strictObject({
      title: line('证据名称', 200),
      kind: choice('证据种类', EVIDENCE_KINDS),
      collected: choice('收集方式', {
        byOfficers: '执法人员收集、调取',
        byDevice: '电子技术监控设备记录',
      })
        .default('byOfficers')
        .describe('监控设备的记录未经审核或者经审核不符合要求的，不得作为证据（行政处罚法 第四十一条）'),
      device: line('设备和设置地点', 200).optional().meta(OF_DEVICE),
      deviceReview: line('设备的法制和技术审核', 200)
        .optional()
        .describe('审核的文号或者日期；设置合理、标志明显，设置地点已向社会公布')
        .meta(OF_DEVICE),
      reviewedBy: line('记录内容的审核人', 100)
        .optional()
        .describe('审核记录是否真实、清晰、完整、准确')
        .meta(OF_DEVICE),
      reviewedOn: date('记录内容的审核日期').optional().meta(OF_DEVICE),
      rightsTold: rightsTold(),
      method: line('制作方法', 200)
        .optional()
        .describe('使用的设备和方式；视听资料应当注明制作方法、制作时间、制作人（市监程序规定 第二十六条）')
        .meta(OF_SOUND_AND_PICTURE),
      recordedFrom: instant('录制开始时间').optional().meta(OF_SOUND_AND_PICTURE),
      recordedTo: instant('录制结束时间').optional().describe('拍照的不填').meta({ when: OF_SOUND_AND_PICTURE.when }),
      recordedAt: line('录制地点', 200).optional().meta({ when: OF_SOUND_AND_PICTURE.when }),
      recorder: line('制作人', 60).optional().meta(OF_SOUND_AND_PICTURE),
      sound: text('声音内容的文字记录', 2000)
        .optional()
        .describe('声音资料应当附有该声音内容的文字记录')
        .meta({ when: OF_SOUND_AND_PICTURE.when }),
      description: text('说明'),
      attachments: attachments(),
    }),
});
