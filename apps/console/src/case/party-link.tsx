import { useMutation } from '@tanstack/react-query';
import { Button, Checkbox, Modal, QRCode } from 'antd';
import { useState } from 'react';
import { api, get } from '../api/client';
import { Refusal } from '../form/refusal';
import { moment } from '../ui/dates';

/** The way in for the party: a code to scan, six digits to read out. */
export function PartyLink({ caseNo }: { caseNo: string }) {
  const [open, setOpen] = useState(false);
  const [byText, setByText] = useState(false);
  const issue = useMutation({
    mutationFn: () =>
      get(api.POST('/api/v1/cases/{caseNo}/party-link', { params: { path: { caseNo } }, body: { byText } })),
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
            {byText ? <p>链接正用短信发给当事人。</p> : null}
            <p className="copy">{address}</p>
          </div>
        ) : (
          <>
            <p>将生成新的二维码和验证码。此前发给当事人的链接随即失效。</p>
            <Checkbox checked={byText} onChange={(e) => setByText(e.target.checked)}>
              同时把链接用短信发给当事人
            </Checkbox>
            <p className="muted">须当事人在送达地址确认书中同意短信送达，并留有手机号码；验证码不随短信发送。</p>
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
