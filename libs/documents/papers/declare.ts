import type { CaseDocument, CaseState, CaseTask, DocumentKind, TaskKind } from '#contracts';

/** What a unit's papers say of it; null: nobody has said. */
export interface UnitParticulars {
  name: string;
  phone: string | null;
  /** 复议机关, and the court where it is contested. @source 行政处罚法 第五十九条第一款第五项 */
  reviewAuthority: string | null;
  court: string | null;
}

/** What a paper is written from. */
export interface PaperSource {
  state: CaseState;
  document: CaseDocument;
  /** The answer in which its content was written, as it stood when the paper was made; empty: none. */
  answer: Record<string, unknown>;
  unit: UnitParticulars;
}

/** A line of a table: what it is called, and its paragraphs. */
export interface Line {
  title: string;
  lines: readonly string[];
}

/** As templates print it. */
export type PaperValue = string | readonly string[] | readonly Line[] | readonly (readonly string[])[];

/** One name a template may use. `S`: what the paper is written from. */
export interface PaperField<S = PaperSource> {
  /** What it is called where it is missing. */
  title: string;
  /** The article by which the paper has it; absent: the paper may do without. */
  article?: string;
  of: (from: S) => PaperValue | null | undefined;
}

export const must = <S = PaperSource>(title: string, article: string, of: PaperField<S>['of']): PaperField<S> => ({
  title,
  article,
  of,
});
export const may = <S = PaperSource>(title: string, of: PaperField<S>['of']): PaperField<S> => ({ title, of });

/** Somebody a paper has a line for. `actedAt`: when he himself did what it tells, ISO 8601; absent: not in the system, so he signs by hand. */
export interface Signer {
  username: string;
  actedAt?: string;
}

/** A line for each; who gave an answer himself has acted by it. `answer`: undefined: nobody has. */
export const linesOf = (usernames: readonly string[], answer: CaseTask | undefined): Signer[] =>
  usernames.map((username) => ({
    username,
    ...(answer?.completedAt && answer.completedBy?.kind === 'user' && answer.completedBy.id === username
      ? { actedAt: answer.completedAt }
      : {}),
  }));

/** What is set by a template of its own. */
export interface Form<S> {
  /** File name of its template, without `.typ`. */
  template: string;
  /** Who signs or seals it, as its template asks; absent: the authority seals it. */
  signs?: string;
  /** Of the authority's own people, line by line as its template has them. */
  signers?: (from: S) => readonly Signer[];
  /** To whom it goes; absent: the party. */
  receives?: string;
  fields: Record<string, PaperField<S>>;
}

/** A paper of a case that goes out: one template, and everything the template may say. */
export interface PaperDeclaration extends Form<PaperSource> {
  /** The answer its content is written in; absent: it is written from the case alone. */
  writtenIn?: TaskKind;
  /** Which of its answers make the paper; absent: each does. */
  madeWhere?: (answer: Record<string, unknown>) => boolean;
}

export type Papers = Record<DocumentKind, PaperDeclaration>;

/** Of what an answer says under a name. */
export const said =
  (name: string): PaperField['of'] =>
  ({ answer }) =>
    answer[name] as PaperValue | undefined;

/** Nothing, or a list of which a part is nothing: no template prints that. */
const isLacking = (value: unknown): value is null | undefined =>
  value === undefined || value === null || (typeof value === 'object' && Object.values(value).some(isLacking));
const isEmpty = (value: PaperValue | null | undefined): value is null | undefined =>
  isLacking(value) || (typeof value === 'string' ? value.trim() === '' : value.length === 0);

/** A mandatory field without content. */
export interface MissingField {
  title: string;
  article: string;
}

/** Every field of the declaration, `null` where there is nothing to say; or what the paper must not lack. */
export function fieldsOf<S>(
  { fields }: Pick<Form<S>, 'fields'>,
  from: S,
): { data: Record<string, PaperValue | null> } | { missing: MissingField[] } {
  const data: Record<string, PaperValue | null> = {};
  const missing: MissingField[] = [];
  for (const [name, { title, article, of }] of Object.entries(fields)) {
    const value = of(from);
    if (!isEmpty(value)) data[name] = value;
    else if (article === undefined) data[name] = null;
    else missing.push({ title, article });
  }
  return missing.length > 0 ? { missing } : { data };
}
