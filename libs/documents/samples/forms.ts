import {
  ACTIONS,
  type ActionDeclaration,
  type ActionName,
  type CaseFacts,
  type DocumentKind,
  DOCUMENTS,
  ROLES,
  SERVICE_KINDS,
  type TaskDeclaration,
  type TaskKind,
  TASKS,
} from '#contracts';
import { citable, dateOf } from '#law';
import { RETENTION, TOLD_ELSEWHERE } from '../dossier/assemble';
import {
  ACTION_SECTIONS,
  DOCUMENT_SECTIONS,
  ORDER,
  type Section,
  TASK_SECTIONS,
  type Volume,
  VOLUMES,
} from '../dossier/places';
import { volumeJob } from '../dossier/volume';
import { type Form, paperData, PAPERS, signersOf } from '../papers';
import {
  caseHead,
  catalogueData,
  type FormSchema,
  formSchemaOf,
  receiptData,
  RECORD_FORMS,
  recordData,
  type RecordForm,
  recordFormData,
  recordTitle,
  type Row,
  servedRows,
  SHEETS_BESIDE,
  signedData,
  type Sources,
  sourceRows,
  text,
  writtenIn,
} from '../record';
import {
  SERVICE_PAPER_NAMES,
  SERVICE_PAPERS,
  type ServicePaper,
  servicePaperData,
  servicePaperDay,
  servicePaperSigners,
} from '../services/papers';
import { signatureData } from '../signing';
import type { Job } from '../typeset/compile';
import { SAMPLE_FILE, sampleAnswer } from './answers';
import { answered, MADE, sampleOfficer, sampleSource, sampleState } from './case';
import { sampleService } from './service';

/** The kinds of papers and forms there are, in the order they are listed. */
export const FORM_GROUPS = {
  document: '发出的文书',
  record: '报告、审批和记录',
  service: '服务记录的文书',
  deed: '随时办理的记录',
  dossier: '卷宗用的表格',
} as const;
export type FormGroup = keyof typeof FORM_GROUPS;
export const FORM_GROUP_NAMES = Object.keys(FORM_GROUPS) as [FormGroup, ...FormGroup[]];

/** `must`: without it nothing is made. `where`: only where another field says so. */
export type Asked = 'must' | 'where' | 'may';

/** One paper or form of the product, as it is declared. */
export interface PaperForm {
  /** `document.correctionOrder`. */
  id: string;
  group: FormGroup;
  title: string;
  /** Null: none that may be cited but the product's own default. */
  source: string | null;
  /** 文种代字, where it is numbered. */
  word: string | null;
  template: string;
  fields: { title: string; article: string | null; asked: Asked }[];
  signs: string;
  receives: string;
  /** 正卷, 副卷; of what orders a volume itself, both. */
  volume: string;
  retention: string;
}

/** Form and sample, declared together: what is listed can be shown. */
interface Entry {
  form: PaperForm;
  sample: () => Omit<Job, 'at'>;
}

const MARK = '样本';
const SEALED = '本机关（盖章）';
const KEPT = '存卷';
const FILES = new Map([
  [SAMPLE_FILE, { sha256: SAMPLE_FILE, name: '样本照片.jpg', type: 'image/jpeg', size: 204_800 }],
]);
const sources = (): Sources => ({
  state: sampleState,
  opening: {} as never,
  entries: [],
  files: FILES,
  names: new Map(),
});

const volumeOf = (section: Section): string =>
  VOLUMES[(Object.keys(VOLUMES) as Volume[]).find((v) => ORDER.penalty[v].includes(section))!];

let all: Entry[] | undefined;
/** Written out once: the schemas of all forms take some hundred milliseconds. */
const entries = (): Entry[] => (all ??= [...documents(), ...records(), ...services(), ...deeds(), ...ofTheDossier()]);

const documents = (): Entry[] =>
  (Object.keys(DOCUMENTS) as DocumentKind[]).map((kind) => {
    const { title, word, source } = DOCUMENTS[kind];
    return {
      form: {
        ...{ id: `document.${kind}`, group: 'document', title, source, word, ...declared(PAPERS[kind]) },
        ...{ volume: volumeOf(DOCUMENT_SECTIONS[kind]), retention: RETENTION },
      },
      sample: () => {
        const { template, ...told } = paperData(sampleSource(kind), `示市监${word}〔2026〕12号`);
        if ('missing' in told) throw new Error(`the sample of ${kind} lacks ${JSON.stringify(told.missing)}`);
        const source = sampleSource(kind);
        return { template, data: { ...told.data, ...places(signersOf(source).length), mark: MARK } };
      },
    };
  });

