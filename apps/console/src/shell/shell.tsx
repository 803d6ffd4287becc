import {
  BellOutlined,
  BulbOutlined,
  FileTextOutlined,
  FormOutlined,
  InboxOutlined,
  ProfileOutlined,
  SettingOutlined,
  SearchOutlined,
  UserOutlined,
  BarChartOutlined,
  MoreOutlined,
} from '@ant-design/icons';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Badge, Button, Drawer, Dropdown, Input, type InputRef, type MenuProps } from 'antd';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Link, Navigate, NavLink, Outlet, useLocation, useNavigate, useNavigationType } from 'react-router';
import { api, get, ProblemError, type Schemas } from '../api/client';
import { countsQuery, meQuery, notificationsQuery, unitsQuery } from '../api/queries';
import { session } from '../api/session';
import { useUnanswered } from '../api/use-follow';
import { SessionEnded } from '../session/session-ended';
import { chooseLook, lookChosen } from '../theme';
import { moment } from '../ui/dates';
import { Loaded, Nothing, Problem } from '../ui/states';
import { WaitingMark } from '../register/waiting-mark';
import { LiveContext, useLive, useLiveUpdates } from './live';
import './shell.css';

interface Place {
  to: string;
  label: string;
  icon: ReactNode;
  roles?: Schemas['Me']['roles'];
}

const PLACES: Place[] = [
  { to: '/inbox', label: '待办', icon: <InboxOutlined /> },
  { to: '/cases', label: '案件', icon: <FileTextOutlined /> },
  { to: '/register', label: '登记', icon: <FormOutlined />, roles: ['officer', 'head'] },
  { to: '/overview', label: '指挥', icon: <BarChartOutlined />, roles: ['head', 'manager', 'supervisor', 'admin'] },
  { to: '/public/items', label: '清单', icon: <ProfileOutlined /> },
  { to: '/admin', label: '管理', icon: <SettingOutlined />, roles: ['admin'] },
];

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
      {(person) => (
        <Frame me={person}>
          <Outlet />
        </Frame>
      )}
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
  const places = PLACES.filter((p) => !p.roles || p.roles.some((r) => me.roles.includes(r)));
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
          <Search />
          {me.roles.some((r) => r === 'officer' || r === 'head') ? <WaitingMark person={me.username} /> : null}
          <Connection />
          <Bell />
          <Account me={me} />
        </header>
        <nav className="rail" aria-label="主导航">
          {places.map((p) => (
            <NavLink key={p.to} to={p.to}>
              {p.icon}
              <span>{p.label}</span>
              {p.to === '/inbox' ? <Waiting /> : null}
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
          {children}
        </main>
      </div>
      <SessionEnded me={me} />
    </LiveContext>
  );
}

function Waiting() {
  const { data } = useQuery(countsQuery);
  return data && data.mine > 0 ? <Badge count={data.mine} size="small" className="waiting" /> : null;
}

function Search() {
  const navigate = useNavigate();
  const field = useRef<InputRef>(null);
  useEffect(() => {
    const onKey = (e: KeyboardEvent) => {
      if ((e.ctrlKey || e.metaKey) && e.key.toLowerCase() === 'k') {
        e.preventDefault();
        field.current?.focus({ cursor: 'all' });
      }
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  return (
    <form
      role="search"
      className="search"
      onSubmit={(e) => {
        e.preventDefault();
        const words = field.current?.input?.value.trim() ?? '';
        void navigate(words ? `/cases?q=${encodeURIComponent(words)}` : '/cases');
      }}
    >
      <Input
        ref={field}
        allowClear
        prefix={<SearchOutlined aria-hidden />}
        placeholder="案号、当事人、事项、统一代码（Ctrl K）"
        aria-label="查找案件"
      />
    </form>
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
      <Badge count={unread} size="small" overflowCount={99} offset={[-6, 8]}>
        <Button
          type="text"
          icon={<BellOutlined />}
          aria-label={`消息，${unread > 99 ? '99 条以上' : `${unread} 条`}未读`}
          onClick={() => setOpen(true)}
        />
      </Badge>
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
                          to={n.caseNo ? `/cases/${n.caseNo}` : '/inbox'}
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
    onClick: ({ key }) => (key === 'out' ? logOut.mutate() : chooseLook(key as 'auto')),
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
