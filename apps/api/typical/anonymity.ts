import { asHeld, type CaseState } from '#contracts';
import type { Private } from '../disclosures/redaction';

/** Something by which a party is known. */
interface Known {
  what: string;
  value: string;
}

/** Of a company's name, what says only that it is one. */
const FORM = /(股份有限公司|有限责任公司|有限公司|\(普通合伙\)|\(有限合伙\)|\(个人独资\))$/;
/** What a name says of the trade: it may stay. Longer ones first. */
const TRADES = [
  ...[
    '百货商店',
    '便利店',
    '药店',
    '书店',
    '饭店',
    '酒店',
    '商店',
    '餐厅',
    '餐馆',
    '超市',
    '商行',
    '商场',
    '宾馆',
    '网吧',
  ],
  ...['合作社', '工作室', '经营部', '门市部', '公司', '工厂', '学校', '医院', '诊所', '中心', '店', '厂', '行', '馆'],
];

/** 盘锦市兴隆台区: where it is registered says nothing of whose it is. 超市 is no city. */
const DIVISIONS =
  /^(?:\p{Script=Han}{2,7}?(?:省|自治区))?(?:\p{Script=Han}{2,6}?(?:(?<!超)市|自治州|地区|盟))?(?:\p{Script=Han}{1,6}?(?:区|县|旗|(?<!超)市))?/u;

/** Full width as half width, and nothing that only spaces a word out or stands between its signs. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\p{P}\p{S}\s\p{Default_Ignorable_Code_Point}]/gu, '')
    .toLowerCase();

/** What a name names, without its form, and without where it is registered. A short one may be any word. */
function tradeNames(name: string): string[] {
  const short = name.normalize('NFKC').replace(FORM, '');
  return [...new Set([short, short.replace(DIVISIONS, '')])].filter((n) => [...n].length >= 4);
}

/** By what the party of a case, everybody in its record, and the case itself, can be known. */
export function knownOf(
  { party, place, caseNo, displayNo, documents }: CaseState,
  { people, idNumbers }: Pick<Private, 'people' | 'idNumbers'>,
): Known[] {
  const all: (Known | undefined)[] = [
    { what: '当事人名称、姓名', value: party.name },
    ...(party.kind === 'organization' ? tradeNames(party.name) : []).map((value) => ({ what: '当事人的字号', value })),
    { what: '证件号码', value: party.idNumber },
    party.phone ? { what: '联系电话', value: party.phone } : undefined,
    party.address ? { what: '当事人地址', value: party.address } : undefined,
    party.representative ? { what: '法定代表人、负责人姓名', value: party.representative } : undefined,
    ...people
      .filter(({ name }) => name !== party.name && name !== party.representative)
      .map(({ name }) => ({ what: '有关人员姓名', value: name })),
    ...idNumbers.filter((n) => n !== party.idNumber).map((value) => ({ what: '有关人员证件号码', value })),
    place ? { what: '违法行为地点', value: place } : undefined,
    { what: '案号', value: displayNo },
    { what: '案件编号', value: caseNo },
    ...documents
      .flatMap((d) => [d, asHeld({ displayNo }, d)])
      .flatMap((d) => (d.issued ? [{ what: '文书文号', value: d.issued.number }] : [])),
  ];
  return all.filter((k) => k !== undefined).filter((k) => [...plain(k.value)].length >= 2);
}

/** Numbers that belong to somebody, whoever it is. */
const NUMBERS: readonly [what: string, pattern: RegExp][] = [
  ['公民身份号码', /(?<!\d)\d{17}[\dx](?!\d)/i],
  ['统一社会信用代码', /(?<![0-9a-z])[0-9a-hj-npqrtuwxy]{2}\d{6}[0-9a-hj-npqrtuwxy]{10}(?![0-9a-z])/i],
  ['手机号码', /(?<!\d)1[3-9]\d{9}(?!\d)/],
];

/** What in a text still tells who it is about; empty: nothing. Each is named by what it is, and as it stands there. */
export function identifies(text: string, known: readonly Known[]): string[] {
  const found: string[] = [];
  let rest = plain(text);
  // What was found is told once: a name holds its own shorter form, and a number is one of those known.
  for (const { what, value } of known) {
    if (!rest.includes(plain(value))) continue;
    found.push(`${what}“${value}”`);
    rest = rest.replaceAll(plain(value), ' ');
  }
  const told = new Set(known.map(({ value }) => plain(value)));
  for (const [what, pattern] of NUMBERS) {
    // Also as it stands: what comes before it may be a figure too.
    const hit = [rest, text.normalize('NFKC')].map((t) => pattern.exec(t)).find((h) => h && !told.has(plain(h[0])));
    if (!hit) continue;
    told.add(plain(hit[0]));
    found.push(`${what}“${hit[0]}”`);
  }
  return found;
}

/** How the party is called instead: 某商行, 某公司, 张某. */
export function standIn({ kind, name }: CaseState['party']): string {
  if (kind === 'individual') return `${[...name][0]}某`;
  const trade = TRADES.find((t) => name.replace(/[(（].*[)）]$/, '').endsWith(t));
  return `某${trade ?? '单位'}`;
}

/** The text without them, as far as they stand there as they are known. The longest first: a name within another is no name. */
export function anonymised(text: string, state: CaseState, people: Pick<Private, 'people' | 'idNumbers'>): string {
  const instead = (what: string) =>
    what.startsWith('当事人名称') || what === '当事人的字号'
      ? standIn(state.party)
      : what.includes('地址') || what.includes('地点')
        ? '某处'
        : what.includes('姓名')
          ? '某人'
          : '（略）';
  const known = knownOf(state, people).sort((a, b) => b.value.length - a.value.length);
  const without = known.reduce((left, k) => left.replaceAll(k.value, instead(k.what)), text);
  return NUMBERS.reduce((left, [, pattern]) => left.replace(new RegExp(pattern, 'gi'), '（略）'), without);
}
