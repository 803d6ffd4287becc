import { Injectable } from '@nestjs/common';
import { DataSource, In, LessThanOrEqual, MoreThanOrEqual } from 'typeorm';
import type { z } from 'zod';
import {
  type CaseReply,
  type CaseState,
  type CaseTask,
  decidePreservation,
  decideSeizure,
  fileDossier,
  DOCUMENTS,
  ERRORS,
  type Refusal,
  refuseAnswering,
  type TaskDeclaration,
  type TaskKind,
  TASKS,
  takeMeasure,
} from '#contracts';
import {
  answerOf,
  type Fact,
  factsOf,
  formOf,
  formSchema,
  paperOfAnswer,
  recordFormOf,
  type Row,
  rulesOf,
  servedBy,
  signedPapers,
} from '#documents';
import { actorOf, holdsAny, type Principal } from '#identity';
import { dateOf } from '#law';
import {
  CaseRecords,
  catalogueOf,
  LawData,
  LeaveCoverEntity,
  taskColumns,
  type TaskEntity,
  UnitEntity,
  UserEntity,
} from '#store';
import { notWhole } from '../evidence/not-whole';
import { CaseEngine, isPending, type Pending } from '../engine/case-engine';
import { ReceivedMessages } from '../engine/received.service';
import type { Page } from '../shared/cursor';
import { CaseSources } from '../cases/case-sources';
import { CasesRepository } from '../cases/cases.repository';
import { paperOfMeasureTask } from '../cases/measure-paper';
import { type Printed, Printing } from '../cases/printing';
import { AttachmentsService } from '../files/attachments.service';
import { dueOf } from '../shared/due';
import { Officers } from '../shared/officers';
import { SignatureBook } from '../signatures/signatures.service';
import { Refused } from '../shared/refused';
import { Scope } from '../shared/scope';
import { parseForm } from '../shared/validation';
import type { Reassignment } from './hand-over';
import { LeaveService } from './leave.service';
import { advised, foretell } from './foresight/foretell';
import { type TaskListRow, TasksRepository } from './tasks.repository';
import type { Complete, TaskQuery } from './tasks.schemas';

/** Their answers make papers by what is held, whatever else they say. */
const ABOUT_MEASURES: readonly string[] = [takeMeasure.kind, decidePreservation.kind, decideSeizure.kind];

@Injectable()
export class TasksService {
  constructor(
    private readonly repository: TasksRepository,
    private readonly scope: Scope,
    private readonly engine: CaseEngine,
    private readonly received: ReceivedMessages,
    private readonly law: LawData,
    private readonly cases: CasesRepository,
    private readonly dataSource: DataSource,
    private readonly attachments: AttachmentsService,
    private readonly sources: CaseSources,
    private readonly leave: LeaveService,
    private readonly officers: Officers,
    private readonly records: CaseRecords,
    private readonly printing: Printing,
    private readonly signatures: SignatureBook,
  ) {}

  async list(me: Principal, query: TaskQuery): Promise<Page<TaskListRow>> {
    return this.repository.list(me, query, await this.scope.unitIds(me));
  }

  /** The task with its form, as JSON Schema. */
  async read(me: Principal, id: string): Promise<object> {
    const entity = await this.see(me, id);
    const { completionKey: _key, sortDueAt: _sort, claimedAt: _claimed, context: _context, ...rest } = entity;
    const { result: _result, unitId, ...task } = rest;
    const { state, asked } = await this.asked(entity);
    const sheet = state && asked && (await this.sheet(state, asked));
    return {
      ...task,
      ...dueOf(task, await this.law.calendar()),
      ...(await this.repository.about(me, [entity]))(entity),
      unit: unitId,
      state: task.state === 'open' && task.assignee ? 'claimed' : task.state,
      barred: whyBarred(state && asked?.state === 'open' ? barredFrom(state, asked, me) : undefined),
      facts: sheet?.facts ?? [],
      answer: sheet?.answer ?? [],
      prefill: state && asked?.state === 'open' ? (declarationOf(task.kind).prefill?.(state, asked.subject) ?? {}) : {},
      form: formAsked(declarationOf(task.kind), state),
    };
  }

  /** What stands beside the form. */
  private async sheet(state: CaseState, task: CaseTask): Promise<{ facts: Fact[]; answer: Row[] }> {
    const from = await this.sources.of(state);
    return { facts: factsOf(from, task), answer: answerOf(from, task) };
  }

