import type { EntityManager } from 'typeorm';
import type { Role } from '#contracts';

/** A message about work handed about. What the journal calls for is written with the projection instead. */
export interface Told {
  /** Made from what happened, so that telling it again tells nothing. */
  key: string;
  /** A role without a unit: whoever holds it over all. */
  to: { username: string } | { role: Role; unitId: string | null };
  kind: string;
  title: string;
  body: string;
  /** None where it is about no one case. */
  caseNo?: string;
  /** From when it shows; absent: at once. */
  visibleAt?: Date;
}

export async function tell(
  db: EntityManager,
  { key, to, kind, title, body, caseNo = '', visibleAt }: Told,
): Promise<void> {
  const recipient = { role: null, unitId: null, username: null, ...to };
  const now = new Date();
  await db.query(
    'INSERT IGNORE INTO notification (notification_key, case_no, kind, title, body, role, unit_id, username, created_at, visible_at) VALUES (?)',
    [
      [
        key,
        caseNo,
        kind,
        title,
        clip(body),
        recipient.role,
        recipient.unitId,
        recipient.username,
        now,
        visibleAt ?? now,
      ],
    ],
  );
}

/** As much as a message holds. */
export const clip = (text: string, most = 1000): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);
