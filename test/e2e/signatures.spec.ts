import { createHash } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';
import type { CaseState } from '#contracts';
import { ANSWERS } from '../support/cases';
import { HttpCase, type People, people } from '../support/officer-work';
import { inkPng } from '../support/ink';
import { exampleCitizen, exampleCode } from '../support/numbers';
import { picturesIn, wordsIn } from '../support/pdf';
import { eventually, Person, TestStack } from '../support/stack';

/** 执法人员签名: drawn by oneself alone, on the papers in which one acted oneself, and the same on them for good. */
describe("officers' signatures in papers", () => {
  let stack: TestStack;
  let who: People;
  let admin: Person;
  let second: Person;
  let password: string;

  beforeAll(async () => {
    stack = await TestStack.start();
    who = await people(stack);
    [admin, second] = [await stack.as('admin'), await stack.as('officer2')];
    password = stack.env['DEMO_PASSWORD']!;
  });
  afterAll(() => stack?.end());

  const bytes = async (person: Person, path: string) => Buffer.from(await (await person.read(path)).arrayBuffer());
  const draw = async (person: Person, across: number, by = password) =>
    person.request<{ no?: number; code?: string }>('POST', '/auth/signature', {
      password: by,
      image: (await inkPng(across)).toString('base64'),
    });
  const own = (person: Person) =>
    person.get<{ no: number | null; isUsed: boolean; isStopped: boolean; items: object[] }>('/auth/signature');
  const switchTo = async (isOn: boolean) =>
    expect((await admin.request('PUT', '/admin/units/psj/signing', { isOn })).status).toBe(204);
  const shot = (name: string, pdf: Buffer) => {
    if (process.env['PAPER_SHOTS']) writeFileSync(join(process.env['PAPER_SHOTS'], name), pdf);
  };
  const pathOf = ({ caseNo }: HttpCase, id: string) => `/cases/${caseNo}/documents/${encodeURIComponent(id)}`;

  let citizens = 0;
  async function begunOnSpot(): Promise<HttpCase> {
    const c = await HttpCase.register(who, {
      itemId: 'cg-10',
      party: { kind: 'individual', name: '示例摊主', idNumber: exampleCitizen('1980-01-01', ++citizens) },
    });
    await c.act('punish-on-the-spot', {});
    return c;
  }
  const outlook = async (c: HttpCase) => {
    const task = (await c.state()).tasks.find((t) => t.kind === 'punishOnSpot')!;
    return (
      await who.officer.post<{ signature: object | null }>(`/tasks/${task.id}/outlook`, { data: { result: 'penalty' } })
    ).signature;
  };
  type Decision = { c: HttpCase; paper: CaseState['documents'][number]; pdf: Buffer };
  async function punished(c: HttpCase): Promise<Decision> {
    await c.complete('punishOnSpot', { penalties: ['fine'], fineFen: 10_000, corrected: 'notYet' });
    const state = await eventually(
      () => c.state(),
      (s) => s.documents.some((d) => d.kind === 'onSpotDecision' && d.issued),
      60_000,
    );
    const paper = state.documents.find((d) => d.kind === 'onSpotDecision')!;
    return { c, paper, pdf: await bytes(who.officer, `${pathOf(c, paper.id)}/pdf`) };
  }
  let signed: Decision;
  let reinspected: HttpCase;

  it('is drawn by oneself, with the password; the same twice at once is one version, two at once leave one in force', async () => {
    expect((await draw(who.officer, 500, 'not the password')).body).toMatchObject({ code: 'PASSWORD_WRONG' });
    expect(await own(who.officer)).toMatchObject({ no: null, items: [] });
    const blank = await who.officer.request('POST', '/auth/signature', { password, image: 'AAAA' });
    expect([blank.status, blank.body['code']]).toEqual([422, 'SIGNATURE_UNFIT']);
    const same = await Promise.all([draw(who.officer, 500), draw(who.officer, 500)]);
    expect(same.map(({ status, body }) => [status, body.no])).toEqual([
      [201, 1],
      [201, 1],
    ]);
    const two = await Promise.all([draw(second, 300), draw(second, 320)]);
    expect(two.map((a) => a.body.no).sort()).toEqual([1, 2]);
    expect(await own(second)).toMatchObject({
      no: 2,
      items: [
        { no: 2, ended: null },
        { no: 1, ended: { as: 'replaced' } },
      ],
    });
    // Whichever came last: from here on it is this one.
    await draw(second, 320);
    const image = await who.officer.read('/auth/signature/image');
    expect([image.status, image.headers.get('cache-control')]).toEqual([200, 'private, no-store']);
  });

  it('nobody else sees it or draws it, not even an administrator', async () => {
    expect((await who.head.read('/auth/signature/image')).status).toBe(404);
    expect((await who.head.read('/admin/people/officer1/signatures')).status).toBe(403);
    const told = await admin.get<{ items: Record<string, unknown>[] }>('/admin/people/officer1/signatures');
    expect(told.items).toEqual([{ no: 1, drawnAt: expect.any(String), ended: null, allowed: null, afterReset: null }]);
    const tried = await admin.request('POST', '/admin/people/officer1/signatures', { image: 'AAAA' });
    expect(tried.status).toBe(404);
    expect((await who.head.request('PUT', '/admin/units/psj/signing', { isOn: true })).status).toBe(403);
  });

  it('stands on no paper before the unit wants it; then of him alone who acted, and he is told before (行政处罚法 第五十二条)', async () => {
    const before = await begunOnSpot();
    expect(await outlook(before)).toBeNull();
    expect(picturesIn((await punished(before)).pdf)).toEqual([]);

    await Promise.all([switchTo(true), switchTo(true)]);
    const c = await begunOnSpot();
    expect(await outlook(c)).toEqual({ papers: ['当场行政处罚决定书'], no: 1 });
    signed = await punished(c);
    shot('signed-on-spot.pdf', signed.pdf);
    // The second officer has a signature and has not acted: his line is empty.
    expect(picturesIn(signed.pdf)).toEqual([500]);
    expect(wordsIn(signed.pdf)).toContain('执法员乙');
    expect(signed.pdf.toString('latin1')).toMatch(/<pdfaid:part>2<\/pdfaid:part>/);
  });

  it('another one, and its withdrawal, leave what went out as it was, in the dossier too', async () => {
    const { c, paper, pdf } = signed;
    const draft = () => bytes(who.officer, `/cases/${c.caseNo}/dossier.pdf`);
    const first = await draft();
    shot('signed-draft.pdf', first);
    expect(picturesIn(first)).toEqual([500]);
    expect((await draw(who.officer, 440)).body).toEqual({ no: 2 });
    expect(picturesIn((await punished(await begunOnSpot())).pdf)).toEqual([440]);
    const withdrawn = await who.officer.request('POST', '/auth/signature/withdraw', { password });
    expect(withdrawn.status).toBe(204);
    const bare = await begunOnSpot();
    expect(await outlook(bare)).toEqual({ papers: ['当场行政处罚决定书'], no: null });
    expect(picturesIn((await punished(bare)).pdf)).toEqual([]);
    expect((await bytes(who.officer, `${pathOf(c, paper.id)}/pdf`)).equals(pdf)).toBe(true);
    // Set anew from the record.
    expect((await draft()).equals(first)).toBe(true);
  });

  it('in a record that two sign, the second stands once he has confirmed it himself (行政处罚法 第四十二条)', async () => {
    expect((await draw(who.officer, 460)).body).toEqual({ no: 3 });
    const c = await HttpCase.register(who);
    reinspected = c;
    await c.toObservation();
    await c.act('report-correction', { statement: '已改正。' });
    await c.complete('reinspect', { identityShown: true });
    const { tasks } = await c.state();
    const record = `${pathOf(c, tasks.find((t) => t.kind === 'reinspect')!.id)}/pdf`;
    expect(picturesIn(await bytes(who.officer, record))).toEqual([460]);
    for (const { id, kind } of tasks)
      if (kind === 'confirmAct') await second.post(`/tasks/${id}/complete`, { data: { decision: 'confirm' } });
    const both = await eventually(
      () => bytes(who.officer, record),
      (pdf) => picturesIn(pdf).length > 1,
      60_000,
    );
    shot('signed-reinspection.pdf', both);
    expect(picturesIn(both).sort()).toEqual([320, 460]);
    const order = (await c.state()).documents.find((d) => d.kind === 'correctionOrder')!;
    const receipt = await bytes(who.officer, `${pathOf(c, order.id)}/receipt`);
    shot('signed-receipt.pdf', receipt);
    expect(picturesIn(receipt)).toEqual([460]);
    for (const kind of ['approveLeniency', 'approveClosing', 'fileDossier']) await c.complete(kind);
    await eventually(
      () => c.state(),
      (s) => s.status === 'closed',
      60_000,
    );
    const files = new Map<string, Buffer>();
    const zip = await fromBufferPromise(await bytes(who.archivist, `/cases/${c.caseNo}/dossier.zip`));
    for await (const entry of zip.eachEntry())
      files.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
    shot('signed-volume.pdf', files.get('正卷.pdf')!);
    expect(picturesIn(files.get('正卷.pdf')!)).toEqual(expect.arrayContaining([320, 460]));
  });

  it('on what was taken: of the officer who handed in how, not of the other who was there (行政强制法 第十八条)', async () => {
    const c = await HttpCase.register(who);
    const { body } = await who.officer.give<{ sha256: string }>(
      `/cases/${c.caseNo}/attachments`,
      '清单.pdf',
      Buffer.from('%PDF-1.4\n%%EOF\n'),
    );
    const things = [{ name: '电子秤', quantity: '1 台', place: '示例街 1 号', relation: 'tool' }];
    const asked = { kind: 'detention', basis: '计量法 第二十三条', things, reason: '可能被转移。', how: 'asked' };
    await c.act('seize-things', { ...asked, steps: [] });
    await c.complete('approveMeasure');
    const taken = { things, takenAt: new Date().toISOString(), attachments: [body.sha256] };
    const task = (await c.state()).tasks.find((t) => t.kind === 'takeMeasure')!;
    const data = { ...ANSWERS['takeMeasure'], ...taken };
    expect((await who.officer.post<{ signature: object }>(`/tasks/${task.id}/outlook`, { data })).signature).toEqual({
      papers: ['采取措施', '实施行政强制措施决定书', '送达回证'],
      no: 3,
    });
    await c.complete('takeMeasure', taken);
    const { documents } = await c.issued();
    const decision = documents.find((d) => d.kind === 'seizureDecision')!;
    const pdf = await bytes(who.officer, `${pathOf(c, decision.id)}/pdf`);
    shot('signed-seizure.pdf', pdf);
    expect(picturesIn(pdf)).toEqual([460]);
    const draft = await bytes(who.officer, `/cases/${c.caseNo}/dossier.pdf`);
    shot('signed-seizure-volume.pdf', draft);
    expect(picturesIn(draft)).toEqual([460]);
  });

  const guided = async (by: Person, officers: string[]) => {
    const party = { kind: 'organization', name: '示例小吃店', idNumber: exampleCode() };
    const held = { heldOn: new Date().toISOString().slice(0, 10), content: '当面说明。', result: { state: 'done' } };
    const record = { kind: 'guidance', parties: [party], place: '示例街 1 号', officers, subject: '亮照经营', held };
    return (await by.post<{ id: number }>('/services', record)).id;
  };
  const guidance = async (id: number) => {
    const path = `/services/${id}/papers`;
    const { edition } = await who.officer.post<{ edition: number }>(path, { kind: 'guidanceRecord' });
    return { edition, pdf: await bytes(who.officer, `${path}/guidanceRecord/${edition}`) };
  };

  it('on a record of a service: of who wrote down what was done, until words are added below; made again it is the same', async () => {
    const id = await guided(who.officer, ['officer1', 'officer2']);
    const { pdf } = await guidance(id);
    shot('signed-guidance.pdf', pdf);
    expect(picturesIn(pdf)).toEqual([460]);
    expect(wordsIn(pdf)).toContain('执法人员执法员乙（签名）');
    const again = await guidance(id);
    expect([again.edition, again.pdf.equals(pdf)]).toEqual([1, true]);
    // Who was there and wrote nothing has signed nothing; who wrote it down signs as that.
    expect(picturesIn((await guidance(await guided(who.officer, ['officer2']))).pdf)).toEqual([460]);
    await second.post(`/services/${id}/entries`, { type: 'correction', text: '地点更正为示例街 2 号。' });
    const added = await guidance(id);
    expect([added.edition, picturesIn(added.pdf)]).toEqual([2, []]);
  });

  it('an administrator stops it with a reason: it is on nothing more, nobody draws until he is let, and of two who stop one is told', async () => {
    const stop = () => admin.request('POST', '/admin/people/officer1/signatures/stop', { reason: '手机遗失。' });
    expect((await Promise.all([stop(), stop()])).map((a) => a.status).sort()).toEqual([204, 409]);
    expect(await own(who.officer)).toMatchObject({ no: null, isStopped: true });
    const refused = await draw(who.officer, 470);
    expect(refused).toMatchObject({ status: 409, body: { code: 'SIGNATURE_STOPPED' } });
    expect(picturesIn((await punished(await begunOnSpot())).pdf)).toEqual([]);
    const allow = () => admin.request('POST', '/admin/people/officer1/signatures/allow');
    expect((await Promise.all([allow(), allow()])).map((a) => a.status).sort()).toEqual([204, 409]);
    expect(await own(who.officer)).toMatchObject({ no: null, isStopped: false, reset: null });
    expect((await draw(who.officer, 470)).body).toEqual({ no: 4 });
    await switchTo(false);
    expect(picturesIn((await punished(await begunOnSpot())).pdf)).toEqual([]);
  });

  it('a picture that is lost leaves its line empty where one reads, and nothing is made without it', async () => {
    const { tasks } = await reinspected.state();
    const record = `${pathOf(reinspected, tasks.find((t) => t.kind === 'reinspect')!.id)}/pdf`;
    const before = await bytes(who.officer, record);
    expect(picturesIn(before).sort()).toEqual([320, 460]);
    const sha256 = createHash('sha256')
      .update(await bytes(second, '/auth/signature/image'))
      .digest('hex');
    rmSync(join(stack.env['FILES_DIR']!, sha256.slice(0, 2), sha256));
    const after = await who.officer.read(record);
    expect(after.status).toBe(200);
    expect(picturesIn(Buffer.from(await after.arrayBuffer()))).toEqual([460]);
    // What is made now is not made without it.
    await switchTo(true);
    const path = `/services/${await guided(second, ['officer2'])}/papers`;
    expect(await second.refused(path, { kind: 'guidanceRecord' })).toMatchObject({
      ...{ status: 409, code: 'SIGNATURE_LOST' },
    });
  });

  it('after a reset of the password nothing is drawn or signed until another administrator allows it, by no detour of who reset it', async () => {
    const OWN = '两只水桶-91挂在屋檐';
    const reset = async (person: string) =>
      (await admin.post<{ password: string }>(`/admin/people/${person}/password`)).password;
    const enter = async (username: string, first: string) => {
      const person = new Person(stack.url);
      person.token = (
        await person.post<{ accessToken: string }>('/auth/login', { username, password: first })
      ).accessToken;
      const body = { current: first, next: OWN };
      person.token = (await person.post<{ accessToken: string }>('/auth/password', body)).accessToken;
      return person;
    };
    const made = async (username: string, roles: string[]) => {
      const body = { username, name: `示例人员${username}`, unitId: 'psj', roles, certificateNo: `示例-${username}` };
      return enter(username, (await admin.post<{ password: string }>('/admin/people', body)).password);
    };
    await made('admin2', ['admin']);
    let person = await made('drawer', ['officer', 'admin']);
    expect((await draw(person, 350, OWN)).body).toEqual({ no: 1 });
    const told = () => person.get<{ items: { kind: string; title: string }[] }>('/notifications');
    expect((await told()).items.filter((n) => n.kind === 'signature')).toHaveLength(1);

    person = await enter('drawer', await reset('drawer'));
    expect(await draw(person, 360, OWN)).toMatchObject({ status: 409, body: { code: 'SIGNATURE_STOPPED' } });
    expect(await own(person)).toMatchObject({ no: 1, isStopped: true, reset: { by: '系统管理员' } });
    await switchTo(true);
    const screened = async () => {
      const c = await HttpCase.register({ ...who, officer: person });
      await c.complete('screen');
      const task = (await c.state()).tasks.find((t) => t.kind === 'screen')!;
      return picturesIn(await bytes(person, `${pathOf(c, task.id)}/pdf`));
    };
    expect(await screened()).toEqual([]);
    const allow = async (by: Person) =>
      (await by.request<{ code?: string }>('POST', '/admin/people/drawer/signatures/allow')).body?.code;
    expect(await Promise.all([allow(admin), allow(person)])).toEqual(Array(2).fill('SIGNATURE_OTHER_ADMIN'));
    const taken = await enter('admin2', await reset('admin2'));
    expect(await allow(taken)).toBe('SIGNATURE_OTHER_ADMIN');
    const third = await made('admin3', ['admin']);
    expect(await allow(third)).toBeUndefined();
    expect(await allow(third)).toBe('SIGNATURE_NOT_STOPPED');
    expect(await own(person)).toMatchObject({ no: 1, isStopped: false, reset: null });
    expect(await screened()).toEqual([350]);
    expect((await draw(person, 360, OWN)).body).toEqual({ no: 2 });
    expect((await own(person)).items).toMatchObject([
      { no: 2, afterReset: { by: '系统管理员' } },
      { no: 1, afterReset: null },
    ]);
    expect((await told()).items.filter((n) => n.kind === 'signature')).toHaveLength(2);
  });
});
