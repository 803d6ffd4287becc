import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { DataSource, In } from 'typeorm';
import type { Config } from '#config';
import { type AnyEntry, caseEvent, eventOf, type Stage } from '#contracts';
import { FeedEntity, WebhookEndpointEntity, WebhookMessageEntity } from '#store';
import { CaseEngine } from '../engine/case-engine';
import { Happened } from '../engine/happened';
import { CONFIG } from '../shared/config';
import { LOGGER } from '../shared/logger';
import { Scope } from '../shared/scope';

/** So many batches of cases at a time. */
const AT_ONCE = 200;

/** What a batch of a case's projection left to be looked at. */
interface Due {
  id: string;
  caseNo: string;
  unitId: string;
  displayNo: string;
  seq: number;
  finalSeq: number;
  done: number | null;
}

interface EntryRow {
  caseNo: string;
  seq: number;
  type: string;
  entry: string;
  finalSeq: number;
}

interface Wanted {
  caseNo: string;
  seq: number;
  endpoint: WebhookEndpointEntity;
  message: Omit<WebhookMessageEntity, 'id'>;
}

/**
 * What happens in a case, for the systems that want to be told: derived from the entries of its journal, into
 * `webhook_message`.
 *
 * 1. Once for each entry and endpoint, by its key: derived again, by whatever process, it is the same.
 * 2. Of entries that have happened alone (`Happened`), in the order of the case: what has not happened holds up what follows.
 * 3. `webhook_progress` grows over what has happened, and no further: of a tail that is replaced nothing is passed over.
 */
@Injectable()
export class WebhookOutbox {
  private readonly happened: Happened;

