import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  ADDRESS_BLANK,
  actionOf,
  adoptionEffects,
  type ActionName,
  ACTIONS,
  adoptVersion,
  type AnyEntry,
  type CaseAnswer,
  type CaseReply,
  type CaseState,
  CHANNELS,
  ENTRY_KINDS,
  ENTRY_TITLES,
  ERRORS,
  pendingClocks,
  openRemedy,
  partyAddress,
  preserveEvidence,
  refuseAdopting,
  refuseAmendment,
  refuseRemedyEnd,
  refuseDoing,
  refuseVersion,
  seizeThings,
  serviceAddress,
  since,
  STAGES,
  announceService,
  correctService,
  recordAttempt,
  takeMinutes,
} from '#contracts';
import { actorOf, holdsAny, type Principal } from '#identity';
import {
  checkOf,
  filesIn,
  formOf,
  isEvidence,
  minutesIn,
  papersOf,
  rulesOf,
  saidIn,
  servedBy,
  toldOfService,
} from '#documents';
import { foldJournal } from '#journal';
import { clockTitle, dateOf, daysLeft, explainClock, isOverdue, type Item, type Period } from '#law';
import { CaseRecords, LawData } from '#store';
import { CaseEngine, type Pending } from '../engine/case-engine';
import { type Asked, ReceivedMessages } from '../engine/received.service';
import type { Page } from '../shared/cursor';
import { AttachmentsService } from '../files/attachments.service';
import { problemOf } from '../shared/problems';
import { Officers } from '../shared/officers';
import { Refused } from '../shared/refused';
import { Scope } from '../shared/scope';
import { parseForm } from '../shared/validation';
import { CaseSources } from './case-sources';
import { type CaseListRow, CasesRepository } from './cases.repository';
import type { CaseQuery } from './cases.schemas';
import {
  altering,
  delivering,
  excluding,
  extending,
  lengthening,
  offsetting,
  resuming,
  seeking,
  supervising,
  suspending,
} from './foresight';
import { paperOfAction } from './measure-paper';
import { deliveriesOf } from './deliveries';
import { OfficerTimes, type Presence } from './officer-times';
import { PartiesRepository } from './parties.repository';
import { type Printed, Printing } from './printing';
import { tell } from './telling';

