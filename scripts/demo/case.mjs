/** One party's case, told line by line: what is done stands in the document of the API, or does not compile. */
import { keyed, told } from '../lib/client.mjs';
import { scannedPage } from './scan.mjs';

/** @import { components } from '../../apps/console/src/api/schema.js' */
/** @import { Person } from '../lib/client.mjs' */
/** @typedef {components['schemas']} Schemas */
/** @typedef {Schemas['Complete']} Complete */
/** @typedef {Schemas['RegisterCase']} Registration */
/** @typedef {Record<'officer' | 'head' | 'legal' | 'archivist', Person>} People */
/** @typedef {{ people: People, stages: Map<string, string>, say: (line: string) => void }} Scene */
/** @typedef {{ name: string, idNumber: string, address: string }} Party */

/** @type {Registration['officers']} */
const OFFICERS = ['officer1', 'officer2'];
/** @type {Schemas['Period']} */
export const MINUTE = { amount: 1, unit: 'minute' };

/** What was found, by item. @type {Record<string, string>} */
const FOUND = {
  'sj-01': '营业执照放在收银台抽屉内，没有置于店内醒目处',
  'cg-09': '门头上方设置的户外广告未经批准',
  'cg-10': '店门前人行道上堆放纸箱、货架等物料，长约四米、宽约一米',
  'cg-11': '施工现场入口处没有设置施工铭牌',
};
/** @satisfies {Schemas['ScreenAnswer']} */
const SCREEN = /** @type {const} */ ({
  factsEstablished: true,
  rightsTold: true,
  harm: 'slight',
  corrected: 'notYet',
  exclusions: [],
  route: 'correction',
  opinion: '符合清单条件，情节轻微。',
});
/** @type {Partial<Record<NonNullable<Schemas['Case']['outcome']>, string>>} */
const OUTCOMES = { orderFulfilled: '责令改正已履行', noFiling: '不予立案', penalty: '行政处罚' };
/** @type {Partial<Record<NonNullable<Schemas['Case']['escalation']>['reason'], string>>} */
const REASONS = { notCorrectedInTime: '期满未报告改正，待核实', stillNotCompliant: '改正后仍不符合要求' };

export class DemoCase {
  caseNo = '';

  /**
   * @param {Scene} scene
   * @param {string} title
   * @param {string} itemId
   * @param {Party} party
   */
  constructor(scene, title, itemId, party) {
    this.scene = scene;
    this.title = title;
    this.itemId = itemId;
    this.party = party;
    this.officer = scene.people.officer.api;
  }

  /** @param {string} text */
  say(text) {
    this.scene.say(`〔${this.title}〕 ${text}`);
  }

  /** @param {string} violationOn */
  async register(violationOn = today()) {
    const { caseNo, displayNo } = await told(
      this.officer.POST('/api/v1/cases', {
        params: { header: keyed() },
        body: {
          source: 'inspection',
          party: { kind: 'organization', ...this.party },
          itemId: this.itemId,
          violationOn,
          facts: `日常检查时发现，${FOUND[this.itemId]}，已现场拍照，当事人在场。`,
          place: '兴隆台区示例街',
          officers: OFFICERS,
        },
      }),
    );
    this.caseNo = caseNo;
    this.say(`登记 ${displayNo} ${this.party.name}`);
    return this;
  }

  get path() {
    return { caseNo: this.caseNo };
  }

  state() {
    return told(this.officer.GET('/api/v1/cases/{caseNo}', { params: { path: this.path } }));
  }

  /** @param {Complete['kind']} kind */
  async task(kind) {
    const { tasks } = await this.state();
    const task = tasks.find((t) => t.kind === kind && t.state === 'open');
    if (!task) throw new Error(`${this.title}：没有待办任务 ${kind}`);
    return task;
  }

