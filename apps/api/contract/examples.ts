import type { OpenAPIObject } from '@nestjs/swagger';
import { type ActionName, type TaskDeclaration, type TaskKind, TASKS } from '#contracts';
import { operationsOf } from './operations';

const OFFICERS = ['officer1', 'officer2'];

/** A case of 包容免罚 from its registration to the sealed file, as it is sent: the example units, people and items, a party that is nobody. */
export const OF_REQUESTS: Record<string, object> = {
  AuthController_logIn: { username: 'officer1', password: '由系统管理员设置的密码' },
  CasesController_register: {
    source: 'inspection',
    party: { kind: 'organization', name: '示例商行', idNumber: '912111000000001E0T' },
    itemId: 'sj-01',
    violationOn: '2026-11-20',
    facts: '日常检查发现，已现场拍照。',
    place: '兴隆台区示例街 1 号',
    officers: OFFICERS,
  },
  TasksController_claim: { version: 1 },
};

export const OF_ANSWERS: Partial<Record<TaskKind, object>> = {
  screen: {
    factsEstablished: true,
    harm: 'slight',
    corrected: 'notYet',
    exclusions: [],
    route: 'correction',
    opinion: '符合清单条件，情节轻微。',
  },
  educate: { method: 'criticism', content: '讲明法律要求与后果。' },
  issueCorrectionOrder: {
    requirements: ['按法律要求改正'],
    officers: OFFICERS,
    period: { amount: 5, unit: 'workingDay' },
    service: { method: 'direct', recipient: '示例商行' },
  },
  signCommitment: { decision: 'declined', signedBy: '示例商行' },
  reinspect: {
    officers: OFFICERS,
    identityShown: true,
    findings: [{ requirement: 1, result: 'corrected', evidence: '现场查看。' }],
    opinion: '已改正。',
  },
  approveLeniency: { decision: 'approve', reason: '已及时改正，危害后果轻微。' },
  approveClosing: { opinion: '同意结案。' },
  fileDossier: { note: '材料齐全。' },
};

export const OF_DEEDS: Partial<Record<ActionName, object>> = {
  'report-correction': { statement: '已按要求改正，照片随附。' },
  'request-extension': { by: { amount: 2, unit: 'workingDay' }, reason: '配件尚未到货。' },
  'state-defence': { statement: '已主动消除危害后果，请求从轻。' },
  supervise: { reason: '办理期限将至。', dueOn: '2026-12-10' },
};

/** Puts each where its request is described. */
export function withExamples(document: OpenAPIObject): void {
  for (const { operation } of operationsOf(document)) {
    const { operationId = '', requestBody } = operation;
    const content = requestBody && 'content' in requestBody ? requestBody.content['application/json'] : undefined;
    if (!content) continue;
    const [, action] = /^\w+?_act_(\w+)$/.exec(operationId) ?? [];
    const deed = action && OF_DEEDS[action.replaceAll('_', '-') as ActionName];
    const example = deed || OF_REQUESTS[operationId];
    if (example) content.example = example;
    if (operationId === 'TasksController_complete')
      content.examples = Object.fromEntries(
        Object.entries(OF_ANSWERS).map(([kind, data]) => {
          const { title }: TaskDeclaration = TASKS[kind as TaskKind];
          return [kind, { summary: title, value: { kind, data } }];
        }),
      );
  }
}
