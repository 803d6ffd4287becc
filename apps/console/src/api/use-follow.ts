import { useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { api, get, type ProblemError } from './client';
import { settled } from './settled';

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
    const path = { caseNo, updateId };
    try {
      await settled(() => get(api.GET('/api/v1/cases/{caseNo}/updates/{updateId}', { params: { path } })));
      notification.success({ ...about, title: `${title}：已办理`, description: undefined });
    } catch (error) {
      const { message, detail } = error as ProblemError;
      notification.error({
        ...about,
        title: `${title}：未能办理`,
        description: [message, detail].filter(Boolean).join(''),
      });
    }
    for (const k of ['tasks', 'task', 'cases']) void client.invalidateQueries({ queryKey: [k] });
    void client.invalidateQueries({ queryKey: ['case', caseNo] });
  };
}