const pick = (data: unknown, fields: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(fields.map((name) => [name, ((data ?? {}) as Record<string, unknown>)[name]]));

/** How long a reader waits for the write it names, ms. */
const MIN_SEQ_WAIT_MS = 1000;

@Injectable()
export class CasesService {
  constructor(
    private readonly repository: CasesRepository,
    private readonly records: CaseRecords,
    private readonly law: LawData,
    private readonly engine: CaseEngine,
    private readonly received: ReceivedMessages,
    private readonly scope: Scope,
    private readonly dataSource: DataSource,
    private readonly attachments: AttachmentsService,
    private readonly sources: CaseSources,
    private readonly parties: PartiesRepository,
    private readonly officers: Officers,
    private readonly printing: Printing,
    private readonly times: OfficerTimes,
  ) {}

  async list(me: Principal, query: CaseQuery): Promise<Page<CaseListRow>> {
    return this.repository.list(query, await this.scope.unitIds(me));
  }

  /** The projection; when the database does not answer, the workflow itself. With `minSeq` it waits for that write. */
  async read(me: Principal, caseNo: string, minSeq?: number): Promise<object> {
    const until = Date.now() + MIN_SEQ_WAIT_MS;
    for (;;) {
      const found = await this.projected(caseNo);
      if (!found) {
        if (minSeq === undefined || Date.now() >= until) throw new Refused('CASE_NOT_FOUND');
      } else {
        await this.mustSee(me, found.state.unitId);
        if (minSeq === undefined || found.state.seq >= minSeq) return this.present(found, me);
        if (Date.now() >= until) return { ...(await this.present(found, me)), projection: 'pending' };
      }
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }

  /** The running workflow's own answer; the journal's fold once its history is gone. */
  async live(me: Principal, caseNo: string): Promise<object> {
    await this.see(me, caseNo);
    const live = await this.engine.live(caseNo);
    if (live) return this.present(live, me);
    const state = foldJournal(await this.records.journal(caseNo), await this.law.calendars());
    return this.present({ state, allowedActions: [] }, me);
  }

  async journal(me: Principal, caseNo: string): Promise<object> {
    const from = await this.sources.of(await this.see(me, caseNo));
    const [links, chain] = [await this.records.links(caseNo), await this.records.verify(caseNo)];
    return {
      chain,
      items: links.map((l) => {
        const entry = JSON.parse(l.entry) as AnyEntry;
        const { group, routine = false } = ENTRY_KINDS[entry.type];
        const shown = { ...entry, ...tell(entry, from), title: ENTRY_TITLES[entry.type], group, routine };
        return { ...shown, prevHash: l.prevHash, hash: l.hash };
      }),
    };
  }

  /** Other open cases of the same party that the reader may see. */
  async concurrent(me: Principal, caseNo: string): Promise<object> {
    const { party } = await this.see(me, caseNo);
    return { items: await this.parties.concurrent(party.idNumber, caseNo, await this.scope.unitIds(me)) };
  }

  /** Every clock with its whole story. */
  async deadlines(me: Principal, caseNo: string): Promise<object> {
    const state = await this.see(me, caseNo);
    const calendar = await this.law.calendar();
    const now = new Date().toISOString();
    const pending = pendingClocks(state);
    return {
      items: state.clocks.map((clock) => ({
        ...clock,
        title: clockTitle(clock),
        daysLeft: (clock.dueOn && daysLeft(calendar, clock.dueOn, clock.period.unit, dateOf(now))) ?? null,
        overdue: pending.includes(clock) && isOverdue(clock, now),
        explanation: explainClock(clock, calendar),
      })),
    };
  }

  async tasks(me: Principal, caseNo: string): Promise<object> {
    return { items: (await this.see(me, caseNo)).tasks };
  }

  /** Every paper of the case as data, and every file that was handed in. */
  async documents(me: Principal, caseNo: string): Promise<object> {
    const from = await this.sources.of(await this.see(me, caseNo));
    const seals = await this.repository.sealsOf(caseNo);
    return {
      papers: papersOf(from).map((paper) => ({ ...paper, ...(paper.issued ? { seals: seals.get(paper.id) } : {}) })),
      evidence: from.entries.flatMap((e) => {
        // What a task shows was handed in before.
        if (e.type === 'task.opened') return [];
        const attachments = filesIn(e.data).attached.flatMap((hash) => from.files.get(hash) ?? []);
        if (!isEvidence(e) && attachments.length === 0) return [];
        const { rows, words, ...told } = tell(e, from);
        // The files stand beside it as what they are.
        return [
          {
            seq: e.seq,
            at: e.at,
            actor: e.actor,
            ...told,
            words: minutesIn(from, e) ?? words,
            rows: [...rows.filter((r) => r.kind !== 'files'), ...saidIn(from, e)],
            attachments,
          },
        ];
      }),
    };
  }

  /** Errors: those of `Printing`. */
  async paper(me: Principal, caseNo: string, paperId: string): Promise<Printed> {
    return this.printing.paper(await this.sources.of(await this.see(me, caseNo)), paperId);
  }

  async receipt(me: Principal, caseNo: string, paperId: string): Promise<Printed> {
    return this.printing.receipt(await this.sources.of(await this.see(me, caseNo)), paperId);
  }

  /** 送达 of every paper. */
  async deliveries(me: Principal, caseNo: string): Promise<object> {
    return { items: deliveriesOf(await this.see(me, caseNo)) };
  }

  /** Every gate of the case's path, with its proof. */
  async check(me: Principal, caseNo: string): Promise<object> {
    const from = await this.sources.of(await this.see(me, caseNo));
    const { state, opening } = from;
    return { caseNo, seq: state.seq, at: opening.at, gates: checkOf(from) };
  }

  async act(me: Principal, caseNo: string, name: string, data: unknown, key: string): Promise<CaseReply | Pending> {
    const declaration = actionOf(name);
    if (!declaration) throw new Refused('ACTION_UNKNOWN');
    if (!holdsAny(me, declaration.by)) throw new Refused('FORBIDDEN');
    await this.mustSeeCase(me, caseNo);
    const form = parseForm(formOf(declaration), data);
    await this.attachments.mustHave(caseNo, 'user', form);
    const named = (form['officers'] ?? []) as string[];
    if (named.length > 0) await this.officers.named(named, (await this.see(me, caseNo)).unitId);
    await this.mustBeFit(me, caseNo, name, form);
    const asked = {
      update: 'performAction',
      action: name,
      data:
        name === adoptVersion.name ? { ...form, item: await this.versionInForce(await this.see(me, caseNo)) } : form,
      actor: actorOf(me),
      key,
    } as const;
    return name === takeMinutes.name
      ? this.minuted(me, caseNo, asked, form as unknown as Presence)
      : this.received.deliver(caseNo, asked);
  }

  /** What the law refuses is told first, by the case itself. Errors: PAPER_INCOMPLETE, PAPER_CHARACTER. */
  private async mustBeFit(me: Principal, caseNo: string, name: string, form: Record<string, unknown>): Promise<void> {
    const told = toldOfService(name, form);
    if (told.length > 0) await this.printing.mustPrint(told);
    if (name !== preserveEvidence.name && name !== seizeThings.name) return;
    const { state, entries } = await this.sources.of(await this.see(me, caseNo));
    const whole = { ...state, rules: rulesOf(entries) };
    const calendar = (await this.law.calendars())(state.calendarVersion);
    const paper = paperOfAction(whole, name, form, actorOf(me), new Date().toISOString(), calendar);
    if (!paper) return;
    const served = servedBy(form);
    if (served.length > 0) await this.printing.mustPrint(served);
    await this.printing.mustBeFitToGoOut({ state: paper.state, entries }, paper.document);
  }

  /** 笔录: the officers' time is held against every other case before this one is asked. Errors: MINUTES_OVERLAP. */
  private async minuted(me: Principal, caseNo: string, asked: Asked, presence: Presence): Promise<CaseReply | Pending> {
    const held = await this.times.hold(me, caseNo, presence, { ...asked.actor, key: asked.key });
    if ('refusal' in held) throw new Refused(held.refusal.code, held.refusal);
    try {
      return await this.received.deliver(caseNo, asked);
    } catch (error) {
      // Where nobody answered it may have been taken all the same: then the hold ends by itself.
      if (problemOf(error).code !== 'ENGINE_UNAVAILABLE') await held.release().catch(() => undefined);
      throw error;
    }
  }

  /** What an action would lead to, in one sentence; changes nothing and judges no unfinished form. */
  async preview(me: Principal, caseNo: string, name: string, data: unknown): Promise<{ sentence: string | null }> {
    const state = await this.see(me, caseNo);
    const { clocks } = state;
    const at = new Date().toISOString();
    if (name === 'suspend') {
      const after = suspending(clocks);
      return { sentence: since(state, 2) ? `负责人批准后，${after}` : after };
    }
    if (name === 'resume') return { sentence: resuming(clocks, at, await this.law.calendar()) };
    if (name === 'extend-verification') return { sentence: lengthening(clocks, at, await this.law.calendar()) };
    if (name === 'exclude-time') {
      const { from, to } = formOf(ACTIONS['exclude-time']).shape;
      const asked = (data ?? {}) as { from?: unknown; to?: unknown };
      const [first, last] = [from!.safeParse(asked.from), to!.safeParse(asked.to)];
      if (!first.success || !last.success) return { sentence: null };
      const days = { from: String(first.data), to: String(last.data) };
      return { sentence: excluding(state, days, at, await this.law.calendar()) };
    }
    if (name === takeMinutes.name) return { sentence: await this.presentElsewhere(me, caseNo, data) };
    if (name === 'register-remedy') return { sentence: seeking(state) };
    if (name === seizeThings.name) return { sentence: partyAddress(state) ? null : `${ADDRESS_BLANK}。` };
    if (name === 'record-offset') return { sentence: offsetting(state, data, at) };
    if (name === 'end-remedy' || name === 'correct-decision')
      return { sentence: await this.altered(state, name, (data ?? {}) as Record<string, unknown>, at) };
    if ([announceService.name, correctService.name, recordAttempt.name].includes(name as never)) {
      const { entries } = await this.sources.of(state);
      const whole = { ...state, rules: rulesOf(entries) };
      return { sentence: delivering(name, data, whole, at, await this.law.calendar()) };
    }
    if (name === adoptVersion.name) return { sentence: await this.adopting(state, at) };
    const { by, dueOn } = (data ?? {}) as { by?: unknown; dueOn?: unknown };
    if (name === 'supervise') {
      const day = formOf(ACTIONS.supervise).shape['dueOn']!.safeParse(dueOn);
      return { sentence: day.success ? supervising(String(day.data), at, await this.law.calendar()) : null };
    }
    const period = formOf(ACTIONS['request-extension']).shape['by']!.safeParse(by);
    if (name !== 'request-extension' || !period.success) return { sentence: null };
    return { sentence: extending(state, period.data as Period, at, await this.law.calendar()) ?? null };
  }

  /** Where one of those named was elsewhere at the time. */
  private async presentElsewhere(me: Principal, caseNo: string, data: unknown): Promise<string | null> {
    const said = formOf(takeMinutes)
      .pick({ from: true, to: true, officers: true })
      .safeParse(pick(data, ['from', 'to', 'officers']));
    if (!said.success) return null;
    const refused = await this.times.refuse(me, caseNo, said.data as unknown as Presence);
    return refused ? `不能提交：${refused.reason}` : null;
  }

  /** What the end of a remedy, or the authority's own correction, would change, or why it may not be; null while too little is said. */
  private async altered(
    state: CaseState,
    name: 'end-remedy' | 'correct-decision',
    data: Record<string, unknown>,
    at: string,
  ): Promise<string | null> {
    const form = formOf(ACTIONS[name]).shape;
    const read = <T>(field: string): T | undefined => {
      const said = form[field]?.safeParse(data[field]);
      return said?.success ? (said.data as T) : undefined;
    };
    const [result, fineFen, anew] = [read<string>('result'), read<number>('fineFen'), read<boolean>('anew')];
    const endedOn = name === 'end-remedy' ? read<string>('endedOn') : dateOf(at);
    if (!result || !endedOn || (result === 'changed' && fineFen === undefined)) return null;
    const said = { result, ...(fineFen === undefined ? {} : { fineFen }), ...(anew === undefined ? {} : { anew }) };
    const because = read<string>('because');
    const whole = { ...said, endedOn, ...(because ? { because } : {}) };
    const refused = name === 'end-remedy' ? refuseRemedyEnd(state, whole, at) : refuseAmendment(state, whole);
    // What still is to be chosen is said by the form itself.
    if (refused && refused.code !== 'REMEDY_DETAILS')
      return `不能提交：${refused.reason ?? ERRORS[refused.code].title}`;
    const kind = name === 'end-remedy' ? openRemedy(state)!.kind : 'own';
    const rules = rulesOf(await this.records.journal(state.caseNo));
    const after = altering({ ...state, rules }, { ...said, endedOn, kind }, at, await this.law.calendar());
    return name === 'end-remedy' ? after : `由负责人决定；批准后，${after}`;
  }

  /** What adopting the version in force now would change, or why it may not be. */
  private async adopting(state: CaseState, at: string): Promise<string> {
    const newer = await this.versionInForce(state);
    const refused = refuseAdopting(state) ?? refuseVersion(state, newer, at);
    if (refused) return `不能提出：${refused.reason ?? ERRORS[refused.code].title}`;
    return `由负责人决定；批准后，${adoptionEffects(state, newer!).join('；')}。`;
  }

  /** The version of a case's item in force now: the case itself knows no lists. */
  private async versionInForce({ item }: CaseState): Promise<Item | undefined> {
    return this.law.itemOn(item.id, dateOf(new Date().toISOString()));
  }

  /** The case with what the asker may do now; a newer version is offered where there is one. */
  private async present(answer: CaseAnswer, me: Principal) {
    const offered =
      answer.allowedActions.includes(adoptVersion.name) &&
      (await this.versionInForce(answer.state)
        .then((newer) => newer !== undefined && newer.version > answer.state.item.version)
        // The lists cannot be read: nothing else of the case waits for them.
        .catch(() => false));
    const allowedActions = answer.allowedActions.filter((name) => offered || name !== adoptVersion.name);
    return present({ ...answer, allowedActions }, me);
  }

  async updateResult(me: Principal, caseNo: string, updateId: string): Promise<CaseReply | Pending> {
    await this.mustSeeCase(me, caseNo);
    return this.received.outcome(caseNo, updateId, 'officer');
  }

  /** Errors: CASE_NOT_FOUND, also for a case of another unit: its existence is not told. */
  private async see(me: Principal, caseNo: string): Promise<CaseState> {
    const found = await this.projected(caseNo);
    if (!found) throw new Refused('CASE_NOT_FOUND');
    await this.mustSee(me, found.state.unitId);
    return found.state;
  }

  /** Errors: CASE_NOT_FOUND. */
  async mustSeeCase(me: Principal, caseNo: string): Promise<void> {
    const unitId = await this.unitOf(caseNo);
    if (unitId === undefined) throw new Refused('CASE_NOT_FOUND');
    await this.mustSee(me, unitId);
  }

  private async unitOf(caseNo: string): Promise<string | undefined> {
    try {
      const [row] = await this.dataSource.query<{ unit_id: string }[]>(
        'SELECT unit_id FROM case_file WHERE case_no = ?',
        [caseNo],
      );
      if (row) return row.unit_id;
    } catch (error) {
      if (problemOf(error).code !== 'STORE_UNAVAILABLE') throw error;
    }
    return (await this.engine.live(caseNo))?.state.unitId;
  }

  private async mustSee(me: Principal, unitId: string): Promise<void> {
    if (!(await this.scope.sees(me, unitId))) throw new Refused('CASE_NOT_FOUND');
  }

  private async projected(caseNo: string): Promise<CaseAnswer | undefined> {
    try {
      const row = await this.repository.find(caseNo);
      if (row) {
        return {
          state: JSON.parse(row.state) as CaseState,
          allowedActions: JSON.parse(row.allowedActions) as string[],
        };
      }
    } catch (error) {
      if (problemOf(error).code !== 'STORE_UNAVAILABLE') throw error;
    }
    // Registered a moment ago and not in the lists yet, or the database is away: the workflow itself knows.
    return this.engine.live(caseNo);
  }
}

/** The case with what the asker may do now. */
function present({ state, allowedActions }: CaseAnswer, me: Principal) {
  const {
    rules: _rules,
    keys: _keys,
    alarms: _alarms,
    startedHere: _here,
    partyActions: _often,
    parts: _parts,
    left: _left,
    ...shown
  } = state;
  const mine = allowedActions.filter((name) => {
    const action = ACTIONS[name as ActionName];
    return holdsAny(me, action.by) && !refuseDoing(state, action, actorOf(me));
  });
  const confirmed = serviceAddress(state);
  return {
    ...shown,
    stageTitle: STAGES[state.stage].title,
    ...(confirmed ? { serviceAddress: { ...confirmed, channels: confirmed.channels.map((c) => CHANNELS[c]) } } : {}),
    allowedActions: mine,
  };
}