  /**
   * By whose work it is. What the case has not answered yet is asked for until it has.
   *
   * @template {Complete['kind']} K
   * @param {K} kind
   * @param {Extract<Complete, { kind: K }>['data']} data
   */
  async complete(kind, data) {
    const { id, title, candidate } = await this.task(kind);
    const { api } = this.scene.people[/** @type {keyof People} */ (candidate)];
    const answer = await told(
      api.POST('/api/v1/tasks/{id}/complete', {
        params: { path: { id }, header: keyed() },
        body: /** @type {Complete} */ ({ kind, data }),
      }),
    );
    const { stage } = await this.settled(answer);
    this.say(`${title} 办结，案件在「${this.scene.stages.get(stage)}」`);
  }

  /** @param {Schemas['ReportCorrectionForm']} body */
  async reportCorrection(body) {
    const params = { path: this.path, header: keyed() };
    const call = this.officer.POST('/api/v1/cases/{caseNo}/actions/report-correction', { params, body });
    await this.settled(await told(call));
    this.say('当事人报告已改正');
  }

  /** @param {Schemas['RequestExtensionForm']} body */
  async requestExtension(body) {
    const params = { path: this.path, header: keyed() };
    const call = this.officer.POST('/api/v1/cases/{caseNo}/actions/request-extension', { params, body });
    await this.settled(await told(call));
    this.say('当事人申请延期 1 分钟');
  }

  /**
   * @param {Schemas['Reply'] | Schemas['PendingReply']} answer
   * @returns {Promise<Schemas['Reply']>}
   */
  async settled(answer) {
    let latest = answer;
    while ('updateId' in latest) {
      await pause();
      const path = { ...this.path, updateId: latest.updateId };
      latest = await told(this.officer.GET('/api/v1/cases/{caseNo}/updates/{updateId}', { params: { path } }));
    }
    return latest;
  }

  /** @param {Schemas['SignCommitmentAnswer']['decision']} decision */
  async toObservation(decision = 'signed') {
    const { item } = await this.state();
    const answers = (item.questions ?? []).map((q) => ({ question: q.id, answer: q.kind === 'yesNo' ? true : 0 }));
    await this.complete('screen', { ...SCREEN, exclusions: [], answers });
    await this.complete('educate', { method: 'criticism', content: '讲明法律要求与后果。' });
    await this.complete('issueCorrectionOrder', {
      requirements: ['按法律要求改正'],
      officers: OFFICERS,
      period: MINUTE,
      service: { method: 'direct', recipient: this.party.name, place: this.party.address },
    });
    await this.complete('signCommitment', { decision, signedBy: this.party.name });
    const due = new Date(await this.correctionDue());
    this.say(`改正期限至 ${due.toLocaleTimeString('zh-CN', { timeZone: 'Asia/Shanghai' })}`);
  }

  /** An instant, ms. */
  async correctionDue() {
    const { clocks } = await this.state();
    return Date.parse(clocks.find((c) => c.id === 'correction')?.dueAt ?? '');
  }

  /** Of a second matter within twelve months. */
  async punishInstead() {
    const { id } = await this.task('screen');
    const { facts } = await told(this.officer.GET('/api/v1/tasks/{id}', { params: { path: { id } } }));
    const reasons = facts.flatMap((f) => (f.kind === 'lines' && f.name === 'reasons' ? f.lines : []));
    this.say(`首违核验：${reasons.join('、')}`);
    await this.complete('screen', {
      ...SCREEN,
      exclusions: [],
      route: 'penalty',
      opinion: '十二个月内同类违法，不适用免罚。',
    });
  }

  /** @param {Schemas['ReinspectAnswer']['findings'][number]['result']} result */
  async reinspect(result) {
    await this.complete('reinspect', {
      officers: OFFICERS,
      identityShown: true,
      findings: [{ requirement: 1, result, evidence: '现场查看。' }],
      opinion: result === 'corrected' ? '已改正。' : '仍不符合要求。',
    });
  }

  async closeLeniently() {
    await this.complete('approveLeniency', { decision: 'approve', reason: '已及时改正，危害后果轻微。' });
    await this.close();
  }

