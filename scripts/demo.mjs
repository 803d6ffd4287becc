#!/usr/bin/env node
/** Six parties against the running system, through the public API, on the wall clock. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import idNumbers from '../dist/libs/law/id-numbers.js';
import { ApiClient } from './lib/client.mjs';

const { numberFault } = idNumbers;

const home = resolve(process.env.ROUZHI_HOME ?? '.local');
const { url, password } = running();
const began = Date.now();
const seconds = () => `${((Date.now() - began) / 1000).toFixed(0).padStart(3)}s`;
const MINUTE = { amount: 1, unit: 'minute' };

const people = Object.fromEntries(
  await Promise.all(
    ['officer1', 'head', 'legal', 'archivist'].map(async (name) => [
      name,
      await new ApiClient(url).logIn(name, password),
    ]),
  ),
);
const STAGE_TITLES = Object.fromEntries((await people.officer1.get('/stages')).items.map((s) => [s.stage, s.title]));
const BY_ROLE = { officer: people.officer1, head: people.head, legal: people.legal, archivist: people.archivist };

/** What was found, by item. */
const FOUND = {
  'sj-01': '营业执照放在收银台抽屉内，没有置于店内醒目处',
  'cg-09': '门头上方设置的户外广告未经批准',
  'cg-10': '店门前人行道上堆放纸箱、货架等物料，长约四米、宽约一米',
  'cg-11': '施工现场入口处没有设置施工铭牌',
};

/** One party's case, told line by line. */
class Story {
  constructor(title, itemId, party) {
    Object.assign(this, { title, itemId, party, facts: `日常检查时发现，${FOUND[itemId]}，已现场拍照，当事人在场。` });
  }

  say(text) {
    console.log(`${seconds()}  〔${this.title}〕 ${text}`);
  }

  async register(violationOn = today()) {
    const receipt = await people.officer1.post('/cases', {
      source: 'inspection',
      party: { kind: 'organization', ...this.party },
      itemId: this.itemId,
      violationOn,
      facts: this.facts,
      place: '兴隆台区示例街',
      officers: ['officer1', 'officer2'],
    });
    Object.assign(this, receipt);
    this.say(`登记 ${receipt.displayNo} ${this.party.name}`);
    return this;
  }

  state = () => people.officer1.get(`/cases/${this.caseNo}`);

  async complete(kind, data) {
    const { tasks } = await this.state();
    const task = tasks.find((t) => t.kind === kind && t.state === 'open');
    if (!task) throw new Error(`${this.title}：没有待办任务 ${kind}`);
    const reply = await BY_ROLE[task.candidate].post(`/tasks/${task.id}/complete`, { data });
    this.say(`${task.title} 办结，案件在「${STAGE_TITLES[reply.stage]}」`);
    return reply;
  }

  async act(action, data) {
    await people.officer1.post(`/cases/${this.caseNo}/actions/${action}`, data);
    this.say(ACTION_TITLES[action]);
  }

  async toObservation(commitment = 'signed') {
    const { item } = await this.state();
    const answers = (item.questions ?? []).map((q) => ({ question: q.id, answer: q.kind === 'yesNo' ? true : 0 }));
    await this.complete('screen', { ...SCREEN, answers });
    await this.complete('educate', { method: 'criticism', content: '讲明法律要求与后果。' });
    await this.complete('issueCorrectionOrder', {
      requirements: ['按法律要求改正'],
      officers: ['officer1', 'officer2'],
      period: MINUTE,
      service: { method: 'direct', recipient: this.party.name },
    });
    await this.complete('signCommitment', { decision: commitment, signedBy: this.party.name });
    const clock = (await this.state()).clocks.find((c) => c.id === 'correction');
    this.say(`改正期限至 ${new Date(clock.dueAt).toLocaleTimeString('zh-CN', { timeZone: 'Asia/Shanghai' })}`);
  }

  async reinspect(result) {
    await this.complete('reinspect', {
      officers: ['officer1', 'officer2'],
      identityShown: true,
      findings: [{ requirement: 1, result, evidence: '现场查看。' }],
      opinion: result === 'corrected' ? '已改正。' : '仍不符合要求。',
    });
  }

  async closeLeniently() {
    await this.complete('approveLeniency', { decision: 'approve', reason: '已及时改正，危害后果轻微。' });
    await this.close();
  }

