import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import type { Page } from 'playwright-core';
import { Desk, DESKTOP, PHONE } from '../support/browser';
import { HttpCase, people } from '../support/officer-work';
import { eventually, TestStack } from '../support/stack';

/** 案卷 by clicking: found, numbered, lent, added to, destroyed by three. @source 档案法 第二十一条 */
describe('the archive', () => {
  let stack: TestStack;
  let desk: Desk;
  let folder: string;

  beforeAll(async () => {
    stack = await TestStack.start();
    desk = await Desk.open(stack);
    folder = mkdtempSync(join(tmpdir(), 'rouzhi-archive-'));
    writeFileSync(join(folder, '复议决定书.pdf'), '%PDF-1.4\n%%EOF\n');
  });
  afterEach(() => desk.clear());
  afterAll(async () => {
    await desk?.close();
    await stack?.end();
    rmSync(folder, { recursive: true, force: true });
  });
  const confirm = (page: Page, name: RegExp) => page.getByRole('dialog').getByRole('button', { name }).click();

  it('goes from the empty list to the certificate', async () => {
    const archivist = await desk.seat('archivist', DESKTOP);
    await archivist.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '案卷' }).click();
    await archivist.getByText('还没有归档的案卷。').waitFor();
    await Desk.looks(archivist, 'archives-empty');

    const staff = await people(stack);
    const c = await HttpCase.register(staff);
    await c.withdraw('重复登记，另案办理。');
    await c.complete('fileDossier');
    await eventually(
      () => staff.archivist.get<{ items: object[] }>('/archives'),
      ({ items }) => items.length === 1,
    );
    await archivist.reload();
    await archivist.getByRole('button', { name: '档号规则…' }).click();
    await archivist.getByRole('textbox', { name: '档号规则' }).fill('J001-XZ·{年度}-{期限}-{序号:4}');
    await Desk.looks(archivist, 'archives-numbering');
    await confirm(archivist, /^保\s*存$/);
    const number = archivist.getByRole('link', { name: /^J001-XZ·\d{4}-D10-0001$/ });
    await number.waitFor();
    await Desk.looks(archivist, 'archives-list');
    await archivist.getByRole('link', { name: '按内容检索' }).click();
    await archivist.getByLabel('在案卷中查找').fill('另案办理');
    await archivist.keyboard.press('Enter');
    await archivist.locator('mark', { hasText: '另案办理' }).first().waitFor();
    await Desk.looks(archivist, 'archives-search');
    await archivist.getByRole('list', { name: '检索结果' }).getByRole('link').first().click();

    await archivist.getByRole('button', { name: '补卷…' }).click();
    await archivist.getByLabel('题名').fill('行政复议决定书');
    await archivist.getByLabel('补卷的理由').fill('归档以后收到复议机关的决定。');
    await archivist.getByLabel('补卷的文件').setInputFiles(join(folder, '复议决定书.pdf'));
    await Desk.looks(archivist, 'archive-add');
    await confirm(archivist, /^补\s*入$/);
    await archivist.getByText('1. 行政复议决定书').waitFor();
    await archivist.getByRole('button', { name: '借出…' }).click();
    await archivist.getByLabel('借阅人').fill('市司法局李某');
    await archivist.getByLabel('用途').fill('案卷评查');
    await archivist.getByLabel('归还日期').fill('2099-12-31');
    await confirm(archivist, /^借\s*出$/);
    await archivist.getByRole('button', { name: '登记归还…' }).click();
    await Desk.looks(archivist, 'archive-lent');
    await confirm(archivist, /^归\s*还$/);
    await archivist.getByText('已归还', { exact: true }).waitFor();

    // Due, by a table that was approved.
    const admin = await stack.as('admin');
    const { id } = await admin.post<{ id: number }>('/proposals/retention', {
      ...{ source: '本机关保管期限表（测试）', effectiveFrom: '2000-01-01', confirmed: true },
      rows: [{ outcome: 'withdrawn', years: 10 }],
    });
    await staff.legal.post(`/proposals/${id}/publish`);
    const db = await createConnection(stack.env['DATABASE_URL']!);
    await db.query("UPDATE kept_dossier SET year = 2010, sealed_on = '2010-06-01'");
    await db.end();
    await archivist.reload();
    await archivist.getByText('保管期满', { exact: true }).waitFor();
    await archivist.getByRole('button', { name: '鉴定…' }).click();
    await archivist.getByLabel('鉴定意见').fill('保管期满，无继续保存价值。');
    await Desk.looks(archivist, 'archive-appraise');
    await confirm(archivist, /^提\s*交$/);
    await archivist.getByText('待审批', { exact: true }).waitFor();
    const head = await desk.seat('head', PHONE);
    await head.goto(`/archives?view=appraised`);
    await head.getByRole('link', { name: /^J001/ }).waitFor();
    await Desk.looks(head, 'archives-phone');
    await head.getByRole('link', { name: /^J001/ }).click();
    await Desk.looks(head, 'archive-phone');
    await head.getByRole('button', { name: '批准销毁…' }).click();
    await confirm(head, /^批\s*准$/);
    await head.getByText('待监销', { exact: true }).waitFor();
    const legal = await desk.seat('legal', DESKTOP);
    await legal.goto(`/archives/${c.caseNo}`);
    await legal.getByRole('button', { name: '监销…' }).click();
    await Desk.looks(legal, 'archive-witness');
    await confirm(legal, /确认销毁/);
    await legal.getByText('销毁清册第 1 号').click();
    await legal.getByText('SHA-256：').waitFor();
    await Desk.looks(legal, 'archive-destroyed');
    await legal.goto('/archives/retention');
    await legal.getByText('已确认').first().waitFor();
    await Desk.looks(legal, 'archives-retention');
  });
});
