import { type CaseTask, since } from '../case';
import type { GateGroup } from '../gate-words';
import { actConfirmed, JOINT_ACTS, type JointAct, wantingOfAct } from '../joint-acts';
import { refuseTooFew, TWO_OFFICERS } from '../two-officers';
import { type Gate, judged } from './gate';
import { allOf, asked, lastOf, namedIn, ofTasks } from './on-file';

/** What two officers have done: two, of this case, who showed who they are. */
export function twoOfficers(kind: string, title: string, group: GateGroup): Gate {
  return {
    id: `${kind}Officers`,
    title: `${title}由两名以上持证执法人员进行`,
    source: `${TWO_OFFICERS.source}第一款`,
    group,
    applies: (state) => asked(state, kind),
    verdict: (state) => {
      const tasks = allOf(state, kind);
      if (tasks.length === 0) return judged(`${title}尚未进行`, []);
      const known = new Set(state.officers.map((o) => o.username));
      const few = tasks.find((t) => refuseTooFew(namedIn(t)));
      const strangers = tasks.flatMap(namedIn).filter((who) => !known.has(who));
      const note = strangers.length > 0 ? { note: '参加的人员中有登记时没有列明的，其执法证另查' } : {};
      return { ...judged(few && `${title}的执法人员少于两人`, ofTasks(...tasks), true), ...note };
    },
  };
}

/** The same of an order to correct, since who orders is named in it. */
export function orderOfficers(): Gate {
  const gate = twoOfficers('issueCorrectionOrder', JOINT_ACTS.issueCorrectionOrder, 'correction');
  return { ...gate, applies: (state) => since(state, 5) && gate.applies(state) };
}

/** What two officers do together each confirms for himself: since it is asked of them. */
export function confirmedByEach(kind: JointAct, group: GateGroup): Gate {
  const title = JOINT_ACTS[kind];
  return {
    id: `${kind}Confirmed`,
    title: `${title}由参加的执法人员各自确认`,
    source: `${TWO_OFFICERS.source}第一款`,
    group,
    applies: (state) => since(state, 5) && asked(state, kind),
    verdict: (state) => {
      // An order that was recalled and made anew binds as it was made last.
      const acts = kind === 'reinspect' ? allOf(state, kind) : ofLast(lastOf(state, kind));
      if (acts.length === 0) return judged(`${title}尚未进行`, []);
      const wanting = acts.map((act) => wantingOfAct(state, act));
      const [objected, waiting] = [wanting.flatMap((w) => w.objected), wanting.flatMap((w) => w.waiting)];
      const wrong = [
        ...(objected.length > 0 ? [`${objected.join('、')}有异议`] : []),
        ...(waiting.length > 0 ? [`${waiting.join('、')}尚未确认`] : []),
      ].join('；');
      const confirmed = allOf(state, 'confirmAct').filter((t) => acts.includes(actConfirmed(state, t)!));
      return judged(wrong || undefined, ofTasks(...acts, ...confirmed), state.status === 'closed');
    },
  };
}
const ofLast = (task: CaseTask | undefined): CaseTask[] => (task ? [task] : []);

export function identityShown(kind: string, title: string, group: GateGroup): Gate {
  return {
    id: `${kind}Identity`,
    title: `${title}时出示执法证件`,
    source: '行政处罚法 第五十五条第一款',
    group,
    told: true,
    applies: (state) => asked(state, kind),
    verdict: (state) => {
      const tasks = allOf(state, kind);
      if (tasks.length === 0) return judged(`${title}尚未进行`, []);
      const silent = tasks.filter((t) => t.result?.['identityShown'] !== true);
      return judged(silent.length > 0 ? `${title}没有记载出示执法证件` : undefined, ofTasks(...tasks));
    },
  };
}
