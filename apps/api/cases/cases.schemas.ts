import { z } from 'zod';
import {
  AREA_GROUNDS,
  type AreaGround,
  type CaseSource,
  FIGURE_NAMES,
  FOUND_AGAIN,
  identifier,
  line,
  looseLine,
  type Outcome,
  OUTCOMES,
  SOURCES,
  STAGE_NAMES,
  text,
} from '#contracts';
import { normalNumber } from '#law';
import { LISTED_SHAPE } from '#store';
import { AreaShape } from '../shared/area';
import { dueBefore, limit, yes } from '../shared/query';
import { day } from '../shared/typed';

/** What registers a case. The identifier is optional here so that its absence gets its own answer. */
export const RegisterCase = z
  .strictObject({
    source: z.enum(Object.keys(SOURCES) as [CaseSource, ...CaseSource[]]),
    party: z.strictObject({
      kind: z.enum(['organization', 'individual']),
      name: line('当事人名称', 200),
      /** Kept as it is compared: what two officers type differently is one party's. */
      idNumber: looseLine('证件号码', 60).overwrite(normalNumber).optional(),
      phone: looseLine('联系电话', 40).optional(),
      address: looseLine('地址', 300).optional(),
      representative: looseLine('负责人', 100).optional(),
    }),
    itemId: identifier('事项', 32),
    violationOn: day('违法行为发生日'),
    /** Where the act went on or was repeated. */
    violationEndedOn: day('违法行为终了日').optional(),
    /** When it was found, or the material received; absent: today. */
    discoveredOn: day('发现日期').optional(),
    /** It did harm, where that lengthens the time to punish. */
    harmful: z.boolean().optional(),
    facts: text('案情', 5000),
    place: line('地点', 300),
    /** Where the officer stood, WGS-84 in degrees. */
    coordinates: z
      .strictObject({
        latitude: z.number('纬度应为数字。').min(-90, '纬度应在 −90 至 90 之间。').max(90, '纬度应在 −90 至 90 之间。'),
        longitude: z
          .number('经度应为数字。')
          .min(-180, '经度应在 −180 至 180 之间。')
          .max(180, '经度应在 −180 至 180 之间。'),
        accuracyMetres: z.number('定位精度应为米数。').min(0, '定位精度不能为负。').optional(),
      })
      .optional(),
    /** The place as the divisions have it; a unit with an area asks for it. */
    area: AreaShape.optional(),
    /** 按日连续处罚: which case's fine it follows, by its 文号 or number, and what the re-inspection has found. */
    perDay: z
      .strictObject({
        of: line('原案文号', 60),
        foundOn: day('复查日期'),
        found: z.enum(Object.keys(FOUND_AGAIN) as [keyof typeof FOUND_AGAIN, ...(keyof typeof FOUND_AGAIN)[]]),
      })
      .optional(),
    /** Why an act from outside the unit's area is registered here. */
    areaException: z
      .strictObject({
        ground: z.enum(Object.keys(AREA_GROUNDS) as [AreaGround, ...AreaGround[]]),
        authority: looseLine('指定机关', 200).optional(),
        docNo: looseLine('指定管辖文书文号', 100).optional(),
        on: day('指定管辖日期').optional(),
        provision: looseLine('另有规定的条文', 300).optional(),
      })
      .optional(),
    officers: z.array(identifier('执法人员')).max(10),
    /** The service record it comes from. */
    service: z.int().min(1).optional(),
  })
  .meta({ id: 'RegisterCase' });
export type RegisterCase = z.output<typeof RegisterCase>;

const maybe = (title: string) => day(title).optional();

export const CaseQuery = z.strictObject({
  stage: z.enum(STAGE_NAMES as [string, ...string[]]).optional(),
  /** `unclosed`: open or suspended. */
  status: z.enum(['open', 'suspended', 'closed', 'unclosed']).optional(),
  unit: identifier('单位', 32).optional(),
  item: identifier('事项', 32).optional(),
  party: looseLine('当事人', 200).optional(),
  officer: identifier('执法人员').optional(),
  outcome: z.enum(Object.keys(OUTCOMES) as [Outcome, ...Outcome[]]).optional(),
  overdue: yes,
  /** Beijing days, both included. */
  registeredFrom: maybe('登记起始日'),
  registeredTo: maybe('登记截止日'),
  dueFrom: maybe('到期起始日'),
  dueTo: maybe('到期截止日'),
  /** One of the managers' figures. */
  figure: z.enum(FIGURE_NAMES).optional(),
  dueBefore,
  q: looseLine('查找内容', 100).optional(),
  sort: z.enum(['registered', 'due']).default('registered'),
  cursor: identifier('翻页标记', 500).optional(),
  limit,
  total: yes,
});
export type CaseQuery = z.output<typeof CaseQuery>;

export const CaseSummary = z
  .object({
    caseNo: z.string(),
    ...LISTED_SHAPE,
    daysLeft: z.number().nullable(),
    handlers: z.array(z.string()).describe('手上有此案任务的人；没有的，为本案执法人员'),
  })
  .meta({ id: 'CaseSummary' });

export const CasePage = z
  .object({
    items: z.array(CaseSummary),
    next: z.string().optional(),
    total: z.number().optional().describe('符合条件的件数；10001 表示一万件以上'),
  })
  .meta({ id: 'CasePage' });

export const MinSeq = z.strictObject({ minSeq: z.coerce.number().int().min(1).optional() });
