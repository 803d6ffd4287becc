import { z } from 'zod';
import { defineAction } from '../declare';
import { changePaper, outForService } from '../deliveries';
import { ANNOUNCEMENT_GROUNDS, type AnnouncementGround } from '../documents';
import { choice, date, line, paper, papers, text } from '../fields';

/**
 * 公告送达: the last way, with its reason and what was done before. The case waits for the day on which the paper counts as
 * served, which nobody types; handed over meanwhile, it is served by that.
 */
export const announceService = defineAction({
  name: 'announce-service',
  title: '公告送达',
  legalBasis: '民事诉讼法 第九十五条；市场监督管理行政处罚程序规定 第八十二条第五项',
  by: ['officer', 'head'],
  when: 'always',
  partyHears: true,
  futile: (state) => outForService(state).length === 0,
  effect: (state, { paper: id, ground, course, publishedOn, place }, at, by) =>
    changePaper(state, id, () => ({
      announced: {
        ground: ground as AnnouncementGround,
        course: course as string,
        publishedOn: publishedOn as string,
        place: place as string,
        at,
        by: by.name,
      },
    })),
  form: () =>
    z.strictObject({
      paper: paper(),
      ground: choice('公告的原因', ANNOUNCEMENT_GROUNDS).describe('以其他方式无法送达的，先逐次登记送达未成'),
      course: text('此前送达的经过', 1000).describe('查找过哪些住所和联系方式，以哪些方式送达过，结果如何'),
      publishedOn: date('公告发布日期').describe('自发布之日起满三十日视为送达，由系统计算，期满后案件自动继续'),
      place: line('张贴地点或者登载的报刊、网站', 200),
      attachments: papers('张贴的照片、录像，或者登载的页面'),
    }),
});
