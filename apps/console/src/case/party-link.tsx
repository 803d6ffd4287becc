import { useMutation } from '@tanstack/react-query';
import { Button, Modal, QRCode } from 'antd';
import { useState } from 'react';
import { api, get } from '../api/client';
import { Refusal } from '../form/refusal';
import { moment } from '../ui/dates';

/** The way in for the party: a code to scan, six digits to read out. */
export function PartyLink({ caseNo }: { caseNo: string }) {
  const [open, setOpen] = useState(false);
  const issue = useMutation({
    mutationFn: () => get(api.POST('/api/v1/cases/{caseNo}/party-link', { params: { path: { caseNo } } })),
  });
  const link = issue.data;
  const address = link ? new URL(link.path, location.origin).href : '';
  return (
    <>
      <Button onClick={() => setOpen(true)}>当事人页面</Button>
      <Modal
        open={open}
        title="请当事人扫码"
        footer={null}
        onCancel={() => {
          setOpen(false);
          issue.reset();
        }}
      >
        {link ? (
          <div className="party-link">
            <QRCode value={address} size={220} bgColor="#fff" color="#000" aria-label="当事人页面二维码" />
            <p>请把验证码读给当事人：</p>
            <p className="party-code" aria-label="验证码">
              {link.code}
            </p>
            <p className="muted">
              验证码 {moment(link.codeExpiresAt)} 前有效，只能用一次；链接有效至 {moment(link.expiresAt)}。
            </p>
            <p className="copy">{address}</p>
          </div>
        ) : (
          <>
            <p>将生成新的二维码和验证码。此前发给当事人的链接随即失效。</p>
            <Refusal error={issue.error} />
            <div className="submit-buttons">
              <Button type="primary" loading={issue.isPending} onClick={() => issue.mutate()}>
                生成
              </Button>
            </div>
          </>
        )}
      </Modal>
    </>
  );
}