  /** From the filing to the paid fine: the party gives up its defence in writing, so nothing has to be waited for. */
  async punish(fineFen) {
    const { facts, item } = await this.state();
    const fine = { penalties: ['fine'], fineFen };
    const officers = ['officer1', 'officer2'];
    const service = { method: 'direct', recipient: this.party.name };
    await this.complete('approveFiling', { decision: 'file', reason: '符合立案标准。' });
    await this.complete('investigate', {
      ...{ officers, facts, evidence: ['现场照片', '现场检查记录'] },
      ...{ legalBasis: item.legalBasis[0], proposal: 'penalty', ...fine, mitigation: [] },
    });
    const points = ['jurisdiction', 'party', 'facts', 'characterisation', 'basis', 'procedure', 'appropriateness'];
    await this.complete('reviewLegality', { points, opinion: 'agree', comment: '事实清楚，程序合法。' });
    const content = `${facts}依据《${item.legalBasis[0].replace(' ', '》')}，十二个月内同类违法，拟罚款 ${fineFen / 100} 元。`;
    await this.complete('giveNotice', { ...fine, content, rightsTold: true, service });
    const { sha256 } = await people.officer1.give(
      `/cases/${this.caseNo}/attachments`,
      '放弃陈述申辩的声明.pdf',
      Buffer.from('%PDF-1.4\n%%EOF\n'),
    );
    await this.complete('recordDefence', { waived: true, attachments: [sha256] });
    await this.complete('decide', {
      ...{ outcome: 'penalty', ...fine, correction: '立即清除堆放的物料。' },
      ...{ rangeBasis: '依据条款规定的幅度。', reasons: '十二个月内同类违法，事实清楚，证据确凿。' },
    });
    await this.complete('serveDocument', service);
    await this.complete('recordPerformance', { paidFen: fineFen, paidOn: today() });
    await this.close();
  }

  async close() {
    await this.complete('approveClosing', { opinion: '同意结案。' });
    await this.complete('fileDossier', { note: '材料齐全。' });
    await this.until((s) => s.status === 'closed', 20);
  }

  async until(predicate, limit = 150) {
    const end = Date.now() + limit * 1000;
    while (Date.now() < end) {
      const state = await this.state();
      if (predicate(state)) return state;
      await new Promise((r) => setTimeout(r, 500));
    }
    throw new Error(`${this.title}：${limit} 秒内没有等到`);
  }

  async ending() {
    const state = await this.state();
    const chain = (await people.officer1.get(`/cases/${this.caseNo}/journal`)).chain;
    return {
      情形: this.title,
      案号: state.displayNo,
      阶段: state.stageTitle,
      结果: state.outcome ? OUTCOMES[state.outcome] : `转处罚：${REASONS[state.escalation.reason]}`,
      日志: chain.ok ? `${chain.seq} 条，链完整` : `第 ${chain.brokenAt} 条断裂`,
    };
  }
}

const SCREEN = {
  factsEstablished: true,
  harm: 'slight',
  corrected: 'notYet',
  exclusions: [],
  route: 'correction',
  opinion: '符合清单条件，情节轻微。',
};
const ACTION_TITLES = { 'report-correction': '当事人报告已改正', 'request-extension': '当事人申请延期 1 分钟' };
const OUTCOMES = { orderFulfilled: '责令改正已履行', noFiling: '不予立案', penalty: '行政处罚' };
const REASONS = {
  notCorrectedInTime: '期满未报告改正，待核实',
  stillNotCompliant: '改正后仍不符合要求',
};

