import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { type Actor, type CaseDocument, type CaseState, type CaseTask, DOCUMENTS, type Issued } from '#contracts';
import {
  catalogueData,
  formOfPaper,
  GivenUp,
  type Job,
  type ListedEvidence,
  type MissingField,
  type PaperData,
  paperOfAnswer,
  papersOf,
  isDrawable,
  receiptData,
  recordData,
  recordFormData,
  recordFormOf,
  caseHead,
  setOutgoing,
  signaturesOn,
  signedData,
  type Signer,
  signersOf,
  sampleOf,
  sourceOf,
  type Sources,
  TemplateFault,
  Typesetters,
  whenMade,
} from '#documents';
import { FileStore, layoutFor, readLayout, signaturesOf, stampFor, UnitEntity } from '#store';
import { AttachmentsService } from '../files/attachments.service';
import { LOGGER } from '../shared/logger';
import { Refused } from '../shared/refused';

type Paper = ReturnType<typeof papersOf>[number];

/** A case with its journal. */
type OnRecord = Pick<Sources, 'state' | 'entries'>;
/** With the names of the people, where a form names them. */
type Drafted = OnRecord & Partial<Pick<Sources, 'names'>>;

export interface Printed {
  /** As a file is named. */
  name: string;
  pdf: Uint8Array;
}

/**
 * Sets the papers of a case as they stand on record: the same record gives the same bytes.
 *
 * Errors: NOT_FOUND; PAPER_INCOMPLETE, with each field the law asks of it; PAPER_CHARACTER, with what cannot be printed;
 * PAPER_LAYOUT: a template or font of its unit's own cannot set it.
 */
@Injectable()
export class Printing implements OnApplicationShutdown {
  private readonly typesetter = new Typesetters();

