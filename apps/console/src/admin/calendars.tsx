import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { api, get, keyed, newKey, type Schemas } from '../api/client';
import { calendarQuery } from '../api/queries';
import { Refusal } from '../form/refusal';
import { Days, Moved } from '../proposals/moved';
import { day, today } from '../ui/dates';
import { weeksOf } from '../case/day-grid';
import { Loaded } from '../ui/states';
import '../case/day-grid.css';

type Year = Schemas['Calendar']['years'][number];

/** Years of the working calendar: look, change by clicking days, see which deadlines move, propose. */
export function Calendars() {
  const query = useQuery(calendarQuery);
  return <Loaded query={query}>{({ years, version }) => <Years years={years} version={version} />}</Loaded>;
}

function Years({ years, version }: { years: Year[]; version: string }) {
  const last = years.at(-1)?.year ?? Number(today().slice(0, 4));
  const now = Number(today().slice(0, 4));
  const [chosen, setChosen] = useState(years.some((y) => y.year === now) ? now : last);
  const year = years.find((y) => y.year === chosen) ?? { year: chosen, source: '', offDays: [], workDays: [] };
  return (
    <>
      <div className="filters">
        <Select
          aria-label="年份"
          className="year-choice"
          value={chosen}
          onChange={setChosen}
          options={[
            ...years.map((y) => ({ value: y.year, label: `${y.year} 年` })),
            { value: last + 1, label: `${last + 1} 年（录入）` },
          ]}
        />
        <span className="muted">日历版本 {version}</span>
      </div>
      <YearTable key={`${version}:${chosen}`} year={year} />
    </>
  );
}

const WEEK = ['一', '二', '三', '四', '五', '六', '日'];

function YearTable({ year }: { year: Year }) {
  const [offDays, setOff] = useState(new Set(year.offDays));
  const [workDays, setWork] = useState(new Set(year.workDays));
  const [publishing, setPublishing] = useState(false);
  const changed =
    [...offDays].sort().join() !== [...year.offDays].sort().join() ||
    [...workDays].sort().join() !== [...year.workDays].sort().join();
  const toggle = (date: string) => {
    const weekend = new Date(`${date}T00:00:00Z`).getUTCDay() % 6 === 0;
    const [days, set] = weekend && !offDays.has(date) ? [workDays, setWork] : [offDays, setOff];
    const next = new Set(days);
    if (!next.delete(date)) next.add(date);
    set(next);
  };
  const table: Year = { ...year, offDays: [...offDays].sort(), workDays: [...workDays].sort() };
  return (
    <>
      <div className="year-bar">
        <span>
          来源：{year.source || '尚未录入'}。
          <span className="muted">点工作日设为放假，点周末设为调休上班，再点一次取消。</span>
        </span>
        <Button type="primary" disabled={!changed} onClick={() => setPublishing(true)}>
          预览并提交…
        </Button>
      </div>
      <div className="grids year">
        {Array.from({ length: 12 }, (_, i) => `${year.year}-${String(i + 1).padStart(2, '0')}`).map((month) => (
          <table key={month} className="grid">
            <caption>{Number(month.slice(5))}月</caption>
            <thead>
              <tr>
                {WEEK.map((w) => (
                  <th key={w} scope="col">
                    {w}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {weeksOf(month).map((week, row) => (
                <tr key={row}>
                  {week.map((date, i) => {
                    if (!date) return <td key={i} />;
                    const kind = workDays.has(date) ? 'madeUp' : offDays.has(date) ? 'off' : i > 4 ? 'skipped' : '';
                    const words = { madeUp: '调休上班', off: '放假', skipped: '周末', '': '工作日' }[kind];
                    return (
                      <td key={date}>
                        <button
                          type="button"
                          className={`day day-${kind || 'plain'}`}
                          aria-label={`${day(date)}，${words}`}
                          onClick={() => toggle(date)}
                        >
                          {Number(date.slice(8))}
                        </button>
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      </div>
      <p className="grid-key muted">
        <span className="day day-off">1</span> 放假 <span className="day day-skipped">2</span> 周末{' '}
        <span className="day day-madeUp">3</span> 调休上班
      </p>
      {publishing ? <Publish table={table} close={() => setPublishing(false)} /> : null}
    </>
  );
}

function Publish({ table, close }: { table: Year; close: () => void }) {
  const [source, setSource] = useState(table.source);
  const [key] = useState(newKey);
  const client = useQueryClient();
  const { message } = App.useApp();
  const body = { ...table, source: source.trim() };
  const preview = useQuery({
    queryKey: ['calendar-preview', table],
    queryFn: () => get(api.POST('/api/v1/calendar/preview', { body: { ...table, source: table.source || '预览' } })),
    staleTime: 0,
    retry: false,
  });
  const publish = useMutation({
    mutationFn: () => get(api.POST('/api/v1/proposals/calendar', { params: keyed(key), body })),
    onSuccess: async () => {
      message.success('已提交，由法制审核员或者另一名系统管理员在“公布核准”中核准后公布。');
      close();
      await client.invalidateQueries();
    },
  });
  return (
    <Modal
      open
      width={760}
      title={`提交 ${table.year} 年日历`}
      okText="提交核准"
      cancelText="取消"
      okButtonProps={{ disabled: !source.trim() || !preview.data }}
      confirmLoading={publish.isPending}
      onCancel={close}
      onOk={() => publish.mutate()}
    >
      <Form layout="vertical" component="div">
        <Form.Item
          label="来源"
          htmlFor="calendar-source"
          required
          extra="例如：国务院办公厅关于该年部分节假日安排的通知（文号）"
        >
          <Input id="calendar-source" value={source} maxLength={200} onChange={(e) => setSource(e.target.value)} />
        </Form.Item>
      </Form>
      <Days table={table} />
      <Loaded query={preview}>{(effect) => <Moved effect={effect} />}</Loaded>
      <Refusal error={publish.error} />
    </Modal>
  );
}
