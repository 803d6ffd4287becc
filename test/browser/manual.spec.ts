import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import { Desk, PHONE, violations } from '../support/browser';
import { exampleCode } from '../support/numbers';
import { HttpCase, type People, people } from '../support/officer-work';
import { TestStack } from '../support/stack';

const FOLDER = join(__dirname, '../../docs/manual');
const PAGES = readdirSync(FOLDER).filter((name) => name.endsWith('.md'));
const WINDOW = { width: 1180, height: 760 };

/** The manual: what it shows is there, and, with MANUAL_PICTURES set, as the screens are today (`npm run manual-pictures`). */
describe('the manual', () => {
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

  const picture = async (page: Page, name: string) => {
    await page.locator('.ant-skeleton').first().waitFor({ state: 'detached' });
    await page.screenshot({ path: join(FOLDER, `pictures/${name}.jpg`), type: 'jpeg', quality: 72 });
  };

  (process.env['MANUAL_PICTURES'] ? it : it.skip)('takes its pictures from the screens', async () => {
    const who = await people(stack);
    const show = async (username: string, path: string, name: string, ready: string) => {
      const page = await desk.seat(username, WINDOW);
      await page.goto(path);
      await page.getByText(ready).first().waitFor();
      await picture(page, name);
      await page.context().close();
    };
    const taskOf = async (c: HttpCase, kind: string) => (await c.state()).tasks.find((t) => t.kind === kind)!.id;

    const [fresh, observed, escalated] = [await named(who, '甲'), await named(who, '乙'), await named(who, '丙')];
    await named(who, '丁', 'sj-03');
    await observed.complete('screen');
    await observed.complete('educate');
    await observed.complete('issueCorrectionOrder');
    const link = await who.officer.post<{ path: string; code: string }>(`/cases/${observed.caseNo}/party-link`, {});
    await observed.act('request-extension', {
      by: { amount: 3, unit: 'workingDay' },
      reason: '定制的展示架尚未送到。',
    });
    await escalated.toObservation();
    await escalated.act('refuse-correction', { statement: '不改。' });
    await escalated.complete('approveFiling');
    await escalated.complete('investigate');

    await show('officer1', '/inbox?view=mine', 'inbox', '示例商行甲');
    await show('officer1', '/register', 'register', '违法行为发生日');
    await show('officer1', `/tasks/${await taskOf(fresh, 'screen')}`, 'task', '核查意见');
    await show('officer1', `/cases/${observed.caseNo}`, 'case', '改正期限');
    await show('head', `/tasks/${await taskOf(observed, 'approveExtension')}`, 'approve', '审批意见');
    await show('legal', `/tasks/${await taskOf(escalated, 'reviewLegality')}`, 'review', '审核说明');
    await show('manager', '/overview', 'overview', '将要出问题');
    await show('admin', '/admin', 'people', '执法员甲');

    const { page: phone } = await desk.window(PHONE);
    await phone.goto(link.path);
    await phone.getByLabel('验证码').fill(link.code);
    await phone.getByRole('button', { name: '进入' }).click();
    await phone.getByRole('heading', { name: /需要改正/ }).waitFor();
    await picture(phone, 'party');

    const admin = await stack.as('admin');
    const { password } = await admin.post<{ password: string }>('/admin/people', {
      ...{ username: 'newcomer', name: '示例新人', unitId: 'psj', roles: ['officer'], certificateNo: '示例-101' },
    });
    const { page } = await desk.window({ width: 760, height: 720 });
    await page.goto('/login');
    await page.getByLabel('用户名').fill('newcomer');
    await page.getByLabel('密码', { exact: true }).fill(password);
    await page.getByRole('button', { name: '登录' }).click();
    await page.getByLabel('新密码', { exact: true }).fill('Panjin2026');
    await page.getByText('容易被猜中').waitFor();
    await picture(page, 'first-password');
  });

  it('refers to pictures and pages that exist, and to nothing else', () => {
    const used = new Set<string>();
    for (const name of PAGES) {
      const source = readFileSync(join(FOLDER, name), 'utf8');
      expect(source).toMatch(/^# /);
      for (const [, target] of source.matchAll(/\]\(([^)]+)\)/g)) {
        expect([name, target, existsSync(join(FOLDER, target!))]).toEqual([name, target, true]);
        if (target!.startsWith('pictures/')) used.add(basename(target!));
      }
    }
    const kept = readdirSync(join(FOLDER, 'pictures'));
    expect([...used].sort()).toEqual(kept.sort());
    for (const file of kept) expect(statSync(join(FOLDER, 'pictures', file)).size).toBeLessThan(120_000);
  });

  it('opens every page in the console, with its pictures, from any screen', async () => {
    const page = await desk.seat('officer1');
    await page.getByRole('link', { name: '帮助', exact: true }).click();
    await page.getByRole('heading', { name: '执法人员', level: 1 }).waitFor();
    for (const [i, name] of PAGES.entries()) {
      await page.goto(`/help/${name.replace('.md', '')}`);
      const title = /^# (.+)$/m.exec(readFileSync(join(FOLDER, name), 'utf8'))![1]!;
      await page.getByRole('heading', { name: title, level: 1 }).waitFor();
      for (const img of await page.getByRole('article').locator('img').all()) {
        await img.scrollIntoViewIfNeeded();
        await page.waitForFunction(
          '[...document.images].filter((i) => i.getBoundingClientRect().top < innerHeight).every((i) => i.complete)',
        );
      }
      const broken = await page.evaluate<number>(
        '[...document.images].filter((i) => i.complete && !i.naturalWidth).length',
      );
      expect([name, broken]).toEqual([name, 0]);
      if (i < 2) expect(await violations(page)).toEqual([]);
      await Desk.shot(page, `help-${name}`);
    }
    await page.goto('/help/start');
    await page.getByRole('article').getByRole('link', { name: '负责人' }).click();
    await page.getByRole('heading', { name: '负责人', level: 1 }).waitFor();
    const phone = await desk.seat('head', PHONE);
    await phone.getByRole('button', { name: /账户/ }).click();
    await phone.getByRole('menuitem', { name: '帮助' }).click();
    await phone.getByRole('heading', { name: '负责人', level: 1 }).waitFor();
    expect(await phone.evaluate<number>('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    await Desk.shot(phone, 'help-phone');
  });
});

/** A case of a party with a name of its own; the sign marks it as an example. */
const named = (who: People, sign: string, itemId = 'sj-01') =>
  HttpCase.register(who, {
    itemId,
    party: {
      kind: 'organization',
      name: `示例商行${sign}`,
      idNumber: exampleCode(sign.codePointAt(0)!),
    },
  });