  constructor(
    private readonly dataSource: DataSource,
    engine: CaseEngine,
    private readonly scope: Scope,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) logger: Logger,
  ) {
    this.happened = new Happened(engine, logger);
  }

  /** How many messages are new. */
  async derive(): Promise<number> {
    const due = await this.due();
    if (due.length === 0) return 0;
    // Read after the batches: whoever was registered before one was written is told of it.
    const endpoints = await this.dataSource.getRepository(WebhookEndpointEntity).find();
    const cases = casesOf(due);
    if (endpoints.length === 0)
      return this.write(due, new Map(cases.map((c) => [c.caseNo, Math.max(c.from, Math.min(c.to, c.finalSeq))])), []);
    const entries = await this.entries(cases);
    const stages = await this.stages(cases);
    const wanted = await this.wanted(entries, cases, endpoints, stages);
    const open = new Set(wanted.map((w) => w.caseNo));
    // Nobody waits for what follows in a case that tells nobody anything: the next batch of it looks again.
    const proven = await this.happened.among(entries.filter((e) => open.has(e.caseNo) || e.seq <= e.finalSeq));
    const through = new Map(
      cases.map(({ caseNo, from }) => {
        let last = from;
        for (const e of entries) if (e.caseNo === caseNo && e.seq === last + 1 && proven.has(e)) last = e.seq;
        return [caseNo, last] as const;
      }),
    );
    const settled = due.filter((d) => !open.has(d.caseNo) || d.seq <= through.get(d.caseNo)!);
    return this.write(
      settled,
      through,
      wanted.filter((w) => w.seq <= through.get(w.caseNo)!),
    );
  }

  private due(): Promise<Due[]> {
    const resting = this.happened.resting();
    return this.dataSource.query<Due[]>(
      `SELECT f.id, f.case_no AS caseNo, f.seq, c.unit_id AS unitId, c.display_no AS displayNo, c.final_seq AS finalSeq,
         p.seq AS done
       FROM feed f JOIN case_file c ON c.case_no = f.case_no LEFT JOIN webhook_progress p ON p.case_no = f.case_no
       WHERE f.push_due = 1 ${resting.length > 0 ? 'AND f.case_no NOT IN (?)' : ''} ORDER BY f.id LIMIT ${AT_ONCE}`,
      resting.length > 0 ? [resting] : [],
    );
  }

  private entries(cases: readonly CaseSpan[]): Promise<EntryRow[]> {
    const spans = cases.filter((c) => c.to > c.from);
    if (spans.length === 0) return Promise.resolve([]);
    return this.dataSource.query<EntryRow[]>(
      `SELECT j.case_no AS caseNo, j.seq, j.type, j.entry, c.final_seq AS finalSeq
       FROM journal_entry j JOIN case_file c ON c.case_no = j.case_no
       WHERE ${spans.map(() => '(j.case_no = ? AND j.seq > ? AND j.seq <= ?)').join(' OR ')} ORDER BY j.case_no, j.seq`,
      spans.flatMap(({ caseNo, from, to }) => [caseNo, from, to]),
    );
  }

  /** Where each case stood, the latest first. */
  private async stages(cases: readonly CaseSpan[]): Promise<Map<string, { seq: number; stage: Stage }[]>> {
    const rows = await this.dataSource.query<{ caseNo: string; seq: number; entry: string }[]>(
      `SELECT case_no AS caseNo, seq, entry FROM journal_entry WHERE case_no IN (?) AND type = 'stage.entered'
       ORDER BY case_no, seq DESC`,
      [cases.map((c) => c.caseNo)],
    );
    const stages = new Map<string, { seq: number; stage: Stage }[]>();
    for (const { caseNo, seq, entry } of rows) {
      const { data } = JSON.parse(entry) as { data: { stage: Stage } };
      stages.set(caseNo, [...(stages.get(caseNo) ?? []), { seq, stage: data.stage }]);
    }
    return stages;
  }

  private async wanted(
    entries: readonly EntryRow[],
    cases: readonly CaseSpan[],
    endpoints: readonly WebhookEndpointEntity[],
    stages: Map<string, { seq: number; stage: Stage }[]>,
  ): Promise<Wanted[]> {
    const paths = new Map((await this.scope.units()).map((u) => [u.id, u.path]));
    const within = (unit: string, above: string | null) =>
      above === null || (paths.get(unit) ?? '').startsWith(paths.get(above) ?? '\n');
    const now = new Date();
    const source = this.config.PUBLIC_URL || 'urn:rouzhi';
    return entries.flatMap((row) => {
      const type = eventOf(row.type);
      if (!type) return [];
      const { caseNo, seq } = row;
      const { unitId, displayNo } = cases.find((c) => c.caseNo === caseNo)!;
      const entry = JSON.parse(row.entry) as AnyEntry;
      // What happened before an endpoint was registered is not told to it.
      const to = endpoints.filter(
        (e) => e.events.includes(type) && within(unitId, e.unitId) && Date.parse(entry.at) >= e.createdAt.getTime(),
      );
      if (to.length === 0) return [];
      const stage = stages.get(caseNo)?.find((s) => s.seq <= seq)?.stage ?? 'registration';
      const event = caseEvent(entry, { caseNo, displayNo, unitId, stage }, source);
      return to.map((endpoint) => ({
        ...{ caseNo, seq, endpoint },
        message: {
          ...{
            messageKey: `${caseNo}:${seq}:${endpoint.id}`,
            endpointId: endpoint.id,
            eventId: event.id,
            caseNo,
            type,
          },
          ...{ body: JSON.stringify(event), state: 'waiting' as const, attempts: 0, nextTryAt: now, createdAt: now },
          ...{ lastTryAt: null, lastError: null, receipt: null, sentAt: null },
        },
      }));
    });
  }

  /** Whole; to an endpoint that was taken away meanwhile nothing goes. */
  private write(settled: readonly Due[], through: Map<string, number>, wanted: readonly Wanted[]): Promise<number> {
    return this.dataSource.transaction(async (db) => {
      const ids = [...new Set(wanted.map((w) => w.endpoint.id))];
      const there = new Set(
        ids.length === 0
          ? []
          : (
              await db
                .getRepository(WebhookEndpointEntity)
                .find({ where: { id: In(ids) }, select: { id: true }, lock: { mode: 'pessimistic_read' } })
            ).map((e) => e.id),
      );
      const fresh = wanted.filter((w) => there.has(w.endpoint.id)).map((w) => w.message);
      if (fresh.length > 0)
        await db.createQueryBuilder().insert().into(WebhookMessageEntity).orIgnore().values(fresh).execute();
      for (const [caseNo, seq] of through)
        await db.query(
          `INSERT INTO webhook_progress (case_no, seq) VALUES (?, ?) ON DUPLICATE KEY UPDATE seq = GREATEST(seq, ?)`,
          [caseNo, seq, seq],
        );
      if (settled.length > 0) await db.update(FeedEntity, { id: In(settled.map((d) => d.id)) }, { pushDue: false });
      return fresh.length;
    });
  }
}

/** Of a case, the entries after `from` through `to`. */
interface CaseSpan extends Pick<Due, 'caseNo' | 'unitId' | 'displayNo' | 'finalSeq'> {
  from: number;
  to: number;
}

function casesOf(due: readonly Due[]): CaseSpan[] {
  const spans = new Map<string, CaseSpan>();
  for (const { caseNo, unitId, displayNo, finalSeq, seq, done } of due) {
    const from = done ?? 0;
    const to = Math.max(spans.get(caseNo)?.to ?? from, seq);
    spans.set(caseNo, { caseNo, unitId, displayNo, finalSeq, from, to });
  }
  return [...spans.values()];
}
