import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { DataSource, type EntityManager, In, IsNull, LessThan } from 'typeorm';
import { NotAsSealed, VolumeBinder, type VolumeManifest } from '#activities';
import type { Principal } from '#identity';
import { MOST_IN_VOLUME, retentionOf, volumeNo } from '#law';
import {
  BoundVolumeEntity,
  DossierAdditionEntity,
  DossierAppraisalEntity,
  DossierEntity,
  DossierHoldEntity,
  DossierLoanEntity,
  KeptDossierEntity,
  nextNumber,
  persevering,
  RetentionRuleEntity,
  VolumeRuleEntity,
} from '#store';
import { People } from '../shared/people';
import { Refused } from '../shared/refused';
import { Scope } from '../shared/scope';
import { keeps } from './rights';
import { refuseVolume, type Waiting, waitsBecause } from './volume-rules';
import type { ComposeVolume, VolumesQuery } from './volumes.schemas';

/** The oldest of what waits: more is bound first. */
const MOST_LISTED = 500;

/**
 * 多案一卷. Composing takes the members and the number in one transaction that waits at every member's row, in one order: of two who
 * compose the same case the second is refused. Binding goes on behind it (`volume-binding.service.ts`).
 */
@Injectable()
export class Volumes {
  constructor(
    private readonly dataSource: DataSource,
    private readonly scope: Scope,
    private readonly people: People,
    private readonly binder: VolumeBinder,
  ) {}

  /** Errors: ARCHIVE_NOT_YOURS. */
  async set(me: Principal, enabled: boolean): Promise<void> {
    if (!keeps(me, me.unitId)) throw new Refused('ARCHIVE_NOT_YOURS');
    const row = { unitId: me.unitId, enabled, setBy: me.username, setAt: new Date() };
    await this.dataSource.getRepository(VolumeRuleEntity).upsert(row, ['unitId']);
  }

  /** Of the asker's own unit. */
  async waiting(me: Principal): Promise<object> {
    const { manager: db } = this.dataSource;
    const enabled = await isEnabled(db, me.unitId);
    const rows = enabled
      ? await db
          .createQueryBuilder(KeptDossierEntity, 'k')
          .innerJoin(DossierEntity, 'd', 'd.caseNo = k.caseNo')
          .where({ unitId: me.unitId, onSpot: true, volumeId: IsNull(), destroyedAt: IsNull() })
          .orderBy('d.chainNo')
          .addOrderBy('k.caseNo')
          .limit(MOST_LISTED + 1)
          .getMany()
      : [];
    const listed = rows.slice(0, MOST_LISTED);
    const judged = await judgedOf(db, listed);
    const groups = new Map<string, { year: number; years: number | null; items: object[] }>();
    for (const [i, { caseNo, displayNo, title, sealedOn, pages, year }] of listed.entries()) {
      const { years = null } = judged[i]!;
      const key = `${year} ${years}`;
      const group = groups.get(key) ?? { year, years, items: [] };
      groups.set(key, group);
      group.items.push({ caseNo, displayNo, title, sealedOn, pages, waits: waitsBecause(judged[i]!) ?? null });
    }
    const most = MOST_IN_VOLUME;
    const maySet = keeps(me, me.unitId);
    return { enabled, maySet, most, groups: [...groups.values()], more: rows.length > MOST_LISTED };
  }

  /** What it would be, marked as a preview. Errors: as `compose`. */
  async preview(me: Principal, said: ComposeVolume): Promise<{ name: string; pdf: Uint8Array }> {
    const { manager: db } = this.dataSource;
    const rows = await db.findBy(KeptDossierEntity, { caseNo: In(said.caseNos) });
    await this.mustCompose(db, me, said, rows);
    const caseNos = await inOrder(db, said.caseNos);
    const { year, years, note } = said;
    const wish = { volumeNo: '组卷后编号', year, years, note, by: me.name, at: new Date().toISOString() };
    return { name: '组卷预览.pdf', pdf: await asSealed(rows, () => this.binder.draft(caseNos, wish)) };
  }

