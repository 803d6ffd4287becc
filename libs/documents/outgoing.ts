import { type MissingField, paperData, type PaperSource } from './papers';
import type { Typesetter } from './typeset/typesetter';

/** A paper that goes out as it was set; or what it must not lack; or the characters that no font of the papers has. */
export type Outgoing = { pdf: Uint8Array; pages: number } | { missing: MissingField[] } | { characters: string[] };

/**
 * Sets a paper that goes out by its own template. `mark`: what stands across it.
 *
 * @throws Error its template is at fault, or the typesetter gave up
 */
export async function setOutgoing(
  typesetter: Typesetter,
  from: PaperSource,
  { number = null, mark = null }: { number?: string | null; mark?: string | null } = {},
): Promise<Outgoing> {
  const { state, document } = from;
  const { template, ...told } = paperData(from, number);
  if ('missing' in told) return told;
  const set = await typesetter.typeset({
    template,
    at: document.madeAt,
    data: { authority: state.unitName, caseNo: state.displayNo, ...told.data, mark },
  });
  if ('fault' in set) throw new Error(`template ${template}: ${set.fault}`);
  return set;
}
