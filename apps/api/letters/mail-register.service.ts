import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { Brackets, DataSource, In, IsNull, type SelectQueryBuilder } from 'typeorm';
import {
  type CaseState,
  errandOf,
  LETTER_STATES,
  type LetterEntryType,
  RETURN_REASONS,
  type ReturnReason,
  WAYS,
} from '#contracts';
import type { Principal } from '#identity';
import { formatChinese, formatDay } from '#law';
import { CaseEntity, LetterBatchEntity, LetterEntity, LetterEntryEntity, OutboundMessageEntity } from '#store';
import { madeBy } from '../shared/download';
import { People } from '../shared/people';
import { Refused } from '../shared/refused';
import { Scope } from '../shared/scope';
import { xlsxOf } from '../shared/xlsx';
import { veiled } from '../outbound/outbound.views';
import { mayWrite } from './letter-rights';
import { stoppedOf } from './letter-stopped';
import type { RegisterExport, RegisterQuery } from './letters.schemas';

const BATCH = 500;
const BATCHES = 30;

/** 邮寄登记簿: every letter, with what has become of it. */
@Injectable()
export class MailRegister {
  constructor(
    private readonly dataSource: DataSource,
    private readonly scope: Scope,
    private readonly people: People,
  ) {}

  async list(me: Principal, { before, limit, ...query }: RegisterQuery): Promise<object> {
    const found = await this.page(me, query, before, limit + 1);
    const kept = found.slice(0, limit);
    return {
      items: await this.told(me, kept),
      ...(found.length > limit ? { next: kept.at(-1)!.id } : {}),
    };
  }

  /** By the letter's own number, as its barcode says it, or by the postal one. Errors: NOT_FOUND. */
  async find(me: Principal, no: string): Promise<object> {
    const number = no.trim().toUpperCase();
    const letter = await this.letters.findOneBy([{ number }, { trackingNo: number }]);
    if (!letter || !(await this.scope.sees(me, letter.unitId)))
      throw new Refused('NOT_FOUND', { reason: '没有这个编号的信函，请核对或者重新扫描。' });
    const entries = await this.dataSource
      .getRepository(LetterEntryEntity)
      .find({ where: { letterId: letter.id }, order: { version: 'ASC' } });
    const people = await this.people.of(entries.map((e) => e.by));
    const [view] = await this.told(me, [letter]);
    return {
      letter: view,
      entries: entries.map(({ type, data, by, at }) => ({
        ...{ type, by: people.get(by)?.name ?? by, at: at.toISOString() },
        told: wordsOf(type, JSON.parse(data) as Record<string, unknown>),
      })),
    };
  }

  /** Of one case, newest first. */
  async ofCase(me: Principal, caseNo: string): Promise<object[]> {
    return this.told(me, await this.letters.find({ where: { caseNo }, order: { id: 'DESC' } }));
  }

  /**
   * What the party was sent and somebody has taken, with the papers it belongs to: those that exist since before it and were
   * served by that channel.
   */
  async messagesOf(caseNo: string): Promise<object[]> {
    const sent = await this.dataSource
      .getRepository(OutboundMessageEntity)
      .find({ where: { caseNo, username: IsNull(), state: 'sent' }, order: { id: 'ASC' } });
    if (sent.length === 0) return [];
    const found = await this.dataSource.getRepository(CaseEntity).findOneBy({ caseNo });
    const documents = found ? (JSON.parse(found.state) as CaseState).documents : [];
    return sent.map(({ id, way, title, address, sentAt, receipt }) => ({
      ...{ id: String(id), way: WAYS[way], title, address: veiled(address), sentAt: sentAt!.toISOString(), receipt },
      papers: documents
        .filter(
          (d) => d.madeAt <= sentAt!.toISOString() && d.served?.method === 'electronic' && d.served.channel === way,
        )
        .map((d) => d.id),
    }));
  }

  /** The newest. */
  async batches(me: Principal): Promise<object[]> {
    const units = await this.scope.unitIds(me);
    const batches = await this.dataSource.getRepository(LetterBatchEntity).find({
      ...(units ? { where: { unitId: In(units) } } : {}),
      order: { id: 'DESC' },
      take: BATCHES,
    });
    if (batches.length === 0) return [];
    const counts = await this.dataSource.query<
      { id: number; letters: string; printed: string; first: string; last: string }[]
    >(
      `SELECT batch_id AS id, COUNT(*) AS letters, SUM(state = 'printed') AS printed, MIN(number) AS first, MAX(number) AS last
       FROM letter WHERE batch_id IN (?) GROUP BY batch_id`,
      [batches.map((b) => b.id)],
    );
    const people = await this.people.of(batches.map((b) => b.createdBy));
    const names = new Map((await this.scope.units()).map((u) => [u.id, u.name]));
    const stopped = new Map<number, string[]>();
    for (const { id } of batches) {
      const waiting = await this.letters.find({ where: { batchId: id, state: 'printed' }, order: { place: 'ASC' } });
      const reasons = await stoppedOf(this.dataSource.manager, waiting);
      stopped.set(
        id,
        waiting.filter((l) => reasons.has(l.id)).map((l) => l.number),
      );
    }
    return batches.flatMap(({ id, unitId, createdBy, createdAt }) => {
      // Of one whose cases' dossiers are all destroyed nothing is left to print.
      const counted = counts.find((c) => c.id === id);
      if (!counted) return [];
      return [
        {
          ...{ id, unit: names.get(unitId)!, createdBy: people.get(createdBy)?.name ?? createdBy },
          createdAt: createdAt.toISOString(),
          ...{ letters: Number(counted.letters), printed: Number(counted.printed) },
          ...{ first: counted.first, last: counted.last, stopped: stopped.get(id)! },
        },
      ];
    });
  }

