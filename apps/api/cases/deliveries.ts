import {
  announcementOf,
  ANNOUNCEMENT_GROUNDS,
  ATTEMPT_FAILURES,
  basisIn,
  type CaseDocument,
  type CaseState,
  outForService,
  type Served,
  SERVICE_METHODS,
  type ServiceMethod,
} from '#contracts';
import { servedRows } from '#documents';
import { clockOf, dateOf, formatChinese, formatDay } from '#law';

const METHOD_RULES: Record<ServiceMethod, { how: string; source: string }> = {
  direct: { how: '受送达人签收之时为送达之时', source: '民事诉讼法 第八十七条' },
  leftBehind: { how: '文书留下之时为送达之时', source: '民事诉讼法 第八十九条' },
  electronic: { how: '到达当事人确认的系统之时为送达之时', source: '民事诉讼法 第九十条' },
  entrusted: { how: '受托单位送交签收之时为送达之时', source: '民事诉讼法 第九十一条' },
  post: { how: '回执注明的收件之时为送达之时', source: '民事诉讼法 第九十一条' },
  forwarded: { how: '转交签收之时为送达之时', source: '民事诉讼法 第九十二条至第九十四条' },
  announcement: {
    how: '自公告发布之日起满三十日，视为送达',
    source: '民事诉讼法 第九十五条；市场监督管理行政处罚程序规定 第八十二条第五项',
  },
};

/** By what the law counts it as served then, in words. */
export function derivation({ method, wrongAddress, publishedOn, effectiveAt }: Served): {
  how: string;
  source: string;
} {
  const rule = METHOD_RULES[method as ServiceMethod];
  if (wrongAddress)
    return {
      how: `当事人提供的地址不准确或者变更未告知，${method === 'post' ? '邮件退回' : '文书留在该地址'}之日为送达之日`,
      source: '市场监督管理行政处罚程序规定 第八十三条第二款',
    };
  return publishedOn
    ? { ...rule, how: `${formatDay(publishedOn)}发布公告，公告期满，${formatDay(dateOf(effectiveAt))}视为送达` }
    : rule;
}

/** Every paper of a case that is served: where it stands, what was tried, and how it came to be served. */
export const deliveriesOf = (state: CaseState) => {
  const out = new Set(outForService(state).map((d) => d.id));
  return state.documents.map((d) => ({
    id: d.id,
    title: d.title,
    madeAt: d.madeAt,
    state: standing(d, out.has(d.id), state),
    ...announcing(d, state),
    attempts: (d.attempts ?? []).map((a) => ({
      on: a.on,
      method: SERVICE_METHODS[a.method],
      who: a.who,
      failure: ATTEMPT_FAILURES[a.failure],
      course: a.course,
      by: a.by,
      at: a.at,
    })),
    corrections: (d.corrections ?? []).map(({ from, to, reason, by, at }) => ({ from, to, reason, by, at })),
    ...(d.served
      ? {
          served: {
            method: SERVICE_METHODS[d.served.method as ServiceMethod],
            effectiveAt: d.served.effectiveAt,
            ...(d.served.place ? { place: d.served.place } : {}),
            ...citing(state, derivation(d.served)),
            rows: servedRows(d.served),
          },
        }
      : {}),
  }));
};

const citing = (state: CaseState, told: { how: string; source: string }) => ({
  ...told,
  source: basisIn(state, told.source),
});

function standing(d: CaseDocument, out: boolean, state: CaseState) {
  if (d.recalled) return 'recalled' as const;
  if (d.served) return 'served' as const;
  if (clockOf(state.clocks, announcementOf(d))?.status === 'running') return 'announced' as const;
  return out ? ('out' as const) : ('made' as const);
}

/** The announcement as it runs, or ran. */
function announcing(d: CaseDocument, state: CaseState) {
  const clock = clockOf(state.clocks, announcementOf(d));
  if (!d.announced || !clock) return {};
  const { ground, course, publishedOn, place, by, at } = d.announced;
  const until = clock.dueOn;
  return {
    announced: {
      ground: ANNOUNCEMENT_GROUNDS[ground],
      course,
      publishedOn,
      place,
      by,
      at,
      running: clock.status === 'running',
      ...(until
        ? {
            until,
            told: `${formatDay(publishedOn)}发布，次日起算，期满之日为${formatChinese(until)}；该日视为送达，案件自动继续`,
          }
        : {}),
    },
  };
}
