import { z } from 'zod';
import { identifier } from '#contracts';
import { day } from '../shared/typed';
import { dueFields, yes } from '../shared/query';

/** The longest stretch that is asked for at once: the six weeks of a month's sheet. */
const MOST_DAYS = 62;

const whose = {
  /** True: the asker's own cases and visits. */
  mine: yes,
  unit: identifier('单位', 32).optional(),
};

export const ScheduleQuery = z
  .strictObject({ from: day('起始日'), to: day('截止日'), ...whose })
  .refine(({ from, to }) => Date.parse(to) - Date.parse(from) < MOST_DAYS * 86_400_000, {
    path: ['to'],
    error: `一次至多查看 ${MOST_DAYS} 日。`,
  });
export type ScheduleQuery = z.output<typeof ScheduleQuery>;
export const VisitsQuery = z.strictObject({ on: day('日期'), ...whose });
export type VisitsQuery = z.output<typeof VisitsQuery>;

export const Schedule = z
  .object({
    days: z.array(
      z
        .object({
          date: z.string(),
          due: z.number().describe('最近一个期限在这一天届满的未结案件'),
          visits: z.number().describe('应在这一天以前完成的复查'),
          works: z.boolean().nullable().describe('是否工作日；null：放假安排尚未公布'),
        })
        .meta({ id: 'ScheduleDay' }),
    ),
  })
  .meta({ id: 'Schedule' });

export const Visits = z
  .object({
    items: z.array(
      z
        .object({
          id: z.string(),
          caseNo: z.string(),
          displayNo: z.string(),
          partyName: z.string(),
          itemTitle: z.string(),
          place: z.string().nullable(),
          latitude: z.number().nullable().describe('登记时取得的位置，WGS 84；没有的为 null'),
          longitude: z.number().nullable(),
          assignee: z.string().nullable(),
          assigneeName: z.string().nullable(),
          ...dueFields,
        })
        .meta({ id: 'Visit' }),
    ),
  })
  .meta({ id: 'Visits' });
