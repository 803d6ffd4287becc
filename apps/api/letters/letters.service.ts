import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { DataSource, type EntityManager, In, MoreThan } from 'typeorm';
import {
  type AnyEntry,
  type CaseState,
  type LetterEntryType,
  type LetterPaper,
  LETTERS_IN_BATCH,
  type LetterState,
  RETURN_REASONS,
} from '#contracts';
import type { Principal } from '#identity';
import { dateOf, formatDay } from '#law';
import {
  canonical,
  CaseEntity,
  CaseOfficerEntity,
  JournalEntity,
  LetterBatchEntity,
  LetterEntity,
  LetterEntryEntity,
  LetterPaperEntity,
  nextNumber,
  persevering,
  UnitEntity,
} from '#store';
import { CaseEngine } from '../engine/case-engine';
import { Happened } from '../engine/happened';
import { tell } from '../events/tell';
import { AttachmentsService } from '../files/attachments.service';
import { LOGGER } from '../shared/logger';
import { Refused } from '../shared/refused';
import { Scope } from '../shared/scope';
import { addressOf, postable, takenOf } from './letter-queue.service';
import { mayWrite } from './letter-rights';
import { stoppedOf } from './letter-stopped';
import type { CancelLetter, DeliverLetter, MakeBatch, PostLetter, ReturnLetter } from './letters.schemas';

const LAW = '民事诉讼法 第九十一条';
const today = () => dateOf(new Date().toISOString());

type Change = Partial<Omit<LetterEntity, 'id' | 'version'>>;
type Fresh = Omit<LetterEntity, 'id' | 'number' | 'batchId'>;

/**
 * 信函: made as a batch, handed over, and what became of each.
 *
 * 1. A paper is in one letter at a time: `letter_paper.open_key` is unique, so of two who print it at once the second is refused.
 * 2. Nothing is sent on an issue that may never have happened (ADR 012): what is not final yet the case's workflow is asked for.
 * 3. A change names the version it was read in, under the row's lock; each leaves its entry.
 * 4. What was recalled or served otherwise since is not handed over any more: making and handing over each look at the case anew.
 * 5. That a letter has arrived is no service: it is recorded in the case by an officer, by the case's own task and its checks.
 *
 * @source 民事诉讼法 第九十一条
 */
@Injectable()
export class LettersService {
  private readonly happened: Happened;

  constructor(
    private readonly dataSource: DataSource,
    private readonly scope: Scope,
    private readonly attachments: AttachmentsService,
    engine: CaseEngine,
    @Inject(LOGGER) logger: Logger,
  ) {
    this.happened = new Happened(engine, logger);
  }

  /**
   * Letters in the order in which their papers are named: those of one case together. Errors: CASE_NOT_FOUND, LETTER_NOT_YOURS,
   * LETTER_TAKEN, LETTER_NOT_READY.
   */
  async make(me: Principal, { papers }: MakeBatch): Promise<{ id: number; letters: number }> {
    const wanted = new Map<string, Set<string>>();
    for (const { caseNo, id } of papers) wanted.set(caseNo, (wanted.get(caseNo) ?? new Set()).add(id));
    if (wanted.size > LETTERS_IN_BATCH)
      throw new Refused('LETTER_NOT_READY', { reason: `一批最多 ${LETTERS_IN_BATCH} 封，请分批制作。` });
    const letters: Fresh[] = [];
    for (const [caseNo, ids] of wanted) letters.push(await this.drafted(me, caseNo, ids, letters.length + 1));
    await this.mustHaveHappened(letters);
    try {
      return await persevering(() => this.dataSource.transaction((db) => this.keep(db, me, letters)));
    } catch (error) {
      if (isDuplicate(error)) throw new Refused('LETTER_TAKEN', { source: LAW });
      throw error;
    }
  }

  /** All of a batch that still wait, or, where one of them may not go, none. Errors: NOT_FOUND, LETTER_NOT_YOURS, LETTER_STATE, LETTER_DATES. */
  async postBatch(me: Principal, id: number, on: string): Promise<{ posted: number }> {
    const waiting = await this.dataSource.getRepository(LetterEntity).findBy({ batchId: id, state: 'printed' });
    let posted = 0;
    const batch = await this.dataSource.getRepository(LetterBatchEntity).findOneBy({ id });
    if (!batch || !(await this.scope.sees(me, batch.unitId))) throw new Refused('NOT_FOUND');
    await mustGo(this.dataSource.manager, waiting, on);
    for (const letter of waiting) {
      const isDone = await this.change(me, letter.id, undefined, 'posted', (held, printedOn) => {
        // Whoever was quicker with one of them has said when it was handed over.
        if (held.state !== 'printed') return undefined;
        mustBeBetween('交寄日期', on, printedOn, '制作');
        return { change: { state: 'posted', postedOn: on }, data: { on } };
      });
      if (isDone) posted += 1;
    }
    return { posted };
  }

