import { alone } from '../api/alone';
import { api, get, isAnswer, keyed, newKey, ProblemError, type Schemas } from '../api/client';
import { upload } from '../api/upload';
import { WRITES } from '../api/writes';
import { type Registration, shelf, type Wish } from './drafts';

/** Tried again after, ms, while there is something to send: a network that is back does not always say so. */
const AGAIN_MS = 15_000;

type Listener = () => void;

/**
 * What waits on this device to be registered, and sends it: one at a time, each with its own key until the server has
 * answered, so that a lost answer, a reload or a second window registers nothing twice.
 */
export class Queue {
  private rows: Registration[] = [];
  private readonly listeners = new Set<Listener>();
  private readonly busy = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Who is logged in: only their own goes out. */
  private person = '';

  readonly snapshot = (): Registration[] => this.rows;
  readonly subscribe = (listener: Listener): Listener => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly isBusy = (id: string): boolean => this.busy.has(id);

  async open(person: string): Promise<void> {
    this.person = person;
    await this.read();
    void this.run();
  }

  async keep(registration: Registration): Promise<void> {
    await shelf.put(registration);
    await this.read();
  }

  async drop(id: string): Promise<void> {
    await shelf.drop(id);
    await this.read();
  }

  /** Hands it in. The receipt; undefined where it waits for the network. Errors: ProblemError, and it is a draft again. */
  async handIn(registration: Registration, body: Wish): Promise<Schemas['Receipt'] | undefined> {
    const { refused: _, ...rest } = registration;
    // Until it is answered the key stays, also for what has been changed since: if the first did arrive, the second is refused.
    const row: Registration = { ...rest, state: 'waiting', body, key: registration.key ?? newKey() };
    await this.keep(row);
    await this.send(row.id);
    this.later();
    const after = this.rows.find((r) => r.id === row.id);
    if (after?.refused) throw problemOf(after.refused);
    return this.receipts.get(row.id) ?? after?.receipt;
  }

  /** Back to the form, to be changed before it goes. */
  async takeBack(id: string): Promise<void> {
    const row = this.rows.find((r) => r.id === id);
    if (row?.state === 'waiting' && !this.busy.has(id)) await this.keep({ ...row, state: 'draft' });
  }

  /** Sends what waits. */
  async run(): Promise<void> {
    for (const { id, state } of this.rows) if (state !== 'draft') await this.send(id);
    this.later();
  }

  private later(): void {
    clearTimeout(this.timer);
    if (this.rows.some((r) => r.state === 'waiting' || (r.state === 'registered' && r.photos.some((p) => !p.error))))
      this.timer = setTimeout(() => void this.run(), AGAIN_MS);
  }

  private readonly receipts = new Map<string, Schemas['Receipt']>();

  private async send(id: string): Promise<void> {
    if (this.busy.has(id)) return;
    this.busy.add(id);
    this.tell();
    try {
      await alone(`register:${id}`, () => this.sendOne(id));
    } finally {
      this.busy.delete(id);
      await this.read();
    }
  }

  private async sendOne(id: string): Promise<void> {
    // Another window may have sent it meanwhile.
    let row = (await shelf.all()).find((r) => r.id === id);
    if (row?.state === 'waiting') {
      try {
        const receipt = await get(api.POST('/api/v1/cases', { params: keyed(row.key!), body: row.body! }));
        this.receipts.set(id, receipt);
        row = { ...row, state: 'registered', receipt };
        await shelf.put(row);
      } catch (error) {
        if (!isAnswer(error)) return;
        const { status, code, detail, source, errors } = error;
        const message = code === 'IDEMPOTENCY_KEY_REUSED' ? ARRIVED : error.message;
        const { key: _key, ...rest } = row;
        await shelf.put({ ...rest, state: 'draft', refused: { status, code, message, detail, source, errors } });
        return;
      }
    }
    if (row?.state === 'registered') await this.givePhotos(row);
  }

  /** The photos of a registration are its first evidence: each file once by its bytes, the evidence once by its key. */
  private async givePhotos(registration: Registration): Promise<void> {
    let row = registration;
    const { caseNo } = row.receipt!;
    for (const photo of row.photos.filter((p) => !p.sha256 && !p.error)) {
      let told: Partial<typeof photo>;
      try {
        told = { sha256: (await upload(`/api/v1/cases/${caseNo}/attachments`, photo.file, () => undefined)).sha256 };
      } catch (error) {
        if (!isAnswer(error)) return;
        told = { error: error.message };
      }
      row = { ...row, photos: row.photos.map((p) => (p.id === photo.id ? { ...p, ...told } : p)) };
      await shelf.put(row);
    }
    const attachments = [...new Set(row.photos.flatMap((p) => p.sha256 ?? []))];
    const failed = row.photos.filter((p) => p.error);
    if (attachments.length > 0) {
      try {
        const data = { title: EVIDENCE_TITLE, kind: 'electronic', description: EVIDENCE_WORDS, attachments };
        // Those given later are another piece of evidence, under another key. What the server has kept (202) it will not forget.
        await WRITES.act({ caseNo, action: 'add-evidence', data }, `${row.key!}-${attachments[0]!.slice(0, 16)}`);
      } catch (error) {
        if (!isAnswer(error)) return;
        const { message } = error;
        await shelf.put({ ...row, photos: row.photos.map((p) => ({ ...p, error: p.error ?? message })) });
        return;
      }
    }
    if (failed.length > 0) await shelf.put({ ...row, photos: failed });
    else await shelf.drop(row.id);
  }

  /** Photos the case did not take, once more. */
  async again(id: string): Promise<void> {
    const row = this.rows.find((r) => r.id === id);
    if (!row || this.busy.has(id)) return;
    await this.keep({ ...row, photos: row.photos.map(({ error: _, ...photo }) => photo) });
    void this.run();
  }

  private async read(): Promise<void> {
    this.rows = (await shelf.all()).filter((r) => r.person === this.person);
    this.tell();
  }

  private tell(): void {
    // A new list each time: what reads it compares by identity.
    this.rows = [...this.rows];
    for (const listener of this.listeners) listener();
  }
}

/** What was changed after it had been sent: the first did arrive. */
const ARRIVED = '这份登记修改前的内容已经登记成案，没有再登记一次；请到案件列表核对，确需另立一案的再提交。';
const EVIDENCE_TITLE = '登记时的现场材料';
const EVIDENCE_WORDS = '登记案件时拍摄或选择的文件。';

export const problemOf = ({ status, code, message, detail, source, errors }: NonNullable<Registration['refused']>) =>
  new ProblemError(status, code, message, detail, source, errors);

export const queue = new Queue();