/** Where the people of the authority sign. */
const places = (lines: number) => signatureData(Array.from({ length: lines }, () => ({ kind: 'place' as const })));

const declared = <S>({ template, signs, receives, fields }: Form<S>) => ({
  template,
  signs: signs ?? SEALED,
  receives: receives ?? '当事人',
  fields: Object.values(fields).map((f) => ({
    title: f.title,
    article: f.article ?? null,
    asked: f.article ? ('must' as const) : ('may' as const),
  })),
});

/** An answer that makes a paper every time stands in the paper. */
const standsInItsPaper = (kind: TaskKind): boolean =>
  Object.values(PAPERS).some((p) => p.writtenIn === kind && !p.madeWhere);

const records = (): Entry[] =>
  (Object.keys(TASK_SECTIONS) as (keyof typeof TASK_SECTIONS)[])
    .filter((kind) => !standsInItsPaper(kind))
    .flatMap((kind) => {
      const beside = SHEETS_BESIDE[kind];
      return [recordEntry(kind), ...(beside ? [ownForm(kind, beside, `record.${kind}-beside`)] : [])];
    });

const recordEntry = (kind: keyof typeof TASK_SECTIONS): Entry => {
  const task: TaskDeclaration = TASKS[kind];
  const title = recordTitle(kind);
  const isSigned = kind === 'signCommitment';
  const own = RECORD_FORMS[kind];
  if (own) return ownForm(kind, own, `record.${kind}`);
  return {
    form: {
      ...{ id: `record.${kind}`, group: 'record', title, source: citable(task.legalBasis) ?? null, word: null },
      ...{ template: isSigned ? 'commitment' : 'record', fields: fieldsAsked(task) },
      ...{ signs: signers(task), receives: isSigned ? `当事人；${KEPT}` : KEPT },
      ...{ volume: volumeOf(TASK_SECTIONS[kind]), retention: RETENTION },
    },
    sample: () => (isSigned ? commitment(title) : filled(title, task, true)),
  };
};

/** An answer with a template of its own. */
function ownForm(kind: keyof typeof TASK_SECTIONS, own: RecordForm, id: string): Entry {
  const task: TaskDeclaration = TASKS[kind];
  const answer = { ...sampleAnswer(formSchemaOf(task)), ...OWN_ANSWERS[kind] };
  const asked = answered(kind, answer, { completedBy: sampleOfficer });
  return {
    form: {
      ...{ id, group: 'record', title: own.title, source: citable(task.legalBasis) ?? null },
      ...{ word: null, ...declared(own), volume: volumeOf(TASK_SECTIONS[kind]), retention: RETENTION },
    },
    sample: () => {
      const from = { ...sources(), task: asked, answer };
      const { template, ...told } = recordFormData(own, from, MADE);
      if ('missing' in told) throw new Error(`the sample of ${kind} lacks ${JSON.stringify(told.missing)}`);
      return {
        template,
        data: { ...told.data, ...places(own.signers ? Math.max(1, own.signers(from).length) : 0), mark: MARK },
      };
    },
  };
}

/** Where the first choice of every field says too little. */
const OWN_ANSWERS: Partial<Record<TaskKind, Record<string, unknown>>> = {
  deliverTransfer: {
    receivedBy: '示例市公安局',
    annexes: ['letter', 'report', 'goods'],
    others: ['现场检查笔录（样本）'],
  },
  deliverReferral: { to: '示例县市场监督管理局', papers: ['现场检查笔录（样本）', '证据目录和证据（样本）'] },
  applyForEnforcement: { court: '示例市示例区人民法院' },
};

