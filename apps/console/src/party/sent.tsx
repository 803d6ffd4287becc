import { sizeText } from '../api/upload';
import { fullMoment } from '../ui/dates';
import type { PartyCase, Submission } from './party-case';
import { Thumbnail } from './photos';
import { Fact, Print, Said } from './words';

const STATES: Record<Submission['state'], string> = {
  received: '已收到，正在办理',
  taken: '已收到',
  refused: '已收到，未能办理',
};

/** 您已提交的内容: every one with the number and the time of its receipt, to keep. */
export function Sent({ c }: { c: PartyCase }) {
  return (
    <article className="sheet">
      <h1>您已提交的内容</h1>
      <p className="source">
        {c.unitName}
        <br />
        {c.displayNo} <Said>{c.partyName}</Said>
      </p>
      {c.submissions.length === 0 ? <p>您还没有在这里提交过内容。</p> : null}
      {c.submissions.map((s) => (
        <section key={s.number} className="receipt">
          <h2>{s.title}</h2>
          <dl>
            <Fact name="收件编号">{s.number}</Fact>
            <Fact name="收到时间">{fullMoment(s.at)}</Fact>
            <Fact name="状态">
              {STATES[s.state]}
              {s.refusal ? `：${s.refusal}` : ''}
            </Fact>
            {s.text ? (
              <Fact name="内容">
                <Said>{s.text}</Said>
              </Fact>
            ) : null}
          </dl>
          {s.files.length > 0 ? (
            <ul className="photos">
              {s.files.map((f) => (
                <li key={f.sha256}>
                  <Thumbnail file={f} />
                  <span>
                    <Said>{f.name}</Said> {sizeText(f.size)}
                  </span>
                </li>
              ))}
            </ul>
          ) : null}
        </section>
      ))}
      {c.submissions.length > 0 ? <Print>打印或保存回执</Print> : null}
    </article>
  );
}
