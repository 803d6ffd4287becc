import {
  type AnyEntry,
  type CaseState,
  checkMinutes,
  type EntryData,
  explainSupervision,
  OUTCOMES,
  type PageSaid,
  type Role,
} from '#contracts';
import { nextOfficeInstant } from './office-hours';
import { type Calendar, clockOf, formatChinese } from '#law';

/** A message to a role of a unit, or to one person. Its key is `caseNo:seq:kind:recipient`, so it is made once. */
export interface Notification {
  kind: string;
  title: string;
  body: string;
  role?: Role;
  unitId?: string;
  username?: string;
  /** People are not woken: the message shows from the next office hour. Legal effects never wait. */
  visibleAt: string;
}

/** By it a message is made once. */
export const notificationKey = (
  caseNo: string,
  seq: number,
  { kind, username, role }: Pick<Notification, 'kind' | 'username' | 'role'>,
): string => `${caseNo}:${seq}:${kind}:${username ?? role}`;

/**
 * Which messages an entry calls for. A fold like any other: the same entry always gives the same messages. They wait for
 * the office hours of `calendar`, the one in force when they are written.
 */
export function notificationsFor(entry: AnyEntry, state: CaseState, calendar?: Calendar): Notification[] {
  const about = `${state.displayNo} ${state.item.title}`;
  const to = (
    recipient: { role?: Role; username?: string },
    kind: string,
    title: string,
    body: string,
  ): Notification => ({
    kind,
    title,
    body,
    ...recipient,
    ...(recipient.role ? { unitId: state.unitId } : {}),
    visibleAt: nextOfficeInstant(entry.at, calendar),
  });
  const officers = (kind: string, title: string, body: string) =>
    state.officers.map((o) => to({ username: o.username }, kind, title, body));

  switch (entry.type) {
    case 'task.opened':
      return [to({ role: entry.data.candidate }, 'task', `新任务：${entry.data.title}`, about)];
    case 'clock.reminded':
      if (entry.data.clock === 'suspension') {
        const words = `${about}：请核对中止的情形是否消除；消除的，应当立即恢复办理。`;
        return [
          ...officers('reminder', '案件仍在中止', words),
          to({ role: 'head' }, 'reminder', '案件仍在中止', words),
        ];
      }
      return officers('reminder', `${entry.data.title}即将届满`, `${about}，${day(entry.data.dueOn)}到期。`);
    case 'task.completed': {
      const by = supervisorOf(state, entry.data.id);
      if (!by) return [];
      const words = String(entry.data.result['explanation']);
      return [to({ username: by }, 'explained', '督办事项已说明', clip(`${about}：${words}`))];
    }
    case 'action.performed': {
      const told = entry.data.name === checkMinutes.name ? contested(entry.data.data) : [];
      if (told.length === 0) return [];
      const words = `${about}：${told.join('；')}。请核对，记录确有差错、遗漏的，另作一份笔录更正。`;
      return officers('minutes', '当事人对笔录有意见', clip(words));
    }
    case 'clock.overdue': {
      const { title, dueOn, clock } = entry.data;
      if (clock === 'supervision') {
        const open = state.tasks.find((t) => t.clock === clock && t.state === 'open');
        const body = `${about}，应于${day(dueOn)}前说明。`;
        const by = open && supervisorOf(state, open.id);
        const told = [to({ role: 'head' }, 'overdue', '督办说明已超期', body)];
        return by ? [...told, to({ username: by }, 'overdue', '督办说明已超期', body)] : told;
      }
      if (clockOf(state.clocks, entry.data)?.rule.owner !== 'party') {
        return [to({ role: 'head' }, 'overdue', `${title}已超期`, `${about}，应于${day(dueOn)}前办结。`)];
      }
      const body = `${about}，${title}至${day(dueOn)}届满，当事人尚未履行。`;
      return [to({ role: 'head' }, 'overdue', `${title}已届满`, body), ...officers('overdue', `${title}已届满`, body)];
    }
    case 'expiry.held':
      return [
        to({ role: 'head' }, 'held', '改正期限已满，延期申请仍未审批', `${about}，请立即审批。`),
        to({ role: 'supervisor' }, 'held', '延期申请逾期未批', `${about}，负责人尚未作出决定。`),
      ];
    case 'calendar.missing':
      return [
        to(
          { role: 'admin' },
          'calendar',
          `缺少 ${entry.data.year} 年放假安排`,
          `${about}的${entry.data.title}待其录入后确定。`,
        ),
      ];
    case 'priors.lookedUp': {
      const words = `${about}：同一当事人的其他案件、首违台账或者身份合并有了变化，此前违法已重新查询，请核对办理依据。`;
      return [...officers('priors', '此前违法有变化', words), to({ role: 'head' }, 'priors', '此前违法有变化', words)];
    }
    case 'case.turnedBack':
      return [
        ...officers('turnedBack', TURNED_BACK, `${about}：${whyTurnedBack(entry.data)}。`),
        to({ role: 'head' }, 'turnedBack', TURNED_BACK, `${about}：${whyTurnedBack(entry.data)}。`),
      ];
    case 'case.escalated':
      return [
        ...officers('escalated', '案件已转入处罚程序', `${about}：${entry.data.text}。`),
        to({ role: 'head' }, 'escalated', '案件已转入处罚程序', `${about}：${entry.data.text}，请办理立案审批。`),
      ];
    case 'case.closed':
      return officers('closed', '案件已结案归档', `${about}：${OUTCOMES[entry.data.outcome]}。`);
    default:
      return [];
  }
}

/** What the party has not simply confirmed of its 笔录. */
function contested(data: Record<string, unknown>): string[] {
  const { no, pages } = data as unknown as { no: number; pages: PageSaid[] };
  return pages.flatMap(({ page, confirmed, corrections, reason }) => [
    ...(corrections ? [`第 ${no} 份第 ${page} 页更正、补充：${corrections}`] : []),
    ...(confirmed === 'refused' ? [`第 ${no} 份第 ${page} 页拒绝确认，理由：${reason ?? ''}`] : []),
  ]);
}

/** Who asked for the explanation that a task gives: the n-th task of the kind answers the n-th who asked. */
function supervisorOf({ tasks, supervisions }: CaseState, taskId: string): string | undefined {
  const asked = tasks.filter((t) => t.kind === explainSupervision.kind);
  return supervisions?.[asked.findIndex((t) => t.id === taskId)]?.by.id;
}

const TURNED_BACK = '案件回转';
const whyTurnedBack = ({ title, correctedOn }: EntryData['case.turnedBack']) =>
  correctedOn ? '复查查明在期限内已经改正' : `${title}在期限内收到`;

/** As much as a message holds. */
const clip = (text: string, most = 900) => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

const day = (date: string | undefined) => (date ? formatChinese(date) : '期限届满');
