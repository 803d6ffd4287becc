import type { Page } from 'playwright-core';
import { gzipSync } from 'node:zlib';
import { Desk, DESKTOP, PHONE, violations } from '../support/browser';
import { HttpCase, people } from '../support/officer-work';
import { eventually, TestStack } from '../support/stack';

/** What holds on every screen: reachable for everybody, no wider than its window, light to load. */
describe('every screen', () => {
  let stack: TestStack;
  let desk: Desk;

  beforeAll(async () => {
    stack = await TestStack.start();
    desk = await Desk.open(stack);
  });
  afterEach(() => desk.clear());
  afterAll(async () => {
    await desk?.close();
    await stack?.end();
  });

  it('has no accessibility violation on any route, by day and night, at a desk and on a phone', async () => {
    const staff = await people(stack);
    const c = await HttpCase.register(staff);
    const task = (await c.state()).tasks.find((t) => t.state === 'open')!;
    const escalated = await HttpCase.register(staff);
    await escalated.toObservation();
    await escalated.act('refuse-correction', { statement: '不改。' });
    const closed = await HttpCase.register(staff);
    await closed.withdraw('重复登记。');
    await closed.complete('fileDossier');
    await eventually(
      () => staff.archivist.get<{ items: object[] }>('/archives'),
      ({ items }) => items.length > 0,
    );
    const [done] = (await escalated.state()).tasks;
    const routes = {
      officer1: [
        '/inbox',
        '/inbox?view=unit',
        `/tasks/${task.id}`,
        '/cases',
        `/cases/${c.caseNo}`,
        `/cases/${escalated.caseNo}`,
        `/cases/${closed.caseNo}`,
        `/tasks/${done!.id}`,
        `/cases/${c.caseNo}?tab=documents`,
        `/cases/${c.caseNo}/check`,
        `/cases/${escalated.caseNo}/dossier`,
        `/cases/${closed.caseNo}/dossier`,
        '/register',
        '/items',
        '/lists',
        '/ledger',
        '/ledger/parties',
        '/services',
        '/typical-cases',
        '/services/new',
        '/services/periods',
        '/disclosures',
        '/letters',
        '/letters/batches',
        '/letters/register',
        '/lists/1/versions/1',
        '/lists/running-cases',
        '/periods',
        '/password',
        '/contact',
        '/help/officer',
        '/overview',
        '/calendar',
      ],
      archivist: [
        '/archives',
        '/archives/search?q=重复登记',
        '/archives/retention',
        '/archives/volumes',
        `/archives/${closed.caseNo}`,
      ],
      manager: ['/overview', '/overview/tasks?risk=open', '/disclosures?view=fellDue', '/calendar?span=week'],
      admin: [
        '/admin',
        '/admin?tab=units',
        '/admin?tab=calendar',
        '/admin?tab=rules',
        '/admin?tab=retention',
        '/admin?tab=papers',
        '/proposals',
        '/admin?tab=sessions',
        '/admin?tab=audit',
        '/admin?tab=watch',
        '/admin?tab=outbound',
        '/admin?tab=exchange',
      ],
    };
    const found: string[] = [];
    for (const [size, dark] of [
      [DESKTOP, false],
      [PHONE, true],
    ] as const) {
      for (const [who, paths] of Object.entries(routes)) {
        const page = await desk.seat(who, size, dark);
        for (const [i, path] of paths.entries()) {
          await page.goto(path);
          await page.locator('h1').first().waitFor();
          await page.waitForLoadState('networkidle').catch(() => undefined);
          await eventually(
            () => page.locator('.ant-skeleton').count(),
            (n) => n === 0,
          );
          await Desk.shot(page, `${dark ? 'dark' : 'light'}-${who}-${i}${path.replace(/[^a-z]+/g, '-')}`);
          found.push(...(await violations(page)).map((v) => `${path} ${v}`));
          const over = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
          if (over > 0) found.push(`${path} is ${over} px too wide for ${size.width}`);
        }
        await page.context().close();
      }
      const { page } = await desk.window(size, dark);
      for (const path of [
        '/login',
        '/public/items',
        '/public/lists',
        '/public/lists/1/1',
        '/public/decisions',
        '/public/notices',
        '/public/notices/none',
        '/public/typical-cases',
        '/public/typical-cases/1',
        '/public/procedure',
        '/public/deadline',
        '/p/none',
      ]) {
        await page.goto(path);
        await page.locator('h1').first().waitFor();
        await Desk.shot(page, `${dark ? 'dark' : 'light'}${path.replace(/[^a-z]+/g, '-')}`);
        found.push(...(await violations(page)).map((v) => `${path} ${v}`));
      }
    }
    expect(found).toEqual([]);
  }, 900_000);

  it('loads little: the inbox within 400 kB of script, the party page within 130 kB, compressed', async () => {
    const load = async (page: Page, path: string) => {
      let bytes = 0;
      const waiting: Promise<void>[] = [];
      page.on('response', (r) => {
        if (!r.url().endsWith('.js')) return;
        waiting.push(r.body().then((body) => void (bytes += gzipSync(body).length)));
      });
      await page.goto(path);
      await page.locator('h1').first().waitFor();
      await Promise.all(waiting);
      if (process.env['BROWSER_SHOTS']) {
        const lcp = await page.evaluate<number>(
          `new Promise((done) => new PerformanceObserver((l) => done(l.getEntries().at(-1).startTime)).observe({ type: 'largest-contentful-paint', buffered: true }))`,
        );
        console.log(`${path}: largest contentful paint ${lcp.toFixed(0)} ms`);
      }
      return bytes / 1000;
    };
    const page = await desk.seat('officer1');
    const inbox = await load(await page.context().newPage(), '/inbox');
    const party = await load((await desk.window(PHONE)).page, '/p/none');
    if (process.env['BROWSER_SHOTS']) console.log(`gzip kB: inbox ${inbox.toFixed(0)}, party ${party.toFixed(0)}`);
    expect(inbox).toBeLessThanOrEqual(400);
    expect(party).toBeLessThanOrEqual(130);
  });
});
