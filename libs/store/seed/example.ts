import type { DataSource } from 'typeorm';
import type { Role } from '#contracts';
import { seedCalendar, seedItems, seedPeriodRules } from '../../law/data';
import { figuresIn, itemsIn } from '../law-rows';
import {
  CalendarYearEntity,
  CommonTextEntity,
  ItemEntity,
  PeriodRuleEntity,
  UnitEntity,
  UserEntity,
} from '../entities';
import { addFirstLists } from '../first-lists';
import { exampleTexts } from './example-texts';

/** The market bureau is given the city's own items too: 相对集中行政处罚权. @source 行政处罚法 第十八条 */
const UNITS: UnitEntity[] = [
  {
    id: 'pj',
    parentId: null,
    name: '盘锦市（示例）',
    docPrefix: '盘柔',
    phone: null,
    departments: [],
    area: null,
    reviewAuthority: '盘锦市人民政府（示例）',
    court: '有管辖权的人民法院（示例）',
    path: '/pj/',
  },
  {
    id: 'psj',
    parentId: 'pj',
    name: '市场监督管理局（示例）',
    docPrefix: '盘市监柔',
    phone: null,
    departments: ['市场监督管理', '城市管理'],
    area: null,
    reviewAuthority: '盘锦市人民政府（示例）',
    court: '有管辖权的人民法院（示例）',
    path: '/pj/psj/',
  },
  {
    id: 'pwl',
    parentId: 'pj',
    name: '文化旅游局（示例）',
    docPrefix: '盘文旅柔',
    phone: null,
    departments: ['文化旅游'],
    area: null,
    reviewAuthority: '盘锦市人民政府（示例）',
    court: '有管辖权的人民法院（示例）',
    path: '/pj/pwl/',
  },
];

const account = (username: string, name: string, unitId: string, role: Role, certificateNo: string | null = null) => ({
  lawQualification: role === 'legal' ? `示例资格-${unitId}` : null,
  username,
  name,
  unitId,
  roles: [role],
  certificateNo,
});

/** Demo accounts, named by their job: nobody is invented. */
export const EXAMPLE_ACCOUNTS = [
  account('officer1', '执法员甲', 'psj', 'officer', '示例-001'),
  account('officer2', '执法员乙', 'psj', 'officer', '示例-002'),
  account('head', '市监负责人', 'psj', 'head', '示例-003'),
  account('legal', '市监法制审核员', 'psj', 'legal'),
  account('archivist', '市监档案员', 'psj', 'archivist'),
  account('officer3', '执法员丙', 'pwl', 'officer', '示例-011'),
  account('officer4', '执法员丁', 'pwl', 'officer', '示例-012'),
  account('head2', '文旅负责人', 'pwl', 'head', '示例-013'),
  account('legal2', '文旅法制审核员', 'pwl', 'legal'),
  account('archivist2', '文旅档案员', 'pwl', 'archivist'),
  account('supervisor', '司法行政监督员', 'pj', 'supervisor'),
  account('manager', '市级管理者', 'pj', 'manager'),
  account('admin', '系统管理员', 'pj', 'admin'),
];

/** Loads the example law data, organisation and accounts. What exists is left as it is. Errors: `LawRowsRefused`; nothing is loaded then. */
export async function loadExampleData(
  dataSource: DataSource,
  password: string,
  hashPassword: (password: string) => Promise<string>,
): Promise<void> {
  const known = await dataSource.getRepository(UserEntity).count();
  if (known > 0) return;
  const [items, figures] = [itemsIn(seedItems), figuresIn(seedPeriodRules)];
  const passwordHash = await hashPassword(password);
  const publishedAt = new Date();
  await dataSource.transaction(async (db) => {
    await db.insert(UnitEntity, UNITS);
    await db.insert(
      UserEntity,
      EXAMPLE_ACCOUNTS.map((a) => ({ ...a, passwordHash, active: true, passwordChangeDue: false })),
    );
    await db.insert(
      ItemEntity,
      items.map((data) => ({
        id: data.id,
        version: data.version,
        effectiveFrom: data.effectiveFrom,
        effectiveTo: data.effectiveTo ?? null,
        data,
      })),
    );
    await addFirstLists(db, publishedAt);
    await db.insert(
      PeriodRuleEntity,
      figures.map((data, at) => ({
        id: data.id,
        // Counted over all departments, as publications count them.
        version: figures.slice(0, at + 1).filter((f) => f.id === data.id).length,
        effectiveFrom: '2021-07-15',
        effectiveTo: null,
        data,
      })),
    );
    await db.insert(
      CalendarYearEntity,
      seedCalendar.years.map((y) => ({ ...y, version: 1, publishedAt, publishedBy: 'system' })),
    );
    await db.insert(
      CommonTextEntity,
      ['psj', 'pwl'].flatMap((unitId) => exampleTexts(unitId, publishedAt)),
    );
  });
}
