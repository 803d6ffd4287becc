import type { Schemas } from '../api/client';
import type { PartyCase } from './party-case';

type Authority = Pick<Schemas['PartyEntrance'], 'unitName' | 'unitPhone'>;

/** A number that a tap rings up. */
export const Phone = ({ number }: { number: string }) => <a href={`tel:${number.replace(/[^+\d]/g, '')}`}>{number}</a>;

/** Whose page this is, and how to ask. */
export function Authority({ unitName, unitPhone }: Authority) {
  return (
    <p className="authority">
      <strong>{unitName}</strong>
      {unitPhone ? (
        <>
          {' '}
          电话 <Phone number={unitPhone} />
        </>
      ) : null}
    </p>
  );
}

/** The officers by name and 证号, and how to make sure of them. */
export function Officers({ c }: { c: PartyCase }) {
  return (
    <details className="who">
      <summary>承办人：{c.officers.map((o) => o.name).join('、')}（怎样核实身份）</summary>
      <ul>
        {c.officers.map((o) => (
          <li key={o.certificateNo}>
            {o.name}，执法证号 {o.certificateNo}
          </li>
        ))}
      </ul>
      <Verify unitPhone={c.unitPhone} />
    </details>
  );
}

/** @source 行政处罚法 第五十五条第一款 */
export const Verify = ({ unitPhone }: { unitPhone: string | null }) => (
  <p>
    执法人员调查、检查时应当主动出示执法证件，您可以当场核对姓名和证号；没有出示的，您有权拒绝接受调查或者检查。
    {unitPhone ? '也可以拨打上面的电话核实。' : '也可以向该单位核实。'}执法人员不会向您索要银行卡密码或者要求转账。
  </p>
);
