import { condition } from '@temporalio/workflow';
import type { CaseFile } from './case-file';
import { project, projectNow } from './activities';
import { allowedActions } from './messages';

/**
 * Keeps MySQL in step: the whole state and every entry it does not hold yet, one batch at a time.
 *
 * 1. One writer per case: the next batch waits for the answer to this one, and takes all that came meanwhile.
 * 2. A batch leaves only when the case is settled, so no half-drawn consequence is ever seen.
 * 3. Local first. After a failure the durable activity takes over, and the local attempt rests until it has succeeded:
 *    an outage costs one second once, not one per action.
 */
export class Projector {
  private localWorks = true;
  private busy = false;

  constructor(private readonly file: CaseFile) {}

  async run(): Promise<never> {
    for (;;) {
      await condition(() => this.wanted() && this.file.settled());
      this.busy = true;
      this.file.acknowledge(await this.send());
      this.busy = false;
    }
  }

  /** Everything said is in the store. */
  get drained(): boolean {
    return !this.busy && !this.wanted();
  }

  private wanted(): boolean {
    return this.file.unacknowledged.length > 0;
  }

  private async send(): Promise<number> {
    const { state, unacknowledged: entries } = this.file;
    // The rules never change and stand in the first entry: two fifths of every batch would be theirs.
    const batch = { state: { ...state, rules: {} }, entries, allowedActions: allowedActions(this.file) };
    if (this.localWorks) {
      try {
        return (await projectNow(batch)).seq;
      } catch {
        this.localWorks = false;
      }
    }
    const { seq } = await project(batch);
    this.localWorks = true;
    return seq;
  }
}
