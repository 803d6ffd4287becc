import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { AREA_GROUNDS } from '../../../../libs/contracts/jurisdiction-words';
import type { Schemas } from '../api/client';
import { concurrentQuery } from '../api/queries';
import { day, moment } from '../ui/dates';
import { ROLE_NAMES, SOURCE_NAMES, STATUS_NAMES } from '../ui/words';

type Case = Schemas['Case'];

export function Facts({ caseFile: c }: { caseFile: Case }) {
  return (
    <dl className="facts-list wide-list">
      <dt>案件来源</dt>
      <dd>{SOURCE_NAMES[c.source]}</dd>
      {c.perDay ? (
        <>
          <dt>按日连续处罚</dt>
          <dd>
            <Link to={`/cases/${c.perDay.caseNo}`}>{c.perDay.displayNo}</Link>的罚款{' '}
            {(c.perDay.dailyFen / 100).toFixed(2)} 元 × {c.perDay.days} 日 = {(c.perDay.fineFen / 100).toFixed(2)} 元
            <div className="muted">
              责令改正{day(c.perDay.orderServedOn)}送达，{day(c.perDay.foundOn)}复查仍未改正（{c.perDay.source}）
            </div>
          </dd>
        </>
      ) : null}
      <dt>违法行为发生日</dt>
      <dd>{day(c.violationOn)}</dd>
      <dt>地点</dt>
      <dd>{c.place}</dd>
      {c.area?.place ? (
        <>
          <dt>违法行为发生地</dt>
          <dd>
            {c.area.place.name}（{c.area.place.code}）
            {c.area.exception ? (
              <div className="muted">
                本单位管辖区域以外，依据：
                {c.area.exception.provision ??
                  `${AREA_GROUNDS[c.area.exception.ground]}（${c.area.exception.authority}，${c.area.exception.docNo}，${day(c.area.exception.on!)}）`}
              </div>
            ) : null}
          </dd>
        </>
      ) : null}
      <dt>案情</dt>
      <dd className="prose">{c.facts}</dd>
      <dt>事项依据</dt>
      <dd>{c.item.legalBasis.join('；')}</dd>
      <dt>适用条件</dt>
      <dd>
        <ul>
          {c.item.conditions.map((x) => (
            <li key={x}>{x}</li>
          ))}
        </ul>
      </dd>
      <dt>当事人</dt>
      <dd>
        {c.party.name}（{c.party.kind === 'organization' ? '单位' : '个人'}）
        <div className="copy">{c.party.idNumber}</div>
        {[c.party.representative, c.party.phone, c.party.address].filter(Boolean).map((x) => (
          <div key={x}>{x}</div>
        ))}
      </dd>
      {c.serviceAddress ? (
        <>
          <dt>送达地址确认书</dt>
          <dd>
            <div className="prose">{c.serviceAddress.address}</div>
            {c.serviceAddress.channels.length > 0
              ? `同意电子送达：${c.serviceAddress.channels.join('、')}`
              : '没有同意电子送达'}
            （{day(c.serviceAddress.signedOn)}签名）
          </dd>
        </>
      ) : null}
    </dl>
  );
}

/** Open cases of the same party that the reader may see; nothing where there are none. */
export function Concurrent({ caseNo }: { caseNo: string }) {
  const { data } = useQuery(concurrentQuery(caseNo));
  if (!data || data.items.length === 0) return null;
  return (
    <section className="concurrent" aria-label="同一当事人正在办理的其他案件">
      <h2>同一当事人正在办理的其他案件（{data.items.length} 件）</h2>
      <ul>
        {data.items.map((c) => (
          <li key={c.caseNo}>
            <Link to={`/cases/${c.caseNo}`}>{c.displayNo}</Link> {c.itemTitle}，{day(c.violationOn)}发生
            <span className="muted">
              {' '}
              · {c.unitName} · {c.stageTitle}
              {c.status === 'suspended' ? `（${STATUS_NAMES[c.status]}）` : ''}
              {c.under ? ` · 登记为 ${c.under}，已认定为同一当事人` : ''}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Tasks({ caseFile: c }: { caseFile: Case }) {
  const states = { open: '待办', completed: '已办结', withdrawn: '已撤回' };
  return (
    <ul className="rows">
      {[...c.tasks].reverse().map((t) => (
        <li key={t.id} className="row">
          <span className="left left-none">{states[t.state]}</span>
          <Link className="row-main" to={`/tasks/${t.id}`}>
            <strong>{t.title}</strong>
            <span>{t.legalBasis}</span>
          </Link>
          <span className="row-who">
            {t.completedBy ? `${t.completedBy.name}，${moment(t.completedAt!)}` : ROLE_NAMES[t.candidate]}
          </span>
        </li>
      ))}
    </ul>
  );
}

export function People({ caseFile: c }: { caseFile: Case }) {
  return (
    <dl className="facts-list wide-list">
      <dt>执法人员</dt>
      <dd>
        {c.officers.map((o) => (
          <div key={o.username}>
            {o.name} <span className="muted">执法证 {o.certificateNo}</span>
          </div>
        ))}
      </dd>
      <dt>登记人</dt>
      <dd>
        {c.registeredBy.name}，{moment(c.registeredAt)}
      </dd>
      <dt>承办单位</dt>
      <dd>{c.unitName}</dd>
    </dl>
  );
}
