import {
  filled,
  smsLength,
  templateFaults,
  type TemplateEvent,
  TEMPLATE_EVENTS,
  templateRules,
} from './message-templates';
import { type Way, WAYS } from './outbound';

const EVENTS = Object.keys(TEMPLATE_EVENTS) as TemplateEvent[];
const [email, sms, im] = (['email', 'sms', 'im'] as const).map((way) => templateRules('work', way)!);
const told = {
  name: '张三',
  title: '新任务：核查',
  body: '案由',
  displayNo: '盘〔2026〕1号',
  link: 'https://a.example/c',
};

describe(filled.name, () => {
  it('says by default what was always said, with everything and with nothing beside the title', () => {
    expect(filled(email!.body, told)).toBe(
      '张三：\n\n新任务：核查\n\n案由\n\nhttps://a.example/c\n\n本邮件由柔执自动发出，请勿回复。',
    );
    expect(filled(email!.body, { ...told, body: '', link: '' })).toBe(
      '张三：\n\n新任务：核查\n\n本邮件由柔执自动发出，请勿回复。',
    );
    expect(filled(sms!.body, told)).toBe('【柔执】新任务：核查（盘〔2026〕1号）');
    expect(filled(sms!.body, { ...told, displayNo: '' })).toBe('【柔执】新任务：核查');
    expect(filled(im!.body, { ...told, link: '' })).toBe('新任务：核查\n案由');
  });

  it('a value that looks like a variable is only a value', () => {
    expect(filled('{title}', { title: '{link}', link: 'x' })).toBe('{link}');
  });
});

describe(templateFaults.name, () => {
  const of = (body: string, way: Way = 'sms', subject: string | null = null) =>
    templateFaults({ subject, body }, templateRules('work', way)!, way).map((f) => f.message);

  it('finds nothing wrong with what the product says itself', () => {
    for (const event of EVENTS)
      for (const way of Object.keys(WAYS) as Way[]) {
        const rules = templateRules(event, way);
        if (rules) expect([event, way, templateFaults(rules, rules, way)]).toEqual([event, way, []]);
      }
  });

  it('names what is unknown, unfinished or missing, and where', () => {
    expect(of('【柔执】{title}\n案 {caseno}')).toEqual([
      '第 2 行第 3 字：没有 {caseno} 这个变量，可以用的有{title}、{displayNo}。',
    ]);
    expect(of('【柔执】{title')[0]).toBe('第 1 行第 5 字的“{”没有配对，变量应写作 {title} 这样。');
    expect(of('【柔执】您有新消息')).toEqual(['必须保留 {title}（消息的标题，例如“新任务：核查”）。']);
    expect(of('{title}')).toEqual(['短信须以 2 至 12 字的签名开头，例如【柔执】。']);
    expect(of('{title}{link}', 'email', '{title}\n{body}')).toHaveLength(2);
  });

  it('what a phone would show to whoever looks stays out of a short message (行政处罚法 第五十条)', () => {
    for (const name of ['body', 'name', 'link'])
      expect(of(`【柔执】{title}{${name}} `)).toEqual([
        `第 1 行第 12 字：这里不能用 {${name}}，可以用的有{title}、{displayNo}。`,
      ]);
  });
});

describe(smsLength.name, () => {
  it('70 characters are one message, 71 are two of 67', () => {
    expect([70, 71, 134, 135].map((n) => smsLength('字'.repeat(n)).parts)).toEqual([1, 2, 2, 3]);
  });
});