  /** What handing this answer in would lead to. Judges nothing: an unfinished form is welcome. */
  async outlook(me: Principal, id: string, data: Record<string, unknown>): Promise<object> {
    const task = await this.see(me, id);
    const { state, asked } = await this.asked(task);
    if (asked?.state !== 'open') return { sentence: null, refused: false, advice: null, paper: null, signature: null };
    const barred = barredFrom(state, asked, me);
    if (barred)
      return {
        ...{ sentence: `不能提交：${whyBarred(barred)!.reason}`, refused: true },
        ...{ advice: null, paper: null, signature: null },
      };
    const [calendars, rules] = [await this.law.calendars(), rulesOf(await this.records.journal(task.caseNo))];
    const now = new Date().toISOString();
    const paper = paperOfAnswer(asked.kind, data);
    const told = foretell({ ...state!, rules }, asked, data, calendars(state!.calendarVersion), now, me.username);
    return {
      sentence: told?.sentence ?? null,
      refused: told?.refused ?? false,
      advice: advised(state!, asked, data) ?? null,
      paper: paper ? DOCUMENTS[paper].title : (recordFormOf(asked.kind, data)?.title ?? null),
      signature: await this.signatures.toBeWritten(
        me.username,
        state!.unitId,
        signedPapers(state!, asked, data, me.username),
      ),
    };
  }

  /** The paper that this answer would make. Errors: those of the form, of `Printing`, and NOT_FOUND: it makes none. */
  async preview(me: Principal, id: string, data: Record<string, unknown>): Promise<Printed> {
    const task = await this.openTask(me, id, undefined);
    this.mustBeCandidate(me, task);
    const { state, asked } = await this.asked(task);
    if (!state || asked?.state !== 'open') throw new Refused('TASK_NOT_OPEN');
    const form = formOf(declarationOf(task.kind));
    // What is carried before it is answered lacks how it was received; what the paper must not lack is named by the paper.
    const answer = parseForm(recordFormOf(task.kind, data) ? form.partial() : form, data, 'data.');
    return this.printing.draft(await this.sources.of(state), asked, answer, actorOf(me));
  }

  async counts(me: Principal): Promise<object> {
    return this.repository.counts(me, await this.scope.unitIds(me));
  }

  /** What this person has typed so far; nobody else sees it. */
  async draft(me: Principal, id: string): Promise<object> {
    await this.see(me, id);
    const draft = await this.repository.draft(id, me.username);
    return {
      data: draft && (JSON.parse(draft.data) as unknown),
      updatedAt: draft?.updatedAt ?? null,
      version: draft?.version ?? 0,
    };
  }

  async keepDraft(me: Principal, id: string, data: unknown, version?: number): Promise<object> {
    await this.openTask(me, id, undefined);
    const kept = await this.repository.keepDraft(id, me.username, data, version);
    return { version: kept.version, updatedAt: kept.updatedAt };
  }

  async dropDraft(me: Principal, id: string): Promise<void> {
    await this.see(me, id);
    await this.repository.dropDraft(id, me.username);
  }

  async claim(me: Principal, id: string, version?: number): Promise<object> {
    const task = await this.openTask(me, id, version);
    this.mustBeCandidate(me, task);
    if (task.assignee === me.username) return this.read(me, id);
    if (task.assignee) throw new Refused('TASK_ALREADY_CLAIMED');
    await this.mustNotBeBarred(me, task);
    return this.change(me, task, { action: 'claim', actor: me.username, to: me.username });
  }

  async release(me: Principal, id: string, version?: number, reason?: string): Promise<object> {
    const task = await this.openTask(me, id, version);
    if (task.assignee !== me.username && !holdsAny(me, ['head'])) throw new Refused('NOT_ASSIGNEE');
    return this.change(me, task, { action: 'release', actor: me.username, to: null, reason });
  }

  /** The head hands work to somebody. */
  async assign(me: Principal, id: string, to: string, version?: number, reason?: string): Promise<object> {
    const task = await this.openTask(me, id, version);
    await this.mustBeAbleTo(to, task);
    return this.change(me, task, { action: 'assign', actor: me.username, to, reason });
  }

  /** One's own work is handed to a colleague. */
  async delegate(me: Principal, id: string, to: string, version?: number, reason?: string): Promise<object> {
    const task = await this.openTask(me, id, version);
    if (task.assignee !== me.username) throw new Refused('NOT_ASSIGNEE');
    await this.mustBeAbleTo(to, task);
    return this.change(me, task, { action: 'delegate', actor: me.username, to, reason });
  }

