import type { Response } from 'express';
import type { CaseReply } from '#contracts';
import { isPending, type Pending } from '../engine/case-engine';

/** 200 with the new view, or 202 with where to ask how it ended. */
export function answer(response: Response, caseNo: string, reply: CaseReply | Pending): object {
  if (!isPending(reply)) return reply;
  const status = `/api/v1/cases/${caseNo}/updates/${encodeURIComponent(reply.updateId)}`;
  response.status(202).location(status);
  return {
    updateId: reply.updateId,
    status,
    message: '已收到，正在办理。',
  };
}
