import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { Principal } from '#identity';
import { citable, citableAll, dateOf, ENTRY_FIELDS, LIST_LEVELS, LIST_NAMES, type ListEntry } from '#law';
import { ItemListEntity, ItemListOpinionEntity, ItemListVersionEntity } from '#store';
import { Refused } from '../shared/refused';
import { Scope } from '../shared/scope';
import { ADOPTED, type AnswerOpinion, type GivePublicOpinion } from './lists.schemas';
import { ListsService, publishedStates, saidOf } from './lists.service';
import { isOver, mayOf } from './rights';

/** A page that anybody can send to fills no table. */
const MOST_OPINIONS = 2000;

type Given = z.output<typeof GivePublicOpinion>;

/** Opinions on lists, from officials and from anybody, and what became of them. @source 实施方案 二（一）广泛征求意见 */
@Injectable()
export class ListOpinions {
  constructor(
    private readonly dataSource: DataSource,
    private readonly lists: ListsService,
    private readonly scope: Scope,
  ) {}

  /** Errors: LIST_OPINIONS_CLOSED, LIST_OPINIONS_FULL, LIST_INVALID. */
  async give(me: Principal, id: number, number: number, given: Given): Promise<{ receipt: string }> {
    await this.lists.read(me, id, number);
    return this.dataSource.transaction((db) => this.take(db, id, number, given, me.username));
  }

  /** From somebody without an account. Errors: as `give`; NOT_FOUND where nobody is asked publicly. */
  givePublicly(id: number, number: number, given: Given): Promise<{ receipt: string }> {
    return this.dataSource.transaction((db) => this.take(db, id, number, given, null));
  }

  /** Once given, an answer may be bettered while opinions are worked through. Errors: LIST_NOT_YOURS, LIST_STATE. */
  async answer(me: Principal, id: number, number: number, opinionId: number, wish: z.output<typeof AnswerOpinion>) {
    const { list, version, competent } = await this.lists.read(me, id, number);
    if (!mayOf(me, list, version, competent, today()).answer)
      throw new Refused(version.state === 'consulting' ? 'LIST_NOT_YOURS' : 'LIST_STATE');
    const { affected } = await this.opinions.update(
      { id: opinionId, listId: id, version: number },
      { ...wish, answeredBy: me.username, answeredAt: new Date() },
    );
    if (!affected) throw new Refused('NOT_FOUND');
  }

  /** What is published, and what asks everybody. */
  async publicLists(): Promise<object> {
    const db = this.dataSource.manager;
    const [lists, versions] = await Promise.all([
      db.find(ItemListEntity, { order: { department: 'ASC', kind: 'DESC', id: 'ASC' } }),
      db.find(ItemListVersionEntity, {
        where: [{ state: publishedStates }, { consultPublicly: true }],
        order: { version: 'DESC' },
      }),
    ]);
    const items = lists.flatMap((list) => versions.filter((v) => v.listId === list.id).map((v) => rowOf(list, v)));
    return { items: [...items.filter((i) => i.open), ...items.filter((i) => !i.open)] };
  }

  /** As it was when opinions were asked for, and once published as it was published. Errors: NOT_FOUND. */
  async publicList(id: number, number: number): Promise<object> {
    const { list, version } = await this.found(this.dataSource.manager, id, number);
    const opinions = await this.opinions.find({ where: { listId: id, version: number }, order: { id: 'ASC' } });
    const answered = opinions.filter((o) => o.answer !== null);
    const entries = version.publishedAt ? version.entries : (version.consulted ?? []);
    return {
      ...rowOf(list, version),
      unit: list.unitId && (await this.scope.nameOf(list.unitId)),
      repeals: version.repeals,
      fields: ENTRY_FIELDS.map((f) => f.title),
      entries: entries.map((e) => ({ id: e.id, title: e.title, said: saidOf(outside(e)) })),
      opinions: answered
        .filter((o) => o.shown && o.givenBy === null)
        .map((o) => ({
          ...{ id: o.id, entryId: o.entryId, text: o.text, givenAt: o.givenAt.toISOString() },
          ...{ adoptedName: ADOPTED[o.adopted!], answer: o.answer!, answeredAt: o.answeredAt!.toISOString() },
        })),
      waiting: opinions.filter((o) => o.givenBy === null && o.answer === null).length,
    };
  }

