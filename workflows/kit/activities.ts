import { ActivityCancellationType, proxyActivities, proxyLocalActivities } from '@temporalio/workflow';
import type { CaseActivities } from '#contracts';

/**
 * Every activity's timeouts and retries, in one place.
 *
 * projectNow   Local: runs inside the workflow task that changed the case, so lists agree when the person is answered.
 *              One attempt of a second: a database that does not answer must not hold officers up.
 * project      The same write as a durable activity, taken over when `projectNow` failed. Must happen: no end to retries,
 *              half a minute apart at most, so that lists catch up soon after an outage.
 * issue        Must happen, and holds nothing up but the sealing: what lacks a particular is tried again until it has been entered.
 * seal         Must happen, may take long on a large file.
 */
export const { project: projectNow } = proxyLocalActivities<CaseActivities>({
  startToCloseTimeout: '1s',
  retry: { maximumAttempts: 1 },
});

const mustHappen = { initialInterval: '200ms', backoffCoefficient: 2, maximumInterval: '30s' } as const;

export const { project } = proxyActivities<CaseActivities>({
  startToCloseTimeout: '20s',
  retry: mustHappen,
  summary: '写入投影',
});

export const { issue } = proxyActivities<CaseActivities>({
  startToCloseTimeout: '1 minute',
  cancellationType: ActivityCancellationType.WAIT_CANCELLATION_COMPLETED,
  retry: mustHappen,
  summary: '出具文书',
});

export const { seal } = proxyActivities<CaseActivities>({
  startToCloseTimeout: '2 minutes',
  retry: mustHappen,
  summary: '封存卷宗',
});
