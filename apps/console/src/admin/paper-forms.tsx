import { FilePdfOutlined } from '@ant-design/icons';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { api, get, type Schemas } from '../api/client';
import { type LayoutPart, paperFormsQuery } from '../api/queries';
import { Refusal } from '../form/refusal';
import { Mark } from '../ui/mark';
import { openPdf } from '../ui/open-pdf';
import { Loaded, Nothing } from '../ui/states';
import { Layouts } from './layouts';

type Form = Schemas['PaperForm'];

/** 文书模板: every paper and form by its kind, what it must say and by which article, and how it looks. */
export function PaperForms() {
  const query = useQuery(paperFormsQuery);
  const [group, setGroup] = useState<Form['group']>('document');
  const [words, setWords] = useState('');
  const [laidOut, setLaidOut] = useState<{ part: LayoutPart; title: string }>();
  return (
    <Loaded query={query}>
      {({ groups, items }) => {
        // Words are looked for in all kinds: who knows the name need not know where it stands.
        const wanted = words.trim();
        const shown = items.filter((f) => (wanted ? f.title.includes(wanted) : f.group === group));
        return (
          <>
            <p className="muted">
              本系统的全部文书和表格，依据、必须写明的内容、签署和归卷都取自其声明。样本的当事人和内容是虚构的，印有“样本”。
            </p>
            <div className="filters">
              <Select<Form['group'] | null>
                aria-label="种类"
                className="paper-group"
                value={wanted ? null : group}
                placeholder="全部种类"
                onChange={(next) => {
                  if (next) setGroup(next);
                  setWords('');
                }}
                options={groups.map((g) => ({
                  value: g.group,
                  label: `${g.title} ${items.filter((f) => f.group === g.group).length}`,
                }))}
              />
              <Input.Search
                aria-label="按名称查找文书"
                placeholder="按名称查找"
                allowClear
                value={words}
                onChange={(e) => setWords(e.target.value)}
              />
              <Button onClick={() => setLaidOut({ part: 'font', title: '单位的文书字体' })}>单位的字体</Button>
            </div>
            {shown.length === 0 ? <Nothing>没有名称含有“{wanted}”的文书。</Nothing> : null}
            <ul className="plain-list paper-forms" aria-label="文书模板">
              {shown.map((f) => (
                <FormRow key={f.id} form={f} layOut={(part) => setLaidOut({ part, title: `单位的${f.title}模板` })} />
              ))}
            </ul>
            {laidOut ? <Layouts {...laidOut} close={() => setLaidOut(undefined)} /> : null}
          </>
        );
      }}
    </Loaded>
  );
}

/** The kind of an issued paper: these a unit may have of its own. */
const partOf = ({ id, group }: Form) =>
  group === 'document' ? (id.slice('document.'.length) as LayoutPart) : undefined;

function FormRow({ form: f, layOut }: { form: Form; layOut: (part: LayoutPart) => void }) {
  const part = partOf(f);
  const open = useMutation({
    mutationFn: () =>
      openPdf(
        () =>
          get<Blob>(
            api.GET('/api/v1/admin/paper-forms/{id}/sample', { params: { path: { id: f.id } }, parseAs: 'blob' }),
          ),
        `${f.title} 样本`,
      ),
  });
  const musts = f.fields.filter((x) => x.asked !== 'may');
  const mays = f.fields.filter((x) => x.asked === 'may');
  return (
    <li>
      <div className="paper-form">
        <div className="webhook-head">
          <strong>{f.title}</strong>
          {f.word ? <Mark>文种代字 {f.word}</Mark> : null}
        </div>
        <div>依据：{f.source ?? '没有外部的依据，是本系统的默认做法'}</div>
        <div className="muted">
          签署：{f.signs} · 交给：{f.receives} · 归入：{f.volume} · 保管：{f.retention}
        </div>
        <details>
          <summary>
            {musts.length > 0 ? `必须写明 ${musts.length} 项` : '没有必须写明的内容'}
            {mays.length > 0 ? `，可有 ${mays.length} 项` : ''}
          </summary>
          {musts.length > 0 ? (
            <div className="paper-asked">
              {musts.map((x) => (
                <div key={x.title}>
                  {x.title}
                  {x.asked === 'where' ? '（视所选情形）' : ''}
                  {x.article ? <span className="muted"> {x.article}</span> : null}
                </div>
              ))}
            </div>
          ) : null}
          {mays.length > 0 ? <p className="muted">可有：{mays.map((x) => x.title).join('、')}</p> : null}
        </details>
        <Refusal error={open.error} />
      </div>
      <span className="unit-deeds">
        {part ? (
          <Button onClick={() => layOut(part)} aria-label={`单位的${f.title}模板`}>
            单位模板
          </Button>
        ) : null}
        <Button
          icon={<FilePdfOutlined />}
          loading={open.isPending}
          onClick={() => open.mutate()}
          aria-label={`打开${f.title}的样本`}
        >
          样本
        </Button>
      </span>
    </li>
  );
}
