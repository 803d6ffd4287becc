import type { Response } from 'express';
import { isPending, type Pending } from './case-engine';

/** Where an officer asks how what was kept for a case has ended. */
export const updatesOf = (caseNo: string): string => `/api/v1/cases/${caseNo}/updates`;
/** Where the party does: it reads no address of the officers'. */
export const PARTY_UPDATES = '/api/v1/party/updates';

/** 200 with the new view, or 202 with where the asker finds out how it ended, below `updates`. */
export function answer(response: Response, updates: string, reply: object | Pending): object {
  if (!isPending(reply)) return reply;
  const status = `${updates}/${encodeURIComponent(reply.updateId)}`;
  response.status(202).location(status);
  return {
    updateId: reply.updateId,
    status,
    message: '已收到，正在办理。',
  };
}
