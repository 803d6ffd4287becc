import { Injectable } from '@nestjs/common';
import { Readable } from 'node:stream';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import { ERRORS } from '#contracts';
import type { AttachmentView } from '#documents';
import { type Principal, SessionStore } from '#identity';
import {
  FileStore,
  isSigning,
  OfficerSignatureEntity,
  PasswordResetEntity,
  placing,
  type SignatureEnd,
  UnitEntity,
  UnitSigningEntity,
  UserEntity,
} from '#store';
import { tell } from '../events/tell';
import { People } from '../shared/people';
import { Refused } from '../shared/refused';
import { Scope } from '../shared/scope';
import { PictureUnfit } from '../shared/ink';
import { signatureImage } from './signature-image';
import type { OwnSignature, SignatureList, UnitSigning } from './signatures.schemas';

/** Bytes. */
const LARGEST = 2 * 1024 * 1024;

/**
 * 本人签名. Drawn, drawn anew and withdrawn by the person alone, with the password; an administrator may stop it, and let the person draw
 * again, and never sees it. A version is never changed: which one a paper has is told by the instant its person acted.
 *
 * Who changes anything of a person's waits at the account's row; who ends a version waits for the issue that is under way.
 */
@Injectable()
export class SignatureBook {
  constructor(
    private readonly dataSource: DataSource,
    private readonly sessions: SessionStore,
    private readonly scope: Scope,
    private readonly people: People,
    private readonly files: FileStore,
  ) {}

  async own(me: Principal): Promise<OwnSignature> {
    const isUsed = await isSigning(this.dataSource.manager, me.unitId);
    return { ...(await this.told(me.username)), isUsed };
  }

  /** The same drawing twice is one version. Errors: PASSWORD_WRONG, SIGNATURE_UNFIT, SIGNATURE_STOPPED. */
  async draw(me: Principal, password: string, given: string): Promise<{ no: number }> {
    await this.mustProve(me, password);
    const image = await signatureImage(Buffer.from(given, 'base64')).catch((error: unknown) => {
      if (error instanceof PictureUnfit) throw new Refused('SIGNATURE_UNFIT', { reason: error.message });
      throw error;
    });
    return this.files.put(Readable.from([image]), LARGEST, (file) =>
      placing(this.dataSource, file, async (db, keep) => {
        const { sha256, size } = file;
        const last = await lastOf(db, me.username);
        const stopped = stoppedIn(last);
        if (stopped) throw new Refused('SIGNATURE_STOPPED', { reason: stoppedBecause(stopped) });
        if (await resetOf(db, me.username)) throw new Refused('SIGNATURE_STOPPED', { reason: RESET });
        if (last && last.endedAt === null && last.sha256 === sha256) return { no: last.no };
        const drawnAt = new Date();
        if (last && last.endedAt === null) await end(db, last, 'replaced', me.username, drawnAt);
        const no = (last?.no ?? 0) + 1;
        await db.insert(OfficerSignatureEntity, { username: me.username, no, sha256, size, drawnAt });
        await tell(db, {
          key: `signature:${me.username}:${no}`,
          to: { username: me.username },
          kind: 'signature',
          title: '您的账号登记了新的签名',
          body: `这是第 ${no} 版，此后办理的文书写入这一版。不是您本人登记的，请立即在「账户 → 我的签名」撤回，并告知系统管理员。`,
        });
        await keep();
        return { no };
      }),
    );
  }

  /** Errors: PASSWORD_WRONG, SIGNATURE_NONE. */
  async withdraw(me: Principal, password: string): Promise<void> {
    await this.mustProve(me, password);
    await this.changing(me.username, async (db, last) => {
      if (!last || last.endedAt !== null) throw new Refused('SIGNATURE_NONE');
      await end(db, last, 'withdrawn', me.username, new Date());
    });
  }

  /** One's own, as it is placed. Errors: NOT_FOUND. */
  async image(me: Principal): Promise<AttachmentView & { content: Readable }> {
    const row = await this.rows.findOneBy({ username: me.username, endedAt: IsNull() });
    if (!row || !(await this.files.has(row.sha256))) throw new Refused('NOT_FOUND');
    const { sha256, size } = row;
    return { sha256, size, name: '签名.png', type: 'image/png', content: this.files.read(sha256) };
  }

