import {
  BellOutlined,
  BulbOutlined,
  LockOutlined,
  QuestionCircleOutlined,
  SearchOutlined,
  SignatureOutlined,
  UserOutlined,
  MoreOutlined,
} from '@ant-design/icons';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Badge, Button, Drawer, Dropdown, type MenuProps } from 'antd';
import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { Link, Navigate, NavLink, Outlet, useLocation, useNavigate, useNavigationType } from 'react-router';
import { api, get, ProblemError, type Schemas } from '../api/client';
import { countsQuery, meQuery, notificationsQuery, unitsQuery } from '../api/queries';
import { session } from '../api/session';
import { useUnanswered } from '../api/use-follow';
import { disclosureCountsQuery } from '../disclosures/queries';
import { isPublishing } from '../disclosures/words';
import { SessionEnded } from '../session/session-ended';
import { chooseLook, lookChosen } from '../theme';
import { moment } from '../ui/dates';
import { Loaded, Nothing, Problem } from '../ui/states';
import { WaitingMark } from '../register/waiting-mark';
import { useKeys } from './keys';
import { LiveContext, useLive, useLiveUpdates } from './live';
import { Entrance } from './entrance';
import type { Command } from './palette';
import { type Place, placeOf, placesOf } from './places';
import './shell.css';

const Palette = lazy(async () => ({ default: (await import('./palette')).Palette }));
const KeysHelp = lazy(async () => ({ default: (await import('./keys-help')).KeysHelp }));
const FirstPassword = lazy(async () => ({ default: (await import('../session/own-password')).FirstPassword }));

/** Everything behind the log-in: the rail, the search, the bell, the live connection. */
export function Shell() {
  const me = useQuery(meQuery);
  const location = useLocation();
  // With a page open the log-in comes over it (see SessionEnded): nobody is sent away from what they are doing.
  if (!me.data && me.error instanceof ProblemError && me.error.status === 401) {
    return <Navigate to={`/login?to=${encodeURIComponent(location.pathname + location.search)}`} replace />;
  }
  return (
    <Loaded query={me}>
      {(person) =>
        person.passwordChangeDue ? (
          <Suspense fallback={null}>
            <FirstPassword me={person} />
          </Suspense>
        ) : (
          <Frame me={person}>
            <Outlet />
          </Frame>
        )
      }
    </Loaded>
  );
}

function Frame({ me, children }: { me: Schemas['Me']; children: ReactNode }) {
  const live = useLiveUpdates();
  useUnanswered(me.username);
  const { pathname } = useLocation();
  const how = useNavigationType();
  // A new page is read from its top; going back, the browser knows the place.
  useEffect(() => {
    if (how !== 'POP') scrollTo(0, 0);
  }, [pathname, how]);
  const places = placesOf(me);
  const here = placeOf(pathname);
  return (
    <LiveContext value={live}>
      <a className="skip" href="#main">
        跳到正文
      </a>
      <div className="frame">
        <header className="top">
          <Link to="/inbox" className="brand" aria-label="柔执，回到待办">
            <img src="/icon.svg" width={24} height={24} alt="" />
            <span>柔执</span>
          </Link>
          <Search places={places} />
          {me.roles.some((r) => r === 'officer' || r === 'head') ? <WaitingMark person={me.username} /> : null}
          <Connection />
          <Link className="help-link" to={`/help?from=${encodeURIComponent(pathname)}`} aria-label="帮助" title="帮助">
            <QuestionCircleOutlined />
          </Link>
          <Bell />
          <Account me={me} />
        </header>
        <nav className="rail" aria-label="主导航">
          {places.map((p) => (
            <NavLink key={p.to} to={p.to} className={p === here ? 'active' : ''}>
              <span className="rail-icon">
                {p.icon}
                {p.to === '/inbox' ? <Waiting /> : null}
                {p.to === '/disclosures' && isPublishing(me.roles) ? <ToPublish /> : null}
              </span>
              <span>{p.label}</span>
            </NavLink>
          ))}
        </nav>
        <main id="main" className="main" tabIndex={-1}>
          {live.downSince ? (
            <Alert
              type="info"
              showIcon
              banner
              title={`${moment(live.downSince.toISOString())}起实时连接中断，正在重新连接。您填写的内容是安全的。`}
            />
          ) : null}
          <Entrance me={me}>{children}</Entrance>
        </main>
      </div>
      <SessionEnded me={me} />
    </LiveContext>
  );
}

function Waiting() {
  const { data } = useQuery(countsQuery);
  return data && data.mine > 0 ? <Badge count={data.mine} size="small" /> : null;
}

/** What waits to be published or withdrawn in one's own unit. */
function ToPublish() {
  const { data } = useQuery(disclosureCountsQuery);
  return data && data.todo > 0 ? <Badge count={data.todo} size="small" /> : null;
}