  /**
   * Completes a task: who may is checked here, whether it is still open in the workflow's validator. The same key
   * answers as the first time; the workflow keeps the keys.
   */
  async complete(
    me: Principal,
    id: string,
    { kind, data, version }: z.output<typeof Complete>,
    key: string,
  ): Promise<{ caseNo: string; reply: CaseReply | Pending }> {
    const task = await this.see(me, id);
    if (kind !== undefined && kind !== task.kind) throw otherKind(task);
    if (task.state === 'completed' && task.completionKey !== key) throw new Refused('TASK_ALREADY_COMPLETED');
    if (task.state === 'withdrawn') throw new Refused('TASK_NOT_OPEN');
    if (task.state === 'open') {
      this.mustBeCandidate(me, task);
      if (task.assignee && task.assignee !== me.username) throw new Refused('NOT_ASSIGNEE');
      // What has changed since is who works on it: where that is the person, nothing stands against the answer.
      if (version !== undefined && version !== task.version && task.assignee !== me.username)
        throw new Refused('STALE_VERSION');
    } else if (task.completedBy !== me.username) {
      throw new Refused('TASK_ALREADY_COMPLETED');
    }
    const declaration = declarationOf(task.kind);
    const form = parseForm(formOf(declaration), data, 'data.');
    if (declaration.twoOfficers) await this.officers.named(form['officers'] as string[], task.unitId);
    await this.attachments.mustHave(task.caseNo, 'user', form);
    if (task.state === 'open') await this.mustBeFit(me, task, form);
    // What is bound and sealed is whole: what its evidence lacks is told to whoever files, with who adds it.
    if (task.kind === fileDossier.kind) {
      const db = this.dataSource.manager;
      const lacking = await notWhole(db, task.caseNo, await catalogueOf(db, task.caseNo));
      if (lacking) throw lacking;
    }
    const replacement = (form['replacement'] ?? []) as string[];
    const putIn = replacement.length > 0 ? { putIn: await this.officers.certified(replacement, task.unitId) } : {};
    const reply = await this.received.deliver(task.caseNo, {
      update: 'completeTask',
      taskId: id,
      data: { ...form, ...putIn },
      actor: actorOf(me),
      key,
    });
    // The task is done whatever becomes of its draft.
    if (!isPending(reply)) this.repository.forgetDraft(id, me.username);
    return { caseNo: task.caseNo, reply };
  }

  /** What the law refuses is told first, by the case itself. Errors: PAPER_INCOMPLETE, PAPER_CHARACTER, PAPER_LAYOUT. */
  private async mustBeFit(me: Principal, task: TaskEntity, answer: Record<string, unknown>): Promise<void> {
    const { kind, caseNo } = task;
    const served = servedBy(answer);
    if (served.length === 0 && !paperOfAnswer(kind, answer) && !ABOUT_MEASURES.includes(kind)) return;
    const [{ state, asked }, entries] = await Promise.all([this.asked(task), this.records.journal(caseNo)]);
    if (!state || asked?.state !== 'open') return;
    const calendar = (await this.law.calendars())(state.calendarVersion);
    const now = new Date().toISOString();
    const told = foretell({ ...state, rules: rulesOf(entries) }, asked, answer, calendar, now, me.username);
    if (told?.refused) return;
    if (served.length > 0) await this.printing.mustPrint(served);
    await this.printing.mustBeFit({ state, entries }, asked, answer);
    if (!ABOUT_MEASURES.includes(kind)) return;
    const answered = {
      ...asked,
      state: 'completed',
      completedBy: actorOf(me),
      completedAt: now,
      result: answer,
    } as const;
    const paper = paperOfMeasureTask({ ...state, rules: rulesOf(entries) }, answered, calendar);
    if (paper) await this.printing.mustBeFitToGoOut({ state: paper.state, entries }, paper.document);
  }

  private async change(me: Principal, task: TaskEntity, change: Reassignment): Promise<object> {
    if (!(await this.repository.reassign(task, change))) throw new Refused('STALE_VERSION');
    // What comes to somebody who is away goes on to the cover.
    if (change.to && change.to !== me.username) await this.leave.passOn(change.to);
    return this.read(me, task.id);
  }

  /** An open task that is this person's to do: taken by them, or nobody's in a case of theirs. Errors: `NOT_ASSIGNEE`. */
  async own(me: Principal, id: string): Promise<TaskEntity> {
    const task = await this.openTask(me, id, undefined);
    const proposed = async () => (await this.repository.about(me, [task]))(task).officers.includes(me.username);
    const theirs = task.assignee
      ? task.assignee === me.username
      : holdsAny(me, [task.candidateRole]) && task.candidateRole === 'officer' && (await proposed());
    if (!theirs) throw new Refused('NOT_ASSIGNEE');
    return task;
  }

  private async see(me: Principal, id: string): Promise<TaskEntity> {
    const task = (await this.repository.find(id)) ?? (await this.ahead(id));
    if (!task || !(await this.scope.sees(me, task.unitId))) throw new Refused('TASK_NOT_FOUND');
    return task;
  }