  /** Errors: ARCHIVE_NOT_YOURS, VOLUME_OFF, VOLUME_MEMBERS, VOLUME_RECORD. */
  async compose(me: Principal, said: ComposeVolume): Promise<{ id: number; volumeNo: string }> {
    const { year, years, note } = said;
    const asked = await this.dataSource.manager.findBy(KeptDossierEntity, { caseNo: In(said.caseNos) });
    await this.mustCompose(this.dataSource.manager, me, said, asked);
    // Before it takes a number. What is altered after this, the binding finds.
    await asSealed(asked, () => this.binder.prove(said.caseNos));
    return persevering(() =>
      this.dataSource.transaction(async (db) => {
        const rows = await db.find(KeptDossierEntity, {
          where: { caseNo: In(said.caseNos) },
          order: { caseNo: 'ASC' },
          lock: { mode: 'pessimistic_write' },
        });
        await this.mustCompose(db, me, said, rows);
        const number = await nextNumber(db, `volume:${me.unitId}:${year}`);
        const made = await db.insert(BoundVolumeEntity, {
          ...{ unitId: me.unitId, year, years, number, note, state: 'binding', members: rows.length, done: 0 },
          ...{ composedBy: me.username, composedAt: new Date() },
        });
        const { id } = made.identifiers[0] as { id: number };
        for (const [i, caseNo] of (await inOrder(db, said.caseNos)).entries())
          await db.update(KeptDossierEntity, { caseNo }, { volumeId: id, volumePlace: i + 1 });
        return { id, volumeNo: volumeNo(year, number) };
      }),
    );
  }

  /** What was composed last comes first. */
  async list(me: Principal, { before, limit }: VolumesQuery): Promise<object> {
    const units = await this.scope.unitIds(me);
    const found = await this.dataSource.getRepository(BoundVolumeEntity).find({
      where: { ...(units ? { unitId: In(units) } : {}), ...(before === undefined ? {} : { id: LessThan(before) }) },
      order: { id: 'DESC' },
      take: limit + 1,
    });
    const rows = found.slice(0, limit);
    return {
      items: await Promise.all(rows.map((v) => this.told(v))),
      ...(found.length > limit ? { next: rows.at(-1)!.id } : {}),
    };
  }

  /** Errors: NOT_FOUND. */
  async one(me: Principal, id: number): Promise<object> {
    const volume = await this.find(me, id);
    const { manager: db } = this.dataSource;
    const kept = await db.find(KeptDossierEntity, { where: { volumeId: id }, order: { volumePlace: 'ASC' } });
    const added = await db.find(DossierAdditionEntity, {
      ...{ where: { caseNo: In(kept.map((k) => k.caseNo)) }, order: { no: 'ASC' } },
    });
    const names = await this.people.of(added.map((a) => a.addedBy));
    const pages = volume.manifest ? (JSON.parse(volume.manifest) as VolumeManifest).members : [];
    return {
      ...(await this.told(volume)),
      ...{ note: volume.note, sha256: volume.state === 'binding' ? null : volume.sha256 },
      dossiers: kept.map(({ caseNo, displayNo, archiveNo, title, sealedOn, volumePlace }, i) => ({
        ...{ place: volumePlace!, caseNo, displayNo, archiveNo, title, sealedOn },
        ...{ first: pages[i]?.first ?? null, last: pages[i]?.last ?? null },
        additions: added
          .filter((a) => a.caseNo === caseNo)
          .map(({ no, title: what, reason, name, size, sha256, addedBy, addedAt }) => ({
            ...{ no, title: what, reason, name, size, sha256, at: addedAt.toISOString() },
            by: names.get(addedBy)?.name ?? addedBy,
          })),
      })),
    };
  }

  /** Errors: NOT_FOUND, VOLUME_BINDING. */
  async pdf(me: Principal, id: number): Promise<{ name: string; pdf: Uint8Array }> {
    const volume = await this.bound(me, id);
    return { name: `${volumeNo(volume.year, volume.number)}.pdf`, pdf: await buffer(this.binder.pdf(volume)) };
  }

  /** Errors: NOT_FOUND, VOLUME_BINDING. */
  async package(me: Principal, id: number): Promise<{ name: string; content: Readable }> {
    const volume = await this.bound(me, id);
    return { name: `${volumeNo(volume.year, volume.number)}.zip`, content: await this.binder.zip(volume) };
  }

  private async bound(me: Principal, id: number): Promise<BoundVolumeEntity> {
    const volume = await this.find(me, id);
    if (volume.state === 'binding') throw new Refused('VOLUME_BINDING');
    if (volume.state === 'destroyed') throw new Refused('NOT_FOUND', { reason: '这一卷已经销毁。' });
    return volume;
  }