  /** Handed over, or what was said of it put right. Errors: NOT_FOUND, LETTER_NOT_YOURS, LETTER_CHANGED, LETTER_STATE, LETTER_DATES, LETTER_TRACKING_USED. */
  async post(me: Principal, id: number, { version, on, trackingNo }: PostLetter): Promise<void> {
    await this.change(me, id, version, 'posted', (letter, printedOn) => {
      mustBe(letter, ['printed', 'posted']);
      mustBeBetween('交寄日期', on, printedOn, '制作');
      return { change: { state: 'posted', postedOn: on, trackingNo }, data: { on, trackingNo } };
    });
  }

  /** Errors: NOT_FOUND, LETTER_NOT_YOURS, LETTER_CHANGED, LETTER_STATE, LETTER_DATES, LETTER_TAKEN, ATTACHMENT_UNKNOWN. */
  async deliver(me: Principal, id: number, { version, at, signedBy, note, proof }: DeliverLetter): Promise<void> {
    await this.mustHave(me, id, proof);
    await this.change(me, id, version, 'delivered', (letter) => {
      mustBe(letter, ['posted', 'delivered', 'returned']);
      mustBeBetween('收件时间', dateOf(at), letter.postedOn!, '交寄');
      if (Date.parse(at) > Date.now()) throw new Refused('LETTER_DATES', { reason: '收件时间晚于现在。', source: LAW });
      const deliveredAt = new Date(at);
      return {
        change: { ...NOTHING_CAME, state: 'delivered', deliveredAt, signedBy, note, proof },
        data: { at: deliveredAt.toISOString(), signedBy, note, proof },
      };
    });
  }

  /** The officers of the case are told. Errors: as `deliver`. */
  async giveBack(me: Principal, id: number, { version, on, reason, note, proof }: ReturnLetter): Promise<void> {
    await this.mustHave(me, id, proof);
    await this.change(
      me,
      id,
      version,
      'returned',
      (letter) => {
        mustBe(letter, ['posted', 'delivered', 'returned']);
        mustBeBetween('退回日期', on, letter.postedOn!, '交寄');
        return {
          change: { ...NOTHING_CAME, state: 'returned', returnedOn: on, returnReason: reason, note, proof },
          data: { on, reason, note, proof },
        };
      },
      (db, letter) => this.tellReturned(db, letter),
    );
  }

  /** It was printed and is not sent: its papers wait again. Errors: NOT_FOUND, LETTER_NOT_YOURS, LETTER_CHANGED, LETTER_STATE. */
  async cancel(me: Principal, id: number, { version, reason }: CancelLetter): Promise<void> {
    await this.change(me, id, version, 'cancelled', (letter) => {
      mustBe(letter, ['printed']);
      return { change: { state: 'cancelled', note: reason }, data: { reason } };
    });
  }

  private async drafted(me: Principal, caseNo: string, ids: ReadonlySet<string>, place: number): Promise<Fresh> {
    const row = await this.dataSource.getRepository(CaseEntity).findOneBy({ caseNo });
    if (!row || !(await this.scope.sees(me, row.unitId))) throw new Refused('CASE_NOT_FOUND');
    const state = JSON.parse(row.state) as CaseState;
    if (!mayWrite(me, state.unitId))
      throw new Refused('LETTER_NOT_YOURS', { reason: `${state.displayNo} 由其他单位办理。` });
    const papers = postable(state).filter((d) => ids.has(d.id));
    const taken = await takenOf(this.dataSource.manager, [...ids]);
    if (papers.length < ids.size || taken.size > 0)
      throw new Refused('LETTER_TAKEN', { reason: `${state.displayNo}（${state.party.name}）。`, source: LAW });
    const to = addressOf(state);
    const unit = await this.dataSource.getRepository(UnitEntity).findOneByOrFail({ id: state.unitId });
    if (!to)
      throw new Refused('LETTER_NOT_READY', {
        reason: `${state.displayNo}没有当事人的地址，请先登记送达地址确认书。`,
        source: '民事诉讼法 第九十条',
      });
    return {
      ...{ place, caseNo, displayNo: state.displayNo, unitId: state.unitId, addressee: state.party.name },
      ...{ address: to.address, addressSignedOn: to.signedOn, papers: papers.map(paperOf) },
      ...{ sender: unit.name, phone: unit.phone },
      ...{ state: 'printed', postedOn: null, trackingNo: null, note: null, version: 1, ...NOTHING_CAME },
    };
  }

