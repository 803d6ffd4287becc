import { type CaseDocument, type CaseState, type CaseTask, type DocumentKind, DOCUMENTS, named } from '#contracts';
import { dayWords } from './common';
import {
  fieldsOf,
  type MissingField,
  type Papers,
  type PaperSource,
  type Signer,
  type UnitParticulars,
} from './declare';
import * as decisions from './decision';
import * as measures from './measures';
import * as notices from './notice';
import * as orders from './order';

/** Every paper that goes out, each with one template and the fields the law asks of it. */
export const PAPERS: Papers = { ...orders, ...notices, ...decisions, ...measures };

/** What a template is given. */
export type PaperData = Record<string, unknown>;

/** Everything a paper says, under `number` where it has one; or which of its mandatory fields have nothing to say. */
export function paperData(
  from: PaperSource,
  number: string | null = null,
): { template: string } & ({ data: PaperData } | { missing: MissingField[] }) {
  const { document, unit } = from;
  const declaration = PAPERS[document.kind];
  const { template } = declaration;
  const told = fieldsOf(declaration, from);
  if ('missing' in told) return { template, ...told };
  return {
    template,
    data: {
      number,
      replaces: replacedBy(from),
      ...told.data,
      title: DOCUMENTS[document.kind].title,
      authority: unit.name,
      date: dayWords(document.madeAt),
    },
  };
}

/** A paper made for one that went out and was taken back names it. */
function replacedBy({ state, document }: PaperSource): string | null {
  const before = state.documents.findLast(
    (d) => d.kind === document.kind && d.subject === document.subject && d.madeAt < document.madeAt,
  );
  return before?.recalled && before.issued ? `本文书代替已收回的${named(before)}。` : null;
}

/** Of several answers of a kind, the one that stood when the paper was made. */
export const answerOfPaper = (state: CaseState, kind: DocumentKind, madeAt: string): CaseTask | undefined => {
  const { writtenIn } = PAPERS[kind];
  return state.tasks.findLast((t) => t.kind === writtenIn && t.state === 'completed' && t.completedAt! <= madeAt);
};

/** What a paper is written from. `state` with its rules; `unit` as it is entered today. */
export const sourceOf = (
  state: CaseState,
  document: CaseDocument,
  { phone, reviewAuthority, court }: Omit<UnitParticulars, 'name'>,
): PaperSource => ({
  state,
  document,
  answer: answerOfPaper(state, document.kind, document.madeAt)?.result ?? {},
  // The name it was registered under: a unit that was renamed since made no paper of the case before.
  unit: { name: state.unitName, phone, reviewAuthority, court },
});

/** The paper that an answer to a task makes; undefined: none, or not by this answer. */
export function paperOfAnswer(kind: string, answer: Record<string, unknown>): DocumentKind | undefined {
  return (Object.keys(PAPERS) as DocumentKind[]).find((k) => {
    const { writtenIn, madeWhere = () => true } = PAPERS[k];
    return writtenIn === kind && madeWhere(answer);
  });
}

/** Whose lines a paper has, in their order. */
export const signersOf = (from: PaperSource): readonly Signer[] => PAPERS[from.document.kind].signers?.(from) ?? [];

export type { Form, MissingField, PaperDeclaration, PaperSource, Signer, UnitParticulars } from './declare';