  async workbook(me: Principal, query: RegisterExport): Promise<Readable> {
    const units = new Map((await this.scope.units()).map((u) => [u.id, u.name]));
    const page = (before: number | undefined) => this.page(me, query, before, BATCH);
    async function* rows() {
      let before: number | undefined;
      for (;;) {
        const found = await page(before);
        yield found.map((l) => [
          ...[l.number, l.addressee, l.address, l.papers.map((p) => `${p.title} ${p.number}`).join('；'), l.displayNo],
          ...[units.get(l.unitId) ?? l.unitId, l.batchId, l.postedOn && { day: l.postedOn }, l.trackingNo],
          ...[LETTER_STATES[l.state], l.deliveredAt && { at: l.deliveredAt.toISOString() }, l.signedBy],
          ...[l.returnedOn && { day: l.returnedOn }, l.returnReason && RETURN_REASONS[l.returnReason], l.note],
        ]);
        if (found.length < BATCH) return;
        before = found.at(-1)!.id;
      }
    }
    return xlsxOf({
      ...{ name: '邮寄登记簿', title: '邮寄登记簿' },
      notes: [
        [
          `单位：${query.unit ? (units.get(query.unit) ?? query.unit) : '本人可见的全部单位'}`,
          ...(query.state ? [`状态：${LETTER_STATES[query.state]}`] : []),
          ...(query.batch ? [`批次：第 ${query.batch} 批`] : []),
          ...(query.q ? [`查找：${query.q}`] : []),
        ].join('；'),
        madeBy(me),
      ],
      columns: COLUMNS.map(([title, width]) => ({ title, width })),
      rows: rows(),
    });
  }

  private page(
    me: Principal,
    query: RegisterExport,
    before: number | undefined,
    most: number,
  ): Promise<LetterEntity[]> {
    return this.filtered(me, query).then((letters) => {
      if (before) letters.andWhere('l.id < :before', { before });
      return letters.orderBy('l.id', 'DESC').limit(most).getMany();
    });
  }

  private async filtered(
    me: Principal,
    { state, unit, batch, q }: RegisterExport,
  ): Promise<SelectQueryBuilder<LetterEntity>> {
    const units = await this.scope.within(me, unit);
    const letters = this.letters.createQueryBuilder('l').where('1 = 1');
    if (units) letters.andWhere(units.length > 0 ? 'l.unitId IN (:...units)' : '1 = 0', { units });
    if (state) letters.andWhere('l.state = :state', { state });
    if (batch) letters.andWhere('l.batchId = :batch', { batch });
    if (q)
      letters.andWhere(
        new Brackets((any) =>
          any
            .where('l.number = :no OR l.trackingNo = :no', { no: q.toUpperCase() })
            .orWhere('l.addressee LIKE :like OR l.displayNo LIKE :like', { like: like(q) }),
        ),
      );
    return letters;
  }

  private async told(me: Principal, letters: readonly LetterEntity[]): Promise<object[]> {
    const delivered = letters.filter((l) => l.state === 'delivered' || l.state === 'returned').map((l) => l.caseNo);
    const cases =
      delivered.length === 0
        ? []
        : await this.dataSource
            .getRepository(CaseEntity)
            .find({ where: { caseNo: In(delivered) }, select: { caseNo: true, state: true } });
    const states = new Map(cases.map((c) => [c.caseNo, JSON.parse(c.state) as CaseState]));
    const names = new Map((await this.scope.units()).map((u) => [u.id, u.name]));
    const stopped = await stoppedOf(this.dataSource.manager, letters);
    return letters.map(({ unitId, place: _p, sender: _s, phone: _t, papers, deliveredAt, ...letter }) => {
      const state = states.get(letter.caseNo);
      return {
        ...letter,
        unit: names.get(unitId)!,
        papers: papers.map(({ sha256: _sha256, ...paper }) => paper),
        deliveredAt: deliveredAt?.toISOString() ?? null,
        mayWrite: mayWrite(me, unitId),
        stopped: stopped.get(letter.id) ?? null,
        unrecorded: papers.flatMap(({ id }) => {
          const errand = state && errandOf(state, id);
          return errand ? [{ paper: id, task: errand.id }] : [];
        }),
      };
    });
  }

  private get letters() {
    return this.dataSource.getRepository(LetterEntity);
  }
}

const COLUMNS: readonly (readonly [string, number])[] = [
  ['信函编号', 18],
  ['收件人', 28],
  ['地址', 40],
  ['文书', 48],
  ['案号', 26],
  ['单位', 26],
  ['批次', 8],
  ['交寄日期', 14],
  ['邮件编号', 20],
  ['状态', 10],
  ['收件时间', 18],
  ['签收人', 14],
  ['退回日期', 14],
  ['退回原因', 22],
  ['备注', 30],
];

const like = (words: string) => `%${words.replace(/[\\%_]/g, '\\$&')}%`;

/** What an entry tells beside who and when. */
function wordsOf(type: LetterEntryType, data: Record<string, unknown>): string {
  const text = (name: string) => (typeof data[name] === 'string' ? data[name] : '');
  const note = text('note') ? `。${text('note')}` : '';
  switch (type) {
    case 'printed':
      return `第 ${String(data['batch'])} 批`;
    case 'posted':
      return `${formatDay(text('on'))}${text('trackingNo') ? `，邮件编号 ${text('trackingNo')}` : ''}`;
    case 'delivered':
      return `${formatChinese(text('at'))}${text('signedBy') ? `，${text('signedBy')}签收` : ''}${note}`;
    case 'returned':
      return `${formatDay(text('on'))}，${RETURN_REASONS[text('reason') as ReturnReason]}${note}`;
    case 'cancelled':
      return text('reason');
  }
}
