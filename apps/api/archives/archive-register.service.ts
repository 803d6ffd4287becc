import { Injectable } from '@nestjs/common';
import { DataSource, In, IsNull } from 'typeorm';
import { Archive } from '#activities';
import { type ArchiveView, ERRORS, HOLD_GROUNDS, type Refusal } from '#contracts';
import type { Principal } from '#identity';
import { dateOf, keptThrough, retentionOf, volumeNo } from '#law';
import {
  askedTerms,
  askedWords,
  ArchiveNumberingEntity,
  beginningWith,
  BoundVolumeEntity,
  DossierAppraisalEntity,
  DossierHoldEntity,
  DossierLoanEntity,
  KeptDossierEntity,
  placeOf,
  RetentionRuleEntity,
} from '#store';
import { decodeCursor, pageOf } from '../shared/cursor';
import { People } from '../shared/people';
import { Refused } from '../shared/refused';
import { Scope } from '../shared/scope';
import { SqlFilter } from '../shared/sql-filter';
import type { ArchiveQuery } from './archives.schemas';
import { barredBy } from './destruction.service';
import { approves, holds, keeps, tookPart, witnesses } from './rights';

const today = () => dateOf(new Date().toISOString());
/** More terms than this do not narrow a search any further. */
const MOST_TERMS = 12;
const MOST_FOUND = 50;
const MOST_EXCERPTS = 3;
/** Characters around what was found. */
const AROUND = 30;
/** 永久, in sums. */
const FOR_EVER = 9999;

/** The archive as lists, pages and searches tell it, within what the reader sees. */
@Injectable()
export class ArchiveRegister {
  constructor(
    private readonly dataSource: DataSource,
    private readonly archive: Archive,
    private readonly scope: Scope,
    private readonly people: People,
  ) {}

  /** What was sealed last comes first. */
  async list(me: Principal, query: ArchiveQuery): Promise<object> {
    const { view, unit, year, outcome, years, cursor, limit } = query;
    const rules = await this.rules();
    const filter = new SqlFilter()
      .oneOf('k.unit_id', await this.scope.within(me, unit))
      .equals('k.year', year)
      .equals('k.outcome', outcome);
    if (years !== undefined) filter.add(`${yearsSql(rules)} = ?`, ...yearsOf(rules), years === 0 ? FOR_EVER : years);
    viewed(filter, view, rules);
    const place = decodeCursor(cursor);
    if (place)
      filter.add('k.sealed_on <= ? AND (k.sealed_on < ? OR k.case_no < ?)', place.value, place.value, place.key);
    const found = await this.dataSource.query<{ case_no: string }[]>(
      `SELECT k.case_no FROM kept_dossier k ${filter.where()} ORDER BY k.sealed_on DESC, k.case_no DESC LIMIT ${limit + 1}`,
      filter.parameters,
    );
    const told = await this.tell(
      found.map((f) => f.case_no),
      rules,
    );
    const page = pageOf(
      told,
      limit,
      (r) => ({ value: r.sealedOn, key: r.caseNo }),
      (r) => r,
    );
    const numbering = await this.dataSource.getRepository(ArchiveNumberingEntity).findOneBy({ unitId: me.unitId });
    return { ...page, numbering: { pattern: numbering?.pattern ?? null, maySet: keeps(me, me.unitId) } };
  }

