import { dateOf, entryOf, type IsoDate, type Item, LIST_NAMES } from '#law';

interface Runner {
  query(sql: string, parameters?: unknown[]): Promise<unknown>;
}

/**
 * Items that were loaded before lists were documents stand as the first version of one: per department and kind, of the
 * city. The unit that alone is competent for the department keeps it. In SQL alone: a migration runs it, whatever the
 * entities have become since.
 */
export async function addFirstLists(db: Runner, at: Date): Promise<void> {
  const today = dateOf(at.toISOString());
  const rows = (await db.query(
    'SELECT data, effective_from, effective_to FROM item WHERE effective_to IS NULL OR effective_to >= ? ORDER BY id, version',
    [today],
  )) as { data: Item | string; effective_from: IsoDate; effective_to: IsoDate | null }[];
  const units = (await db.query('SELECT id, departments FROM unit')) as { id: string; departments: unknown }[];
  const items = rows.map(({ data, effective_from, effective_to }) => ({
    ...parsed<Item>(data),
    effectiveFrom: effective_from,
    ...(effective_to ? { effectiveTo: effective_to } : {}),
  }));
  for (const listed of groups(items)) {
    const [{ department, list: kind }] = listed as [Item];
    const competent = units.filter((u) => parsed<string[] | null>(u.departments)?.includes(department));
    const example = listed.some((i) => i.example) ? '（示例）' : '';
    const { insertId } = await insert(db, 'item_list', {
      ...{ kind, department, level: 'city', title: `${department}${LIST_NAMES[kind]}事项清单${example}` },
      unit_id: competent.length === 1 ? competent[0]!.id : null,
    });
    await insert(db, 'item_list_version', {
      ...{ list_id: insertId, version: 1, state: 'published', repeals: false, revision: 1 },
      entries: JSON.stringify(listed.map(entryOf)),
      item_versions: JSON.stringify(Object.fromEntries(listed.map((i) => [i.id, i.version]))),
      ...{ drafters: '[]', consult_publicly: false, published_by: 'system', published_at: at },
      effective_from: listed.map((i) => i.effectiveFrom).sort()[0]!,
      course: JSON.stringify([{ at: at.toISOString(), by: 'system', did: '由系统录入' }]),
    });
  }
}

const insert = (db: Runner, table: string, row: Record<string, unknown>) =>
  db.query(`INSERT INTO ${table} (${Object.keys(row).join(', ')}) VALUES (?)`, [Object.values(row)]) as Promise<{
    insertId: number;
  }>;

/** The driver tells JSON parsed or as text, as the server stores it. */
const parsed = <T>(json: unknown): T => (typeof json === 'string' ? JSON.parse(json) : json) as T;

/** Of each item the version in force; of one that begins later, that. */
function groups(items: Item[]): Item[][] {
  const first = items.filter((i) => items.find((x) => x.id === i.id) === i);
  const keys = [...new Set(first.map((i) => `${i.department} ${i.list}`))];
  return keys.map((key) => first.filter((i) => `${i.department} ${i.list}` === key));
}
