import { z } from 'zod';
import { type AnyEntry, type CaseState, type Deed, type Opening, UNITS } from '#contracts';
import { AttachmentShape, type AttachmentView } from './attachment-view';

/*
 * What a person reads beside a form: each fact with its title, and told in one of a few kinds, so that one renderer draws all of
 * them, whatever task they belong to.
 */

const titled = {
  title: z.string(),
  /** As its declaration calls it: of the facts of a task, not of the rows within one. */
  name: z.string().optional(),
  /** What the system makes of the facts: it stands above the form. */
  advice: z.literal(true).optional(),
};
const FindingView = z.object({
  requirement: z.string(),
  corrected: z.boolean(),
  result: z.string(),
  evidence: z.string().optional(),
});
const row = {
  text: z.object({ ...titled, kind: z.literal('text'), text: z.string() }),
  lines: z.object({ ...titled, kind: z.literal('lines'), lines: z.array(z.string()) }),
  money: z.object({ ...titled, kind: z.literal('money'), fen: z.number() }),
  day: z.object({ ...titled, kind: z.literal('day'), day: z.string() }),
  moment: z.object({ ...titled, kind: z.literal('moment'), at: z.string() }),
  change: z.object({ ...titled, kind: z.literal('change'), from: z.string().optional(), to: z.string().optional() }),
  period: z.object({
    ...titled,
    kind: z.literal('period'),
    period: z.object({ amount: z.number(), unit: z.enum(UNITS) }),
  }),
  files: z.object({ ...titled, kind: z.literal('files'), files: z.array(AttachmentShape) }),
  /** What a re-inspection found, requirement by requirement. */
  findings: z.object({ ...titled, kind: z.literal('findings'), findings: z.array(FindingView) }),
  /** What of the gates of a case was breached, or keeps from acting. */
  check: z.object({ ...titled, kind: z.literal('check'), wanting: z.array(z.string()) }),
};
const RowView = z
  .discriminatedUnion('kind', [
    row.text,
    row.lines,
    row.money,
    row.day,
    row.moment,
    row.change,
    row.period,
    row.files,
    row.findings,
    row.check,
  ])
  .meta({ id: 'FactRow' });
/** What somebody has answered or done: who, when, and everything of it. */
const RecordView = z
  .object({ ...titled, kind: z.literal('record'), by: z.string(), at: z.string(), rows: z.array(RowView) })
  .meta({ id: 'FactRecord' });
export const FactView = z.union([RowView, RecordView]).meta({ id: 'Fact' });
export const AnswerView = z.array(RowView);

export type Row = { [K in keyof typeof row]: z.output<(typeof row)[K]> }[keyof typeof row];
export type Fact = Row | z.output<typeof RecordView>;

/** What a sheet is written from: the case, and what the case does not hold. */
export interface Sources {
  state: CaseState;
  opening: Opening;
  entries: readonly AnyEntry[];
  files: ReadonlyMap<string, AttachmentView>;
  /** Names of the people, by user name. */
  names: ReadonlyMap<string, string>;
}

export type DeedRecord = Omit<Deed, 'visit'>;
