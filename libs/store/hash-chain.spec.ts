import { canonical, checkChain, type ChainLink, GENESIS, linkHash } from './hash-chain';

function chain(n: number): { links: ChainLink[]; head: { seq: number; headHash: string } } {
  const links: ChainLink[] = [];
  let prevHash = GENESIS;
  for (let seq = 1; seq <= n; seq++) {
    const entry = canonical({ seq, type: 'stage.entered', data: { b: seq, a: '柔执' } });
    const hash = linkHash(prevHash, entry);
    links.push({ seq, prevHash, hash, entry });
    prevHash = hash;
  }
  return { links, head: { seq: n, headHash: prevHash } };
}

describe(checkChain.name, () => {
  it('accepts an untouched chain', () => {
    const { links, head } = chain(5);
    expect(checkChain(links, head)).toEqual({ ok: true });
  });

  it('finds an altered entry, a lost one, and a cut tail', () => {
    const { links, head } = chain(5);
    const altered = links.map((l) => (l.seq === 3 ? { ...l, entry: l.entry.replace('柔执', '严执') } : l));
    expect(checkChain(altered, head)).toEqual({ ok: false, brokenAt: 3 });
    expect(
      checkChain(
        links.filter((l) => l.seq !== 2),
        head,
      ),
    ).toEqual({ ok: false, brokenAt: 2 });
    expect(checkChain(links.slice(0, 4), head)).toEqual({ ok: false, brokenAt: 5 });
  });

  it('does not depend on the order in which keys were written', () => {
    expect(canonical({ b: 1, a: 2 })).toBe(canonical({ a: 2, b: 1 }));
  });
});
