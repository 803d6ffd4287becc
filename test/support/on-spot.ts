import { exampleCitizen } from './numbers';
import { HttpCase, type People } from './officer-work';

const today = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

/** A case decided on the spot with a warning, reported, closed and sealed. `ready`: what is waited for before the last. */
export async function sealedOnSpot(
  who: People,
  name: string,
  ready: (c: HttpCase) => Promise<unknown> = () => Promise.resolve(),
): Promise<HttpCase> {
  const c = await HttpCase.register(who, {
    itemId: 'cg-10',
    party: { kind: 'individual', name, idNumber: exampleCitizen('1980-01-01'), address: '示例路 1 号' },
    facts: '店外堆放纸箱，占用人行道。',
    place: '示例路 1 号',
    violationOn: today(),
  });
  await c.act('punish-on-the-spot', {});
  await c.complete('punishOnSpot', {
    ...{ penalties: ['warning'], fineFen: undefined, payment: undefined, paymentManner: undefined },
    ...{ legalBasis: '城市市容和环境卫生管理条例 第三十六条第二项', requirements: '当场清走纸箱。' },
  });
  await c.complete('fileOnSpot');
  await c.complete('handInPapers', { on: today() });
  await c.complete('approveClosing');
  await ready(c);
  await c.complete('fileDossier');
  return c;
}
