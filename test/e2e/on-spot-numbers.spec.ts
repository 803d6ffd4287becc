import { type Connection, createConnection } from 'mysql2/promise';
import { onSpotNumber } from '#contracts';
import { exampleCitizen } from '../support/numbers';
import { HttpCase, type People, people } from '../support/officer-work';
import { wordsIn } from '../support/pdf';
import { TestStack } from '../support/stack';

/** 编有号码的行政处罚决定书: what the party is handed bears the number that every book has of it. */
describe('the number of a decision made on the spot', () => {
  let stack: TestStack;
  let who: People;
  let db: Connection;

  beforeAll(async () => {
    stack = await TestStack.start();
    who = await people(stack);
    db = await createConnection(stack.env['DATABASE_URL']!);
  });
  afterAll(async () => {
    await db?.end();
    await stack?.end();
  });

  async function begun(no: number): Promise<HttpCase> {
    const c = await HttpCase.register(who, {
      itemId: 'cg-10',
      party: { kind: 'individual', name: `示例摊主${no}`, idNumber: exampleCitizen('1980-01-01', no) },
    });
    await c.act('punish-on-the-spot', {});
    return c;
  }
  const words = async (path: string) => wordsIn(Buffer.from(await (await who.officer.read(path)).arrayBuffer()));

  it('is that of its case on the paper, its receipt, the catalogue and in the register, whichever case ends first (行政处罚法 第五十二条)', async () => {
    const cases = [await begun(1), await begun(2)];
    const numbers = await Promise.all(cases.map(async (c) => onSpotNumber(await c.state())));
    // An older one was given the next of a series, which happens to be what a case now bears.
    const [, word, year, seq] = /^(.*)〔(\d+)〕(\d+)号$/.exec(numbers[0]!)!;
    await db.query(
      `INSERT INTO issued_paper
         (document_id, case_no, kind, title, unit_id, word, year, seq, number, sha256, sm3, pages, size, issued_at)
       VALUES ('old-D1', 'old', 'onSpotDecision', '当场行政处罚决定书', 'cgj', ?, ?, ?, ?, 'a', 'a', 1, 1, NOW(3))`,
      [word, Number(year), Number(seq), numbers[0]],
    );
    for (const c of [...cases].reverse()) {
      await c.complete('punishOnSpot', { penalties: ['fine'], fineFen: 10_000, corrected: 'notYet' });
      await c.issued();
    }
    for (const [i, c] of cases.entries()) {
      const number = numbers[i]!;
      const paper = (await c.state()).documents.find((d) => d.kind === 'onSpotDecision')!;
      expect(paper.issued!.number).toBe(number);
      const path = `/cases/${c.caseNo}/documents/${encodeURIComponent(paper.id)}`;
      expect(await words(`${path}/pdf`)).toContain(number);
      expect(await words(`${path}/receipt`)).toContain(`《当场行政处罚决定书》（${number}）`);
      const [rows] = await db.query('SELECT number, seq FROM issued_paper WHERE document_id = ?', [paper.id]);
      expect(rows).toEqual([{ number, seq: null }]);
      expect(JSON.stringify(await who.officer.get(`/cases/${c.caseNo}/dossier/catalogue`))).toContain(`"${number}"`);
    }
  });
});