  /** A task the workflow has told of and the lists do not hold yet: nobody can have claimed it. */
  private async ahead(id: string): Promise<TaskEntity | undefined> {
    // Only what can be a task's id: half of a character would be no question to the engine at all.
    const caseNo = /^([\x21-\x7e]+)-\d+$/.exec(id)?.[1];
    const state = caseNo ? (await this.engine.live(caseNo))?.state : undefined;
    const task = state?.tasks.find((t) => t.id === id);
    return state && task && { ...taskColumns(state, task), assignee: null, claimedAt: null, version: 1 };
  }

  /** The case as it asks this task: its lists, or the workflow itself where they do not hold the task yet. */
  private async asked({ id, caseNo }: TaskEntity): Promise<{ state?: CaseState; asked?: CaseTask }> {
    const within = (state: CaseState | undefined) => {
      const asked = state?.tasks.find((t) => t.id === id);
      return state && asked && { state, asked };
    };
    return within(await this.cases.state(caseNo)) ?? within((await this.engine.live(caseNo))?.state) ?? {};
  }

  private async openTask(me: Principal, id: string, version: number | undefined): Promise<TaskEntity> {
    const task = await this.see(me, id);
    if (task.state !== 'open') throw new Refused('TASK_NOT_OPEN');
    if (version !== undefined && version !== task.version) throw new Refused('STALE_VERSION');
    return task;
  }

  private mustBeCandidate(me: Principal, task: TaskEntity): void {
    if (!holdsAny(me, [task.candidateRole])) throw new Refused('NOT_CANDIDATE');
  }

  /** Whoever the law keeps from this task in this case is told so before any work is put into it. */
  private async mustNotBeBarred(person: Parameters<typeof actorOf>[0], task: TaskEntity): Promise<void> {
    const { state, asked } = await this.asked(task);
    const barred = barredFrom(state, asked, person);
    if (barred) throw new Refused(barred.code, barred);
  }

  /** Another person must hold the role and see the task's unit; one who is on leave must have a cover who does. */
  private async mustBeAbleTo(username: string, task: TaskEntity): Promise<void> {
    const user = await this.able(username, task);
    if (!user) throw new Refused('NOT_CANDIDATE', { reason: `${username} 不能办理此任务。` });
    const on = dateOf(new Date().toISOString());
    const leave = await this.dataSource.getRepository(LeaveCoverEntity).findOneBy({
      username,
      state: In(['planned', 'running']),
      fromOn: LessThanOrEqual(on),
      untilOn: MoreThanOrEqual(on),
    });
    if (leave && (leave.state === 'planned' || !(await this.able(leave.toUser, task))))
      throw new Refused('ON_LEAVE', { reason: `${user.name}休假至 ${leave.untilOn}，代办人：${leave.toUser}。` });
    const { certificateNo, lawQualification, ...account } = user;
    const proven = { ...(certificateNo ? { certificateNo } : {}), ...(lawQualification ? { lawQualification } : {}) };
    await this.mustNotBeBarred({ ...account, ...proven }, task);
  }

  private async able(username: string, task: TaskEntity): Promise<UserEntity | undefined> {
    const user = await this.dataSource.getRepository(UserEntity).findOneBy({ username, active: true });
    const unit = user && (await this.dataSource.getRepository(UnitEntity).findOneBy({ id: user.unitId }));
    const able =
      user &&
      unit &&
      user.roles.includes(task.candidateRole) &&
      (await this.scope.sees({ ...user, unitPath: unit.path } as Principal, task.unitId));
    return able ? user : undefined;
  }
}

const otherKind = ({ kind, title }: TaskEntity) => {
  const message = `这项任务是“${title}”（${kind}），请按该种任务的表单提交。`;
  return new Refused('VALIDATION_FAILED', { reason: message, errors: [{ path: 'kind', message }] });
};

const declarationOf = (kind: string): TaskDeclaration => TASKS[kind as TaskKind];

/** What keeps a person from a task of theirs by role, beside the role: it is the case's own to say. */
const barredFrom = (
  state: CaseState | undefined,
  task: CaseTask | undefined,
  person: Parameters<typeof actorOf>[0],
): Refusal | undefined =>
  state && task && holdsAny(person, [task.candidate]) ? refuseAnswering(state, task, actorOf(person)) : undefined;

const whyBarred = (refusal: Refusal | undefined) =>
  refusal ? { reason: refusal.reason ?? ERRORS[refusal.code].title, source: refusal.source ?? null } : null;

/** The form as this case asks it. */
function formAsked(declaration: TaskDeclaration, state: CaseState | undefined): object {
  const form = formSchema(formOf(declaration));
  const unasked = (state && declaration.unasked?.(state)) ?? [];
  const properties = Object.entries(form.properties ?? {}).filter(([name]) => !unasked.includes(name));
  return { ...form, properties: Object.fromEntries(properties) };
}