  /**
   * From the filing to the paid fine: the party gives up its defence in writing, so nothing has to be waited for.
   *
   * @param {number} fineFen
   */
  async punish(fineFen) {
    const { facts, item } = await this.state();
    const [legalBasis = ''] = item.legalBasis;
    /** @type {Pick<Schemas['DecideAnswer'], 'penalties' | 'fineFen'>} */
    const fine = { penalties: ['fine'], fineFen };
    /** @type {Schemas['ServeDocumentAnswer']} */
    const service = { method: 'direct', recipient: this.party.name, place: this.party.address };
    await this.complete('approveFiling', { decision: 'file', reason: '符合立案标准。' });
    await this.complete('investigate', {
      ...{ officers: OFFICERS, identityShown: true, facts, evidence: ['现场照片', '现场检查记录'] },
      ...{ legalBasis, proposal: 'penalty', ...fine, mitigation: [] },
    });
    await this.complete('reviewLegality', {
      points: ['jurisdiction', 'party', 'facts', 'characterisation', 'basis', 'procedure', 'appropriateness'],
      opinion: 'agree',
      comment: '事实清楚，程序合法。',
    });
    const content = `${facts}依据《${legalBasis.replace(' ', '》')}，十二个月内同类违法，拟罚款 ${fineFen / 100} 元。`;
    await this.complete('giveNotice', { ...fine, content, rightsTold: true, service });
    const sha256 = await this.upload('放弃陈述申辩的声明.pdf', scannedPage());
    await this.complete('recordDefence', { waived: true, attachments: [sha256] });
    await this.complete('decide', {
      ...{ outcome: 'penalty', ...fine, correction: '立即清除堆放的物料。' },
      ...{ rangeBasis: '依据条款规定的幅度。', reasons: '十二个月内同类违法，事实清楚，证据确凿。' },
    });
    await this.complete('serveDocument', service);
    await this.complete('recordPerformance', { paidFen: fineFen, paidOn: today() });
    await this.close();
  }

  /**
   * The file itself is the body; its name stands in a header.
   *
   * @param {string} name
   * @param {Uint8Array} content
   */
  async upload(name, content) {
    const call = this.officer.POST('/api/v1/cases/{caseNo}/attachments', {
      params: { path: this.path, header: { 'X-File-Name': encodeURIComponent(name) } },
      headers: { 'content-type': 'application/octet-stream' },
      // The document calls the bytes of a file text, as JSON Schema has no word for them.
      body: /** @type {string} */ (/** @type {unknown} */ (content)),
      bodySerializer: (body) => body,
    });
    return (await told(call)).sha256;
  }

  async close() {
    await this.complete('approveClosing', { opinion: '同意结案。' });
    await this.complete('fileDossier', { note: '材料齐全。' });
    await this.until((s) => s.status === 'closed', 20);
  }

  /**
   * @param {(state: Schemas['Case']) => unknown} predicate
   * @param {number} limit seconds
   */
  async until(predicate, limit = 150) {
    const end = Date.now() + limit * 1000;
    while (Date.now() < end) {
      const state = await this.state();
      if (predicate(state)) return state;
      await pause();
    }
    throw new Error(`${this.title}：${limit} 秒内没有等到`);
  }

  async ending() {
    const { displayNo, stageTitle, outcome, escalation } = await this.state();
    const journal = this.officer.GET('/api/v1/cases/{caseNo}/journal', { params: { path: this.path } });
    const { chain } = await told(journal);
    return {
      情形: this.title,
      案号: displayNo,
      阶段: stageTitle,
      结果: outcome ? OUTCOMES[outcome] : `转处罚：${escalation && REASONS[escalation.reason]}`,
      日志: chain.ok ? `${chain.seq} 条，链完整` : `第 ${chain.brokenAt} 条断裂`,
    };
  }
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 500));

/** In Beijing. */
export const today = () => daysAgo(0);

/** @param {number} days */
export function daysAgo(days) {
  return new Date(Date.now() + 8 * 3_600_000 - days * 86_400_000).toISOString().slice(0, 10);
}