  private async find(me: Principal, id: number): Promise<BoundVolumeEntity> {
    const volume = await this.dataSource.getRepository(BoundVolumeEntity).findOneBy({ id });
    if (!volume || !(await this.scope.sees(me, volume.unitId))) throw new Refused('NOT_FOUND');
    return volume;
  }

  private async told(volume: BoundVolumeEntity): Promise<object> {
    const { id, unitId, year, years, number, state, members, done, waits, composedBy, composedAt, boundAt } = volume;
    const names = await this.people.of([composedBy]);
    return {
      ...{ id, volumeNo: volumeNo(year, number), unit: await this.scope.nameOf(unitId), year, years, state },
      ...{ members, done, waits, composedBy: names.get(composedBy)?.name ?? composedBy },
      ...{ composedAt: composedAt.toISOString(), boundAt: boundAt?.toISOString() ?? null },
    };
  }

  private async mustCompose(
    db: EntityManager,
    me: Principal,
    said: ComposeVolume,
    rows: readonly KeptDossierEntity[],
  ): Promise<void> {
    if (!keeps(me, me.unitId)) throw new Refused('ARCHIVE_NOT_YOURS');
    if (!(await isEnabled(db, me.unitId))) throw new Refused('VOLUME_OFF');
    const refused = refuseVolume({ ...said, unitId: me.unitId }, await judgedOf(db, rows));
    if (refused) throw new Refused(refused.code, refused);
  }
}

/** 按封存先后: by their places in the chain of seals. */
async function inOrder(db: EntityManager, caseNos: readonly string[]): Promise<string[]> {
  const dossiers = await db.find(DossierEntity, {
    ...{ where: { caseNo: In([...caseNos]) }, select: { caseNo: true, chainNo: true }, order: { chainNo: 'ASC' } },
  });
  return dossiers.map((d) => d.caseNo);
}

/** Errors: VOLUME_RECORD. */
async function asSealed<T>(rows: readonly KeptDossierEntity[], work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof NotAsSealed)) throw error;
    const { displayNo } = rows.find((r) => r.caseNo === error.caseNo)!;
    throw new Refused('VOLUME_RECORD', {
      reason: `${displayNo}的记录与封存时不一致，没有组卷；请先去掉这一件，并请系统管理员核查，恢复之后再办。`,
    });
  }
}

const isEnabled = (db: EntityManager, unitId: string): Promise<boolean> =>
  db.existsBy(VolumeRuleEntity, { unitId, enabled: true });

/** The facts of each, in their order. */
async function judgedOf(db: EntityManager, rows: readonly KeptDossierEntity[]): Promise<Waiting[]> {
  if (rows.length === 0) return [];
  const caseNos = rows.map((r) => r.caseNo);
  const of = { caseNo: In(caseNos) };
  const rules = await db.find(RetentionRuleEntity, { order: { id: 'ASC' } });
  const holds = await db.findBy(DossierHoldEntity, { ...of, liftedAt: IsNull() });
  const loans = await db.findBy(DossierLoanEntity, { ...of, returnedAt: IsNull() });
  const open = await db.findBy(DossierAppraisalEntity, { openCase: In(caseNos) });
  const sealed = await db.find(DossierEntity, { where: of, select: { caseNo: true, sealHash: true } });
  const remedies = await db.query<{ case_no: string; remedies: string | { endedOn?: string }[] | null }[]>(
    "SELECT case_no, JSON_EXTRACT(state, '$.remedies') AS remedies FROM case_file WHERE case_no IN (?)",
    [caseNos],
  );
  const has = (among: readonly { caseNo: string }[], caseNo: string) => among.some((one) => one.caseNo === caseNo);
  return rows.map((r) => {
    const found = remedies.find((one) => one.case_no === r.caseNo)?.remedies ?? [];
    const all = typeof found === 'string' ? (JSON.parse(found) as { endedOn?: string }[]) : found;
    const { caseNo, displayNo, unitId, year, onSpot } = r;
    return {
      ...{ caseNo, displayNo, unitId, year, onSpot, years: retentionOf(rules, r)?.years },
      ...{ bound: r.volumeId !== null, destroyed: r.destroyedAt !== null },
      packaged: sealed.some((d) => d.caseNo === caseNo && d.sealHash !== null),
      ...{ held: has(holds, caseNo), lent: has(loans, caseNo), appraised: has(open, caseNo) },
      contested: all.some((one) => one.endedOn === undefined),
    };
  });
}
