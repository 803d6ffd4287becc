import { type EntityManager, In, IsNull } from 'typeorm';
import { dateOf, normalNumber, type PriorOffence } from '#law';
import { CaseEntity, PriorRecordEntity } from './entities';

/** Every other matter of one party, with how it ended: the cases here, and what was imported from before. */
export async function priorsOf(db: EntityManager, partyIdNumber: string, except?: string): Promise<PriorOffence[]> {
  const numbers = [normalNumber(partyIdNumber)];
  const [cases, records] = await Promise.all([
    db.find(CaseEntity, {
      where: { partyIdNumber: In(numbers) },
      select: { caseNo: true, itemId: true, department: true, violationOn: true, outcome: true, decidedAt: true },
    }),
    db.findBy(PriorRecordEntity, { partyIdNumber: In(numbers), withdrawnAt: IsNull() }),
  ]);
  const found: PriorOffence[] = [
    ...cases
      .filter((c) => c.caseNo !== except)
      .map(({ outcome, decidedAt, ...row }) => ({
        ...row,
        outcome: outcome ?? 'open',
        ...(decidedAt ? { decidedOn: dateOf(decidedAt.toISOString()) } : {}),
      })),
    ...records.map(({ id, itemId, department, violationOn, outcome, decidedOn, reference }) => ({
      ...{ caseNo: `ledger-${id}`, itemId, department, violationOn, outcome, decidedOn, reference },
    })),
  ];
  const place = (p: PriorOffence) => `${p.violationOn} ${p.caseNo}`;
  return found.sort((a, b) => (place(a) < place(b) ? -1 : 1));
}
