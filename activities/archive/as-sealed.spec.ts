import { canonical, type DossierEntity, GENESIS, type JournalEntity, linkHash } from '#store';
import { asSealed } from './as-sealed';
import { NotAsSealed } from './sealed-case';
import { digest } from './sealing';

/** Three entries, of which two are sealed. */
function record(): { dossier: DossierEntity; links: JournalEntity[] } {
  const links: JournalEntity[] = [];
  for (const seq of [1, 2, 3]) {
    const prevHash = links.at(-1)?.hash ?? GENESIS;
    const entry = canonical({ seq, type: 'note' });
    links.push({ caseNo: 'c', seq, prevHash, hash: linkHash(prevHash, entry), entry } as JournalEntity);
  }
  const file = { path: 'originals/a.jpg', name: 'a.jpg', type: 'image/jpeg', size: 1, sha256: 'a' };
  const told = canonical({ files: [file, { ...file, path: 'journal.jsonl', sha256: 'b' }] });
  const journal = { entries: 2, headHash: links[1]!.hash };
  const seal = canonical({ manifestSha256: digest(told), journal });
  const dossier = { caseNo: 'c', chainNo: 7, sealedAt: new Date(0), package: told, seal, sealHash: digest(seal) };
  return { dossier: dossier as DossierEntity, links };
}

describe(asSealed.name, () => {
  it('takes a record through its seal, and the files that were sealed with it', () => {
    const { dossier, links } = record();
    const { entries, files, sealNumber } = asSealed(dossier, links);
    expect(entries.map((e) => e.seq)).toEqual([1, 2]);
    expect([...files.keys()]).toEqual(['a']);
    expect(sealNumber).toBe(7);
  });

  it.each<[string, (of: ReturnType<typeof record>) => void]>([
    ['an altered entry', ({ links }) => (links[0]!.entry = canonical({ seq: 1, type: 'other' }))],
    ['a lost entry', ({ links }) => links.splice(1)],
    [
      'a chain that was reckoned anew',
      ({ links }) => {
        const entry = canonical({ seq: 2, type: 'other' });
        links[1] = { ...links[1]!, entry, hash: linkHash(links[0]!.hash, entry) } as JournalEntity;
      },
    ],
    ['an altered manifest', ({ dossier }) => (dossier.package = dossier.package!.replace('a.jpg', 'b.jpg'))],
    ['an altered seal', ({ dossier }) => (dossier.seal = dossier.seal!.replace('"entries":2', '"entries":1'))],
  ])('refuses %s', (_, alter) => {
    const of = record();
    alter(of);
    expect(() => asSealed(of.dossier, of.links)).toThrow(NotAsSealed);
  });
});