  /** Errors: NOT_FOUND. */
  async one(me: Principal, caseNo: string): Promise<object> {
    const kept = await this.dataSource.getRepository(KeptDossierEntity).findOneBy({ caseNo });
    if (!kept || !(await this.scope.sees(me, kept.unitId))) throw new Refused('NOT_FOUND');
    const db = this.dataSource.manager;
    const [[told], holdsOf, loans, appraisals, additions] = await Promise.all([
      this.tell([caseNo], await this.rules()),
      db.find(DossierHoldEntity, { where: { caseNo }, order: { id: 'DESC' } }),
      db.find(DossierLoanEntity, { where: { caseNo }, order: { id: 'DESC' } }),
      db.find(DossierAppraisalEntity, { where: { caseNo }, order: { id: 'DESC' } }),
      this.archive.additionsOf(caseNo),
    ]);
    const names = await this.people.of([
      ...holdsOf.flatMap((h) => [h.placedBy, h.liftedBy ?? '']),
      ...loans.flatMap((l) => [l.lentBy, l.takenBackBy ?? '']),
      ...appraisals.flatMap((a) => [a.appraisedBy, a.approvedBy ?? '', a.witnessedBy ?? '', a.withdrawnBy ?? '']),
      ...additions.map((a) => a.addedBy),
    ]);
    const named = (username: string) => names.get(username)?.name ?? username;
    const done = (username: string | null, at: Date | null) =>
      username && at ? { by: named(username), at: at.toISOString() } : null;
    const { unitId } = kept;
    const open = appraisals.find((a) => a.openCase !== null);
    const [out, frozen] = [loans.some((l) => !l.returnedAt), holdsOf.some((h) => !h.liftedAt)];
    const stands = !kept.destroyedAt;
    const may = [
      ...(stands && holds(me, unitId) ? ['hold', ...(frozen ? ['lift'] : [])] : []),
      ...(stands && keeps(me, unitId)
        ? [...(out ? ['takeBack'] : ['lend']), ...(open ? [] : ['appraise']), 'add']
        : []),
      ...(open?.state === 'proposed' && approves(me, unitId) && !tookPart(me, open) ? ['approve'] : []),
      ...(open?.state === 'approved' && witnesses(me, unitId) && !tookPart(me, open) ? ['witness'] : []),
      ...(open && (keeps(me, unitId) || approves(me, unitId)) ? ['withdraw'] : []),
    ];
    return {
      ...told,
      extendedUntil: kept.extendedUntil,
      holds: holdsOf.map((h) => ({
        ...{ id: h.id, ground: HOLD_GROUNDS[h.ground], reason: h.reason, ...done(h.placedBy, h.placedAt)! },
        lifted: h.liftedAt && { ...done(h.liftedBy, h.liftedAt)!, reason: h.liftedReason ?? '' },
      })),
      loans: loans.map((l) => ({
        ...{ id: l.id, borrower: l.borrower, purpose: l.purpose, dueOn: l.dueOn, ...done(l.lentBy, l.lentAt)! },
        overdue: !l.returnedAt && l.dueOn < today(),
        returned: l.returnedAt && { ...done(l.takenBackBy, l.returnedAt)!, note: l.returnNote },
      })),
      appraisals: appraisals.map((a) => ({
        ...{ id: a.id, state: a.state, opinion: a.opinion, extendedUntil: a.extendedUntil },
        ...done(a.appraisedBy, a.appraisedAt)!,
        ...{ approved: done(a.approvedBy, a.approvedAt), witnessed: done(a.witnessedBy, a.witnessedAt) },
        withdrawn: a.withdrawnBy && { by: named(a.withdrawnBy), reason: a.withdrawnReason ?? '' },
        certificate: a.certificate && {
          ...{ number: a.certificateSeq, sha256: a.certificateHash, text: a.certificate },
          files: (JSON.parse(a.certificate) as { dossier: { files: object[] } }).dossier.files.length,
        },
      })),
      additions: additions.map((a) => ({
        ...{ no: a.no, title: a.title, reason: a.reason, name: a.name, size: a.size, sha256: a.sha256 },
        ...done(a.addedBy, a.addedAt)!,
      })),
      may,
      barred: stands ? words(await barredBy(db, kept)) : null,
    };
  }

