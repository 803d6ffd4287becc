import { useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { api, get, ProblemError } from './client';

const ASK_EVERY_MS = 1000;

/** Follows what was kept (202) until the case has answered, and tells how it ended, wherever the person is by then. */
export function useFollow() {
  const { notification } = App.useApp();
  const client = useQueryClient();
  return async (caseNo: string, updateId: string, title: string): Promise<void> => {
    const about = { key: updateId, duration: 0 };
    notification.info({
      ...about,
      title: `${title}：已收到，正在办理`,
      description: '以收到的时间为准，无需重新提交；办理结果会显示在这里。',
    });
    for (;;) {
      try {
        const path = { caseNo, updateId };
        const reply = await get(api.GET('/api/v1/cases/{caseNo}/updates/{updateId}', { params: { path } }));
        if (!('updateId' in reply)) {
          notification.success({ ...about, title: `${title}：已办理`, description: undefined });
          break;
        }
      } catch (error) {
        if (error instanceof ProblemError && error.status >= 400 && error.status < 500) {
          notification.error({
            ...about,
            title: `${title}：未能办理`,
            description: [error.message, error.detail].filter(Boolean).join(''),
          });
          break;
        }
      }
      await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS));
    }
    for (const k of ['tasks', 'task', 'cases']) void client.invalidateQueries({ queryKey: [k] });
    void client.invalidateQueries({ queryKey: ['case', caseNo] });
  };
}