  /** Asked before anything is held: it takes an answer of the engine. */
  private async mustHaveHappened(letters: readonly Fresh[]): Promise<void> {
    const unsure: { caseNo: string; displayNo: string; seq: number; finalSeq: number; entry: string | null }[] = [];
    for (const { caseNo, displayNo, papers } of letters) {
      const { finalSeq } = await this.dataSource.getRepository(CaseEntity).findOneByOrFail({ caseNo });
      const rows = await this.dataSource.getRepository(JournalEntity).findBy({ caseNo, seq: MoreThan(finalSeq) });
      for (const { seq, entry } of rows) {
        const told = JSON.parse(entry) as AnyEntry;
        if (told.type === 'document.issued' && papers.some((p) => p.id === told.data.id))
          unsure.push({ caseNo, displayNo, seq, finalSeq, entry });
      }
    }
    const sure = await this.happened.among(unsure);
    const first = unsure.find((u) => !sure.has(u));
    if (first)
      throw new Refused('LETTER_NOT_READY', {
        reason: `${first.displayNo}的文书刚刚出具，尚未记录完毕，请稍后再制作。`,
      });
  }

  private async keep(db: EntityManager, me: Principal, letters: readonly Fresh[]) {
    const at = new Date();
    const { id } = await db.save(
      LetterBatchEntity,
      db.create(LetterBatchEntity, { unitId: me.unitId, createdBy: me.username, createdAt: at }),
    );
    const year = today().slice(0, 4);
    const papers: LetterPaperEntity[] = [];
    for (const letter of letters) {
      // Until all papers are its own it has no number: a refused batch spends none.
      const fresh = db.create(LetterEntity, { ...letter, batchId: id, number: `${id}.${letter.place}` });
      const { id: letterId } = await db.save(LetterEntity, fresh);
      for (const p of letter.papers) papers.push({ letterId, documentId: p.id, openKey: p.id });
    }
    // In one order for everybody: of two who take the same papers the second waits and is refused, neither holds what the other wants.
    for (const paper of papers.sort((a, b) => (a.documentId < b.documentId ? -1 : 1)))
      await db.insert(LetterPaperEntity, paper);
    for (const letter of letters) await mustBePostable(db, letter);
    for (const { id: letterId, papers: own } of await db.find(LetterEntity, {
      where: { batchId: id },
      order: { place: 'ASC' },
    })) {
      const number = `XH${year}${String(await nextNumber(db, `letters:${year}`)).padStart(6, '0')}`;
      await db.update(LetterEntity, letterId, { number });
      const data = { number, batch: id, papers: own.map((p) => p.number) };
      await enter(db, { letterId, version: 1, type: 'printed', data, by: me.username, at });
    }
    return { id, letters: letters.length };
  }