  /** Dossiers in whose words all that was asked for stands, with the lines where it does. Errors: none; nothing asked finds nothing. */
  async search(me: Principal, { q, unit }: { q: string; unit?: string | undefined }): Promise<object> {
    const terms = askedTerms(q).slice(0, MOST_TERMS);
    const words = askedWords(q);
    if (terms.length === 0) return { items: [], more: false };
    const joins = terms.map((_, i) =>
      i === 0 ? 'dossier_term t0' : `JOIN dossier_term t${i} ON t${i}.case_no = t0.case_no`,
    );
    const matches = terms.map(({ prefix }, i) => (prefix ? `t${i}.term BETWEEN ? AND ?` : `t${i}.term = ?`));
    const filter = new SqlFilter().oneOf('k.unit_id', await this.scope.within(me, unit));
    // Terms may lie apart; what was asked for stands together.
    for (const word of words) filter.add('INSTR(x.dense, ?) > 0', word);
    const rows = await this.dataSource.query<{ case_no: string; words: string }[]>(
      `SELECT k.case_no, x.words
       FROM (SELECT DISTINCT t0.case_no FROM ${joins.join(' ')} WHERE ${matches.join(' AND ')}) found
         JOIN kept_dossier k ON k.case_no = found.case_no JOIN dossier_text x ON x.case_no = k.case_no
       ${filter.where()} ORDER BY k.sealed_on DESC, k.case_no DESC LIMIT ${MOST_FOUND + 1}`,
      [...terms.flatMap(({ term, prefix }) => (prefix ? beginningWith(term) : [term])), ...filter.parameters],
    );
    const kept = rows.slice(0, MOST_FOUND);
    const told = await this.tell(
      kept.map((r) => r.case_no),
      await this.rules(),
    );
    return {
      items: told.map(({ caseNo, displayNo, archiveNo, title, unit: of, outcome, sealedOn, volume }, i) => ({
        ...{ caseNo, displayNo, archiveNo, title, unit: of, outcome, sealedOn, volume },
        excerpts: excerpts(kept[i]!.words, words),
      })),
      more: rows.length > MOST_FOUND,
    };
  }

  private rules(): Promise<RetentionRuleEntity[]> {
    return this.dataSource.getRepository(RetentionRuleEntity).find({ order: { id: 'ASC' } });
  }

  /** In the order they were asked for. */
  private async tell(caseNos: readonly string[], rules: readonly RetentionRuleEntity[]) {
    if (caseNos.length === 0) return [];
    const db = this.dataSource.manager;
    const rows = await db.findBy(KeptDossierEntity, { caseNo: In([...caseNos]) });
    const bound = [...new Set(rows.flatMap((r) => r.volumeId ?? []))];
    // What is in one volume is kept, held and lent together.
    const mates = bound.length > 0 ? await db.findBy(KeptDossierEntity, { volumeId: In(bound) }) : [];
    const of = { caseNo: In([...new Set([...caseNos, ...mates.map((m) => m.caseNo)])]) };
    const [volumes, held, out, open, units] = await Promise.all([
      bound.length > 0 ? db.findBy(BoundVolumeEntity, { id: In(bound) }) : [],
      db.findBy(DossierHoldEntity, { ...of, liftedAt: IsNull() }),
      db.findBy(DossierLoanEntity, { ...of, returnedAt: IsNull() }),
      db.findBy(DossierAppraisalEntity, { openCase: In([...caseNos]) }),
      this.scope.units(),
    ]);
    const byNo = new Map(rows.map((r) => [r.caseNo, r]));
    const names = new Map(units.map((u) => [u.id, u.name]));
    const now = today();
    return caseNos.flatMap((caseNo) => {
      const row = byNo.get(caseNo);
      if (!row) return [];
      const rule = retentionOf(rules, row);
      const whole = row.volumeId === null ? [row] : mates.filter((m) => m.volumeId === row.volumeId);
      const last = rule ? longest(rules, whole) : null;
      const isOfIt = (other: { caseNo: string }) => whole.some((m) => m.caseNo === other.caseNo);
      const loan = out.find(isOfIt);
      const volume = volumes.find((v) => v.id === row.volumeId);
      const { displayNo, title, unitId, outcome, year, sealedOn, pages, archiveNo } = row;
      return [
        {
          ...{ caseNo, displayNo, title, unitId, unit: names.get(unitId) ?? unitId, outcome, year, sealedOn, pages },
          archiveNo,
          retention: rule ? { years: rule.years, source: rule.source, confirmed: rule.confirmed } : null,
          ...{ keptThrough: last, due: !row.destroyedAt && last !== null && last < now },
          held: held.some(isOfIt),
          volume: volume
            ? { id: volume.id, volumeNo: volumeNo(volume.year, volume.number), place: row.volumePlace! }
            : null,
          loan: loan ? { borrower: loan.borrower, dueOn: loan.dueOn, overdue: loan.dueOn < now } : null,
          appraisal: open.find((a) => a.caseNo === caseNo)?.state ?? null,
          destroyedAt: row.destroyedAt?.toISOString() ?? null,
        },
      ];
    });
  }
}

