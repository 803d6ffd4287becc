import type { Calendar } from '#law';
import type { CaseState, CaseTask } from '../case';
import type { CaseDocument, DocumentKind } from '../documents';
import type { GateGroup } from '../gate-words';
import { refuseService, refuseUnproven } from '../refusals';
import { type Gate, inWords, judged } from './gate';
import { done, ofDocuments } from './on-file';

/** In which answer a paper may have been served at once. */
const SERVED_WITH: Partial<Record<DocumentKind, string>> = {
  correctionOrder: 'issueCorrectionOrder',
  penaltyNotice: 'giveNotice',
};

type Service = Parameters<typeof refuseUnproven>[1];

const SERVING: readonly string[] = ['serveDocument', 'deliverMeasure'];

/** How a paper was served, as it was handed in: with its proof, and since when the paper existed. */
function servingOf(state: CaseState, { id, kind, madeAt }: CaseDocument) {
  const errand = state.tasks.find((t) => SERVING.includes(t.kind) && t.subject === id && t.state === 'completed');
  if (errand) return { task: errand, service: errand.result as Service, existsSince: madeAt };
  const task = state.tasks.findLast((t) => done(SERVED_WITH[kind] ?? '')(t) && t.completedAt! <= madeAt);
  const service = task?.result?.['service'] as Service;
  return task && service ? { task, service, existsSince: task.openedAt } : undefined;
}

/** The answer in which it was told that a paper was served. */
export const servedIn = (state: CaseState, document: CaseDocument): CaseTask | undefined =>
  servingOf(state, document)?.task;

function misserved(state: CaseState, document: CaseDocument, calendar: Calendar): string | undefined {
  const { announced, served, attempts = [] } = document;
  if (served?.method === 'announcement' && announced) {
    const tried = announced.ground !== 'exhausted' || attempts.some((a) => a.on <= announced.publishedOn);
    return inWords(tried ? undefined : { code: 'ANNOUNCEMENT_EARLY' }, '公告送达缺少依据');
  }
  const serving = servingOf(state, document);
  if (!serving) return undefined;
  const { task, service, existsSince } = serving;
  const at = task.completedAt!;
  // A 送达地址确认书 signed since says nothing of the one before.
  const confirmedSince = (state.deeds['confirm-address']?.at ?? '') > at;
  if (service?.method === 'electronic' && confirmedSince) return undefined;
  return inWords(
    refuseService(service, at) ?? refuseUnproven(state, service, { existsSince, at, calendar }),
    '送达缺少证明',
  );
}

export function properlyServed(id: string, kinds: readonly DocumentKind[], title: string, group: GateGroup): Gate {
  return {
    id,
    title: `${title}制作后依法送达`,
    source: '行政处罚法 第六十一条；民事诉讼法 第八十七条至第九十五条',
    group,
    applies: ({ documents }) => documents.some((d) => kinds.includes(d.kind) && !d.recalled),
    verdict: (state, { calendar }) => {
      const papers = state.documents.filter((d) => kinds.includes(d.kind) && !d.recalled);
      const evidence = ofDocuments(papers);
      const wrong = papers.flatMap((d) => (d.served ? (misserved(state, d, calendar) ?? []) : []));
      if (wrong.length > 0) return judged([...new Set(wrong)].join('；'), evidence, true);
      return judged(papers.at(-1)!.served ? undefined : `${title}尚未送达`, evidence, state.status === 'closed');
    },
  };
}