  /** What an answer of this person would write into which papers of a unit; null: nothing. */
  async toBeWritten(
    username: string,
    unitId: string,
    papers: string[],
  ): Promise<{ papers: string[]; no: number | null } | null> {
    if (papers.length === 0 || !(await isSigning(this.dataSource.manager, unitId))) return null;
    if (await resetOf(this.dataSource.manager, username)) return { papers, no: null };
    const row = await this.rows.findOneBy({ username, endedAt: IsNull() });
    return { papers, no: row?.no ?? null };
  }

  /** Errors: NOT_FOUND. */
  async of(me: Principal, username: string): Promise<SignatureList> {
    await this.mustSee(me, username);
    return this.told(username);
  }

  /** Errors: NOT_FOUND, SIGNATURE_NONE. */
  async stop(me: Principal, username: string, reason: string): Promise<void> {
    await this.mustSee(me, username);
    await this.changing(username, async (db, last) => {
      if (!last || last.endedAt !== null) throw new Refused('SIGNATURE_NONE');
      await end(db, last, 'stopped', me.username, new Date(), reason);
    });
  }

  /**
   * The person may draw again, and is signed for; what was stopped does not come back. After a reset of the password, by an administrator who
   * can not be the one who reset it. Errors: NOT_FOUND, SIGNATURE_NOT_STOPPED, SIGNATURE_OTHER_ADMIN.
   */
  async allow(me: Principal, username: string): Promise<void> {
    await this.mustSee(me, username);
    await this.changing(username, async (db, last) => {
      const stopped = stoppedIn(last);
      const reset = await resetOf(db, username);
      if (!stopped && !reset) throw new Refused('SIGNATURE_NOT_STOPPED');
      if (reset && (await mayBe(db, me.username, username, reset))) throw new Refused('SIGNATURE_OTHER_ADMIN');
      const allowed = { allowedAt: new Date(), allowedBy: me.username };
      if (stopped) await db.update(OfficerSignatureEntity, { username, no: stopped.no }, allowed);
      await db.update(PasswordResetEntity, { username, allowedAt: IsNull() }, allowed);
    });
  }

  /** The newest first. Errors: NOT_FOUND. */
  async signing(me: Principal, unitId: string): Promise<UnitSigning> {
    await this.mustSeeUnit(me, unitId);
    const periods = await this.dataSource
      .getRepository(UnitSigningEntity)
      .find({ where: { unitId }, order: { no: 'DESC' } });
    const nameOf = await this.names(periods.flatMap((p) => [p.begunBy, p.endedBy]));
    return {
      isOn: periods.some((p) => p.endedAt === null),
      items: periods.map((p) => ({
        from: { at: p.begunAt.toISOString(), by: nameOf(p.begunBy) },
        until: p.endedAt ? { at: p.endedAt.toISOString(), by: nameOf(p.endedBy!) } : null,
      })),
    };
  }

  /** Said again, it changes nothing. Errors: NOT_FOUND. */
  async switchSigning(me: Principal, unitId: string, isOn: boolean): Promise<void> {
    await this.mustSeeUnit(me, unitId);
    await this.dataSource.transaction(async (db) => {
      await db.findOneOrFail(UnitEntity, { where: { id: unitId }, lock: { mode: 'pessimistic_write' } });
      const last = await db.findOne(UnitSigningEntity, { where: { unitId }, order: { no: 'DESC' } });
      const at = new Date();
      const wasOn = last?.endedAt === null;
      if (isOn && !wasOn)
        await db.insert(UnitSigningEntity, { unitId, no: (last?.no ?? 0) + 1, begunAt: at, begunBy: me.username });
      if (!isOn && wasOn)
        await db.update(UnitSigningEntity, { unitId, no: last.no }, { endedAt: at, endedBy: me.username });
    });
  }