const services = (): Entry[] =>
  SERVICE_PAPER_NAMES.map((kind) => {
    const paper: ServicePaper = SERVICE_PAPERS[kind];
    return {
      form: {
        ...{ id: `service.${kind}`, group: 'service', title: paper.title, source: SERVICE_KINDS[paper.of].source },
        ...{ word: null, ...declared(paper), volume: '不入案卷，随服务记录', retention: RETENTION },
      },
      sample: () => {
        const { template, ...told } = servicePaperData(kind, sampleService);
        if ('missing' in told) throw new Error(`the sample of ${kind} lacks ${JSON.stringify(told.missing)}`);
        const day = servicePaperDay(kind, sampleService, dateOf(MADE));
        const lines = servicePaperSigners(kind, sampleService).length;
        return { template, data: { ...told.data, ...day, ...places(lines), mark: MARK } };
      },
    };
  });

const signers = ({ candidate, partyMay, twoOfficers }: TaskDeclaration): string =>
  [twoOfficers ? '两名以上执法人员' : ROLES[candidate], ...(partyMay ? ['当事人'] : [])].join('；');

const deeds = (): Entry[] =>
  Object.values(ACTIONS as Record<string, ActionDeclaration>)
    .filter(({ name }) => !TOLD_ELSEWHERE.includes(name))
    .map((action) => ({
      form: {
        ...{ id: `deed.${action.name}`, group: 'deed', title: action.title, word: null, template: 'record' },
        ...{ source: citable(action.legalBasis) ?? null, fields: fieldsAsked(action) },
        signs: [...action.by.map((r) => ROLES[r]), ...(action.partyMay ? ['当事人'] : [])].join('、'),
        ...{ receives: KEPT, volume: volumeOf(ACTION_SECTIONS[action.name as ActionName]), retention: RETENTION },
      },
      sample: () => filled(action.title, action),
    }));

/** What a form asks, each by the article of the act. */
function fieldsAsked(declaration: TaskDeclaration | ActionDeclaration): PaperForm['fields'] {
  const { properties = {}, required = [] } = formSchemaOf(declaration);
  const article = citable(declaration.legalBasis) ?? null;
  return Object.entries(properties).map(([name, field]) => {
    const asked = required.includes(name) ? 'must' : askedWhere(field) ? 'where' : 'may';
    return { title: field.title ?? name, article: asked === 'may' ? null : article, asked };
  });
}
const askedWhere = ({ when, must }: FormSchema): boolean => when !== undefined && must === true;

function filled(title: string, declaration: TaskDeclaration | ActionDeclaration, isTask = false): Omit<Job, 'at'> {
  const rows = writtenIn(declaration, sampleAnswer(formSchemaOf(declaration)), sources());
  const by = sampleState.officers[0]!;
  const basis = citable(declaration.legalBasis);
  return record({
    ...recordData({ title, at: MADE, by, ...(basis ? { basis } : {}) }, rows),
    ...(isTask ? places(1) : {}),
  });
}

const record = (data: Job['data']): Omit<Job, 'at'> => ({
  template: 'record',
  data: { ...caseHead(sampleState), ...data, mark: MARK },
});

function commitment(title: string): Omit<Job, 'at'> {
  const text = '（样本）本人承诺在期限内将营业执照置于经营场所醒目位置，不再违反。\n逾期未改正的，接受依法处理。';
  const signature = { text, textHash: SAMPLE_FILE, image: SAMPLE_FILE, by: '负责人甲' };
  return {
    template: 'commitment',
    data: { ...caseHead(sampleState), ...signedData({ title, at: MADE, signature }, null), mark: MARK },
  };
}

