import { workflowInfo } from '@temporalio/workflow';
import type { JournalHead, ProjectionBatch } from '#contracts';
import type { CaseFile } from './case-file';
import { project, projectNow } from './activities';
import { allowedActions } from './messages';

/** Orders the batches of one case across its histories: far more events than a history may have. */
const HISTORY = 1_000_000;

/**
 * Keeps MySQL in step: the whole state and every entry not known to be stored for good, one batch at a time.
 *
 * 1. One writer per case: the next batch waits for the answer to this one, and takes all that came meanwhile.
 * 2. A batch leaves only when the case is settled, so no half-drawn consequence is ever seen.
 * 3. Local first. After a failure the durable activity takes over, and the local attempt rests until it has succeeded:
 *    an outage costs one second once, not one per action.
 * 4. An answer is known for good only when a later workflow task has begun: the one that heard it may itself be lost,
 *    and with it the answer. Until then its entries are sent again, and a store that was told otherwise replaces them.
 * 5. A store that holds less than it once did (restored to an earlier day) says so, and is sent what it lacks.
 */
export class Projector {
  private localWorks = true;
  private busy = false;
  private sent: number;
  private heard: JournalHead & { inTask: number };
  private final: JournalHead;

  constructor(private readonly file: CaseFile) {
    this.final = file.begunAt;
    this.heard = { ...file.begunAt, inTask: 0 };
    this.sent = file.begunAt.seq;
  }

  async run(): Promise<never> {
    for (;;) {
      await this.file.atRest(() => this.wanted());
      this.busy = true;
      await this.send();
      this.busy = false;
    }
  }

  /** Everything said is in the store. */
  get drained(): boolean {
    return !this.busy && !this.wanted();
  }

  /** Through which entry the journal is known to be stored. */
  known(): JournalHead {
    if (workflowInfo().historyLength > this.heard.inTask) {
      this.final = { seq: this.heard.seq, headHash: this.heard.headHash };
    }
    return this.final;
  }

  private wanted(): boolean {
    return this.file.state.seq > this.sent;
  }

  private async send(): Promise<void> {
    const batch = this.batch();
    const ack = await this.deliver(batch);
    if (ack.seq < batch.state.seq) this.final = ack;
    this.heard = { ...ack, inTask: workflowInfo().historyLength };
    this.sent = ack.seq;
  }

  private batch(): ProjectionBatch {
    const { state, entries, generation } = this.file;
    const final = this.known();
    return {
      // The rules never change and stand in the first entry: two fifths of every batch would be theirs.
      state: { ...state, rules: {} },
      allowedActions: allowedActions(this.file),
      entries: entries.filter((e) => e.seq > final.seq),
      final,
      order: generation * HISTORY + workflowInfo().historyLength,
      offers: entries[0]?.seq ?? state.seq + 1,
    };
  }

  private async deliver(batch: ProjectionBatch): Promise<JournalHead> {
    if (this.localWorks) {
      try {
        return await projectNow(batch);
      } catch {
        this.localWorks = false;
      }
    }
    const ack = await project(batch);
    this.localWorks = true;
    return ack;
  }
}