const run = String(Date.now()).slice(-8);
/** Example digits, made valid: of nobody. */
function exampleCode(beginning) {
  for (const a of '0123456789ABCDEFGHJKLMNPQRTUWXY')
    for (const b of '0123456789ABCDEFGHJKLMNPQRTUWXY') {
      const number = `${beginning}${a}${b}`;
      if (!numberFault('organization', number)) return number;
    }
  throw new RangeError(`没有以${beginning}开头的有效代码`);
}
const party = (n) => ({
  name: `示例商户${n}号`,
  idNumber: exampleCode(`91211100${run.slice(1)}${n}`),
  address: `兴隆台区示例街 ${n} 号`,
});
// 示例事项：sj-01 营业执照未置于醒目位置，cg-09 户外广告，cg-10 堆放物料，cg-11 施工铭牌
const stories = [
  async () => {
    const s = await new Story('按期改正', 'sj-01', party(1)).register();
    await s.toObservation();
    await s.act('report-correction', { statement: '已挂到店内醒目处。' });
    await s.reinspect('corrected');
    await s.closeLeniently();
    return s;
  },
  async () => {
    const s = await new Story('逾期自动转处罚', 'cg-10', party(2)).register();
    await s.toObservation();
    s.say('无人办理，等待期满 …');
    await s.until((x) => x.escalation);
    s.say('期满未报告改正，系统自动转处罚，立案审批和复查任务已生成');
    return s;
  },
  async () => {
    const s = await new Story('复查不合格', 'cg-09', party(3)).register();
    await s.toObservation();
    await s.act('report-correction', { statement: '已拆除。' });
    await s.reinspect('notCorrected');
    s.say('改正期限未满，退回观察期');
    await s.act('report-correction', { statement: '这次已拆除。' });
    await s.reinspect('notCorrected');
    return s;
  },
  async () => {
    const earlier = await new Story('前案', 'cg-10', party(4)).register(daysAgo(30));
    await earlier.toObservation();
    await earlier.act('report-correction', { statement: '已清运。' });
    await earlier.reinspect('corrected');
    await earlier.closeLeniently();
    const s = await new Story('屡次违法直接处罚', 'cg-10', party(4)).register();
    const { tasks } = await s.state();
    s.say(`首违核验：${tasks[0].context.reasons.map((r) => r.text).join('、')}`);
    await s.complete('screen', { ...SCREEN, route: 'penalty', opinion: '十二个月内同类违法，不适用免罚。' });
    await s.punish(50_000);
    return s;
  },
  async () => {
    const s = await new Story('拒签承诺但已改正', 'cg-11', party(5)).register();
    await s.toObservation('declined');
    await s.act('report-correction', { statement: '已设置。' });
    await s.reinspect('corrected');
    await s.closeLeniently();
    return s;
  },
  async () => {
    const s = await new Story('延期后改正', 'cg-10', party(6)).register();
    await s.toObservation();
    await s.act('request-extension', { by: MINUTE, reason: '清运车辆排期。' });
    await s.complete('approveExtension', { decision: 'approve', reason: '情况属实。' });
    s.say('等待原期限过去 …');
    const { clocks } = await s.state();
    const original = Date.parse(clocks.find((c) => c.id === 'correction').dueAt) - 60_000;
    await s.until(() => Date.now() > original + 3000);
    await s.act('report-correction', { statement: '已清运。' });
    await s.reinspect('corrected');
    await s.closeLeniently();
    return s;
  },
];

const { years } = await people.officer1.get('/calendar');
const [year, published] = [Number(today().slice(0, 4)), years.at(-1).year];
if (year > published) {
  console.log(
    `本系统的工作日历只到 ${published} 年，${year} 年放假安排尚未录入：按工作日计的期限显示“待${year}年放假通知”，不会届满。演示的改正期限按分钟计，不受影响。\n`,
  );
}
const told = await Promise.all(stories.map((tell) => tell()));
const endings = await Promise.all(told.map((s) => s.ending()));
console.log(`\n六个案件的结局（${seconds().trim()}）\n`);
for (const e of endings)
  console.log(
    `  ${Object.entries(e)
      .map(([k, v]) => `${k} ${v}`)
      .join('  ｜ ')}`,
  );
const wanted = [
  '责令改正已履行',
  '转处罚：期满未报告改正，待核实',
  '转处罚：改正后仍不符合要求',
  '行政处罚',
  '不予立案',
  '不予立案',
];
const right = endings.every((e, i) => e.结果 === wanted[i] && e.日志.endsWith('完整'));
console.log(right ? '\n与预期一致。' : `\n与预期不符，应为：${wanted.join('、')}`);
process.exit(right ? 0 : 1);

function running() {
  try {
    const state = JSON.parse(readFileSync(join(home, 'state.json'), 'utf8'));
    if (state.running?.url) return { url: state.running.url, password: state.demoPassword };
  } catch {
    // said below
  }
  console.error('系统没有在运行：请先在另一个终端运行 npm start。');
  process.exit(1);
}

function today() {
  return new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
}

function daysAgo(days) {
  return new Date(Date.now() + 8 * 3_600_000 - days * 86_400_000).toISOString().slice(0, 10);
}