  private async told(username: string): Promise<SignatureList> {
    const versions = await this.rows.find({ where: { username }, order: { no: 'DESC' } });
    const resets = await this.dataSource
      .getRepository(PasswordResetEntity)
      .find({ where: { username }, order: { no: 'DESC' } });
    const open = resets.find((r) => r.allowedAt === null);
    const nameOf = await this.names([
      ...versions.flatMap((v) => [v.endedBy, v.allowedBy]),
      ...resets.map((r) => r.resetBy),
    ]);
    const said = (r: PasswordResetEntity | undefined) =>
      r ? { at: r.resetAt.toISOString(), by: nameOf(r.resetBy) } : null;
    return {
      no: versions.find((v) => v.endedAt === null)?.no ?? null,
      isStopped: stoppedIn(versions[0]) !== undefined || open !== undefined,
      reset: said(open),
      items: versions.map((v, i) => ({
        no: v.no,
        drawnAt: v.drawnAt.toISOString(),
        ended: v.endedAt
          ? { as: v.endedAs!, at: v.endedAt.toISOString(), by: nameOf(v.endedBy!), reason: v.endReason }
          : null,
        allowed: v.allowedAt ? { at: v.allowedAt.toISOString(), by: nameOf(v.allowedBy!) } : null,
        afterReset: said(resets.find((r) => isBetween(r.resetAt, versions[i + 1]?.drawnAt, v.drawnAt))),
      })),
    };
  }

  /** One after the other, each finding the last version as the one before has left it. */
  private changing<T>(
    username: string,
    change: (db: EntityManager, last: OfficerSignatureEntity | null) => Promise<T>,
  ): Promise<T> {
    return this.dataSource.transaction(async (db) => change(db, await lastOf(db, username)));
  }

  private async names(usernames: readonly (string | null)[]): Promise<(username: string) => string> {
    const names = await this.people.of(usernames.filter((u) => u !== null));
    return (username) => names.get(username)?.name ?? username;
  }

  private async mustProve({ username }: Principal, password: string): Promise<void> {
    if (await this.sessions.proves(username, password)) return;
    throw new Refused('PASSWORD_WRONG', { errors: [{ path: 'password', message: ERRORS.PASSWORD_WRONG.title }] });
  }

  private async mustSee(me: Principal, username: string): Promise<void> {
    const user = await this.dataSource.getRepository(UserEntity).findOneBy({ username });
    if (!user || !(await this.scope.sees(me, user.unitId))) throw new Refused('NOT_FOUND');
  }

  private async mustSeeUnit(me: Principal, unitId: string): Promise<void> {
    if (!(await this.scope.sees(me, unitId))) throw new Refused('NOT_FOUND');
  }

  private get rows() {
    return this.dataSource.getRepository(OfficerSignatureEntity);
  }
}

/** The last version, with the account held. */
async function lastOf(db: EntityManager, username: string): Promise<OfficerSignatureEntity | null> {
  await db.findOneOrFail(UserEntity, { where: { username }, lock: { mode: 'pessimistic_write' } });
  return db.findOne(OfficerSignatureEntity, { where: { username }, order: { no: 'DESC' } });
}

const isBetween = (at: Date, from: Date | undefined, until: Date): boolean =>
  (from?.getTime() ?? 0) <= at.getTime() && at.getTime() < until.getTime();

const RESET = '您的密码由系统管理员重置过，须由另一名系统管理员恢复后才能登记签名。';

/** The last reset of somebody's password, by another, that nobody has allowed. */
const resetOf = (db: EntityManager, username: string): Promise<PasswordResetEntity | null> =>
  db.findOne(PasswordResetEntity, { where: { username, allowedAt: IsNull() }, order: { no: 'DESC' } });

/** Whether whoever is logged in as an administrator may be the one who reset a password: himself, as that person, or as one whose password he reset too. */
const mayBe = async (
  db: EntityManager,
  admin: string,
  person: string,
  { resetBy }: PasswordResetEntity,
): Promise<boolean> =>
  admin === resetBy ||
  admin === person ||
  (await db.existsBy(PasswordResetEntity, { username: admin, resetBy, allowedAt: IsNull() }));

/** The version that was stopped and bars another; undefined: none does. */
const stoppedIn = (last: OfficerSignatureEntity | null | undefined): OfficerSignatureEntity | undefined =>
  last?.endedAs === 'stopped' && last.allowedAt === null ? last : undefined;

const stoppedBecause = ({ endReason }: OfficerSignatureEntity): string =>
  `${ERRORS.SIGNATURE_STOPPED.title.replace(/。$/u, '')}。停用的理由：${endReason ?? ''}`;

async function end(
  db: EntityManager,
  { username, no }: OfficerSignatureEntity,
  as: SignatureEnd,
  by: string,
  at: Date,
  reason: string | null = null,
): Promise<void> {
  const ended = { endedAt: at, endedAs: as, endedBy: by, endReason: reason };
  await db.update(OfficerSignatureEntity, { username, no }, ended);
}
