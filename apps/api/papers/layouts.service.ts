import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { DataSource, In, IsNull, Not } from 'typeorm';
import { type DocumentKind, DOCUMENTS } from '#contracts';
import {
  type AttachmentView,
  type Finding,
  LARGEST_TEMPLATE,
  ownTemplate,
  setSample,
  TRIAL_LIMITS,
  tryFont,
  tryTemplate,
  Typesetter,
} from '#documents';
import type { Principal } from '#identity';
import { dateOf } from '#law';
import {
  doom,
  FileStore,
  FileTooLarge,
  FONT_PART,
  layoutFor,
  type LayoutInForce,
  layoutOn,
  lineOf,
  placing,
  readLayout,
  UnitEntity,
  UnitLayoutEntity,
} from '#store';
import { People } from '../shared/people';
import { Refused } from '../shared/refused';
import { Scope } from '../shared/scope';
import type { LayoutList, LayoutPart } from './layouts.schemas';

/** A font of all 通用规范汉字 takes half of it. Bytes. */
const LARGEST_FONT = 32 * 1024 * 1024;
/** What a font is shown with. */
const SHOWN_WITH = 'penaltyDecision';
/** Of what is wrong, so much is told at once. */
const MOST_FINDINGS = 20;

type Lookup = { me: Principal; unitId: string; part: LayoutPart };

/**
 * Templates and fonts of a unit's own. What is taken in has been tried with invented values and lacks nothing; it sets papers once it is put
 * in force. A version is never changed, and of a draft that is deleted the row stays: what a paper was issued by stays with it.
 */
@Injectable()
export class Layouts implements OnApplicationShutdown {
  /** Of its own: what is tried here may take its process with it, and no paper waits behind it. */
  private readonly typesetter = new Typesetter(TRIAL_LIMITS);

  constructor(
    private readonly dataSource: DataSource,
    private readonly scope: Scope,
    private readonly people: People,
    private readonly files: FileStore,
  ) {}

  onApplicationShutdown(): void {
    this.typesetter.close();
  }

  /** Of a unit, the newest first. Errors: NOT_FOUND. */
  async list(of: Lookup): Promise<LayoutList> {
    const units = await this.lineAbove(of);
    const versions = await this.rows.find({
      where: { unitId: In(units), part: of.part },
      select: COLUMNS,
      order: { no: 'DESC' },
    });
    const used = layoutOn(versions, units, dateOf(new Date().toISOString()));
    const own = versions.filter((v) => v.unitId === of.unitId);
    const names = await this.people.of(
      own.flatMap((v) => [v.uploadedBy, v.forcedBy, v.withdrawnBy, v.deletedBy].filter((u) => u !== null)),
    );
    const by = (username: string, at: Date) => ({ by: names.get(username)?.name ?? username, at: at.toISOString() });
    return {
      used: used
        ? { id: used.id, no: used.no, unitId: used.unitId, unitName: await this.scope.nameOf(used.unitId) }
        : null,
      items: own.map((v) => ({
        ...{ id: v.id, no: v.no, name: v.name, size: v.size },
        uploaded: by(v.uploadedBy, v.uploadedAt),
        forced: v.forcedAt ? by(v.forcedBy!, v.forcedAt) : null,
        withdrawn: v.withdrawnAt ? { ...by(v.withdrawnBy!, v.withdrawnAt), reason: v.withdrawReason! } : null,
        deleted: v.deletedAt ? by(v.deletedBy!, v.deletedAt) : null,
        standing: standingOf(v, used),
      })),
    };
  }

  /** Where a template of one's own begins. Errors: NOT_FOUND: a font has no text. */
  own(part: LayoutPart): { name: string; content: string } {
    if (part === FONT_PART) throw new Refused('NOT_FOUND', { reason: '字体没有可以下载的模板。' });
    return { name: `${DOCUMENTS[part].title}.typ`, content: ownTemplate(part) };
  }