/** What the binding of a dossier adds of itself. */
function ofTheDossier(): Entry[] {
  const receipt: Row[] = servedRows({
    method: 'direct',
    recipient: '负责人甲',
    place: '示例街 1 号',
    effectiveAt: MADE,
    note: '（样本）备注',
  }).concat(text('送达人', '执法员甲'));
  const facts = sampleState as CaseFacts;
  const table = (
    of: Pick<PaperForm, 'title' | 'source' | 'signs' | 'receives' | 'volume'> & { id: string; template?: string },
    titles: readonly string[],
    sample: Entry['sample'],
  ): Entry => ({
    form: {
      ...{ group: 'dossier', word: null, template: 'record', retention: RETENTION, ...of, id: `dossier.${of.id}` },
      fields: titles.map((title) => ({ title, article: null, asked: 'may' })),
    },
    sample,
  });
  const source = sourceRows(facts);
  const served = receiptData(sampleState, {
    ...{ id: 'd-1', group: 'document', title: DOCUMENTS.correctionOrder.title, at: MADE, rows: [], served: receipt },
  })!;
  const catalogue = catalogueData(sampleState, { at: MADE, pieces: PIECES });
  const title = (name: string) => ({ title: name });
  return [
    table(
      {
        ...{ id: 'registration', ...title('案件来源登记表'), source: '市场监督管理行政处罚文书格式范本 1' },
        ...{ signs: '登记人', receives: KEPT, volume: volumeOf('source') },
      },
      source.map((r) => r.title),
      () => record(recordData({ title: '案件来源登记表', at: MADE, by: sampleState.officers[0]! }, source)),
    ),
    table(
      {
        ...{ id: 'receipt', ...title('送达回证'), source: '民事诉讼法 第八十七条' },
        ...{ signs: '受送达人（签名或者盖章）；送达人', receives: KEPT, volume: '随所送达的文书' },
      },
      (served['rows'] as { title: string }[]).map((r) => r.title),
      () => record({ ...served, ...places(1) }),
    ),
    table(
      {
        ...{ id: 'evidence', ...title('证据目录'), source: String(catalogue['basis']), template: 'evidence-catalogue' },
        ...{ signs: '办案人员', receives: KEPT, volume: volumeOf('evidence') },
      },
      ['名称和种类', '来源、收集', '证明事项', '数量', '原件或者复制件'],
      () => ({ template: 'evidence-catalogue', data: { ...caseHead(sampleState), ...catalogue, mark: MARK } }),
    ),
    table(
      {
        ...{ id: 'volume', ...title('封面、卷内文件目录、备考表'), source: ORDER.penalty.source, template: 'dossier' },
        ...{ signs: '立卷人；检查人', receives: KEPT, volume: Object.values(VOLUMES).join('、') },
      },
      ['案号', '案由', '当事人', '承办人', '处理结果', '保管期限', '卷内文件目录', '本卷情况', '说明'],
      volume,
    ),
  ];
}

const PIECES: Parameters<typeof catalogueData>[1]['pieces'] = [
  {
    ...{ kind: 'documentary', name: '营业执照（样本）', source: '当事人提供', takenBy: '执法员甲', form: 'copy' },
    ...{ proves: '（样本）证明当事人的主体资格。', pages: 1, files: [] },
    copy: { on: '2026-09-23', origin: '当事人经营场所', provider: '示例商行', signedBy: '负责人甲' },
  },
];

function volume(): Omit<Job, 'at'> {
  const { template, ...told } = paperData(sampleSource('correctionOrder'), '示市监责改〔2026〕12号');
  if ('missing' in told) throw new Error('the sample of a volume is incomplete');
  const { unitName, displayNo } = sampleState;
  const cover = {
    ...{ 案号: displayNo, 案由: sampleState.item.title, 当事人: sampleState.party.name, 承办人: '执法员甲、执法员乙' },
    ...{ 处理结果: '（样本）不予行政处罚', 保管期限: RETENTION },
  };
  const { at: _, ...job } = volumeJob(
    {
      course: 'penalty',
      cover: Object.entries(cover).map(([name, text]) => ({ title: name, text })),
      volumes: {
        main: [
          {
            ...{
              id: 'd-1',
              section: 'order',
              title: DOCUMENTS.correctionOrder.title,
              number: '示市监责改〔2026〕12号',
            },
            ...{ by: unitName, at: MADE, note: '', sheets: [{ template, data: told.data }] },
          },
        ],
        inner: [],
      },
      remarks: { note: '（样本）没有需要说明的情况。', by: '执法员甲', on: '2026年9月30日' },
      ...{ order: '编排顺序依据：市场监督管理行政处罚程序规定 第七十八条。' },
      ...{ originals: [], issued: [], marks: [], fonts: [] },
    },
    'main',
    { authority: unitName, caseNo: displayNo, at: MADE, mark: MARK, pictures: new Map() },
  );
  return job;
}

/** Every paper and form the product has, from where it is declared. */
export const paperForms = (): PaperForm[] => entries().map(({ form }) => form);

/** A form with invented values, marked as a sample; undefined: there is none of this id. */
export function sampleOf(id: string): { title: string; job: Job } | undefined {
  const found = entries().find(({ form }) => form.id === id);
  return found && { title: found.form.title, job: { ...found.sample(), at: MADE } };
}
