import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { DataSource } from 'typeorm';
import { loadConfig } from '#config';
import { addDays, dateOf, endOfDay } from '#law';
import {
  dataSourceOptions,
  ProvinceDayEntity,
  ProvinceDifferenceEntity,
  ProvinceRecordEntity,
  ProvinceStartEntity,
  sha256,
} from '#store';
import { FolderPlatform } from '../../apps/api/province/folder';
import { HttpPlatform } from '../../apps/api/province/http';
import type { ProvincialPlatform } from '../../apps/api/province/platform';
import { ProvinceCourier } from '../../apps/api/province/province-courier.service';
import { Reconciliation } from '../../apps/api/province/reconciliation.service';
import { HttpCase, type People, people } from '../support/officer-work';
import { ProvincePlatform } from '../support/receivers';
import { eventually, type Person, TestStack } from '../support/stack';

interface Overview {
  way: string | null;
  waiting: number;
  dead: number;
  days: { day: string; state: string; ours: number; theirs: number | null; differences: number }[];
}

const KEY = 'k'.repeat(32);
const HOUR_MS = 3_600_000;
const logger = pino({ enabled: false });

/** The provincial platform is told what has happened, each act once for each version, in order, and compared with day by day. */
describe('the provincial platform', () => {
  let stack: TestStack;
  let who: People;
  let admin: Person;
  let db: DataSource;
  let platform: ProvincePlatform;
  let folder: string;
  const stores: DataSource[] = [];

  beforeAll(async () => {
    platform = await new ProvincePlatform(KEY).open();
    folder = mkdtempSync(join(tmpdir(), 'rouzhi-province-'));
    stack = await TestStack.start({
      ...{ PROVINCE_URL: platform.url, PROVINCE_KEY: KEY, PROVINCE_CREDIT: 'true' },
      ...{ OUTBOUND_PAUSE_MS: '100', OUTBOUND_TIMEOUT_MS: '10000', OUTBOUND_TRIES: '4' },
    });
    who = await people(stack);
    admin = await stack.as('admin');
    db = await store();
  });
  afterAll(async () => {
    for (const each of stores) await each.destroy();
    await stack?.end();
    await platform?.close();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  async function store(): Promise<DataSource> {
    const one = await new DataSource(dataSourceOptions(stack.env['DATABASE_URL']!, 'mariadb', 4)).initialize();
    stores.push(one);
    return one;
  }
  const config = (change: object = {}) => ({ ...loadConfig({ ...process.env, ...stack.env }), ...change });
  const records = () => db.getRepository(ProvinceRecordEntity);
  const rows = (caseNo: string) => records().find({ where: { caseNo }, order: { id: 'ASC' } });
  const until = (caseNo: string, kind: string, state: string) =>
    eventually(
      () => rows(caseNo),
      (all) => all.some((r) => r.kind === kind && r.state === state),
      60_000,
    );
  const overview = () => admin.get<Overview>('/admin/province');

  async function penalised(): Promise<HttpCase> {
    const c = await HttpCase.register(who);
    await c.toFiling();
    for (const kind of ['approveFiling', 'investigate', 'reviewLegality', 'giveNotice']) await c.complete(kind);
    await c.heardOnPaper();
    await c.complete('decide');
    await c.issued();
    return c;
  }
  let first: HttpCase;

  it('is told of filing and decision in the fields of 双公示, in their order, once, though it answers 500 and breaks off', async () => {
    expect(await overview()).toMatchObject({ way: 'http', waiting: 0, dead: 0 });
    platform.first.push(500, 'breaks off');
    first = await penalised();
    await until(first.caseNo, 'decision', 'sent');
    const told = platform.of(first.caseNo);
    expect(told.map((r) => [r.kind, r.version])).toEqual([
      ['filing', 1],
      ['decision', 1],
    ]);
    const { documents, displayNo } = await first.state();
    expect(told[1]!.fields).toMatchObject({
      ...{ AJ_BH: displayNo, CF_XDR_MC: '示例商行', CF_ZT: '正常' },
      CF_WSH: documents.find((d) => d.kind === 'penaltyDecision')!.issued!.number,
    });
    // Refused, then taken without an answer, then known by its key.
    expect(platform.calls.filter((r) => r.kind === 'filing' && r.caseNo === first.caseNo)).toHaveLength(3);
    expect(platform.forged).toBe(0);
    const [filing] = await rows(first.caseNo);
    expect(filing).toMatchObject({ receipt: `taken ${filing!.recordKey}`, sha256: sha256(filing!.body) });
  });

  it('a case that is treated leniently is told of as closed, and its party as nothing worse', async () => {
    const c = await HttpCase.register(who);
    await c.toObservation();
    await c.complete('signCommitment');
    await c.act('report-correction', { statement: '已经改正。' });
    for (const kind of ['reinspect', 'approveLeniency', 'approveClosing', 'fileDossier']) await c.complete(kind);
    await until(c.caseNo, 'credit', 'sent');
    const told = platform.of(c.caseNo);
    expect(told.map((r) => r.kind).sort()).toEqual(['closing', 'credit']);
    expect(told.find((r) => r.kind === 'credit')!.fields).toMatchObject({ XY_LX: '守信', XY_QR: '否' });
    expect(JSON.stringify(told)).not.toContain('失信');
  });

  it('what is given up lies with its reason, holds up nothing, and is sent anew by an administrator alone', async () => {
    platform.first.push(422);
    const c = await penalised();
    await until(c.caseNo, 'decision', 'sent');
    const [filing] = await rows(c.caseNo);
    expect(filing).toMatchObject({ kind: 'filing', state: 'dead', attempts: 1 });
    const list = await admin.get<{ items: { id: string; lastError: string; title: string }[] }>(
      '/admin/province/records',
    );
    expect(list.items).toMatchObject([{ id: filing!.id, title: '立案', lastError: '平台答 422：{"error":"later"}' }]);
    for (const other of [who.head, who.officer])
      expect((await other.request('POST', '/admin/province/resend', { ids: [filing!.id] })).status).toBe(403);
    expect((await admin.request('POST', '/admin/province/resend', { ids: ['x'] })).status).toBe(400);
    expect((await admin.request('GET', '/admin/province/differences?day=yesterday')).status).toBe(400);
    expect(await admin.post('/admin/province/resend', { ids: [filing!.id] })).toEqual({ resent: 1 });
    await until(c.caseNo, 'filing', 'sent');
    expect(await admin.post('/admin/province/resend', { ids: [filing!.id] })).toEqual({ resent: 0 });
  });

  it('killed between sending and marking, the same key comes again; two at once send nothing twice', async () => {
    const [one, two] = [await store(), await store()];
    await platform.close();
    const c = await penalised();
    // All there is to tell of it is there, and given up: nothing of it is on its way.
    await eventually(
      () => rows(c.caseNo),
      (all) => all.some((r) => r.kind === 'decision') && all.every((r) => r.state === 'dead'),
      60_000,
    );
    // The stack's own sender leaves them alone: theirs is the hour after.
    const later = Date.now() + HOUR_MS;
    await records().update({ caseNo: c.caseNo }, { state: 'waiting', attempts: 0, nextTryAt: new Date(later) });
    await platform.open();
    const http = new HttpPlatform({ url: platform.url, key: KEY, timeoutMs: 10_000 });
    const courier = (dataSource: DataSource, by: ProvincialPlatform = http) =>
      Object.assign(new ProvinceCourier(dataSource, by, config(), logger), { now: () => later });
    // It sends, and is gone before it could write that down.
    const dies: ProvincialPlatform = {
      ...{ way: 'http', place: '', listing: () => Promise.resolve(undefined) },
      deliver: async (record) => {
        await http.deliver(record);
        return new Promise<string>(() => {});
      },
    };
    const before = platform.calls.length;
    void courier(one, dies).turn();
    await eventually(
      () => Promise.resolve(platform.calls.length),
      (n) => n > before,
    );
    await records().update({ caseNo: c.caseNo, kind: 'filing' }, { nextTryAt: new Date(later) });
    await Promise.all([courier(one).turn(), courier(two).turn()]);
    await eventually(
      async () => {
        await Promise.all([courier(one).turn(), courier(two).turn()]);
        return rows(c.caseNo);
      },
      (all) => all.length > 1 && all.every((r) => r.state === 'sent'),
      60_000,
    );
    const keys = platform.calls.slice(before).map((r) => r.key);
    expect(keys).toEqual([`${c.caseNo}.filing.v1`, ...(await rows(c.caseNo)).map((r) => r.recordKey)]);
  });

  it('an entry that never happened is told to nobody', async () => {
    const c = await HttpCase.register(who);
    const state = await c.state();
    const phantom = { ...state, filedAt: new Date().toISOString(), seq: state.seq + 1 };
    await db.query(`UPDATE case_file SET state = ?, seq = seq + 1, head_hash = REPEAT('0', 64) WHERE case_no = ?`, [
      JSON.stringify(phantom),
      c.caseNo,
    ]);
    const after = await penalised();
    await until(after.caseNo, 'decision', 'sent');
    expect(await rows(c.caseNo)).toEqual([]);
  });

  it('a day is compared: what it lacks is sent again, what differs is kept and told; without a listing it is not compared', async () => {
    await eventually(overview, ({ waiting }) => waiting === 0, 60_000);
    const [{ day }] = (await rows(first.caseNo)) as [ProvinceRecordEntity];
    const sent = await records().find({ where: { day, state: 'sent', replaced: false }, order: { id: 'ASC' } });
    const [lost, altered, dead] = sent;
    const http = new HttpPlatform({ url: platform.url, key: KEY, timeoutMs: 10_000 });
    const at = { now: Date.parse(endOfDay(day)) + HOUR_MS };
    const looking = (dataSource: DataSource) =>
      Object.assign(new Reconciliation(dataSource, http, logger), { now: () => at.now });
    const [one, two] = [looking(await store()), looking(await store())];
    const listed = () => [...platform.taken.values()].filter((t) => t.record.day === day).length;
    const stored = () => db.getRepository(ProvinceDayEntity).findOneBy({ day });
    // Before the hour nobody looks.
    await one.turn();
    expect(await stored()).toMatchObject({ state: 'unlisted', lookedAt: null });
    platform.unlisted.add(day);
    at.now += 2 * HOUR_MS;
    await Promise.all([one.turn(), two.turn()]);
    expect(await stored()).toMatchObject({ state: 'unlisted', theirs: null, nextLookAt: new Date(at.now + HOUR_MS) });
    const told = () => admin.get<{ items: { title: string }[] }>('/notifications');
    expect((await told()).items.map((n) => n.title)).toContain('与省级平台没有核对');
    platform.unlisted.delete(day);
    platform.taken.delete(lost!.recordKey);
    // Given up in an outage: it never came there.
    platform.taken.delete(dead!.recordKey);
    await records().update({ recordKey: dead!.recordKey }, { state: 'dead', attempts: 4 });
    platform.taken.get(altered!.recordKey)!.sha256 = '0'.repeat(64);
    platform.taken.set('9999-x-1.filing.v1', { record: { ...platform.calls[0]!, day }, sha256: '1'.repeat(64) });
    at.now += HOUR_MS;
    await Promise.all([one.turn(), two.turn()]);
    expect(await stored()).toMatchObject({ state: 'different', theirs: listed() });
    const differences = () =>
      admin.get<{ items: { recordKey: string; kind: string; title: string; overAt: string | null }[] }>(
        `/admin/province/differences?day=${day}`,
      );
    expect((await differences()).items.map((d) => [d.recordKey, d.title, d.overAt])).toEqual([
      [lost!.recordKey, '平台没有', null],
      [altered!.recordKey, '内容不同', null],
      ['9999-x-1.filing.v1', '本系统没有', null],
    ]);
    expect((await told()).items.map((n) => n.title)).toContain('与省级平台的数据不一致');
    // The hour of the spec is ahead of the sender's: what was queued again is due now.
    for (const { recordKey, sha256: hash } of [lost!, dead!]) {
      await records().update({ recordKey }, { nextTryAt: new Date() });
      await eventually(
        () => records().findOneByOrFail({ recordKey }),
        (r) => r.state === 'sent',
        60_000,
      );
      expect(platform.taken.get(recordKey)?.sha256).toBe(hash);
    }
    platform.taken.delete('9999-x-1.filing.v1');
    platform.taken.get(altered!.recordKey)!.sha256 = altered!.sha256;
    at.now += 24 * HOUR_MS;
    await one.turn();
    expect(await stored()).toMatchObject({ state: 'equal', nextLookAt: null });
    expect(await db.getRepository(ProvinceDifferenceEntity).countBy({ day })).toBe(3);
    expect((await differences()).items.every((d) => d.overAt !== null)).toBe(true);
    expect((await overview()).days.find((d) => d.day === day)).toMatchObject({ state: 'equal', differences: 0 });
  });

  it('by a folder: whole files, a manifest of the day, an acknowledgement that is read back; none without the folder', async () => {
    const [record] = await records().find({ where: { state: 'sent' }, order: { id: 'ASC' }, take: 1 });
    const { recordKey: key, day, body } = record!;
    const drop = new FolderPlatform(folder);
    const [one, two] = await Promise.all([drop.deliver({ key, day, body }), drop.deliver({ key, day, body })]);
    expect([one, two]).toEqual([`out/${day}/${key}.json`, `out/${day}/${key}.json`]);
    expect(readdirSync(join(folder, 'out', day))).toEqual([`${key}.json`]);
    expect(readFileSync(join(folder, one), 'utf8')).toBe(body);
    const start = await db.getRepository(ProvinceStartEntity).findOneByOrFail({ id: 1 });
    expect(dateOf(start.startedAt.toISOString()) <= day).toBe(true);
    const looking = new Reconciliation(db, drop, logger);
    await looking.manifests();
    const manifest = JSON.parse(readFileSync(join(folder, 'out', day, 'manifest.json'), 'utf8')) as {
      count: number;
      records: { key: string; sha256: string }[];
    };
    expect(manifest.count).toBe(await records().countBy({ day, state: 'sent' }));
    expect(manifest.records).toContainEqual({ key, sha256: sha256(body) });
    expect(await drop.listing(day)).toBeUndefined();
    mkdirSync(join(folder, 'ack'));
    writeFileSync(join(folder, 'ack', `${day}.json`), JSON.stringify({ day, records: manifest.records }));
    expect(await drop.listing(day)).toEqual(manifest.records);
    writeFileSync(join(folder, 'ack', `${day}.json`), '{"day":');
    await expect(drop.listing(day)).rejects.toThrow('平台的清单不是 JSON');
    writeFileSync(join(folder, 'ack', `${day}.json`), JSON.stringify({ day: addDays(day, -1), records: [] }));
    await expect(drop.listing(day)).rejects.toThrow(/不是 .* 的$/);
    const nowhere = new FolderPlatform(join(folder, 'not-mounted'));
    await expect(nowhere.deliver({ key, day, body })).rejects.toMatchObject({ forGood: false });
    expect(readdirSync(folder).sort()).toEqual(['ack', 'out']);
  });

  it('nothing failed unexplained', () => {
    expect(stack.unexplained()).toEqual([]);
  });
});
