import { type DocumentKind, DOCUMENTS } from '#contracts';
import { VOLUMES } from '../dossier/places';
import { volumeJob } from '../dossier/volume';
import type { PaperData } from '../papers';
import { MADE, sampleState } from '../samples/case';
import type { Job } from '../typeset/compile';
import { hashOf } from './font';

/** A template as it is tried: by itself, with its unit's font. */
export type Tried = Pick<Job, 'template' | 'source' | 'fonts' | 'at' | 'words'>;

/** A volume of papers of one template, each with its own values and as a piece of its own. */
export function volumeOf(
  kind: DocumentKind,
  { template, source, fonts = [] }: Tried,
  papers: readonly PaperData[],
): Job {
  const { title, word } = DOCUMENTS[kind];
  const byHash = new Map(fonts.map((font) => [hashOf(font), font]));
  const [font] = byHash.keys();
  const job = volumeJob(
    {
      ...{ course: 'penalty', order: '', cover: [], remarks: { note: '', by: '', on: '' } },
      ...{ originals: [], issued: [], marks: [], fonts: [...byHash.keys()] },
      volumes: {
        main: papers.map((data, i) => ({
          ...{ id: `d-${i}`, section: 'order', title, number: `示市监${word}〔2026〕12号`, by: sampleState.unitName },
          ...{ at: MADE, note: '' },
          sheets: [{ template, data, ...(source === undefined ? {} : { source }), ...(font ? { font } : {}) }],
        })),
        inner: [],
      },
    },
    'main',
    {
      authority: sampleState.unitName,
      caseNo: `${sampleState.displayNo} ${VOLUMES.main}`,
      at: MADE,
      pictures: new Map(),
      fonts: byHash,
    },
  );
  return { ...job, words: true };
}

/** The words of its pieces, page by page, without the numbers that the volume gives its pages; with those where one is not as it is to be. */
export function piecesIn(words: readonly string[], told: unknown): string[][] {
  const [pieces = []] = told as [number, number, number][][];
  return pieces.map(([first, last, at]) =>
    words.slice(at - 1, at + last - first).map((page, i) => {
      const number = String(first + i);
      return page.startsWith(number) ? page.slice(number.length) : page;
    }),
  );
}