const words = (refused: Refusal | undefined): string | null =>
  refused ? `${refused.reason ?? ERRORS[refused.code].title}（${refused.source}）` : null;

/** The last day that any of them must be kept; null: one of them for ever, or the table says nothing of it. */
function longest(rules: readonly RetentionRuleEntity[], whole: readonly KeptDossierEntity[]): string | null {
  const days = whole.map((row) => {
    const rule = retentionOf(rules, row);
    return rule ? keptThrough(row.year, rule.years, row.extendedUntil) : null;
  });
  return days.some((d) => d === null) ? null : days.sort().at(-1)!;
}

/** The period of a row in years, as `retentionOf` finds it; NULL where the table says nothing. */
const yearsSql = (rules: readonly RetentionRuleEntity[], k = 'k'): string =>
  `CASE ${rules.map(() => `WHEN ${k}.outcome = ? AND ${k}.sealed_on >= ? THEN ?`).join(' ')} ELSE NULL END`;
const yearsOf = (rules: readonly RetentionRuleEntity[]): unknown[] =>
  rules.toReversed().flatMap((r) => [r.outcome, r.effectiveFrom, r.years ?? FOR_EVER]);

const OUT = 'SELECT 1 FROM dossier_loan l WHERE l.case_no = k.case_no AND l.returned_at IS NULL';

function viewed(filter: SqlFilter, view: ArchiveView, rules: readonly RetentionRuleEntity[]): SqlFilter {
  switch (view) {
    case 'all':
      return filter;
    case 'due':
      return filter
        .add('k.destroyed_at IS NULL AND (k.extended_until IS NULL OR k.extended_until < ?)', today())
        .add(`k.year + ${yearsSql(rules)} < ?`, ...yearsOf(rules), Number(today().slice(0, 4)))
        .add(
          `(k.volume_id IS NULL OR NOT EXISTS (SELECT 1 FROM kept_dossier m WHERE m.volume_id = k.volume_id
             AND (m.extended_until >= ? OR m.year + ${yearsSql(rules, 'm')} >= ?)))`,
          ...[today(), ...yearsOf(rules), Number(today().slice(0, 4))],
        );
    case 'lent':
      return filter.add(`EXISTS (${OUT})`);
    case 'overdue':
      return filter.add(`EXISTS (${OUT} AND l.due_on < ?)`, today());
    case 'held':
      return filter.add('EXISTS (SELECT 1 FROM dossier_hold h WHERE h.case_no = k.case_no AND h.lifted_at IS NULL)');
    case 'appraised':
      return filter.add('EXISTS (SELECT 1 FROM dossier_appraisal a WHERE a.open_case = k.case_no)');
    case 'destroyed':
      return filter.add('k.destroyed_at IS NOT NULL');
  }
}

/** Lines with what was asked for, the first of each word, cut around it. */
function excerpts(text: string, words: readonly string[]) {
  const lines = text.split('\n');
  return words.slice(0, MOST_EXCERPTS).flatMap((word) => {
    for (const line of lines) {
      const place = placeOf(line, word);
      if (!place) continue;
      const chars = [...line];
      const [from, to] = [Math.max(0, place.from - AROUND), Math.min(chars.length, place.to + AROUND)];
      return [
        {
          before: `${from > 0 ? '…' : ''}${chars.slice(from, place.from).join('')}`,
          match: chars.slice(place.from, place.to).join(''),
          after: `${chars.slice(place.to, to).join('')}${to < chars.length ? '…' : ''}`,
        },
      ];
    }
    return [];
  });
}
