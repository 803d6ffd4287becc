import type { EntityManager } from 'typeorm';
import type { AnyEntry, CaseState } from '#contracts';
import { JournalEntity } from '#store';
import { type Asked, privateOf } from './content';
import type { Private } from './redaction';

/** What the record knows of people: of who was asked for a 笔录 the entries tell more than the case keeps. */
export async function privateIn(db: EntityManager, state: CaseState): Promise<Private> {
  const rows = await db.find(JournalEntity, {
    where: { caseNo: state.caseNo, type: 'action.performed' },
    select: { entry: true },
    order: { seq: 'ASC' },
  });
  const asked = rows.flatMap(({ entry }) => {
    const { type, data } = JSON.parse(entry) as AnyEntry;
    return type === 'action.performed' && data.name === 'take-minutes' ? [data.data as unknown as Asked] : [];
  });
  return privateOf(state, asked);
}
