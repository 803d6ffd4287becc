import { type ChildProcess, spawn } from 'node:child_process';
import { request as httpRequest } from 'node:http';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { addDays, dateOf } from '#law';
import { dataSourceOptions } from '#store';
import { HttpCase, type People, people } from '../support/officer-work';
import { eventually, Person, TestStack } from '../support/stack';

interface Task {
  id: string;
  title: string;
  assignee: string | null;
  version: number;
}
interface Notifications {
  items: { id: string; title: string; body: string; readAt: string | null }[];
  unread: number;
  next?: string;
}
interface HandedOver {
  id: string;
  state: string;
  moved: number;
  left: { id: string }[];
}

const OWN = '芦苇荡9红海滩-竹篮';

const today = () => dateOf(new Date().toISOString());

/** Who works, who is away, who is still let in. */
describe('people', () => {
  let stack: TestStack;
  let who: People;
  let officer2: Person;
  let admin: Person;
  let db: DataSource;
  let second: { url: string; child: ChildProcess };

  beforeAll(async () => {
    stack = await TestStack.start({ TRUSTED_PROXIES: 'loopback', LOGINS_PER_MINUTE: '1000' });
    who = await people(stack);
    officer2 = await stack.as('officer2');
    admin = await stack.as('admin');
    db = await new DataSource(dataSourceOptions(stack.env['DATABASE_URL']!, 'mariadb', 2)).initialize();
    second = await anotherApi(stack);
  });
  afterAll(async () => {
    if (second) {
      const gone = new Promise((resolve) => second.child.once('exit', resolve));
      second.child.kill('SIGTERM');
      await gone;
    }
    await db?.destroy();
    await stack?.end();
  });

  const taskOf = async (c: HttpCase): Promise<Task> => {
    const { items } = await eventually(
      () => who.officer.get<{ items: Task[] }>(`/tasks?view=unit&caseNo=${c.caseNo}`),
      (page) => page.items.length > 0,
    );
    return items[0]!;
  };
  const claimed = async (person: Person): Promise<Task> => {
    const task = await taskOf(await HttpCase.register(who));
    return person.post<Task>(`/tasks/${task.id}/claim`);
  };
  const assigneeOf = async (id: string) => (await who.head.get<Task>(`/tasks/${id}`)).assignee;
  const auditOf = (id: string) =>
    db.query<{ action: string; actor: string; from_user: string | null; to_user: string | null }[]>(
      'SELECT action, actor, from_user, to_user FROM task_audit WHERE task_id = ? ORDER BY id',
      [id],
    );
  const leave = (change: object = {}) => ({
    ...{ username: 'officer1', to: 'officer2', from: today(), until: addDays(today(), 3), reason: '年休假' },
    ...change,
  });
  const account = async (username: string, roles: string[]) => {
    const { password } = await admin.post<{ password: string }>('/admin/people', {
      ...{ username, name: '示例人员', unitId: 'psj', roles, certificateNo: '示例-101' },
    });
    return enter(username, password);
  };
  const loggedIn = async (username: string, password: string, url = stack.url): Promise<Person> => {
    const person = new Person(url);
    person.token = (await person.post<{ accessToken: string }>('/auth/login', { username, password })).accessToken;
    return person;
  };
  /** Logs in with a first password and sets an own one. */
  const enter = async (username: string, first: string): Promise<Person> => {
    const person = await loggedIn(username, first);
    const body = { current: first, next: OWN };
    person.token = (await person.post<{ accessToken: string }>('/auth/password', body)).accessToken;
    return person;
  };
  const change = (username: string, body: object) => admin.request('PATCH', `/admin/people/${username}`, body);

  describe('a password', () => {
    const reset = async (username: string) =>
      (await admin.post<{ password: string }>(`/admin/people/${username}/password`)).password;
    const given = (username: string) =>
      admin.post<{ password: string }>('/admin/people', {
        ...{ username, name: '示例人员', unitId: 'psj', roles: ['officer'], certificateNo: '示例-101' },
      });

    it('that an administrator has set opens one door: to set an own one', async () => {
      const { password } = await given('pw-first');
      const person = await loggedIn('pw-first', password);
      expect(await person.get('/auth/me')).toMatchObject({ username: 'pw-first', passwordChangeDue: true });
      for (const path of ['/tasks?view=mine', '/cases', '/units', '/notifications', '/views', '/events'])
        expect((await person.request<{ code: string }>('GET', path)).body.code).toBe('PASSWORD_CHANGE_REQUIRED');
      expect((await person.refused('/cases', {})).code).toBe('PASSWORD_CHANGE_REQUIRED');

      const own = await enter('pw-first', password);
      expect(await own.get('/auth/me')).not.toHaveProperty('passwordChangeDue');
      await own.get('/tasks?view=mine');
      expect((await person.request('GET', '/auth/me')).status).toBe(401);

      const again = await loggedIn('pw-first', await reset('pw-first'));
      expect((await own.request('GET', '/auth/me')).status).toBe(401);
      expect((await again.request('GET', '/cases')).status).toBe(403);
    });

    it('is changed with the current one only, for another that is hard to guess', async () => {
      const { password } = await given('pw-rules');
      const person = await loggedIn('pw-rules', password);
      const refused = (current: string, next: string) => person.refused('/auth/password', { current, next });
      expect(await refused('wrong', OWN)).toMatchObject({
        ...{ status: 422, code: 'PASSWORD_WRONG' },
        errors: [{ path: 'current' }],
      });
      expect((await refused(password, password)).code).toBe('PASSWORD_UNCHANGED');
      for (const weak of ['1234567890', 'password123', 'pw-rules-2026', 'woaini1314520', 'x7Q!z']) {
        const { code, errors } = await refused(password, weak);
        expect(code).toBe('PASSWORD_TOO_WEAK');
        expect(errors!.every(({ path, message }) => path === 'next' && /。$/.test(message))).toBe(true);
      }
      expect((await person.request('GET', '/auth/me')).status).toBe(200);
      await loggedIn('pw-rules', password);
    });

    it('ends every other session of the person, in every process, and lets this one go on', async () => {
      const { password } = await given('pw-others');
      const here = await enter('pw-others', password);
      const elsewhere = await loggedIn('pw-others', OWN, second.url);
      await elsewhere.get('/auth/me');
      const next = '三只白鹭-45站在堤上';
      const { accessToken } = await here.post<{ accessToken: string }>('/auth/password', { current: OWN, next });
      await eventually(
        () => elsewhere.request('GET', '/auth/me'),
        ({ status }) => status === 401,
      );
      expect((await here.request('GET', '/auth/me')).status).toBe(401);
      here.token = accessToken;
      expect((await here.request('GET', '/auth/me')).status).toBe(200);
      expect((await here.refused('/auth/login', { username: 'pw-others', password: OWN })).code).toBe('LOGIN_FAILED');
    });

    it('is guessed by nobody who found a session open: few tries, counted by person', async () => {
      const { password } = await given('pw-guess');
      // One is used up. Every act that asks for the password counts with the others.
      const person = await enter('pw-guess', password);
      const codes: string[] = [];
      for (let i = 0; i < 12; i++) {
        const guess = `guess ${i}`;
        const acts = [
          ['/auth/password', { current: guess, next: password }],
          ['/auth/signature', { password: guess, image: 'AAAA' }],
          ['/auth/signature/withdraw', { password: guess }],
        ] as const;
        const [path, body] = acts[i % 3]!;
        const { code } = await person.refused(path, body, { 'x-forwarded-for': `10.1.1.${i}` });
        codes.push(code);
      }
      expect(codes.slice(0, 9)).toEqual(Array(9).fill('PASSWORD_WRONG'));
      expect(codes.slice(9)).toEqual(Array(3).fill('TOO_MANY_REQUESTS'));
      // Nobody else waits for it.
      await enter('pw-free', (await given('pw-free')).password);
    });

    it('changed twice at once is changed once; no session of the old one is left', async () => {
      const { password } = await given('pw-race');
      const tabs = await Promise.all([1, 2].map(() => loggedIn('pw-race', password)));
      const nexts = ['三只白鹭-45站在堤上', '四条木船-78靠着桥边'];
      const late = new Person(stack.url);
      const [answers, logIn] = await Promise.all([
        Promise.all(tabs.map((t, i) => t.request('POST', '/auth/password', { current: password, next: nexts[i] }))),
        late.request<{ accessToken?: string }>('POST', '/auth/login', { username: 'pw-race', password }),
      ]);
      // The second finds its session ended, or the password no longer what it was.
      expect(answers.filter((a) => a.status === 200)).toHaveLength(1);
      late.token = logIn.body.accessToken ?? 'none';
      expect((await late.request('GET', '/auth/me')).status).toBe(401);
    });
  });

  describe('a leave', () => {
    it('begins on its first day and hands back after its last what is not done, every step on record', async () => {
      const [kept, passed] = [await claimed(who.officer), await claimed(who.officer)];
      const planned = await who.officer.post<HandedOver>('/leave', leave({ from: addDays(today(), 2) }));
      expect(planned.state).toBe('planned');
      expect(await assigneeOf(kept.id)).toBe('officer1');

      await db.query('UPDATE leave_cover SET from_on = ? WHERE id = ?', [today(), planned.id]);
      const { items } = await who.head.get<{ items: { id: string; state: string }[] }>('/leave');
      expect(items).toContainEqual(expect.objectContaining({ id: planned.id, state: 'running' }));
      expect(await assigneeOf(kept.id)).toBe('officer2');
      const told = await officer2.get<Notifications>('/notifications');
      expect(told.items[0]!.title).toContain('代办');

      // What the cover gives to somebody on purpose stays there.
      await officer2.post(`/tasks/${passed.id}/release`, {});
      const fresh = await taskOf(await HttpCase.register(who));
      await who.head.post(`/tasks/${fresh.id}/assign`, { to: 'officer1' });
      expect(await assigneeOf(fresh.id)).toBe('officer2');

      await db.query('UPDATE leave_cover SET from_on = ?, until_on = ? WHERE id = ?', [
        ...[addDays(today(), -3), addDays(today(), -1)],
        planned.id,
      ]);
      await who.head.get('/leave');
      expect(await assigneeOf(kept.id)).toBe('officer1');
      expect(await assigneeOf(fresh.id)).toBe('officer1');
      expect(await assigneeOf(passed.id)).toBeNull();
      expect((await auditOf(kept.id)).map((a) => [a.action, a.actor, a.to_user])).toEqual([
        ['claim', 'officer1', 'officer1'],
        ['leave', 'system', 'officer2'],
        ['return', 'system', 'officer1'],
      ]);
      expect((await auditOf(`leave:${planned.id}`)).map((a) => a.action)).toEqual(['planned', 'begun', 'ended']);
    });

    it('is ended early or cancelled, once', async () => {
      const task = await claimed(who.officer);
      const running = await who.officer.post<HandedOver>('/leave', leave());
      expect(running).toMatchObject({ state: 'running', left: [] });
      expect(await assigneeOf(task.id)).toBe('officer2');
      const ended = await who.head.post<{ state: string; returned: number }>(`/leave/${running.id}/end`);
      expect(ended).toEqual({ state: 'ended', returned: running.moved });
      expect(await assigneeOf(task.id)).toBe('officer1');
      expect((await who.head.refused(`/leave/${running.id}/end`, {})).code).toBe('LEAVE_NOT_OPEN');

      const planned = await who.officer.post<HandedOver>('/leave', leave({ from: addDays(today(), 1) }));
      expect((await officer2.refused(`/leave/${planned.id}/end`, {})).code).toBe('FORBIDDEN');
      expect(await who.officer.post(`/leave/${planned.id}/end`)).toEqual({ state: 'cancelled', returned: 0 });
      expect(await assigneeOf(task.id)).toBe('officer1');
    });

    it('is refused in the past, over another, and with a cover who cannot', async () => {
      const code = async (body: object) => (await who.head.refused('/leave', leave(body))).code;
      expect(await code({ from: addDays(today(), -1) })).toBe('VALIDATION_FAILED');
      expect(await code({ from: addDays(today(), 4) })).toBe('VALIDATION_FAILED');
      for (const to of ['nobody', 'officer1', 'officer3', 'legal'])
        expect(await code({ to })).toBe('COVER_UNAVAILABLE');
      const days = { from: addDays(today(), 10), until: addDays(today(), 12) };
      const planned = await who.officer.post<HandedOver>('/leave', leave(days));
      expect(await code({ from: days.until, until: addDays(days.until, 5) })).toBe('LEAVE_OVERLAPS');
      // The cover would be away as well.
      expect(await code({ username: 'officer2', to: 'officer1', ...days })).toBe('COVER_UNAVAILABLE');
      await who.officer.post(`/leave/${planned.id}/end`);
    });

    it('registered twice at once exists once', async () => {
      const days = { from: addDays(today(), 20), until: addDays(today(), 22) };
      const answers = await Promise.all(
        [1, 2, 3].map((n) =>
          who.officer.request<HandedOver>('POST', '/leave', leave(days), { 'idempotency-key': `twice-${n}` }),
        ),
      );
      expect(answers.map((a) => a.status).sort()).toEqual([201, 409, 409]);
      await who.officer.post(`/leave/${answers.find((a) => a.status === 201)!.body.id}/end`);
    });

    it('tells which tasks the cover cannot take, and leaves them', async () => {
      const person = await account('both', ['officer', 'legal']);
      const task = await claimed(person);
      await account('legal-only', ['legal']);
      const taken = await person.post<HandedOver>('/leave', leave({ username: 'both', to: 'legal-only' }));
      expect(taken).toMatchObject({ moved: 0, left: [{ id: task.id }] });
      expect(await assigneeOf(task.id)).toBe('both');
      const { items } = await who.head.get<Notifications>('/notifications');
      expect(items.some((n) => n.title.includes('无人代办'))).toBe(true);
      await person.post(`/leave/${taken.id}/end`);
    });
  });

  it.each([
    ['switched off', { active: false }],
    ['moved to another unit', { unitId: 'pwl' }],
    ['given another role', { roles: ['legal'] }],
  ])('the tasks of somebody %s go back to the pool, on record, and the head is told', async (what, body) => {
    const username = `gone-${what.length}`;
    const person = await account(username, ['officer']);
    const task = await claimed(person);
    expect(await change(username, body)).toMatchObject({ status: 200, body: { released: [task.title] } });
    expect(await assigneeOf(task.id)).toBeNull();
    expect((await auditOf(task.id)).at(-1)).toEqual({
      ...{ action: 'release', actor: 'admin', from_user: username, to_user: null },
    });
    const { items } = await who.head.get<Notifications>('/notifications');
    expect(items.some((n) => n.title.includes('退回待认领') && n.body.includes('示例人员'))).toBe(true);
    // Nobody can be given what they could not reach.
    expect((await who.head.refused(`/tasks/${task.id}/assign`, { to: username })).code).toBe('NOT_CANDIDATE');
  });

  it('nobody becomes or stays an officer without the number of the certificate; who leaves needs none', async () => {
    const wish = { username: 'no-number', name: '示例人员', unitId: 'psj', roles: ['officer'] };
    expect(await admin.refused('/admin/people', wish)).toMatchObject({
      ...{ status: 400, code: 'VALIDATION_FAILED' },
      errors: [{ path: 'certificateNo', message: '执法人员须填写执法证号。' }],
    });
    await admin.post('/admin/people', { ...wish, roles: ['legal'] });
    expect((await change('no-number', { roles: ['legal', 'officer'] })).status).toBe(400);
    expect((await change('no-number', { roles: ['officer'], certificateNo: '示例-102' })).status).toBe(200);
    expect((await change('no-number', { certificateNo: null })).status).toBe(400);
    expect((await change('no-number', { certificateNo: null, active: false })).status).toBe(200);
  });

  it('whoever is given a task is told; notifications page without gap or repetition, and are all marked read', async () => {
    const task = await taskOf(await HttpCase.register(who));
    await who.head.post(`/tasks/${task.id}/assign`, { to: 'officer2', reason: '请尽快' });
    await officer2.post(`/tasks/${task.id}/delegate`, { to: 'officer1' });
    const first = await officer2.get<Notifications>('/notifications?limit=1');
    expect(first.items[0]!.title).toContain('交您办理');
    expect(first.items[0]!.body).toContain('请尽快');
    expect((await who.officer.get<Notifications>('/notifications?limit=1')).items[0]!.title).toContain('转交您办理');

    const now = new Date();
    await db.query(
      'INSERT INTO notification (notification_key, case_no, kind, title, body, username, created_at, visible_at) VALUES ?',
      [Array.from({ length: 120 }, (_, i) => [`page:${i}`, '', 'test', `第${i}条`, '', 'archivist', now, now])],
    );
    const ids: string[] = [];
    for (let next: string | undefined = ''; next !== undefined;) {
      const page: Notifications = await who.archivist.get(`/notifications?limit=50${next ? `&cursor=${next}` : ''}`);
      expect(page.unread).toBe(100);
      ids.push(...page.items.map((n) => n.id));
      next = page.next;
    }
    expect(ids.length).toBeGreaterThanOrEqual(120);
    expect(new Set(ids).size).toBe(ids.length);
    await who.archivist.post('/notifications/read');
    const after = await who.archivist.get<Notifications>('/notifications?limit=100');
    expect(after.unread).toBe(0);
    expect(after.items.every((n) => n.readAt !== null)).toBe(true);
  });

  describe('an ended session', () => {
    it('does nothing more, in any process, and its live updates end', async () => {
      const person = await account('revoked', ['officer']);
      const elsewhere = new Person(second.url);
      elsewhere.token = person.token!;
      await person.get('/auth/me');
      await elsewhere.get('/auth/me');
      const streams = await Promise.all([stack.url, second.url].map((url) => open(url, person.token!)));
      expect((await change('revoked', { active: false })).status).toBe(200);
      expect((await person.request('GET', '/auth/me')).status).toBe(401);
      await Promise.all(streams.map((s) => s.ended));
      // The stream ends by the same word that makes the other process forget: at once, not after what is believed lapses.
      expect((await elsewhere.request('GET', '/auth/me')).status).toBe(401);
    });

    it('of one who logs out takes its own live updates along, and nobody else’s', async () => {
      const [leaving, staying] = [await stack.as('officer3'), await stack.as('officer3')];
      const [ends, goesOn] = [await open(stack.url, leaving.token!), await open(stack.url, staying.token!)];
      expect((await leaving.request('POST', '/auth/logout')).status).toBe(204);
      await ends.ended;
      expect(goesOn.over()).toBe(false);
      goesOn.leave();
    });
  });

  it('more missed than is sent again is told as a reset', async () => {
    const at = new Date();
    await db.query('INSERT INTO feed (case_no, unit_id, stage, seq, entry_types, at) VALUES ?', [
      Array.from({ length: 1100 }, (_, i) => ['x', 'psj', 'screening', i + 1, '[]', at]),
    ]);
    const [{ last }] = await db.query<[{ last: string }]>('SELECT MAX(id) AS last FROM feed');
    const long = await open(stack.url, who.officer.token!, String(Number(last) - 1050));
    await eventually(
      () => Promise.resolve(long.text()),
      (text) => text.includes('event: reset'),
    );
    expect(long.text()).not.toContain('event: case');
    long.leave();
    const short = await open(stack.url, who.officer.token!, String(Number(last) - 10));
    await eventually(
      () => Promise.resolve(short.text()),
      (text) => text.split('event: case').length === 11,
    );
    expect(short.text()).not.toContain('event: reset');
    short.leave();
  });

  describe('a write with a cookie', () => {
    const credentials = () => JSON.stringify({ username: 'officer1', password: stack.env['DEMO_PASSWORD'] });
    const send = (path: string, headers: Record<string, string>, body = '') =>
      sent(`${stack.url}/api/v1${path}`, { 'content-type': 'application/json', ...headers }, body);

    it('is refused from any other page, on another port of the host too, and the log-in with it', async () => {
      const neighbour = { origin: 'http://127.0.0.1:1', 'sec-fetch-site': 'same-site' };
      expect((await send('/auth/login', neighbour, credentials())).status).toBe(403);
      expect((await send('/party/session', neighbour, '{"token":"x","code":"123456"}')).status).toBe(403);
      const { cookies } = await send('/auth/login', { origin: stack.url }, credentials());
      const cookie = cookies[0]!.split(';')[0]!;
      expect(cookie).toMatch(/^rouzhi_session=/);
      for (const from of [neighbour, { origin: 'http://127.0.0.1:1' }, { origin: 'null' }])
        expect((await send('/notifications/read', { cookie, ...from })).status).toBe(403);
      expect((await send('/notifications/read', { cookie, origin: stack.url })).status).toBe(204);
      expect((await send('/notifications/read', { cookie, 'sec-fetch-site': 'same-origin' })).status).toBe(204);
      const authorization = `Bearer ${who.officer.token}`;
      expect((await send('/notifications/read', { authorization, origin: 'http://127.0.0.1:1' })).status).toBe(204);
    });

    it('by HTTPS carries a Secure cookie bound to the host, and no other is taken', async () => {
      const tls = { 'x-forwarded-proto': 'https', 'sec-fetch-site': 'same-origin' };
      const { cookies } = await send('/auth/login', tls, credentials());
      expect(cookies[0]).toMatch(/^__Host-rouzhi_session=.*; Path=\/; .*HttpOnly; Secure; SameSite=Strict$/);
      const cookie = cookies[0]!.split(';')[0]!;
      expect((await send('/notifications/read', { ...tls, cookie })).status).toBe(204);
      expect((await send('/notifications/read', { ...tls, cookie: cookie.replace('__Host-', '') })).status).toBe(401);
    });
  });

  it('behind a trusted proxy each client has its own address; without one nobody chooses theirs', async () => {
    const headers = { 'x-forwarded-for': '203.0.113.7', 'content-type': 'application/json' };
    const url = `${stack.url}/api/v1/auth/login`;
    const body = JSON.stringify({ username: 'nobody', password: 'wrong' });
    expect((await sent(url, headers, body)).status).toBe(401);
    await eventually(
      () => db.query<{ ip: string }[]>("SELECT DISTINCT ip FROM access_log WHERE route = '/auth/login'"),
      (rows) => rows.some((r) => r.ip === '203.0.113.7'),
    );
    // The second process trusts no proxy and lets three in a minute: they count as one client whatever they claim.
    const statuses = [];
    for (let n = 1; n <= 4; n++) {
      const claim = { ...headers, 'x-forwarded-for': `203.0.113.${n}` };
      statuses.push((await sent(`${second.url}/api/v1/auth/login`, claim, body)).status);
    }
    expect(statuses.at(-1)).toBe(429);
  });
});