  /** One step of a letter, under its lock; undefined: there is nothing to do. `then`: what belongs to it, in the same transaction. */
  private async change(
    me: Principal,
    id: number,
    version: number | undefined,
    type: LetterEntryType,
    step: (letter: LetterEntity, printedOn: string) => { change: Change; data: object } | undefined,
    then?: (db: EntityManager, letter: LetterEntity) => Promise<void>,
  ): Promise<boolean> {
    await this.mustWrite(me, id);
    try {
      return await this.dataSource.transaction(async (db) => {
        const letter = await db.findOneOrFail(LetterEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
        if (version !== undefined && letter.version !== version) throw new Refused('LETTER_CHANGED');
        const { createdAt } = await db.findOneByOrFail(LetterBatchEntity, { id: letter.batchId });
        const told = step(letter, dateOf(createdAt.toISOString()));
        if (!told) return false;
        // Put right afterwards, it has gone already.
        if (type === 'posted') await mustGo(db, [letter], told.change.postedOn!);
        const changed = { ...letter, ...told.change, version: letter.version + 1 };
        await db.update(LetterEntity, id, { ...told.change, version: changed.version });
        await holdPapers(db, changed);
        const entry = {
          letterId: id,
          version: changed.version,
          type,
          data: told.data,
          by: me.username,
          at: new Date(),
        };
        await enter(db, entry);
        await then?.(db, changed);
        return true;
      });
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      throw new Refused(type === 'posted' ? 'LETTER_TRACKING_USED' : 'LETTER_TAKEN', { source: LAW });
    }
  }

  private async mustWrite(me: Principal, id: number): Promise<LetterEntity> {
    const letter = await this.dataSource.getRepository(LetterEntity).findOneBy({ id });
    if (!letter || !(await this.scope.sees(me, letter.unitId))) throw new Refused('NOT_FOUND');
    if (!mayWrite(me, letter.unitId)) throw new Refused('LETTER_NOT_YOURS');
    return letter;
  }

  /** The proof has been given to the case. Errors: NOT_FOUND, LETTER_NOT_YOURS, ATTACHMENT_UNKNOWN. */
  private async mustHave(me: Principal, id: number, proof: readonly string[]): Promise<void> {
    const { caseNo } = await this.mustWrite(me, id);
    if (proof.length === 0) return;
    const given = new Set((await this.attachments.all(caseNo)).map((f) => f.sha256));
    if (!proof.every((hash) => given.has(hash))) throw new Refused('ATTACHMENT_UNKNOWN');
  }

  private async tellReturned(db: EntityManager, letter: LetterEntity): Promise<void> {
    const { caseNo, displayNo, addressee, number, version, returnedOn, returnReason, papers } = letter;
    const officers = await db.findBy(CaseOfficerEntity, { caseNo });
    const titles = papers.map((p) => `《${p.title}》`).join('、');
    for (const { username } of officers)
      await tell(db, {
        ...{
          key: `letter:${letter.id}:${version}:returned:${username}`,
          to: { username },
          kind: 'letterReturned',
          caseNo,
        },
        title: '邮寄的文书被退回',
        body: `${displayNo}：寄给${addressee}的${titles}（信函 ${number}）于${formatDay(returnedOn!)}退回，${RETURN_REASONS[returnReason!]}。请在案件中登记送达未成，或者改用其他方式送达。`,
      });
  }
}

/** What nothing is known of before it has come anywhere. */
const NOTHING_CAME = {
  deliveredAt: null,
  signedBy: null,
  returnedOn: null,
  returnReason: null,
  proof: [],
} satisfies Change;

const paperOf = ({ id, title, issued }: ReturnType<typeof postable>[number]): LetterPaper => {
  const { number, sha256, pages } = issued;
  return { id, title, number, sha256, pages };
};

/** A letter that came back, or was never sent, lets go of its papers: they may be sent anew. */
async function holdPapers(db: EntityManager, { id, state, papers }: LetterEntity): Promise<void> {
  const holds = state !== 'returned' && state !== 'cancelled';
  for (const paper of papers)
    await db.update(
      LetterPaperEntity,
      { letterId: id, documentId: In([paper.id]) },
      { openKey: holds ? paper.id : null },
    );
}

const enter = (
  db: EntityManager,
  { data, ...entry }: Omit<LetterEntryEntity, 'data'> & { data: object },
): Promise<unknown> => db.insert(LetterEntryEntity, { ...entry, data: canonical(data) });

/** The engine was asked meanwhile: the case is looked at again. */
async function mustBePostable(db: EntityManager, { caseNo, displayNo, addressee, papers }: Fresh): Promise<void> {
  const { state } = await db.findOneByOrFail(CaseEntity, { caseNo });
  const ids = new Set(postable(JSON.parse(state) as CaseState).map((d) => d.id));
  if (!papers.every((p) => ids.has(p.id)))
    throw new Refused('LETTER_TAKEN', { reason: `${displayNo}（${addressee}）。`, source: LAW });
}

async function mustGo(db: EntityManager, letters: readonly LetterEntity[], on: string): Promise<void> {
  const stopped = await stoppedOf(db, letters, on);
  const first = letters.find((l) => stopped.has(l.id));
  if (first)
    throw new Refused('LETTER_STATE', {
      reason: `信函 ${first.number} 里的${stopped.get(first.id)!}没有登记，请先作废这封信函。`,
      source: LAW,
    });
}

function mustBe({ state }: LetterEntity, states: readonly LetterState[]): void {
  if (!states.includes(state)) throw new Refused('LETTER_STATE');
}

function mustBeBetween(what: string, on: string, from: string, after: string): void {
  if (on < from)
    throw new Refused('LETTER_DATES', { reason: `${what}早于${after}的日期${formatDay(from)}。`, source: LAW });
  if (on > today()) throw new Refused('LETTER_DATES', { reason: `${what}晚于今天。`, source: LAW });
}

const isDuplicate = (error: unknown) => (error as { code?: string }).code === 'ER_DUP_ENTRY';
