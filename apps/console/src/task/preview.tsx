import { FilePdfOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { api, get } from '../api/client';
import type { Values } from '../form/schema';
import { openPdf } from '../ui/open-pdf';

/** The paper that the form would make, as it will look: asked for with what is filled in now. */
export function usePreview(id: string, title: string | null | undefined) {
  return useMutation({
    mutationFn: (data: Values) =>
      openPdf(
        () =>
          get<Blob>(
            api.POST('/api/v1/tasks/{id}/preview', { params: { path: { id } }, body: { data }, parseAs: 'blob' }),
          ),
        `预览 ${title ?? '文书'}`,
      ),
  });
}

export const PreviewButton = ({ title, busy, open }: { title: string; busy: boolean; open: () => void }) => (
  <Button icon={<FilePdfOutlined />} loading={busy} onClick={open}>
    预览《{title}》
  </Button>
);