  constructor(
    private readonly dataSource: DataSource,
    private readonly attachments: AttachmentsService,
    private readonly files: FileStore,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** A paper that goes out by its own template, any other by its rows. */
  async paper(from: Sources, id: string): Promise<Printed> {
    const { state } = from;
    const document = state.documents.find((d) => d.id === id);
    if (document) return this.outgoing(from, document);
    const paper = this.find(from, id);
    if (paper.signature) return this.signed(from, paper, paper.signature);
    const form = formOfPaper(from, id);
    if (form) {
      const signed = await this.signatures(state, form.signers);
      const data = { ...form.data, ...signed.data };
      return this.set(state, form.title, { ...signed, template: form.template, at: paper.at, data });
    }
    const signed = await this.signatures(state, paper.signers);
    const data = { ...recordData(paper, paper.rows), ...signed.data };
    return this.print(state, paper.title, { ...signed, template: 'record', at: paper.at, data });
  }

  /** 送达回证 of a paper that was served. */
  async receipt(from: Sources, id: string): Promise<Printed> {
    const paper = this.find(from, id);
    const data = receiptData(from.state, paper);
    if (!data) throw new Refused('NOT_FOUND', { reason: '这份文书还没有送达，没有送达回证。' });
    const signed = await this.signatures(from.state, paper.servers);
    return this.print(from.state, `送达回证（${paper.title}）`, {
      ...signed,
      template: 'record',
      at: paper.at,
      data: { ...data, ...signed.data },
    });
  }

  onApplicationShutdown(): void {
    this.typesetter.close();
  }

  /**
   * What an answer would make of an open task, before it is given; marked as a draft, but for what is signed and carried before
   * it is answered. `by`: who is about to answer; absent: nobody in particular. Errors: NOT_FOUND: it makes none.
   */
  async draft(
    { state, entries, names }: Drafted,
    task: CaseTask,
    result: Record<string, unknown>,
    by?: Actor,
  ): Promise<Printed> {
    const form = recordFormOf(task.kind, result);
    if (form) return this.written({ state, entries, names: names ?? new Map(), task, answer: result }, form);
    const kind = paperOfAnswer(task.kind, result);
    if (!kind) throw new Refused('NOT_FOUND', { reason: '这样填写不作出文书，没有可以预览的。' });
    const madeAt = new Date().toISOString();
    const who = by ? { completedBy: by } : {};
    const answered: CaseTask = { ...task, ...who, state: 'completed', completedAt: madeAt, result };
    const document = { id: 'draft', kind, title: DOCUMENTS[kind].title, madeAt, visit: task.visit };
    const tasks = state.tasks.map((t) => (t.id === task.id ? answered : t));
    return this.outgoing({ state: { ...state, tasks }, entries }, document, { mark: '预览' });
  }

  private async written(
    from: Parameters<typeof recordFormData>[1],
    form: NonNullable<ReturnType<typeof recordFormOf>>,
  ): Promise<Printed> {
    const at = new Date().toISOString();
    const { template, ...told } = recordFormData(form, from, at);
    if ('missing' in told) throw incomplete(form.title, told.missing);
    const mark = form.carried ? null : (told.data['mark'] ?? '预览');
    return this.set(from.state, form.title, { template, at, data: { ...told.data, mark } });
  }

  /** What papers will say can be printed. Errors: PAPER_CHARACTER, with the titles of the rows that cannot. */
  async mustPrint(rows: Parameters<typeof recordData>[1]): Promise<void> {
    const at = new Date(0).toISOString();
    const data: PaperData = { ...recordData({ title: '', at }, rows), authority: '' };
    const set = await this.typesetter
      .typeset({ template: 'record', at, data })
      .catch((error: unknown) => this.givenUp(error));
    if (set && 'characters' in set) throw unprintable(set.characters, data['rows'] as PrintedRow[]);
  }

  /**
   * Whether what an answer would make can be issued, before it is given. A typesetter that gives up over what is the product's own keeps nobody from answering.
   * Errors: PAPER_INCOMPLETE, PAPER_CHARACTER, PAPER_LAYOUT.
   */
  async mustBeFit(record: OnRecord, task: CaseTask, result: Record<string, unknown>): Promise<void> {
    if (paperOfAnswer(task.kind, result)) await this.fit(() => this.draft(record, task, result));
  }

  /** The same of a paper as it would be made. */
  async mustBeFitToGoOut(record: OnRecord, document: CaseDocument): Promise<void> {
    await this.fit(() => this.outgoing(record, document, { mark: '预览' }));
  }

  private async fit(set: () => Promise<Printed>): Promise<void> {
    try {
      await set();
    } catch (error) {
      if (error instanceof Refused) throw error;
      this.givenUp(error);
    }
  }

  private givenUp(error: unknown): undefined {
    this.logger.error({ err: error }, '文书没有试排成，办理照常进行');
  }

  /** What the authority states beside the record, row by row. */
  async statement(
    { unitName, displayNo }: Pick<CaseState, 'unitName' | 'displayNo'>,
    title: string,
    at: string,
    rows: readonly { title: string; lines: string[] }[],
    basis: string,
  ): Promise<Printed> {
    const head = { authority: unitName, caseNo: displayNo, matter: [`案号：${displayNo}`] };
    return this.set({ displayNo }, title, {
      template: 'record',
      at,
      data: { ...head, ...recordData({ title, at, basis }, rows) },
    });
  }

  /** 证据目录: the pieces that stand, as of the last entry. */
  catalogue(state: CaseState, evidence: ListedEvidence): Promise<Printed> {
    const { at } = evidence;
    return this.print(state, '证据目录', { template: 'evidence-catalogue', at, data: catalogueData(state, evidence) });
  }

  /** As it was issued, or, before that, as it would be. */
  async outgoing(
    { state, entries }: OnRecord,
    document: CaseDocument,
    { mark }: { mark?: string } = {},
  ): Promise<Printed> {
    const name = fileName(document.title, state);
    if (document.issued) return { name, pdf: await buffer(await this.kept(document.issued)) };
    const unit = await this.dataSource.getRepository(UnitEntity).findOneByOrFail({ id: state.unitId });
    const preview = mark ? await stampFor(this.dataSource.manager, unit.id, document.madeAt) : undefined;
    const source = sourceOf(whenMade({ state, entries }, document), document, unit);
    const layout = await layoutFor(this.dataSource.manager, unit, document.kind, document.madeAt);
    const isFontThere = !layout.font || (await this.files.has(layout.font.sha256));
    const signers = mark ? signersOf(source) : [];
    const of = await signaturesOf(
      this.dataSource.manager,
      unit.id,
      signers.map((s) => s.username),
    );
    const signatures = signers.map((s) => (of(s) ? ('place' as const) : null));
    const set = await setOutgoing(this.typesetter, source, {
      signatures,
      mark: mark ?? (document.recalled ? '已收回' : null),
      // A font that is lost keeps the paper from going out, and nobody from reading it.
      layout: await readLayout(this.files, isFontThere ? layout : { ...layout, font: undefined }),
      // Where the seal and the signatures will be, never themselves.
      ...(preview ? { stamp: { diameterMm: preview.diameterMm } } : {}),
    }).catch((error: unknown) => {
      const isOwn = layout.template !== undefined || layout.font !== undefined;
      if (!isOwn || !(error instanceof TemplateFault || error instanceof GivenUp)) throw error;
      this.logger.error({ err: error }, '本单位的模板或者字体没有排成文书');
      throw notSet(document.title, layout);
    });
    if ('missing' in set) throw incomplete(document.title, set.missing);
    if ('characters' in set) throw unprintable(set.characters);
    return { name, pdf: set.pdf };
  }

  /** A form of the product with invented values, marked as a sample. Errors: NOT_FOUND. */
  async sample(id: string): Promise<Printed> {
    const sample = sampleOf(id);
    if (!sample) throw new Refused('NOT_FOUND', { reason: '没有这种文书，请刷新后查看。' });
    const { title, job } = sample;
    const set = await this.typesetter.typeset(job);
    if (!('pdf' in set)) throw new Error(`the sample of ${id}: ${JSON.stringify(set)}`);
    return { name: `${title} 样本.pdf`, pdf: set.pdf };
  }

  /** A paper of something other than a case. Errors: PAPER_INCOMPLETE, PAPER_CHARACTER. */
  async beside(
    title: string,
    told: { template: string } & ({ data: PaperData } | { missing: MissingField[] }),
    at: string,
    pictures: Record<string, Uint8Array> = {},
  ): Promise<{ pdf: Uint8Array; pages: number }> {
    const { template, ...rest } = told;
    if ('missing' in rest) throw incomplete(title, rest.missing);
    const set = await this.typesetter.typeset({ template, at, data: rest.data, pictures });
    if ('characters' in set) throw unprintable(set.characters);
    if ('fault' in set) throw new Error(`template ${template}: ${set.fault}`);
    return set;
  }

  private async kept({ sha256, number }: Issued): Promise<Readable> {
    try {
      return await this.attachments.contentOf(sha256);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      throw new Refused('NOT_FOUND', { reason: `${number} 出具时保存的文件不在存储中，请系统管理员从备份恢复。` });
    }
  }

  /** What the party signed on its page, as it was shown, with the name it drew; of a picture that is lost, that it is. */
  private async signed(
    { state }: Sources,
    { title, at }: Paper,
    signature: NonNullable<Paper['signature']>,
  ): Promise<Printed> {
    const isThere = await this.files.has(signature.image);
    const drawn = isThere ? await this.attachments.find(state.caseNo, signature.image) : undefined;
    const isShown = drawn !== undefined && isDrawable(drawn.type);
    return this.print(state, title, {
      template: 'commitment',
      at,
      ...(isShown ? { pictures: { signature: await buffer(drawn.content) } } : {}),
      data: {
        ...signedData({ title, at, signature }, isShown ? 'signature' : null),
        ...(isThere ? {} : { lost: true }),
      },
    });
  }

  /** What stands for those who acted, as it was in force then; of a picture that is lost, an empty line. */
  private async signatures(
    { unitId }: CaseState,
    signers: readonly Signer[] = [],
  ): Promise<{ data: PaperData; pictures: Record<string, Buffer> }> {
    const names = signers.map((s) => s.username);
    const of = await signaturesOf(this.dataSource.manager, unitId, names);
    const drawn = signers.map(of);
    const pictures = drawn.map(async (s) =>
      s && (await this.files.has(s.sha256)) ? buffer(this.files.read(s.sha256)) : undefined,
    );
    return signaturesOn(signers, await Promise.all(pictures));
  }

  private find(from: Sources, id: string): Paper {
    const paper = papersOf(from).find((p) => p.id === id);
    if (!paper) throw new Refused('NOT_FOUND', { reason: '没有这份文书，请刷新后查看。' });
    return paper;
  }

  private print(state: CaseState, title: string, job: Printable): Promise<Printed> {
    return this.set(state, title, { ...job, data: { ...caseHead(state), ...job.data } });
  }

  private async set(of: Pick<CaseState, 'displayNo'>, title: string, job: Printable): Promise<Printed> {
    const set = await this.typesetter.typeset(job);
    if ('characters' in set) throw unprintable(set.characters);
    if ('fault' in set && Object.keys(job.pictures ?? {}).length > 0) {
      // What was handed in as a picture is none the compiler can read: the paper is printed without it, and says so.
      const { pictures: _, ...plain } = job;
      return this.set(of, title, {
        ...plain,
        data: { ...job.data, signature: null, signatures: [], unreadable: true },
      });
    }
    if ('fault' in set) throw new Error(`template ${job.template}: ${set.fault}`);
    return { name: fileName(title, of), pdf: set.pdf };
  }
}

type PrintedRow = { title: string; lines: readonly string[] };
type Printable = Omit<Job, 'data'> & { data: PaperData };

const fileName = (title: string, { displayNo }: Pick<CaseState, 'displayNo'>): string => `${title} ${displayNo}.pdf`;
const incomplete = (title: string, missing: readonly MissingField[]): Refused =>
  new Refused('PAPER_INCOMPLETE', {
    reason: `《${title}》还缺：${missing.map((m) => m.title).join('；')}。`,
    source: [...new Set(missing.map((m) => m.article))].join('；'),
    errors: missing.map(({ title: field, article }) => ({ path: field, message: `依${article}应当写明` })),
  });
const notSet = (title: string, { template }: { template?: unknown }): Refused => {
  const own = template ? '模板' : '字体';
  return new Refused('PAPER_LAYOUT', {
    reason: `本单位的${own}排不成《${title}》，请系统管理员撤下${own}后再提交。`,
  });
};
/** `rows`: among them it is told which. */
function unprintable(characters: string[], rows: readonly PrintedRow[] = []): Refused {
  const where = rows.filter(({ lines }) => lines.some((line) => characters.some((c) => line.includes(c))));
  const named = where.map(({ title }) => `“${title}”`).join('、');
  return new Refused('PAPER_CHARACTER', {
    reason: `${named && `${named}中有`}印不出来的字符：${characters.join('、')}。请在原处改用规范汉字。`,
  });
}
