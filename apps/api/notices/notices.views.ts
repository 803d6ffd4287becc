import { z } from 'zod';
import type { NoticeState } from '#store';

const ContentView = z
  .object({
    title: z.string(),
    authority: z.string(),
    phone: z.string().nullable().describe('机关公布的联系电话'),
    party: z.string().describe('受送达人'),
    paper: z.object({ title: z.string(), number: z.string().nullable().describe('文号') }),
    ground: z.string().describe('公告的原因'),
    publishedOn: z.string(),
    until: z.string().nullable().describe('公告期届满之日，当日视为送达；未定的为空'),
    place: z.string().describe('张贴地点或者登载的报刊、网站'),
    said: z.array(z.string()).describe('公告全文，逐段'),
    source: z.string(),
  })
  .meta({ id: 'PublicNoticeContent' });

export const PublicNoticesView = z
  .object({
    items: z.array(
      ContentView.pick({ title: true, authority: true, party: true, publishedOn: true, until: true }).extend({
        id: z.string(),
      }),
    ),
  })
  .meta({ id: 'PublicNotices' });

export const PublicNoticeView = z
  .object({
    id: z.string(),
    shown: ContentView.optional().describe('正在公告的内容；已经结束的没有'),
    ended: z.object({ how: z.string(), endedAt: z.string() }).optional().describe('已经结束的，怎样结束'),
  })
  .meta({ id: 'PublicNotice' });

const STATES = ['shown', 'passed', 'handedOver', 'withdrawn'] as const satisfies readonly NoticeState[];

const notice = {
  id: z.string(),
  documentId: z.string(),
  title: z.string(),
  state: z.enum(STATES),
  stateName: z.string(),
  publishedOn: z.string(),
  until: z.string().nullable(),
  shownSince: z.string(),
  endedAt: z.string().nullable(),
  total: z.number().nullable().describe('公告期的日数；届满之日未定的为空'),
  proven: z.number().describe('其中已经证明的日数'),
  gaps: z.array(z.object({ day: z.string(), why: z.enum(['early', 'unseen']), told: z.string() })),
  intact: z.boolean().describe('证明记录没有被改动、删去或者补入'),
};

export const CaseNoticesView = z
  .object({ items: z.array(z.object(notice).meta({ id: 'CaseNotice' })) })
  .meta({ id: 'CaseNotices' });

export const NoticeProofView = z
  .object({
    ...notice,
    caseNo: z.string(),
    displayNo: z.string(),
    content: ContentView,
    headHash: z.string().describe('最后一条证明的散列值'),
    proofs: z.array(
      z.object({
        seq: z.number(),
        day: z.string(),
        at: z.string().describe('看到公告的时间'),
        address: z.string().describe('在哪个地址看到'),
        sha256: z.string().describe('所见文本的 SHA-256'),
        text: z.string().describe('所见文本'),
        prevHash: z.string(),
        hash: z.string(),
      }),
    ),
  })
  .meta({ id: 'NoticeProof' });
