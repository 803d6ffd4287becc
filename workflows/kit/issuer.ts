import { CancellationScope, condition, isCancellation } from '@temporalio/workflow';
import { type CaseDocument, DOCUMENTS, unissued } from '#contracts';
import { issue } from './activities';
import type { CaseFile } from './case-file';

/**
 * Has each paper issued: numbered, set, and kept as it went out.
 *
 * 1. Beside the case: no stage and no message waits for a number or for the setting of a paper. Only the sealing does.
 * 2. A durable activity, begun when the case is settled: it is not run unless the workflow task that made the paper was
 *    completed, so no number is spent on what never happened.
 * 3. A fresh history asks again for what has no number yet; asked twice, a paper keeps its first. Before it begins, what is on
 *    its way is called off or heard: an answer that came while the old one ends would have its last task refused.
 *
 * @since revision 6
 */
export class Issuer {
  private readonly asked = new Set<string>();
  private readonly onTheirWay = new Set<CancellationScope>();
  constructor(private readonly file: CaseFile) {}

  async run(): Promise<never> {
    for (;;) {
      await this.file.atRest(() => this.wanted().length > 0);
      for (const document of this.wanted()) {
        this.asked.add(document.id);
        void this.issue(document);
      }
    }
  }

  /** Until nothing is on its way; what is asked for meanwhile waits for the next history. */
  async stop(): Promise<void> {
    this.stopped = true;
    for (const scope of this.onTheirWay) scope.cancel();
    await condition(() => this.onTheirWay.size === 0);
  }
  private stopped = false;

  private wanted(): CaseDocument[] {
    return this.stopped ? [] : unissued(this.file.state).filter((d) => !this.asked.has(d.id));
  }

  private async issue({ id, kind, title }: CaseDocument): Promise<void> {
    const { state, entries } = this.file;
    const through = entries.at(-1) ?? { seq: state.seq };
    const scope = new CancellationScope();
    this.onTheirWay.add(scope);
    try {
      const issued = await scope.run(() => issue({ caseNo: state.caseNo, documentId: id, through }));
      this.file.record('document.issued', { id, kind, title, ...issued }, { basis: DOCUMENTS[kind].source });
    } catch (error) {
      if (!isCancellation(error)) throw error;
    } finally {
      this.onTheirWay.delete(scope);
    }
  }
}