/** One field for finding and going: it opens the palette, as Ctrl K does. */
function Search({ places }: { places: Place[] }) {
  const navigate = useNavigate();
  const [open, setOpen] = useState<'palette' | 'keys'>();
  useEffect(() => {
    const onKey = (e: KeyboardEvent) => {
      if ((e.ctrlKey || e.metaKey) && e.key.toLowerCase() === 'k') {
        e.preventDefault();
        setOpen((now) => (now === 'palette' ? undefined : 'palette'));
      }
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  useKeys({
    '?': () => setOpen('keys'),
    ...Object.fromEntries(places.map((p) => [`g ${p.key}`, () => void navigate(p.to)])),
  });
  const commands: Command[] = [
    ...places.map((p) => ({
      label: p.to === '/register' ? '登记案件' : `去${p.label}`,
      hint: `g ${p.key}`,
      run: () => void navigate(p.to),
    })),
    ...(places.some((p) => p.to === '/overview')
      ? [{ label: '导出统计表（CSV、XLSX）', run: () => void navigate('/overview') }]
      : []),
    { label: '查看快捷键', hint: '?', run: () => setOpen('keys') },
    { label: '外观：浅色', run: () => chooseLook('light') },
    { label: '外观：深色', run: () => chooseLook('dark') },
    { label: '外观：跟随系统', run: () => chooseLook('auto') },
  ];
  return (
    <div role="search" className="search">
      <button type="button" className="search-field" aria-keyshortcuts="Control+K" onClick={() => setOpen('palette')}>
        <SearchOutlined aria-hidden />
        <span>
          查找<span className="wide">案件、任务，或去别处</span>
        </span>
        <kbd className="wide">Ctrl K</kbd>
      </button>
      <Suspense>
        {open === 'palette' ? (
          <Palette commands={commands} close={() => setOpen((now) => (now === 'palette' ? undefined : now))} />
        ) : null}
        {open === 'keys' ? <KeysHelp places={places} close={() => setOpen(undefined)} /> : null}
      </Suspense>
    </div>
  );
}

function Connection() {
  const { downSince } = useLive();
  return (
    <span className={downSince ? 'live live-down' : 'live'} role="status">
      <i aria-hidden />
      <span className="wide">{downSince ? '连接中断' : '实时'}</span>
    </span>
  );
}

/** Where a message leads that is not answered in its case. */
const PLACE_OF: Record<string, string> = { digest: '/overview', list: '/lists', disclosure: '/disclosures' };

function Bell() {
  const [open, setOpen] = useState(false);
  const query = useInfiniteQuery(notificationsQuery);
  const client = useQueryClient();
  const unread = query.data?.pages[0]?.unread ?? 0;
  const onSettled = () => client.invalidateQueries({ queryKey: ['notifications'] });
  const read = useMutation({
    mutationFn: (id: string) => get(api.POST('/api/v1/notifications/{id}/read', { params: { path: { id } } })),
    onSettled,
  });
  const readAll = useMutation({ mutationFn: () => get(api.POST('/api/v1/notifications/read')), onSettled });
  const trouble = read.error ?? readAll.error;
  return (
    <>
      <Button
        type="text"
        className="bell"
        icon={<BellOutlined />}
        aria-label={`消息，${unread > 99 ? '99 条以上' : `${unread} 条`}未读`}
        onClick={() => setOpen(true)}
      >
        {unread > 0 ? <Badge count={unread} size="small" overflowCount={99} /> : null}
      </Button>
      <Drawer
        title="消息"
        open={open}
        onClose={() => setOpen(false)}
        size={380}
        extra={
          unread > 0 ? (
            <Button type="link" loading={readAll.isPending} onClick={() => readAll.mutate()}>
              全部标为已读
            </Button>
          ) : null
        }
      >
        {trouble ? <Problem error={trouble} /> : null}
        <Loaded query={query}>
          {({ pages }) =>
            pages[0]!.items.length === 0 ? (
              <Nothing>还没有消息。</Nothing>
            ) : (
              <>
                <ul className="notifications">
                  {pages
                    .flatMap((p) => p.items)
                    .map((n) => (
                      <li key={n.id} className={n.readAt ? '' : 'unread'}>
                        <Link
                          to={PLACE_OF[n.kind] ?? (n.caseNo ? `/cases/${n.caseNo}` : '/inbox')}
                          onClick={() => {
                            setOpen(false);
                            if (!n.readAt) read.mutate(n.id);
                          }}
                        >
                          {n.title}
                        </Link>
                        <p>{n.body}</p>
                        <time className="muted">{moment(n.visibleAt)}</time>
                      </li>
                    ))}
                </ul>
                {query.hasNextPage ? (
                  <Button block loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                    更早的消息
                  </Button>
                ) : null}
              </>
            )
          }
        </Loaded>
      </Drawer>
    </>
  );
}

function Account({ me }: { me: Schemas['Me'] }) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const units = useQuery(unitsQuery);
  const unit = units.data?.items.find((u) => u.id === me.unitId)?.name;
  const logOut = useMutation({
    mutationFn: () => {
      session.leave();
      return get(api.POST('/api/v1/auth/logout'));
    },
    onSuccess: async () => {
      await navigate('/login', { replace: true });
      client.clear();
    },
  });
  const menu: MenuProps = {
    selectedKeys: [lookChosen()],
    onClick: ({ key }) => {
      if (key === 'out') logOut.mutate();
      else if (key === '/help') void navigate(`/help?from=${encodeURIComponent(pathname)}`);
      else if (key.startsWith('/')) void navigate(key);
      else chooseLook(key as 'auto');
    },
    items: [
      { key: 'who', type: 'group', label: `${me.name} · ${unit ?? ''}` },
      {
        key: 'look',
        label: '外观',
        icon: <BulbOutlined />,
        children: [
          { key: 'auto', label: '跟随系统' },
          { key: 'light', label: '浅色' },
          { key: 'dark', label: '深色' },
        ],
      },
      { key: '/password', label: '修改密码', icon: <LockOutlined /> },
      { key: '/signature', label: '我的签名', icon: <SignatureOutlined /> },
      { key: '/contact', label: '接收消息', icon: <BellOutlined /> },
      { key: '/help', label: '帮助', icon: <QuestionCircleOutlined /> },
      { type: 'divider' },
      { key: 'out', label: '退出登录', danger: true },
    ],
  };
  return (
    <Dropdown menu={menu} trigger={['click']}>
      <Button type="text" icon={<UserOutlined />} aria-label={`账户：${me.name}`}>
        <span className="wide">{me.name}</span>
        <MoreOutlined className="wide" />
      </Button>
    </Dropdown>
  );
}
