import { ANNOUNCEMENT, type PeriodRule } from '#law';
import type { CaseState } from './case';
import { periodRule } from './clocks';
import type { CaseDocument } from './documents';

/* 送达 as a thing of its own: what is out, how often it was tried, and by which way it reached the party. */

/** The tasks in which a paper is served. */
export const ERRANDS: readonly string[] = ['serveDocument', 'deliverCorrection', 'deliverMeasure'];

/** The open task in which a paper is served. */
export const errandOf = ({ tasks }: Pick<CaseState, 'tasks'>, id: string) =>
  tasks.find((t) => t.state === 'open' && t.subject === id && ERRANDS.includes(t.kind));

/** The papers that are made and have not reached the party, each with its open task. */
export const outForService = (state: Pick<CaseState, 'tasks' | 'documents'>): CaseDocument[] =>
  state.documents.filter((d) => !d.served && !d.recalled && errandOf(state, d.id));

/** What names the clock of a paper's announcement. */
export const announcementOf = ({ id }: Pick<CaseDocument, 'id'>) => ({ clock: 'announcement', subject: id }) as const;

/** How long it is announced; a case from before the rule was published goes by the statute. */
export const announcementRule = ({ rules }: Pick<CaseState, 'rules'>): PeriodRule =>
  rules['announcement'] ?? periodRule({ id: 'announcement', ...ANNOUNCEMENT, direction: 'forward', confirmed: true });

/** Changes one paper of a case, in the record itself. */
export function changePaper(
  state: CaseState,
  id: unknown,
  change: (paper: CaseDocument) => Partial<CaseDocument>,
): void {
  state.documents = state.documents.map((d) => (d.id === id ? { ...d, ...change(d) } : d));
}
