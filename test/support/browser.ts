import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContext, chromium, type Locator, type Page } from 'playwright-core';
import { eventually, type TestStack } from './stack';
import { testTools } from './tools';

export const DESKTOP = { width: 1280, height: 800 };
export const PHONE = { width: 390, height: 844 };

/** A browser over a stack; each person sits at a window of their own. */
export class Desk {
  /** What broke in any window, or was refused by the content policy. */
  readonly errors: string[] = [];

  private constructor(
    private readonly browser: Browser,
    private readonly stack: TestStack,
    private readonly folder: string,
    /** How far this process's clock stands from the browser's, ms: far only where a test runs at another date. */
    private readonly away: number,
  ) {}

  static async open(stack: TestStack): Promise<Desk> {
    const folder = mkdtempSync(join(tmpdir(), 'rouzhi-browser-'));
    // Chromium's renderers do not run under a moved clock; the pages are told of it instead.
    const { LD_PRELOAD: _, ...env } = process.env as Record<string, string>;
    const args = ['--no-sandbox', '--lang=zh-CN'];
    const browser = await chromium.launch({ executablePath: testTools().chromium, args, env });
    const blank = await browser.newPage();
    const away = Date.now() - (await blank.evaluate(() => Date.now()));
    await blank.close();
    return new Desk(browser, stack, folder, Math.abs(away) > 60_000 ? away : 0);
  }

  async window(viewport = DESKTOP, dark = false): Promise<{ page: Page; context: BrowserContext }> {
    const context = await this.browser.newContext({
      baseURL: this.stack.url,
      viewport,
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      colorScheme: dark ? 'dark' : 'light',
      hasTouch: viewport.width < 600,
      // A click between press and release must not miss what is still sliding into its place.
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(60_000);
    if (this.away) await context.addInitScript(moveDate, this.away);
    const page = await context.newPage();
    page.on('pageerror', (error) => this.errors.push(error.stack ?? error.message));
    page.on('console', (message) => {
      if (/Content Security Policy|Warning:/.test(message.text())) this.errors.push(message.text());
    });
    return { page, context };
  }

  /** Somebody who has logged in through the form. */
  async seat(username: string, viewport = DESKTOP, dark = false): Promise<Page> {
    const { page } = await this.window(viewport, dark);
    await page.goto('/login');
    await page.getByLabel('用户名').fill(username);
    await page.getByLabel('密码', { exact: true }).fill(this.stack.env['DEMO_PASSWORD']!);
    await page.getByRole('button', { name: '登录' }).click();
    await page.getByRole('heading', { name: '待办' }).waitFor();
    return page;
  }

  /** Until a page that is being opened is drawn, with what it asked for: before that it has not even what tells that it waits. */
  static async loaded(page: Page): Promise<void> {
    await page.locator('h1').first().waitFor();
    await page.locator('.ant-skeleton').first().waitFor({ state: 'detached' });
  }

  /** Until a field holds this: what is filled in by itself comes some time after its field. */
  static async holds(field: Locator, words: string | RegExp): Promise<void> {
    await eventually(
      () => field.inputValue(),
      (held) => (typeof words === 'string' ? held === words : words.test(held)),
    );
  }

  /** Chosen by typing, once what is looked for stands there. */
  static async pick(field: Locator, words: string): Promise<void> {
    const page = field.page();
    await field.click();
    await field.fill(words);
    await page.locator('.ant-select-item-option:visible').filter({ hasText: words }).first().click();
  }

  /** To where a button leads: what comes in above it may move it from under a tap, and then one taps again. */
  static async follow(button: Locator): Promise<void> {
    const from = button.page().url();
    await eventually(async () => {
      if (await button.isVisible()) await button.click({ timeout: 5000 }).catch(() => undefined);
      return button.page().url() !== from;
    }, Boolean);
  }

  /** To the first row of a list by its key, which is heard some time after the rows are seen. */
  static async first(page: Page): Promise<void> {
    const isAt = () => page.evaluate<boolean>(`document.activeElement.closest('.job') !== null`);
    await eventually(async () => {
      if (!(await isAt())) await page.keyboard.press('j');
      return isAt();
    }, Boolean);
  }

  /** Until there are so many of it. */
  static async counts(places: Locator, many: number): Promise<void> {
    await eventually(
      () => places.count(),
      (n) => n === many,
    );
  }

  /** What is shown for some seconds only: looked for from before the act that brings it. */
  static async told(words: Locator, act: () => Promise<unknown>): Promise<void> {
    await Promise.all([words.waitFor(), act()]);
  }

  /** A picture for people to judge, when BROWSER_SHOTS names a folder. */
  static async shot(page: Page, name: string): Promise<void> {
    const folder = process.env['BROWSER_SHOTS'];
    if (folder) await page.screenshot({ path: join(folder, `${name}.png`) });
  }

  /**
   * Loaded, no wider than its window, and readable to everybody; with a picture for people to judge. `whole`: all of the page, from its
   * top, since what lies under the bars is a matter of where one has scrolled.
   */
  static async looks(page: Page, name: string, { whole = false } = {}): Promise<void> {
    await Desk.loaded(page);
    if (whole) await page.evaluate('scrollTo(0, 0)');
    const folder = process.env['BROWSER_SHOTS'];
    if (folder) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: whole });
    expect(await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    expect(await violations(page)).toEqual([]);
  }

  /** After a test: pictures of where it stood, nothing broke, and no window stays open, which would ask and draw through the tests to come. */
  async clear(): Promise<void> {
    const contexts = this.browser.contexts();
    for (const [i, page] of contexts.flatMap((c) => c.pages()).entries()) await Desk.shot(page, `last-${i}`);
    await Promise.all(contexts.map((context) => context.close()));
    expect(this.errors.splice(0)).toEqual([]);
  }

  async close(): Promise<void> {
    await this.browser.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** In a page: the day it is by the test's clock. */
function moveDate(away: number): void {
  const Real = Date;
  globalThis.Date = class extends Real {
    constructor(...parts: ConstructorParameters<typeof Date> | []) {
      super(...((parts.length > 0 ? parts : [Real.now() + away]) as ConstructorParameters<typeof Date>));
    }
    static override now(): number {
      return Real.now() + away;
    }
  } as DateConstructor;
}

/** What axe finds against WCAG 2.2 AA, one line per rule and place. */
export async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return found.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.target.join(' ')} ${n.failureSummary ?? ''}`));
}
