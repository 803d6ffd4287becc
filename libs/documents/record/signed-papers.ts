import { actConfirmed, type CaseState, type CaseTask, DOCUMENTS, papersOfMeasure, type TaskKind } from '#contracts';
import { paperOfAnswer, PAPERS } from '../papers';
import { recordTitle, SERVING } from './papers';
import { RECORD_FORMS, recordFormOf } from './record-forms';

const RECEIPT = '送达回证';

/** Which papers bear the signature of who gives this answer, by their titles: told before he does. `by`: his user name. */
export function signedPapers(
  state: Pick<CaseState, 'tasks' | 'measures'>,
  task: Pick<CaseTask, 'kind' | 'subject'>,
  answer: Record<string, unknown>,
  by: string,
): string[] {
  const kind = task.kind as TaskKind;
  if (SERVING.includes(kind)) return [RECEIPT];
  const made = paperOfAnswer(kind, answer);
  // An answer that makes a paper stands in it alone; how it was handed over, in its receipt.
  if (made) return [...(PAPERS[made].signers ? [DOCUMENTS[made].title] : []), ...(isServed(answer) ? [RECEIPT] : [])];
  const form = recordFormOf(kind, answer);
  if (form && !form.signers && !form.carried) return [];
  // The court is asked in the words of one and by the signature of another.
  if (kind === 'applyForEnforcement' && form) return [];
  const joint = kind === 'confirmAct' && answer['decision'] === 'confirm' ? actConfirmed(state, task) : undefined;
  const also =
    kind === 'approveEnforcement' && answer['decision'] === 'approve'
      ? [RECORD_FORMS.applyForEnforcement!.title]
      : joint?.kind === 'reinspect'
        ? [recordTitle('reinspect')]
        : taken(state, task, answer, by);
  return [recordTitle(kind), ...also];
}

/** The paper of what is taken: its officers have lines there. And its receipt, where it is handed over. */
function taken(
  { measures }: Pick<CaseState, 'measures'>,
  { kind, subject }: Pick<CaseTask, 'kind' | 'subject'>,
  answer: Record<string, unknown>,
  by: string,
): string[] {
  const measure = kind === 'takeMeasure' ? measures?.find((m) => m.id === subject) : undefined;
  const { officers } = answer;
  if (!measure) return [];
  const isThere = Array.isArray(officers) && officers.includes(by);
  return [
    ...(isThere ? [DOCUMENTS[papersOfMeasure(measure).taken].title] : []),
    ...(isServed(answer) ? [RECEIPT] : []),
  ];
}

const isServed = ({ service, delivery }: Record<string, unknown>): boolean =>
  service !== undefined || delivery === 'signed' || delivery === 'refused';