/** A second API process on the same parts; it trusts no proxy and lets in few log-ins. */
async function anotherApi(stack: TestStack): Promise<{ url: string; child: ChildProcess }> {
  const port = await new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = server.address() as { port: number };
      server.close(() => resolve(free));
    });
  });
  const child = spawn(process.execPath, [join(__dirname, '../../dist/apps/api/main.js')], {
    env: { ...process.env, ...stack.env, PORT: String(port), TRUSTED_PROXIES: '', LOGINS_PER_MINUTE: '3' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}`;
  await eventually(
    async () => (await fetch(`${url}/health/ready`)).ok,
    (ok) => ok,
  );
  return { url, child };
}

/** Live updates of a session, from the moment they run. */
async function open(url: string, token: string, lastEventId?: string) {
  const abort = new AbortController();
  const response = await fetch(`${url}/api/v1/events`, {
    headers: { authorization: `Bearer ${token}`, ...(lastEventId ? { 'last-event-id': lastEventId } : {}) },
    signal: abort.signal,
  });
  expect(response.status).toBe(200);
  let text = '';
  let over = false;
  const decoder = new TextDecoder();
  const ended = (async () => {
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      text += decoder.decode(chunk, { stream: true });
    }
  })()
    .catch(() => undefined)
    .finally(() => (over = true));
  await eventually(
    () => Promise.resolve(text),
    (t) => t.includes('retry:'),
  );
  return { ended, over: () => over, text: () => text, leave: () => abort.abort() };
}

/** `fetch` sets some of these headers itself, as a browser does. */
function sent(url: string, headers: Record<string, string>, body: string) {
  return new Promise<{ status: number; cookies: string[] }>((resolve, reject) => {
    const request = httpRequest(url, { method: 'POST', headers }, (response) => {
      response.resume();
      response.once('end', () =>
        resolve({ status: response.statusCode!, cookies: response.headers['set-cookie'] ?? [] }),
      );
    });
    request.once('error', reject);
    request.end(body);
  });
}
