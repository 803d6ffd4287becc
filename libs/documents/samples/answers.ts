import { type FormSchema, isAsked } from '../record';

/** Of what is filled in where a file is asked for. */
export const SAMPLE_FILE = '5a'.repeat(32);
const DAY = '2026-09-23';

/** A form filled in with values that are plainly none: every field that the first choice asks for. */
export function sampleAnswer({ properties = {} }: FormSchema): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(properties)) {
    if (isAsked(field, answer)) answer[name] = sampleValue(field);
  }
  return answer;
}

/** 「所附文件」 of a task are shown as one example of them. */
const OF_WIDGET: Record<string, unknown> = {
  attachments: [SAMPLE_FILE],
  officers: ['officer1', 'officer2'],
  conditions: [],
  findings: [
    { requirement: 1, result: 'corrected', evidence: '（样本）现场查看，营业执照已置于醒目位置。' },
    { requirement: 2, result: 'corrected', evidence: '（样本）已收到书面说明。' },
  ],
  paper: 'd-0',
  servedPaper: 'd-0',
};

function sampleValue(field: FormSchema): unknown {
  const { type, title = '', format, labels, unit, widget, items, properties, anyOf, minimum } = field;
  if (widget && widget in OF_WIDGET) return OF_WIDGET[widget];
  if ('const' in field) return field.const;
  if (labels) return Object.keys(labels)[0];
  if (anyOf) return sampleValue(anyOf[0]!);
  if (unit === 'fen') return 50_000;
  if (format === 'date') return DAY;
  if (format === 'date-time') return `${DAY}T09:30:00+08:00`;
  switch (type) {
    case 'boolean':
      return true;
    case 'integer':
    case 'number':
      return Math.max(minimum ?? 1, 1);
    case 'array':
      return items ? [sampleValue(items)] : [];
    case 'object':
      return properties ? sampleAnswer(field) : {};
    default:
      return `（样本）${title}`;
  }
}
