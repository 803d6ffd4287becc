import { z } from 'zod';
import { identifier, line, looseLine, type Role, ROLES } from '#contracts';
import { AreaShape } from '../shared/area';

const roles = z.array(z.enum(Object.keys(ROLES) as [Role, ...Role[]])).min(1, '至少选择一个岗位。');
const name = line('姓名', 100);
const certificateNo = looseLine('执法证号', 40).nullable().optional();
const lawQualification = looseLine('法律职业资格', 60).nullable().optional();

export const NewPerson = z
  .strictObject({
    username: z
      .string()
      .trim()
      .regex(/^[a-z0-9][a-z0-9._-]{1,63}$/, '用户名由小写字母、数字和 . _ - 组成，至少两位。'),
    name,
    unitId: identifier('单位', 32),
    roles,
    certificateNo,
    lawQualification,
  })
  .meta({ id: 'NewPerson' });
export type NewPerson = z.output<typeof NewPerson>;

export const ChangePerson = z
  .strictObject({
    name: name.optional(),
    unitId: identifier('单位', 32).optional(),
    roles: roles.optional(),
    certificateNo,
    lawQualification,
    active: z.boolean().optional(),
  })
  .meta({ id: 'ChangePerson' });
export type ChangePerson = z.output<typeof ChangePerson>;

export const ChangedPerson = z
  .object({ released: z.array(z.string()).describe('退回待认领的任务') })
  .meta({ id: 'ChangedPerson' });
export type ChangedPerson = z.output<typeof ChangedPerson>;

const unitName = line('单位名称', 100);
const phone = z
  .string()
  .trim()
  .regex(/^\+?\d[\d ()-]{2,38}$/, '电话由数字、空格和 + - ( ) 组成，至少三位。')
  .nullable()
  .optional();

/** 执法领域: whose items it may register. */
const departments = z.array(line('执法领域', 40)).max(50).optional();

/** 管辖区域: where the acts are done that it may register. */
const area = AreaShape.nullable().optional();

/** Whom its papers name for 复议 and 诉讼. @source 行政处罚法 第五十九条第一款第五项 */
const named = (title: string) => line(title, 100).nullable().optional();
const remedies = { reviewAuthority: named('复议机关'), court: named('管辖法院') };

export const NewUnit = z
  .strictObject({
    id: z.string().regex(/^[a-z][a-z0-9-]{1,31}$/, '单位编号由小写字母、数字和 - 组成，至少两位。'),
    parentId: identifier('上级单位', 32),
    name: unitName,
    docPrefix: line('文号字头', 20),
    phone,
    departments,
    area,
    ...remedies,
  })
  .meta({ id: 'NewUnit' });
export type NewUnit = z.output<typeof NewUnit>;

export const ChangeUnit = z
  .strictObject({ name: unitName.optional(), phone, departments, area, ...remedies })
  .meta({ id: 'ChangeUnit' });
export type ChangeUnit = z.output<typeof ChangeUnit>;

const Person = z
  .object({
    username: z.string(),
    name: z.string(),
    unitId: z.string(),
    roles,
    certificateNo: z.string().nullable(),
    lawQualification: z.string().nullable(),
    active: z.boolean(),
    passwordChangeDue: z.boolean(),
  })
  .meta({ id: 'Person' });
export const PersonList = z.object({ items: z.array(Person) }).meta({ id: 'PersonList' });
export const FirstPassword = z.object({ username: z.string(), password: z.string() }).meta({ id: 'FirstPassword' });

export const SessionList = z
  .object({
    items: z.array(
      z
        .object({
          id: z.string(),
          username: z.string(),
          createdAt: z.string(),
          expiresAt: z.string(),
          own: z.boolean(),
        })
        .meta({ id: 'Session' }),
    ),
  })
  .meta({ id: 'SessionList' });

export const AuditQuery = z.strictObject({
  username: identifier('用户名').optional(),
  /** As it is shown, or as it stands in addresses. */
  caseNo: line('案号', 40).optional(),
  before: z
    .string()
    .regex(/^\d{1,20}$/)
    .optional(),
});
export const AuditList = z
  .object({
    items: z.array(
      z
        .object({
          id: z.string(),
          at: z.string(),
          username: z.string(),
          method: z.string(),
          route: z.string(),
          caseNo: z.string().nullable(),
          displayNo: z.string().nullable(),
          name: z.string().nullable(),
          subject: z.string().nullable(),
          status: z.number(),
          ip: z.string(),
        })
        .meta({ id: 'AuditRow' }),
    ),
    next: z.string().optional(),
  })
  .meta({ id: 'AuditList' });
