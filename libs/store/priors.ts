import { type EntityManager, In, IsNull } from 'typeorm';
import { dateOf, normalNumber, type PriorOffence } from '#law';
import { CaseEntity, PartyMemberEntity, PriorRecordEntity } from './entities';

/** Every number of the party that a number belongs to, itself included. */
export async function numbersOf(db: EntityManager, idNumber: string): Promise<string[]> {
  const own = await db.findOneBy(PartyMemberEntity, { idNumber });
  if (!own) return [idNumber];
  const all = await db.findBy(PartyMemberEntity, { groupKey: own.groupKey });
  return [...new Set([idNumber, ...all.map((m) => m.idNumber)])];
}

/** Every other matter of one party under any of its numbers, with how it ended: the cases here, and what was imported. */
export async function priorsOf(db: EntityManager, partyIdNumber: string, except?: string): Promise<PriorOffence[]> {
  const asked = normalNumber(partyIdNumber);
  const numbers = await numbersOf(db, asked);
  const under = (number: string) => (number === asked ? {} : { under: number });
  const [cases, records] = await Promise.all([
    db.find(CaseEntity, {
      where: { partyIdNumber: In(numbers) },
      select: {
        caseNo: true,
        displayNo: true,
        partyIdNumber: true,
        itemId: true,
        department: true,
        violationOn: true,
        outcome: true,
        decidedAt: true,
      },
    }),
    db.findBy(PriorRecordEntity, { partyIdNumber: In(numbers), withdrawnAt: IsNull() }),
  ]);
  const found: PriorOffence[] = [
    ...cases
      .filter((c) => c.caseNo !== except)
      .map(({ outcome, decidedAt, partyIdNumber: number, ...row }) => ({
        ...row,
        outcome: outcome ?? 'open',
        ...(decidedAt ? { decidedOn: dateOf(decidedAt.toISOString()) } : {}),
        ...under(number),
      })),
    ...records.map(({ id, itemId, department, violationOn, outcome, decidedOn, reference, ...r }) => ({
      ...{ caseNo: `ledger-${id}`, itemId, department, violationOn, outcome, decidedOn, reference },
      ...under(r.partyIdNumber),
    })),
  ];
  const place = (p: PriorOffence) => `${p.violationOn} ${p.caseNo}`;
  return found.sort((a, b) => (place(a) < place(b) ? -1 : 1));
}
