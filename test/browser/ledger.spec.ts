import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDays, dateOf } from '#law';
import { Desk, DESKTOP, PHONE } from '../support/browser';
import { exampleCitizen, exampleCode } from '../support/numbers';
import { HttpCase, people } from '../support/officer-work';
import { type PriorCells, priorSheet } from '../support/prior-sheet';
import { eventually, TestStack } from '../support/stack';

const today = () => dateOf(new Date().toISOString());

/** 首违台账 and parties under several numbers, by clicking. @source 行政处罚法 第三十三条第一款 */
describe('the 台账', () => {
  let stack: TestStack;
  let desk: Desk;
  let folder: string;

  beforeAll(async () => {
    stack = await TestStack.start();
    desk = await Desk.open(stack);
    folder = mkdtempSync(join(tmpdir(), 'rouzhi-ledger-'));
  });
  afterEach(() => desk.clear());
  afterAll(async () => {
    await desk?.close();
    await stack?.end();
    rmSync(folder, { recursive: true, force: true });
  });
  const fileOf = (name: string, ...rows: PriorCells[]): string => {
    const path = join(folder, name);
    writeFileSync(path, priorSheet(rows));
    return path;
  };
  const prior = (idNumber: string, change: PriorCells = {}): PriorCells => ({
    当事人名称: '示例经营者',
    类别: '个人',
    证件号码: idNumber,
    事项编号: 'sj-01',
    事项名称: '营业执照未置于醒目位置',
    部门: '市场监督管理',
    违法行为发生日: addDays(today(), -200),
    决定日期: addDays(today(), -190),
    处理结果: '不予行政处罚',
    文号: '盘市监不罚〔2025〕7号',
    ...change,
  });

  it('a table with a wrong line is refused and mended; numbers are joined by two; the case and registration show it', async () => {
    const staff = await people(stack);
    const [shop, owner] = [exampleCode(), exampleCitizen('1985-05-05')];
    const first = { kind: 'organization', name: '示例小吃店', idNumber: shop };
    const second = { kind: 'individual', name: '示例经营者', idNumber: owner };
    const c = await HttpCase.register(staff, { party: first });
    const single = await HttpCase.register(staff, { party: second });

    // Import: refused line by line, and mended.
    const officer = await desk.seat('officer1');
    await officer.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '台账' }).click();
    await officer.getByText('还没有导入记录。').waitFor();
    await Desk.looks(officer, 'ledger-empty');
    const bad = fileOf(
      'bad.xlsx',
      prior(owner),
      prior(exampleCitizen('1990-01-01'), { 决定日期: addDays(today(), 3) }),
    );
    await officer.getByLabel('选择 XLSX').setInputFiles(bad);
    await officer.getByText('第 8 行“决定日期”：晚于今天，请核对。').waitFor();
    await officer.getByRole('alert').filter({ hasText: '表格没有导入，共 1 处需要修改' }).waitFor();
    await officer.getByText('还没有导入记录。').waitFor();
    await Desk.looks(officer, 'ledger-refused');
    // Dropped, as from a folder.
    const bytes = [...priorSheet([prior(owner), prior(exampleCitizen('1990-01-01'), { 当事人名称: '另一人' })])];
    const data = await officer.evaluateHandle(`(() => {
      const t = new DataTransfer();
      t.items.add(new File([new Uint8Array(${JSON.stringify(bytes)})], '台账.xlsx'));
      return t;
    })()`);
    await Desk.told(officer.getByText(/已导入 2 件，1 件在办案件已重新查询此前违法。/), () =>
      officer.locator('.drop-sheet').dispatchEvent('drop', { dataTransfer: data }),
    );
    await officer.getByText(owner).waitFor();
    await officer.getByRole('list', { name: '逐行的错误' }).first().waitFor({ state: 'detached' });
    await Desk.looks(officer, 'ledger');

    // Withdrawn with a reason, it stays for who asks for it.
    await officer.getByRole('button', { name: '撤回 另一人 盘市监不罚〔2025〕7号' }).click();
    await officer.getByLabel('撤回的理由').fill('当事人录错。');
    await Desk.shot(officer, 'ledger-withdraw');
    await Desk.told(officer.getByText('已撤回，不再作为此前违法计算。'), () =>
      officer.getByRole('button', { name: /^撤\s*回$/ }).click(),
    );
    await eventually(
      () => officer.getByText('另一人').count(),
      (n) => n === 0,
    );
    // Kept in the address: it is ticked once that has changed.
    await officer.getByLabel('包括已撤回的').click();
    await officer.getByText(/执法员甲于.*撤回：当事人录错。/).waitFor();
    await Desk.looks(officer, 'ledger-withdrawn');
    await officer.getByLabel('查找台账').fill('示例经营者');
    await officer.getByLabel('查找台账').press('Enter');
    await eventually(
      () => officer.getByRole('list', { name: '台账记录' }).getByRole('listitem').count(),
      (n) => n === 1,
    );

    // One proposes.
    await officer.getByRole('link', { name: '当事人合并' }).click();
    await officer.getByText('还没有合并的当事人。').waitFor();
    await officer.getByRole('button', { name: '提出合并…' }).click();
    await officer.getByLabel('号码一的名称').fill('示例小吃店');
    await officer.getByLabel('号码一的证件号码').fill(shop);
    await officer.getByLabel('号码二的名称').fill('示例经营者');
    await officer.getByLabel('号码二的证件号码').fill(`${owner.slice(0, 17)}${owner.endsWith('1') ? 2 : 1}`);
    await officer.getByLabel('理由').fill('个体工商户与其经营者。');
    await officer.getByText(/公民身份号码校验不通过/).waitFor();
    await officer.getByLabel('号码二的证件号码').fill(owner);
    await officer.getByLabel('证据', { exact: true }).fill('个体工商户营业执照复印件');
    await Desk.looks(officer, 'parties-propose');
    await officer.getByRole('button', { name: /^提\s*出$/ }).click();
    const waiting = officer.getByRole('region', { name: '待核准' });
    await waiting.getByText('须由提出人以外的法制审核员或者负责人核准。').waitFor();
    await waiting.getByText(/涉及尚未决定的在办案件 2 件/).waitFor();
    await waiting.getByRole('button', { name: '核准…' }).first().waitFor({ state: 'detached' });
    await Desk.looks(officer, 'parties-waiting');

    // Another decides, on a phone.
    const head = await desk.seat('head', PHONE, true);
    await head.goto('/ledger/parties');
    await head.getByText('个体工商户营业执照复印件').waitFor();
    await Desk.looks(head, 'parties-decide-phone');
    await head.getByRole('button', { name: '核准…' }).click();
    await Desk.told(head.getByText(/已核准，2 件在办案件已收到。/), () =>
      head.getByRole('button', { name: /^核\s*准$/ }).click(),
    );
    await head.getByRole('button', { name: '解除 示例小吃店 示例经营者' }).waitFor();
    await Desk.looks(head, 'parties-phone');

    // In view at the case, in its task and at registration.
    const state = await eventually(
      () => c.state(),
      (s) => s.priors.some((p) => p.reference),
    );
    await officer.goto(`/cases/${c.caseNo}`);
    const others = officer.getByRole('region', { name: '同一当事人正在办理的其他案件' });
    await others.getByRole('link', { name: /盘市监柔/ }).waitFor();
    await others.getByText(`登记为 ${owner}，已认定为同一当事人`).waitFor();
    await Desk.looks(officer, 'case-concurrent');
    await officer.goto(`/tasks/${state.tasks[0]!.id}`);
    await officer.getByText(`导入台账，盘市监不罚〔2025〕7号，同一当事人，号码 ${owner}`).first().waitFor();
    await Desk.looks(officer, 'task-priors');
    await officer.goto('/register');
    await officer.getByLabel('统一社会信用代码').fill(shop);
    const earlier = officer.getByRole('alert').filter({ hasText: '导入台账 1 件' });
    await earlier.getByText(/此前有 2 件案件（2 件正在办理）、导入台账 1 件/).waitFor();
    await earlier.getByText(`与 ${owner} 已认定为同一当事人。`).waitFor();
    await Desk.looks(officer, 'register-earlier');
    await eventually(
      () => single.state(),
      (s) => s.priors.some((p) => p.reference),
    );
    await officer.setViewportSize(DESKTOP);

    // Who does not keep lists has no such place.
    const archivist = await desk.seat('archivist');
    await archivist.getByRole('link', { name: '台账' }).first().waitFor({ state: 'detached' });
    await archivist.goto('/ledger');
    await archivist.getByRole('heading', { name: '您的岗位不使用「台账」' }).waitFor();
  });
});
