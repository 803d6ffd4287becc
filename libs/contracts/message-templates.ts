import { MESSAGE_GROUPS, type MessageGroup, type Way } from './outbound';

/** What a message may say, and what each means to whoever writes a template. */
export const TEMPLATE_VARIABLES = {
  title: { means: '消息的标题，例如“新任务：核查”', sample: '新任务：核查' },
  body: { means: '消息的内容，含案由', sample: '盘市监柔〔2026〕12号 未按规定亮证经营' },
  displayNo: { means: '案号；与案件无关的消息为空', sample: '盘市监柔〔2026〕12号' },
  name: { means: '收件人的姓名', sample: '张三' },
  link: { means: '打开案件的网址；没有设置对外地址的为空', sample: 'https://rouzhi.example/cases/2026-psj-000012' },
  unit: { means: '办案单位的名称', sample: '示例市市场监督管理局' },
} as const satisfies Record<string, { means: string; sample: string }>;
export type TemplateVariable = keyof typeof TEMPLATE_VARIABLES;

/** What has a text of its own: the groups that people choose between, and the party's link. */
export const TEMPLATE_EVENTS = {
  ...(Object.fromEntries(Object.entries(MESSAGE_GROUPS).map(([group, { title }]) => [group, title])) as Record<
    MessageGroup,
    string
  >),
  partyLink: '当事人页面的链接',
};
export type TemplateEvent = keyof typeof TEMPLATE_EVENTS;

export interface Template {
  /** Of a mail; null: the way has none. */
  subject: string | null;
  body: string;
}
export interface TemplateRules extends Template {
  /** Which variables may stand in the body, and which must. */
  may: readonly TemplateVariable[];
  must: readonly TemplateVariable[];
  /** In the subject, which a locked screen shows too. */
  subjectMay: readonly TemplateVariable[];
  most: number;
}

const STAFF: Record<Way, TemplateRules> = {
  email: {
    subject: '{title}',
    body: '{name}：\n\n{title}\n\n{body}\n\n{link}\n\n本邮件由柔执自动发出，请勿回复。',
    ...{
      may: ['name', 'title', 'body', 'displayNo', 'link'],
      must: ['title', 'link'],
      subjectMay: ['title', 'displayNo'],
    },
    most: 900,
  },
  // A phone shows it to whoever looks: it names the case and no more, whoever writes the template.
  sms: {
    ...{ subject: null, body: '【柔执】{title}（{displayNo}）' },
    ...{ may: ['title', 'displayNo'], must: ['title'], subjectMay: [], most: 300 },
  },
  im: {
    ...{ subject: null, body: '{title}\n{body}\n{link}' },
    ...{ may: ['title', 'body', 'displayNo', 'link'], must: ['title', 'link'], subjectMay: [], most: 900 },
  },
};

/** The party's link: its code is told by word of mouth, so no template can carry it. */
const PARTY_LINK: TemplateRules = {
  subject: null,
  body: '【柔执】{unit}：您的案件可以在网上查看和办理，请打开 {link} ，输入执法人员告知的验证码。',
  ...{ may: ['unit', 'link'], must: ['unit', 'link'], subjectMay: [], most: 300 },
};

/** What the product says where nobody has written otherwise, and what a template of it may say; undefined: there is none. */
export function templateRules(event: TemplateEvent, way: Way): TemplateRules | undefined {
  if (event !== 'partyLink') return STAFF[way];
  return way === 'sms' ? PARTY_LINK : undefined;
}

export interface TemplateFault {
  path: 'subject' | 'body';
  message: string;
}

/** Everything that keeps a template from being used, each with its name and place. */
export function templateFaults({ subject, body }: Template, rules: TemplateRules, way: Way): TemplateFault[] {
  const faults: TemplateFault[] = [];
  if (rules.subject !== null)
    faults.push(...faultsIn('subject', subject ?? '', rules.subjectMay), ...blank('subject', subject ?? '', '主题'));
  faults.push(...faultsIn('body', body, rules.may), ...blank('body', body, '正文'));
  for (const name of rules.must)
    if (!body.includes(`{${name}}`))
      faults.push({ path: 'body', message: `必须保留 {${name}}（${TEMPLATE_VARIABLES[name].means}）。` });
  if (body.length > rules.most)
    faults.push({ path: 'body', message: `正文最多 ${rules.most} 字，现有 ${body.length} 字。` });
  if ((subject ?? '').length > 100) faults.push({ path: 'subject', message: '主题最多 100 字。' });
  if (/[\r\n]/.test(subject ?? '')) faults.push({ path: 'subject', message: '主题只能写一行。' });
  if (way === 'sms' && !/^【[^【】{}\s]{2,12}】/.test(body))
    faults.push({ path: 'body', message: '短信须以 2 至 12 字的签名开头，例如【柔执】。' });
  if (way === 'sms' && /\{link\}(?=\S)/.test(body))
    faults.push({ path: 'body', message: '{link} 后面须空一格，否则手机会把后面的字当作网址。' });
  return faults;
}

const blank = (path: TemplateFault['path'], text: string, what: string): TemplateFault[] =>
  text.trim() === '' ? [{ path, message: `请填写${what}。` }] : [];

function faultsIn(path: TemplateFault['path'], text: string, may: readonly TemplateVariable[]): TemplateFault[] {
  const faults: TemplateFault[] = [];
  for (const found of text.matchAll(/\{([^{}\n]*)\}|[{}]/g)) {
    const [whole, name] = found;
    const where = placeIn(text, found.index);
    if (name === undefined) faults.push({ path, message: `${where}的“${whole}”没有配对，变量应写作 {title} 这样。` });
    else if (!Object.hasOwn(TEMPLATE_VARIABLES, name))
      faults.push({ path, message: `${where}：没有 ${whole} 这个变量，可以用的有${listed(may)}。` });
    else if (!may.includes(name as TemplateVariable))
      faults.push({ path, message: `${where}：这里不能用 ${whole}，可以用的有${listed(may)}。` });
  }
  return faults;
}

const listed = (may: readonly TemplateVariable[]) => may.map((m) => `{${m}}`).join('、');

function placeIn(text: string, index: number): string {
  const lines = text.slice(0, index).split('\n');
  return `第 ${lines.length} 行第 ${lines.at(-1)!.length + 1} 字`;
}

export type TemplateValues = Partial<Record<TemplateVariable, string>>;

/** A template with what it tells. What is empty leaves no empty line and no empty （） behind. */
export function filled(template: string, values: TemplateValues): string {
  const lines = template.split('\n').flatMap((line) => {
    const out = line
      .replace(/\{([a-zA-Z]+)\}/g, (_, name: string) => values[name as TemplateVariable] ?? '')
      .replaceAll('（）', '');
    return out.trim() === '' && line.trim() !== '' ? [] : [out];
  });
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** How a short message is counted: one of up to 70 characters, or parts of 67. */
export function smsLength(text: string): { characters: number; parts: number } {
  const characters = text.length;
  return { characters, parts: characters <= 70 ? 1 : Math.ceil(characters / 67) };
}
