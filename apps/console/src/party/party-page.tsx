import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { api, get, ProblemError } from '../api/client';
import { Commitment } from './commitment';
import { Entrance } from './entrance';
import { Home } from './home';
import { MinutesPages } from './minutes';
import { DecisionPaper, NoticePaper, OrderPaper } from './papers';
import type { PartyCase } from './party-case';
import { ReadAloud } from './read-aloud';
import {
  AskExtension,
  Defence,
  RefuseCorrection,
  ReportCorrection,
  RequestHearing,
  RequestInstalments,
  RequestRecusal,
  WaiveDefence,
} from './requests';
import { Sent } from './sent';
import { Study } from './study';
import { Trouble } from './trouble';
import { useOnline } from './use-online';
import { type Place, usePlace } from './use-place';

/** How often the page asks by itself, ms; sooner while something sent is still on its way. */
const ASK_EVERY_MS = 15_000;
const ASK_SOON_MS = 2000;

const OUTSIDE = ['PARTY_SESSION_EXPIRED', 'PARTY_LINK_REPLACED'];

/** The page of a person who has no account: what is asked, by when, and how to do it. */
export function PartyPage({ token }: { token: string }) {
  const [inside, setInside] = useState(false);
  return inside ? (
    <Inside leave={() => setInside(false)} />
  ) : (
    <Frame place="home" home={() => undefined}>
      <Entrance token={token} entered={() => setInside(true)} />
    </Frame>
  );
}

function Inside({ leave }: { leave: () => void }) {
  const [c, setCase] = useState<PartyCase>();
  const [error, setError] = useState<unknown>();
  const [place, go] = usePlace();
  const shown = useRef<string>(undefined);

  const read = useCallback(async () => {
    try {
      const told = await get(api.GET('/api/v1/party/case'));
      // Another link was opened on this device meanwhile: this page is not the place for what is typed into that one.
      if (shown.current && shown.current !== told.caseNo) return leave();
      shown.current = told.caseNo;
      setCase(told);
      setError(undefined);
    } catch (e) {
      if (e instanceof ProblemError && OUTSIDE.includes(e.code)) leave();
      else setError(e);
    }
  }, [leave]);
  useEffect(() => void read(), [read]);
  // What the officers do shows by itself while the page is open.
  const soon = c?.submissions.some((s) => s.state === 'received');
  useEffect(() => {
    const ask = () => document.visibilityState === 'visible' && void read();
    const timer = setInterval(ask, soon ? ASK_SOON_MS : ASK_EVERY_MS);
    return () => clearInterval(timer);
  }, [read, soon]);

  const home = () => {
    go('home');
    void read();
  };
  return (
    <Frame place={place} home={home}>
      {error ? <Trouble error={error} retry={() => void read()} /> : null}
      {!error && !c ? <p className="waiting">正在打开…</p> : null}
      {c ? <Page c={c} place={place} go={go} home={home} read={read} /> : null}
    </Frame>
  );
}

interface PageProps {
  c: PartyCase;
  place: Place;
  go: (place: Place) => void;
  home: () => void;
  read: () => Promise<void>;
}

function Page({ c, place, go, home, read }: PageProps) {
  switch (place) {
    case 'commitment':
      if (c.commitment) return <Commitment c={c} commitment={c.commitment} done={read} />;
      break;
    case 'order':
      if (c.order) return <OrderPaper c={c} order={c.order} />;
      break;
    case 'notice':
      if (c.notice) return <NoticePaper c={c} notice={c.notice} go={go} />;
      break;
    case 'decision':
      if (c.decision) return <DecisionPaper c={c} decision={c.decision} go={go} />;
      break;
    // What is no longer possible while it is being typed is told when it is sent, and the text stays.
    case 'report':
      return <ReportCorrection c={c} done={home} />;
    case 'extension':
      return <AskExtension c={c} done={home} />;
    case 'refuse':
      return <RefuseCorrection c={c} done={home} />;
    case 'study':
      return <Study done={home} />;
    case 'defence':
      return <Defence c={c} done={home} />;
    case 'waive':
      return <WaiveDefence c={c} done={home} />;
    case 'hearing':
      return <RequestHearing c={c} done={home} />;
    case 'instalments':
      return <RequestInstalments c={c} done={home} />;
    case 'recusal':
      return <RequestRecusal c={c} done={home} />;
    case 'minutes':
      if (c.minutes.length > 0) return <MinutesPages c={c} read={read} home={home} />;
      break;
    case 'sent':
      return <Sent c={c} />;
    case 'home':
  }
  return <Home c={c} go={go} />;
}

interface FrameProps {
  place: Place;
  home: () => void;
  children: ReactNode;
}

/** The bar with what helps reading, and word of a network that is gone. */
function Frame({ place, home, children }: FrameProps) {
  const [large, setLarge] = useState(() => localStorage.getItem('rouzhi.large') === 'yes');
  const online = useOnline();
  useEffect(() => {
    document.documentElement.classList.toggle('large', large);
    localStorage.setItem('rouzhi.large', large ? 'yes' : 'no');
  }, [large]);
  return (
    <>
      <header className="bar">
        {place === 'home' ? (
          <span>柔性执法 · 当事人</span>
        ) : (
          <button type="button" className="plain" onClick={home}>
            ‹ 返回
          </button>
        )}
        <span className="helps">
          <ReadAloud key={place} />
          <button type="button" className="plain" aria-pressed={large} onClick={() => setLarge(!large)}>
            {large ? '标准字号' : '大字'}
          </button>
        </span>
      </header>
      <main>
        {online ? null : (
          <p className="trouble" role="status">
            现在没有网络。您填写的内容保存在这台设备上，网络恢复后再提交。
          </p>
        )}
        {children}
      </main>
    </>
  );
}
