import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordsIn } from '../../../test/support/pdf';
import { compiler, typeset } from '../typeset/compile';
import { paperForms, sampleOf } from './forms';

const own = compiler();
const FORMS = paperForms();

const flat = (value: unknown): string[] =>
  typeof value === 'string' ? value.split('\n') : Object.values((value ?? {}) as object).flatMap(flat);

describe('the forms of the product', () => {
  it('are each listed once', () => {
    expect(new Set(FORMS.map((f) => f.id)).size).toBe(FORMS.length);
  });

  it('are each set with their sample, whatever they ask', () => {
    for (const { id, title } of FORMS) {
      const sample = sampleOf(id)!;
      expect(sample.title).toBe(title);
      const set = typeset(own, sample.job);
      if (!('pdf' in set)) throw new Error(`${id}: ${JSON.stringify(set)}`);
      if (process.env['PAPER_SHOTS']) {
        mkdirSync(process.env['PAPER_SHOTS'], { recursive: true });
        writeFileSync(join(process.env['PAPER_SHOTS'], `${id}.pdf`), set.pdf);
      }
    }
  });

  it.each(['document.correctionOrder', 'record.investigate', 'dossier.evidence'])(
    '%s says that it is a sample',
    (id) => {
      const { title, job } = sampleOf(id)!;
      const set = typeset(own, job);
      const words = wordsIn((set as { pdf: Uint8Array }).pdf);
      for (const said of ['样本', title]) expect(words).toContain(said);
    },
  );

  it.each(
    FORMS.filter((f) => !['record', 'commitment'].includes(f.template) && ['service', 'record'].includes(f.group)).map(
      (f) => f.id,
    ),
  )('%s says every field that is declared for it', (id) => {
    const { job } = sampleOf(id)!;
    const set = typeset(own, job);
    const words = wordsIn((set as { pdf: Uint8Array }).pdf);
    const { mark: _, caseNo: __, signatures: ___, ...data } = job.data;
    const said = Object.values(data).flatMap(flat);
    expect(said.length).toBeGreaterThan(4);
    if (job.data['signatures']) expect(words).toContain('本人签名');
    for (const line of said) expect(words).toContain(line.replace(/\s/gu, ''));
  });

  it('what the law asks of a form names its article, and what it may do without names none', () => {
    const fields = FORMS.filter((f) => f.source !== null).flatMap((f) => f.fields);
    expect(fields.filter((f) => f.asked !== 'may' && !f.article)).toEqual([]);
    expect(fields.filter((f) => f.asked === 'may' && f.article)).toEqual([]);
  });

  it('there is no sample of what is no form', () => {
    expect(sampleOf('document.other')).toBeUndefined();
  });
});
