import { type MissingField, paperData, type PaperData, type PaperSource } from './papers';
import { type OnLine, signatureData, signatureName } from './signing';
import type { Job, Typeset } from './typeset/compile';

/** A paper that goes out as it was set; or what it must not lack; or the characters that no font of the papers has. */
export type Outgoing = { pdf: Uint8Array; pages: number } | { missing: MissingField[] } | { characters: string[] };

/** Where the seal is, or will be, and how wide, mm; `image`: 印章图像 as it is placed. */
export interface Stamp {
  diameterMm: number;
  image?: Uint8Array;
}

/** What cannot be set by its template, in the compiler's words. */
export class TemplateFault extends Error {}

/** A unit's own for its papers: the text of a template, a font. */
export interface Layout {
  source?: string;
  font?: Uint8Array;
}
/** What stands on a line for a signature: its picture, where it will be, or nothing. */
export type Signed = Uint8Array | 'place' | null;

/** What `official.typ` prints as a seal: its picture, or the place it will have. */
export const stampData = (kind: 'image' | 'place', diameter: number): PaperData => ({ stamp: { kind, diameter } });

/**
 * Sets a paper that goes out by its own template, or by its unit's as `layout`. `mark`: what stands across it; `stamp`: the seal on
 * it, or, in a paper that does not go out, where it will be; `signatures`: the same of its lines, each with its picture.
 *
 * @throws TemplateFault its template is at fault
 * @throws GivenUp the typesetter gave up
 */
export async function setOutgoing(
  typesetter: { typeset: (job: Job) => Promise<Typeset> },
  from: PaperSource,
  {
    number = null,
    mark = null,
    stamp,
    signatures = [],
    layout = {},
  }: {
    number?: string | null;
    mark?: string | null;
    stamp?: Stamp;
    signatures?: readonly Signed[];
    layout?: Layout;
  } = {},
): Promise<Outgoing> {
  const { state, document } = from;
  const { template, ...told } = paperData(from, number);
  if ('missing' in told) return told;
  const set = await typesetter.typeset({
    template,
    at: document.madeAt,
    data: {
      ...{ authority: state.unitName, caseNo: state.displayNo, ...told.data, mark },
      ...(stamp ? stampData(stamp.image ? 'image' : 'place', stamp.diameterMm) : {}),
      ...signatureData(signatures.map((s): OnLine => s && { kind: s === 'place' ? s : 'image' })),
    },
    pictures: {
      ...(stamp?.image ? { stamp: stamp.image } : {}),
      ...Object.fromEntries(signatures.flatMap((s, i) => (s && s !== 'place' ? [[signatureName(i), s] as const] : []))),
    },
    ...(layout.source === undefined ? {} : { source: layout.source }),
    ...(layout.font ? { fonts: [layout.font] } : {}),
  });
  if ('fault' in set) throw new TemplateFault(`template ${template}: ${set.fault}`);
  return set;
}
