import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { api, get, type Schemas } from '../api/client';
import { provinceDifferencesQuery, provinceQuery, provinceRecordsQuery } from '../api/queries';
import { day as dayWords, moment } from '../ui/dates';
import { Mark } from '../ui/mark';
import { Loaded, Nothing } from '../ui/states';
import { CardTable } from './card-table';
import { Sendings } from './sendings';

type View = Schemas['Province'];
type Day = Schemas['ProvinceDay'];
type State = Schemas['ProvinceRecord']['state'];

/** 省级执法平台: what it was told, what it was not, and whether both have the same. */
export function Province() {
  const query = useQuery(provinceQuery);
  return (
    <section className="province" aria-labelledby="province">
      <h2 id="province">省级执法平台</h2>
      <Loaded query={query}>{(view) => (view.way === null ? <Off /> : <On view={view} />)}</Loaded>
    </section>
  );
}

const Off = () => (
  <p className="muted">
    没有开通，不报送任何数据。开通由系统管理员在部署设置中进行：平台读取目录的，设置
    PROVINCE_DIR；平台有接收地址的，设置 PROVINCE_URL 和 PROVINCE_KEY。信用信息另由 PROVINCE_CREDIT
    开通。怎样接收、核对，见部署文档《接入》。
  </p>
);

function On({ view }: { view: View }) {
  const [isOpen, setOpen] = useState(false);
  const [day, setDay] = useState<string>();
  return (
    <>
      <p className="muted">
        {view.way === 'folder' ? '写入目录' : '发往'} <span className="webhook-url">{view.place}</span>
        。立案、处罚决定、履行、结案{view.credit ? '和信用' : ''}各为一条，内容变更的以新的版本代替；
        {view.startedAt ? `${moment(view.startedAt)} 起有进展的案件报送` : '即将开始'}；
        {view.credit ? '信用认定规则尚待确认，报送中均已注明。' : '信用信息没有开通。'}
      </p>
      <div className="webhook-head">
        {view.dead > 0 ? <Mark tone="strong">{view.dead} 条未能送到</Mark> : null}
        {view.waiting > 0 ? <Mark>{view.waiting} 条等待报送</Mark> : null}
        <span className="muted">
          已送到 {view.sent} 条{view.lastSentAt ? `，最近 ${moment(view.lastSentAt)}` : ''}
        </span>
      </div>
      <div className="webhook-deeds">
        <Button size="small" onClick={() => setOpen(!isOpen)} aria-expanded={isOpen}>
          报送记录
        </Button>
      </div>
      {isOpen ? <Records view={view} /> : null}
      <h3>每日核对</h3>
      <p className="muted">
        每日过后两小时起与平台的清单比对：平台没有的自动重新报送；没有清单的每小时再看，有差异的次日再看，最长七日。
      </p>
      {view.days.length === 0 ? (
        <Nothing>还没有过完的日子可以核对。</Nothing>
      ) : (
        <CardTable label="每日核对" heads={['日期', '结果', '本系统', '平台', '核对时间', '说明']}>
          {view.days.map((d) => (
            <tr key={d.day}>
              <th scope="row">{dayWords(d.day)}</th>
              <td data-label="结果">
                {d.state === 'equal' || d.state === 'empty' ? d.title : <Mark tone="strong">{d.title}</Mark>}
              </td>
              <td data-label="本系统">{d.ours} 条</td>
              <td data-label="平台">{d.theirs === null ? '没有清单' : `${d.theirs} 条`}</td>
              <td data-label="核对时间">{d.lookedAt ? moment(d.lookedAt) : '尚未核对'}</td>
              <td data-label="说明" className="wrap">
                {words(d)}
                {d.differences > 0 ? (
                  <Button
                    size="small"
                    onClick={() => setDay(day === d.day ? undefined : d.day)}
                    aria-expanded={day === d.day}
                  >
                    差异 {d.differences} 条
                  </Button>
                ) : null}
              </td>
            </tr>
          ))}
        </CardTable>
      )}
      {day ? <Differences day={day} /> : null}
    </>
  );
}

function words({ state, unsent, lastError }: Day): string {
  if (lastError) return `${lastError}。`;
  if (state === 'unlisted') return '平台没有给出清单。';
  if (unsent > 0) return `${unsent} 条还没有送出。`;
  return '';
}

const DIFFERS: Record<Schemas['ProvinceDifference']['kind'], string> = {
  missing: '已重新报送',
  unknown: '请与平台核实来源',
  different: '请与平台核实，须更正的由平台改正',
};

function Differences({ day }: { day: string }) {
  const query = useQuery(provinceDifferencesQuery(day));
  return (
    <div className="webhook-deliveries">
      <h4>{dayWords(day)}的差异</h4>
      <Loaded query={query}>
        {({ items }) => (
          <CardTable label="差异" heads={['编号', '差异', '处理', '发现']}>
            {items.map((d) => (
              <tr key={d.id}>
                <th scope="row" className="wrap">
                  {d.recordKey}
                </th>
                <td data-label="差异">{d.title}</td>
                <td data-label="处理" className="wrap">
                  {d.overAt ? `已经一致，${moment(d.overAt)}` : DIFFERS[d.kind]}
                </td>
                <td data-label="发现">{moment(d.foundAt)}</td>
              </tr>
            ))}
          </CardTable>
        )}
      </Loaded>
    </div>
  );
}

const NONE: Record<State, string> = {
  dead: '没有未能送到的记录。',
  waiting: '没有等待报送的记录。',
  sent: '还没有送到过记录。',
};

const Records = ({ view }: { view: View }) => (
  <Sendings
    of={{
      ...{ label: '报送的记录', which: '哪些记录', kind: '种类', verb: '报送', counted: '条', none: NONE },
      ...{ dead: view.dead, waiting: view.waiting, key: 'province' },
      page: provinceRecordsQuery,
      resend: (ids) => get(api.POST('/api/v1/admin/province/resend', { body: { ids } })),
      row: (r) => ({ title: r.version > 1 ? `${r.title}（第 ${r.version} 版）` : r.title, no: r.recordKey }),
    }}
  />
);
