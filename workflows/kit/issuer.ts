import { type CaseDocument, unissued } from '#contracts';
import { issue } from './activities';
import type { CaseFile } from './case-file';

/**
 * Has each paper issued: numbered, set, and kept as it went out.
 *
 * 1. Beside the case: no stage and no message waits for a number or for the setting of a paper. Only the sealing does.
 * 2. A durable activity, begun when the case is settled: it is not run unless the workflow task that made the paper was
 *    completed, so no number is spent on what never happened.
 * 3. A fresh history asks again for what has no number yet; asked twice, a paper keeps its first.
 *
 * @since revision 6
 */
export class Issuer {
  private readonly asked = new Set<string>();
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

  private wanted(): CaseDocument[] {
    return unissued(this.file.state).filter((d) => !this.asked.has(d.id));
  }

  private async issue({ id, kind, title }: CaseDocument): Promise<void> {
    const { state, entries } = this.file;
    const through = entries.at(-1) ?? { seq: state.seq };
    const issued = await issue({ caseNo: state.caseNo, documentId: id, through });
    this.file.record('document.issued', { id, kind, title, ...issued });
  }
}