  /** A draft; the same file as the last draft is that draft. Errors: NOT_FOUND, FILE_EMPTY, FILE_TOO_LARGE, LAYOUT_UNFIT. */
  async add(of: Lookup, name: string, content: Readable): Promise<{ no: number }> {
    await this.lineAbove(of);
    const bytes = await this.read(of.part, content);
    await this.mustBeFit(of, bytes);
    return this.files.put(Readable.from([bytes]), LARGEST_FONT, (file) =>
      placing(this.dataSource, file, async (db, keep) => {
        const { sha256, size } = file;
        // Who adds another one waits here, and finds this before it.
        await db.findOneOrFail(UnitEntity, { where: { id: of.unitId }, lock: { mode: 'pessimistic_write' } });
        const { unitId, part, me } = of;
        const last = await db.findOne(UnitLayoutEntity, { where: { unitId, part }, order: { no: 'DESC' } });
        if (last?.sha256 === sha256 && standingOf(last) === 'draft') return { no: last.no };
        const no = (last?.no ?? 0) + 1;
        const isFont = part === FONT_PART;
        await db.insert(UnitLayoutEntity, {
          ...{ unitId, part, no, sha256, size, uploadedBy: me.username, uploadedAt: new Date() },
          name: name.trim().slice(0, 120) || (isFont ? '字体' : '模板'),
          source: isFont ? null : bytes.toString('utf8'),
        });
        if (isFont) await keep();
        return { no };
      }),
    );
  }

  /** From now on its papers go out by it. Tried once more: the product may be a later one. Errors: NOT_FOUND, LAYOUT_UNFIT, LAYOUT_STATE, LAYOUT_CHANGED. */
  async force(of: Lookup, no: number, replaces: number | null): Promise<void> {
    const row = await this.find(of, no);
    if (standingOf(row) !== 'draft') throw new Refused('LAYOUT_STATE');
    await this.mustBeFit(of, await this.bytesOf(row));
    await this.dataSource.transaction(async (db) => {
      const { unitId, part, me } = of;
      // Two at once: the second sees what the first has put in force.
      await db.findOneOrFail(UnitEntity, { where: { id: unitId }, lock: { mode: 'pessimistic_write' } });
      const versions = await db.find(UnitLayoutEntity, { where: { unitId, part }, select: COLUMNS });
      const now = new Date();
      if ((layoutOn(versions, [unitId], dateOf(now.toISOString()))?.id ?? null) !== replaces)
        throw new Refused('LAYOUT_CHANGED');
      const { affected } = await db.update(
        UnitLayoutEntity,
        { id: row.id, forcedAt: IsNull(), withdrawnAt: IsNull(), deletedAt: IsNull() },
        { forcedBy: me.username, forcedAt: now },
      );
      if (!affected) throw new Refused('LAYOUT_STATE');
    });
  }

  /** From now on nothing goes out by it; what has, keeps it. Errors: NOT_FOUND, LAYOUT_STATE. */
  async withdraw(of: Lookup, no: number, reason: string): Promise<void> {
    const { id } = await this.find(of, no);
    const { affected } = await this.rows.update(
      { id, forcedAt: Not(IsNull()), withdrawnAt: IsNull() },
      { withdrawnBy: of.me.username, withdrawnAt: new Date(), withdrawReason: reason },
    );
    if (!affected) throw new Refused('LAYOUT_STATE');
  }

