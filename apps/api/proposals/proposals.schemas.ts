import { z } from 'zod';
import { text } from '#contracts';
import { PublishRetention, RetentionReach } from '../archives/archives.schemas';
import { PreviewView, PublishYear } from '../calendar/calendar.schemas';
import { PublishRules, ReachView } from '../law/law.schemas';
import { PartiesEffect, PartiesProposed } from '../ledger/parties.schemas';

export const PROPOSAL_KINDS = ['calendar', 'rules', 'retention', 'merge', 'separation'] as const;
export type ProposalKind = (typeof PROPOSAL_KINDS)[number];

/** What would change, and for which cases. */
const Effect = z.union([PreviewView, ReachView, RetentionReach, PartiesEffect]);

export const ProposalView = z
  .object({
    id: z.int(),
    kind: z.enum(PROPOSAL_KINDS),
    title: z.string(),
    body: z.union([PublishYear, PublishRules, PublishRetention, PartiesProposed]),
    state: z.enum(['waiting', 'published', 'withdrawn']),
    proposedBy: z.string(),
    proposedAt: z.string(),
    decidedBy: z.string().nullable(),
    decidedAt: z.string().nullable(),
    reason: z.string().nullable().describe('撤回的理由'),
    effect: Effect.nullable().describe('公布时的影响；待核准的在单件查询中按现在计算'),
    /** Whether the reader may publish it: not the one who proposed it. */
    mayPublish: z.boolean(),
    /** Whether it is the reader's own. */
    own: z.boolean(),
  })
  .meta({ id: 'Proposal' });

export const ProposalList = z.object({ items: z.array(ProposalView) }).meta({ id: 'ProposalList' });

export const Withdrawal = z.strictObject({ reason: text('撤回的理由', 500) }).meta({ id: 'ProposalWithdrawal' });

export const ProposalPublished = z
  .object({ id: z.int(), told: z.int(), failed: z.int() })
  .meta({ id: 'ProposalPublished' });
