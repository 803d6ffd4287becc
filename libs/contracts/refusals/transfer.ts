import type { Refusal } from '../errors';
import { TRANSFER_ANNEXES, type TransferAnnex } from '../tasks/deliver-transfer';

const SOURCE = '行政执法机关移送涉嫌犯罪案件的规定 第六条';
/** Of every transfer, whatever else there is. */
const ALWAYS: readonly TransferAnnex[] = ['letter', 'report'];
/** As far as there are any: then it is said that there are none. */
const IF_ANY: readonly TransferAnnex[] = ['goods', 'tests'];
/** What is written where there is nothing. */
const NOTHING = /^[（(]?(无|没有|暂无|不适用|[/／—-]+)[)）]?[。.]?$/;

/** Who has it now: there the answer is waited for. @source 行政执法机关移送涉嫌犯罪案件的规定 第七条 */
export const refusePolice = ({
  decision,
  forwardedTo,
}: {
  decision: string;
  forwardedTo?: string | undefined;
}): Refusal | undefined =>
  decision === 'forwarded' && !forwardedTo
    ? {
        code: 'TRANSFER_FORWARDED_WHERE',
        field: 'forwardedTo',
        source: '行政执法机关移送涉嫌犯罪案件的规定 第七条',
      }
    : undefined;

/** What goes to the police with a case. @source 行政执法机关移送涉嫌犯罪案件的规定 第六条 */
export function refuseAnnexes({
  annexes,
  absent = [],
  others = [],
}: {
  annexes: readonly TransferAnnex[];
  absent?: readonly TransferAnnex[] | undefined;
  others?: readonly string[] | undefined;
}): Refusal | undefined {
  const refuse = (
    code: 'TRANSFER_ANNEX_MISSING' | 'TRANSFER_ANNEX_UNSAID',
    reason: string,
    field: string,
  ): Refusal => ({
    ...{ code, reason, field, source: SOURCE },
  });
  const named = (which: readonly TransferAnnex[]) => which.map((a) => TRANSFER_ANNEXES[a]).join('、');
  const missing = ALWAYS.filter((a) => !annexes.includes(a) || absent.includes(a));
  if (missing.length > 0)
    return refuse(
      'TRANSFER_ANNEX_MISSING',
      `${named(missing)}必须随案移送，不能写“无”；请制作后附上，再行移送。`,
      'annexes',
    );
  const both = IF_ANY.filter((a) => annexes.includes(a) && absent.includes(a));
  if (both.length > 0)
    return refuse('TRANSFER_ANNEX_UNSAID', `${named(both)}既勾选了附送，又勾选了没有，请核对。`, 'absent');
  const unsaid = IF_ANY.filter((a) => !annexes.includes(a) && !absent.includes(a));
  if (unsaid.length > 0)
    return refuse('TRANSFER_ANNEX_UNSAID', `${named(unsaid)}：有的请附上，没有的请在“没有的材料”中勾选。`, 'absent');
  const empty = others.findIndex((name) => NOTHING.test(name));
  if (empty >= 0)
    return refuse(
      'TRANSFER_ANNEX_UNSAID',
      '“其他材料的名称”只写实际附送的材料，没有的请删去这一项。',
      `others.${empty}`,
    );
  return annexes.includes('other') && others.length === 0
    ? refuse('TRANSFER_ANNEX_UNSAID', '勾选了其他材料，请写明材料的名称。', 'others')
    : undefined;
}