  /** One's own, shown to all or not. Errors: NOT_FOUND. */
  async own(receipt: string): Promise<object> {
    const o = await this.opinions.findOneBy({ receipt });
    const list = o && (await this.dataSource.manager.findOneBy(ItemListEntity, { id: o.listId }));
    if (!o || !list) throw new Refused('NOT_FOUND');
    return {
      ...{ listTitle: list.title, text: o.text, givenAt: o.givenAt.toISOString(), answer: o.answer },
      ...{ adoptedName: o.adopted && ADOPTED[o.adopted], answeredAt: o.answeredAt?.toISOString() ?? null },
    };
  }

  /** Locked: none comes in after the version has gone on, nor past the last that is taken. */
  private async take(
    db: EntityManager,
    listId: number,
    number: number,
    { entryId, text, name }: Given,
    by: string | null,
  ): Promise<{ receipt: string }> {
    const { version } = await this.found(db, listId, number, by !== null, true);
    if (version.state !== 'consulting' || isOver(version, today()))
      throw new Refused('LIST_OPINIONS_CLOSED', {
        ...(version.consultTo ? { reason: `征求意见至${version.consultTo}。` } : {}),
      });
    if (entryId && !version.consulted?.some((e) => e.id === entryId))
      throw new Refused('LIST_INVALID', { reason: '清单中没有这个事项，请重新选择。' });
    if ((await db.countBy(ItemListOpinionEntity, { listId, version: number })) >= MOST_OPINIONS)
      throw new Refused('LIST_OPINIONS_FULL');
    const receipt = randomBytes(12).toString('hex');
    await db.insert(ItemListOpinionEntity, {
      ...{ listId, version: number, entryId: entryId ?? null, text, name: name || null, givenBy: by },
      ...{ givenAt: new Date(), receipt, shown: false },
    });
    return { receipt };
  }

  private async found(db: EntityManager, id: number, number: number, inside = false, lock = false) {
    const list = await db.findOneBy(ItemListEntity, { id });
    const version = await db.findOne(ItemListVersionEntity, {
      where: { listId: id, version: number },
      ...(lock ? { lock: { mode: 'pessimistic_write' } } : {}),
    });
    if (!list || !version || !(inside || version.consultPublicly || version.publishedAt))
      throw new Refused('NOT_FOUND');
    return { list, version };
  }

  private get opinions() {
    return this.dataSource.getRepository(ItemListOpinionEntity);
  }
}

const today = () => dateOf(new Date().toISOString());

function rowOf(list: ItemListEntity, v: ItemListVersionEntity) {
  return {
    ...{ id: list.id, version: v.version, title: list.title, department: list.department },
    ...{ kindName: LIST_NAMES[list.kind], levelName: LIST_LEVELS[list.level] },
    open: v.consultPublicly && v.state === 'consulting' && !isOver(v, today()),
    ...{ consultFrom: v.consultPublicly ? v.consultFrom : null, consultTo: v.consultPublicly ? v.consultTo : null },
    ...{ docNo: v.docNo, effectiveFrom: v.effectiveFrom, effectiveTo: v.effectiveTo },
  };
}

/** As it is read by anybody: what no lawyer has confirmed is not cited. */
const outside = (entry: ListEntry): ListEntry => ({
  ...entry,
  legalBasis: citableAll(entry.legalBasis),
  ...(entry.limitation ? { limitation: { ...entry.limitation, source: citable(entry.limitation.source) ?? '' } } : {}),
  ...(entry.perDay ? { perDay: { ...entry.perDay, source: citable(entry.perDay.source) ?? '' } } : {}),
});
