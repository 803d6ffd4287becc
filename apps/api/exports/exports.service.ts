import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import {
  CASE_COLUMNS,
  type CaseColumn,
  type ClockId,
  CLOCKS,
  DISCLOSURE_KINDS,
  DISCLOSURE_STATES,
  ESCALATION_WORDS,
  FIGURES,
  OUTCOMES,
  RISKS,
  ROLES,
  type Role,
  STAGES,
  STATUSES,
  TASKS,
  unclaimedRole,
  unclaimedTitle,
} from '#contracts';
import type { Principal } from '#identity';
import type { CaseListRow } from '../cases/cases.repository';
import { CasesService } from '../cases/cases.service';
import { DisclosuresService } from '../disclosures/disclosures.service';
import { madeBy } from '../shared/download';
import { People } from '../shared/people';
import { Scope } from '../shared/scope';
import { type Cell, xlsxOf } from '../shared/xlsx';
import { RisksService } from '../statistics/risks.service';
import { TasksService } from '../tasks/tasks.service';
import { BATCH, batches } from './batches';
import type { CaseExport, DisclosureExport, RiskExport, TaskExport } from './exports.schemas';

type Words = [label: string, words: string | undefined];
const wordOf = (table: Record<string, string>, key: string | undefined) => key && (table[key] ?? key);
const titleOf = (table: object, key: string | undefined) =>
  key && ((table as Record<string, { title: string } | undefined>)[key]?.title ?? key);
const instant = (at: Date | string | null): Cell => (at ? { at: new Date(at).toISOString() } : null);
const day = (on: string | null): Cell => (on ? { day: on } : null);

/** The lists as workbooks: the same rows in the same order, the columns as chosen, and above them what they were narrowed by. */
@Injectable()
export class ExportsService {
  constructor(
    private readonly casesService: CasesService,
    private readonly tasksService: TasksService,
    private readonly risksService: RisksService,
    private readonly disclosuresService: DisclosuresService,
    private readonly people: People,
    private readonly scope: Scope,
  ) {}

  async cases(me: Principal, { columns, ...query }: z.output<typeof CaseExport>): Promise<Readable> {
    const units = new Map((await this.scope.units()).map((u) => [u.id, u.name]));
    const cell: Record<CaseColumn, (c: CaseListRow) => Cell> = {
      clock: (c) => (c.dueClock ? CLOCKS[c.dueClock as ClockId].title : null),
      due: (c) => day(c.dueOn),
      unit: (c) => units.get(c.unitId) ?? c.unitId,
      handler: (c) => c.handlers.join('、'),
      stage: (c) => STAGES[c.stage].title,
      no: (c) => c.displayNo,
      registered: (c) => instant(c.registeredAt),
      violation: (c) => day(c.violationOn),
      outcome: (c) => wordOf(OUTCOMES, c.outcome ?? undefined) ?? null,
      escalation: (c) => wordOf(ESCALATION_WORDS, c.escalationReason ?? undefined) ?? null,
    };
    const period = spanOf(query.registeredFrom, query.registeredTo);
    return this.sheet(
      me,
      '案件',
      `登记期间：${period ?? '全部'}`,
      [
        ['阶段', titleOf(STAGES, query.stage)],
        ['状态', wordOf(STATUSES, query.status)],
        ['结果', wordOf(OUTCOMES, query.outcome)],
        ['单位', query.unit && units.get(query.unit)],
        ['事项', query.item],
        ['当事人', query.party],
        ['执法人员', query.officer && (await this.nameOf(query.officer))],
        ['到期', spanOf(query.dueFrom, query.dueTo)],
        ['到期早于', query.dueBefore],
        ['超期', query.overdue === undefined ? undefined : query.overdue ? '是' : '否'],
        ['统计', titleOf(FIGURES, query.figure)],
        ['查找', query.q],
      ],
      {
        columns: [
          { title: '当事人', width: 28 },
          { title: '事项', width: 40 },
          ...columns.map((name) => ({ title: CASE_COLUMNS[name], width: name === 'no' || name === 'unit' ? 26 : 18 })),
        ],
        rows: batches(
          (cursor) => this.casesService.list(me, { ...query, limit: BATCH, cursor, total: undefined }),
          (c) => [c.partyName, c.itemTitle, ...columns.map((name) => cell[name](c))],
        ),
      },
    );
  }

  async tasks(me: Principal, query: z.output<typeof TaskExport>): Promise<Readable> {
    const views = { mine: '我的', unassigned: '待认领', unit: '本单位', snoozed: '稍后', done: '已办' };
    const units = new Map((await this.scope.units()).map((u) => [u.id, u.name]));
    const names = new Map<string, string>();
    const nameOf = (username: string | null) => (username ? (names.get(username) ?? username) : null);
    return this.sheet(
      me,
      `待办（${views[query.view]}）`,
      `范围：${views[query.view]}`,
      [
        ['任务', titleOf(TASKS, query.kind)],
        ['阶段', titleOf(STAGES, query.stage)],
        ['案号', query.caseNo],
        ['到期早于', query.dueBefore],
        ['超期', query.overdue === undefined ? undefined : query.overdue ? '是' : '否'],
        ['查找', query.q],
      ],
      {
        columns: [...TASK_HEADS, { title: '办结时间', width: 18 }, { title: '办结人', width: 12 }],
        rows: batches(
          async (cursor) => {
            const page = await this.tasksService.list(me, { ...query, limit: BATCH, cursor, total: undefined });
            const known = await this.people.of(
              page.items.flatMap((t) => [t.assignee, t.completedBy].filter((u) => u !== null)),
            );
            for (const [username, { name }] of known) names.set(username, name);
            return page;
          },
          (t) => [
            ...taskCells({ ...t, assigneeName: nameOf(t.assignee) }, units.get(t.unit) ?? t.unit),
            instant(t.completedAt),
            nameOf(t.completedBy),
          ],
        ),
      },
    );
  }