  /** A draft: its text or font goes, that there was one stays. Errors: NOT_FOUND, LAYOUT_KEPT: it was in force; LAYOUT_STATE: deleted. */
  async delete(of: Lookup, no: number): Promise<void> {
    const { id, sha256 } = await this.find(of, no);
    await this.dataSource.transaction(async (db) => {
      // Who uploads the same one again waits here, and gets another.
      await db.findOneOrFail(UnitEntity, { where: { id: of.unitId }, lock: { mode: 'pessimistic_write' } });
      // Who puts it in force meanwhile was first, or finds it gone.
      const row = await db.findOneOrFail(UnitLayoutEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (row.forcedAt) throw new Refused('LAYOUT_KEPT');
      if (row.deletedAt) throw new Refused('LAYOUT_STATE');
      await db.update(UnitLayoutEntity, id, { deletedBy: of.me.username, deletedAt: new Date(), source: null });
      if (of.part === FONT_PART) await doom(db, sha256);
    });
  }

  /** As a paper would go out by it now, with the unit's other part, with invented values, marked as a sample. Errors: NOT_FOUND, LAYOUT_SAMPLE. */
  async preview(of: Lookup, no: number): Promise<{ name: string; pdf: Uint8Array }> {
    const row = await this.find(of, no);
    const kind = of.part === FONT_PART ? SHOWN_WITH : of.part;
    await this.mustBeThere(row);
    const standing = await this.inForce(of, kind);
    const [own, other] =
      of.part === FONT_PART ? [{ font: row }, standing.template] : [{ template: row }, standing.font];
    const set = await this.sample(kind, { ...standing, ...own });
    if ('pdf' in set) return { name: `${DOCUMENTS[kind].title} 第 ${no} 版样本.pdf`, pdf: set.pdf };
    const alone = other ? await this.sample(kind, { template: undefined, font: undefined, ...own }) : set;
    if (!('pdf' in alone) || !other)
      throw new Refused('LAYOUT_SAMPLE', {
        reason: `这一版排不出样本：${wordsOf(set)}请修改后上传新的一版${row.forcedAt ? '并启用' : ''}。`,
      });
    const what = other.part === FONT_PART ? '字体' : `《${DOCUMENTS[kind].title}》模板`;
    const named = `${await this.scope.nameOf(other.unitId)}正在使用的${what}第 ${other.no} 版`;
    throw new Refused('LAYOUT_SAMPLE', {
      reason: `这一版单独排得出样本，与${named}一起排不出：${wordsOf(set)}请撤下那一版，或者启用修改后的一版，再打开样本。`,
    });
  }

  /** As it was uploaded. Errors: NOT_FOUND. */
  async file(of: Lookup, no: number): Promise<AttachmentView & { content: Readable }> {
    const row = await this.find(of, no);
    await this.mustBeThere(row);
    const content = row.source === null ? this.files.read(row.sha256) : Readable.from([Buffer.from(row.source)]);
    return { sha256: row.sha256, size: row.size, name: row.name, type: 'application/octet-stream', content };
  }

  private async sample(kind: DocumentKind, layout: LayoutInForce): Promise<readonly Finding[] | { pdf: Uint8Array }> {
    const { source, font } = await readLayout(this.files, layout);
    return setSample(this.typesetter, kind, {
      ...(source === undefined ? {} : { source }),
      ...(font ? { fonts: [font] } : {}),
    });
  }

  private async mustBeFit(of: Lookup, bytes: Buffer): Promise<void> {
    const found =
      of.part === FONT_PART
        ? await tryFont(this.typesetter, bytes, await this.templates(of))
        : await tryTemplate(this.typesetter, of.part, bytes.toString('utf8'), await this.font(of, of.part));
    if (found.length > 0) throw unfit(found);
  }

  /** What the unit's papers go out by now; a font that is lost is left out. */
  private async inForce(of: Lookup, kind: DocumentKind): Promise<LayoutInForce> {
    const unit = (await this.scope.units()).find((u) => u.id === of.unitId)!;
    const standing = await layoutFor(this.dataSource.manager, unit, kind, new Date().toISOString());
    const isThere = standing.font && (await this.files.has(standing.font.sha256));
    return isThere ? standing : { ...standing, font: undefined };
  }

  private async font(of: Lookup, kind: DocumentKind): Promise<Uint8Array | undefined> {
    const { font } = await this.inForce(of, kind);
    return (await readLayout(this.files, { template: undefined, font })).font;
  }

  /** Of every kind for which the unit's papers go out by one of its own. */
  private async templates(of: Lookup): Promise<Map<DocumentKind, string>> {
    const units = await this.lineAbove(of);
    const where = { unitId: In(units), part: Not(FONT_PART) };
    const versions = await this.rows.find({ where, select: COLUMNS });
    const day = dateOf(new Date().toISOString());
    const used = (Object.keys(DOCUMENTS) as DocumentKind[]).flatMap((kind) => {
      const ofKind = versions.filter((v) => v.part === kind);
      const standing = layoutOn(ofKind, units, day);
      return standing ? [standing.id] : [];
    });
    const texts = await this.rows.findBy({ id: In(used) });
    return new Map(texts.map(({ part, source }) => [part as DocumentKind, source!]));
  }

  private async read(part: LayoutPart, content: Readable): Promise<Buffer> {
    const isFont = part === FONT_PART;
    try {
      const given = await this.files.put(content, isFont ? LARGEST_FONT : LARGEST_TEMPLATE, ({ path }) =>
        readFile(path),
      );
      if (given.length === 0) throw new Refused('FILE_EMPTY');
      return given;
    } catch (error) {
      if (!(error instanceof FileTooLarge)) throw error;
      const reason = isFont ? '字体不得超过 32 MB。' : `模板不得超过 ${LARGEST_TEMPLATE / 1024} KB。`;
      throw new Refused('FILE_TOO_LARGE', { reason });
    }
  }

  private async bytesOf(row: UnitLayoutEntity): Promise<Buffer> {
    await this.mustBeThere(row);
    return row.source === null ? buffer(this.files.read(row.sha256)) : Buffer.from(row.source);
  }

  private async mustBeThere({ source, sha256, deletedAt }: UnitLayoutEntity): Promise<void> {
    if (deletedAt) throw new Refused('NOT_FOUND', { reason: '这一版已经删除，请刷新。' });
    if (source === null && !(await this.files.has(sha256)))
      throw new Refused('NOT_FOUND', { reason: '字体的文件不在存储中，请系统管理员从备份恢复。' });
  }

  private async find(of: Lookup, no: number): Promise<UnitLayoutEntity> {
    await this.lineAbove(of);
    const row = await this.rows.findOneBy({ unitId: of.unitId, part: of.part, no });
    if (!row) throw new Refused('NOT_FOUND');
    return row;
  }

  /** The unit and those above it. Errors: NOT_FOUND. */
  private async lineAbove({ me, unitId }: Lookup): Promise<string[]> {
    const unit = (await this.scope.units()).find((u) => u.id === unitId);
    if (!unit || !(await this.scope.sees(me, unitId))) throw new Refused('NOT_FOUND');
    return lineOf(unit);
  }

  private get rows() {
    return this.dataSource.getRepository(UnitLayoutEntity);
  }
}

/** Without the text. */
const COLUMNS = {
  ...{ id: true, unitId: true, part: true, no: true, name: true, sha256: true, size: true },
  ...{ uploadedBy: true, uploadedAt: true, forcedBy: true, forcedAt: true },
  ...{ withdrawnBy: true, withdrawnAt: true, withdrawReason: true },
  ...{ deletedBy: true, deletedAt: true },
} as const;

const standingOf = (
  v: Pick<UnitLayoutEntity, 'deletedAt' | 'withdrawnAt' | 'forcedAt'>,
  used?: Pick<UnitLayoutEntity, 'forcedAt'>,
): LayoutList['items'][number]['standing'] => {
  if (v.deletedAt) return 'deleted';
  if (v.withdrawnAt) return 'withdrawn';
  if (!v.forcedAt) return 'draft';
  return v === used ? 'used' : 'replaced';
};

const wordsOf = (found: readonly Finding[]): string =>
  found
    .slice(0, 3)
    .map(({ line, message }) => (line === undefined ? message : `第 ${line} 行：${message}`))
    .join('');

const unfit = (found: readonly Finding[]): Refused =>
  new Refused('LAYOUT_UNFIT', {
    reason: wordsOf(found),
    errors: found.slice(0, MOST_FINDINGS).map(({ line, message }) => ({
      path: line === undefined ? '全文' : `第 ${line} 行`,
      message,
    })),
  });
