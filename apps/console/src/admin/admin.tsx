import { Tabs } from 'antd';
import { useSearchParams } from 'react-router';
import { openTab } from '../ui/open-tab';
import { useNarrow } from '../ui/use-narrow';
import { Audit } from './audit';
import { RetentionTable } from '../archives/retention';
import { Calendars } from './calendars';
import { Exchange } from './exchange';
import { Outbound } from './outbound';
import { PaperForms } from './paper-forms';
import { People } from './people';
import { Rules } from './rules';
import { Sessions } from './sessions';
import { Units } from './units';
import { Watch } from './watch';
import './admin.css';

/** What an administrator keeps in order. The URL holds the tab. */
const ITEMS = [
  { key: 'people', label: '人员', children: <People /> },
  { key: 'units', label: '单位', children: <Units /> },
  { key: 'calendar', label: '日历', children: <Calendars /> },
  { key: 'rules', label: '期限', children: <Rules /> },
  { key: 'retention', label: '保管', children: <RetentionTable /> },
  { key: 'papers', label: '文书', children: <PaperForms /> },
  { key: 'sessions', label: '会话', children: <Sessions /> },
  { key: 'audit', label: '记录', children: <Audit /> },
  { key: 'watch', label: '核对', children: <Watch /> },
  { key: 'outbound', label: '发送', children: <Outbound /> },
  { key: 'exchange', label: '对接', children: <Exchange /> },
];

export function Admin() {
  const [search, setSearch] = useSearchParams();
  const narrow = useNarrow();
  return (
    <section className="page">
      <h1>管理</h1>
      <Tabs
        activeKey={openTab(search, ITEMS)}
        onChange={(tab) => setSearch({ tab })}
        destroyOnHidden
        // On a phone they stand in two lines: what is behind a further button nobody finds.
        {...(narrow ? { className: 'admin-tabs', tabBarGutter: 0, size: 'small' as const } : {})}
        items={ITEMS}
      />
    </section>
  );
}