  async risks(me: Principal, query: z.output<typeof RiskExport>): Promise<Readable> {
    const units = new Map((await this.scope.units()).map((u) => [u.id, u.name]));
    const { title, definition } = RISKS[query.risk];
    const role = unclaimedRole(query.person);
    const person = role === undefined ? query.person && (await this.nameOf(query.person)) : unclaimedTitle(role, ROLES);
    return this.sheet(
      me,
      title,
      `口径：${definition}`,
      [
        ['单位', query.unit && units.get(query.unit)],
        ['办理人', person],
      ],
      {
        columns: TASK_HEADS,
        rows: batches(
          (cursor) => this.risksService.list(me, { ...query, limit: BATCH, cursor }),
          (t) => taskCells(t, units.get(t.unit) ?? t.unit),
        ),
      },
    );
  }

  async disclosures(me: Principal, query: z.output<typeof DisclosureExport>): Promise<Readable> {
    const views: Record<string, string> = { todo: '等待办理', fellDue: '期限已届满', ...DISCLOSURE_STATES };
    const yes = (is: boolean | undefined) => (is === undefined ? undefined : is ? '是' : '否');
    return this.sheet(
      me,
      '公示',
      `公示期限：${spanOf(query.dueFrom, query.dueTo) ?? '全部'}`,
      [
        ['范围', views[query.view]],
        ['种类', query.kind === 'other' ? '其他执法决定' : query.kind && DISCLOSURE_KINDS[query.kind].title],
        ['期限内公示', yes(query.timely)],
        ['单位', query.unit && (await this.scope.nameOf(query.unit))],
        ['查找', query.q],
      ],
      {
        columns: [
          { title: '种类', width: 20 },
          { title: '当事人', width: 28 },
          { title: '案由', width: 40 },
          { title: '决定书文号', width: 26 },
          { title: '案号', width: 26 },
          { title: '单位', width: 26 },
          ...['作出', '变更', '终结', '公示期限', '公示', '撤回'].map((title) => ({ title, width: 14 })),
          { title: '期限内公示', width: 12 },
          { title: '状态', width: 12 },
        ],
        rows: batches(
          (cursor) => this.disclosuresService.list(me, { ...query, limit: BATCH, cursor }),
          (r) => [
            ...[DISCLOSURE_KINDS[r.kind].title, r.partyName, r.matter, r.number, r.displayNo, r.unit],
            ...[r.decidedOn, r.changedOn, r.endedOn, r.publishDueOn, r.publishedOn, r.withdrawnOn].map(day),
            r.publishDueOn && r.publishedOn ? (r.publishedOn <= r.publishDueOn ? '是' : '否') : null,
            DISCLOSURE_STATES[r.state],
          ],
        ),
      },
    );
  }

  private sheet(
    me: Principal,
    name: string,
    period: string,
    conditions: Words[],
    table: Pick<Parameters<typeof xlsxOf>[0], 'columns' | 'rows'>,
  ): Readable {
    const given = conditions.flatMap(([label, words]) => (words ? [`${label}＝${words}`] : []));
    const notes = [period, `筛选：${given.length > 0 ? given.join('；') : '无'}`, madeBy(me)];
    return xlsxOf({ name, title: `柔性执法${name}`, notes, ...table });
  }

  private async nameOf(username: string): Promise<string> {
    return (await this.people.of([username])).get(username)?.name ?? username;
  }
}

const TASK_HEADS = [
  { title: '任务', width: 24 },
  { title: '当事人', width: 28 },
  { title: '事项', width: 40 },
  { title: '案号', width: 26 },
  { title: '单位', width: 26 },
  { title: '办理人', width: 14 },
  { title: '期限', width: 18 },
  { title: '到期', width: 14 },
  { title: '生成时间', width: 18 },
];

interface TaskLike {
  title: string;
  partyName: string;
  itemTitle: string;
  displayNo: string;
  candidateRole: Role;
  assigneeName: string | null;
  dueClock: string | null;
  dueOn: string | null;
  openedAt: Date;
}

const taskCells = (t: TaskLike, unit: string): Cell[] => [
  t.title,
  t.partyName,
  t.itemTitle,
  t.displayNo,
  unit,
  t.assigneeName ?? `待认领（${ROLES[t.candidateRole]}）`,
  t.dueClock ? CLOCKS[t.dueClock as ClockId].title : null,
  day(t.dueOn),
  instant(t.openedAt),
];

function spanOf(from?: string, to?: string): string | undefined {
  if (from && to) return `${from} 至 ${to}`;
  return from ? `${from} 起` : to && `${to} 以前`;
}
