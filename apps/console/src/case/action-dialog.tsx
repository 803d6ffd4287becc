import { useQuery } from '@tanstack/react-query';
import { basisIn } from '../../../../libs/contracts/case';
import { servicePlace } from '../../../../libs/contracts/service-place';
import { App, Button, Form, Modal } from 'antd';
import { useMemo, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { api, get, type Schemas } from '../api/client';
import { meQuery } from '../api/queries';
import { useSubmission } from '../api/use-submission';
import { FilesOf } from '../form/attachments';
import { TextsOf } from '../form/common-texts';
import { textPlace } from '../form/text-place';
import { Fields, Known } from '../form/fields';
import { Refusal } from '../form/refusal';
import { type FieldSchema, initial, submitted, type Values } from '../form/schema';
import { dropLocally, keepLocally, localCopies } from '../task/local-copies';

interface Props {
  action: Schemas['ActionDeclaration'];
  caseFile: Schemas['Case'];
  /** What is known before anything is filled in. */
  known?: Values;
  close: () => void;
}

/** One action: its form, its article, and what it did. */
export function ActionDialog({ action, caseFile, known, close }: Props) {
  const schema = action.form as FieldSchema;
  const fresh = useMemo(
    () => ({ ...initial(schema), ...knownOf(schema, caseFile), ...known }),
    [schema, caseFile, known],
  );
  const keeper = useKept(action, caseFile, fresh);
  const [form] = Form.useForm<Values>();
  const texts = useMemo(() => textPlace(`action:${action.name}`, caseFile), [action.name, caseFile]);
  const { message } = App.useApp();
  const values: Values | undefined = Form.useWatch([], form);
  const data = submitted(schema, values ?? {}) as Values;
  const { data: foreseen } = useQuery({
    queryKey: ['outlook', caseFile.caseNo, action.name, data],
    queryFn: () =>
      get(
        api.POST('/api/v1/cases/{caseNo}/actions/{action}/preview', {
          params: { path: { caseNo: caseFile.caseNo, action: action.name as never } },
          body: { data },
        }),
      ),
    enabled: values !== undefined,
    placeholderData: (before) => before,
    retry: false,
  });
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const act = useSubmission('act', async ({ reply, here, key }) => {
    keeper.forget();
    if (reply) message.success({ key, content: `已办理：${action.title}` });
    close();
    // What was told of a task done before is no longer how the case stands.
    if (here) await navigate({ pathname, search }, { replace: true, state: null, preventScrollReset: true });
  });
  return (
    <Modal
      open
      title={action.title}
      okText={action.consequence ? `确认${action.title}` : '确定'}
      cancelText="取消"
      confirmLoading={act.busy}
      onCancel={close}
      onOk={() => form.submit()}
    >
      {action.consequence ? (
        <p className="consequence">
          <strong>{action.title}不能撤回。</strong>
          {action.consequence}
        </p>
      ) : null}
      <p className="muted">依据：{basisIn(caseFile, action.legalBasis)}</p>
      <Form<Values>
        form={form}
        layout="vertical"
        initialValues={keeper.start}
        scrollToFirstError={{ focus: true }}
        onValuesChange={(_, all: Values) => {
          act.revised();
          keeper.keep(all);
        }}
        onFinish={(v) =>
          void act.send(
            { caseNo: caseFile.caseNo, action: action.name, data: submitted(schema, v) as Values },
            `${action.title} ${caseFile.party.name}`,
          )
        }
      >
        {keeper.restored ? (
          <p className="muted">
            已恢复您上次未提交的内容。
            <Button
              type="link"
              size="small"
              onClick={() => {
                keeper.forget();
                form.setFieldsValue(fresh);
              }}
            >
              清空重填
            </Button>
          </p>
        ) : null}
        <FilesOf value={caseFile.caseNo}>
          <TextsOf value={texts}>
            <Known value={partsOf(caseFile)}>
              <Fields schema={schema} />
            </Known>
          </TextsOf>
        </FilesOf>
      </Form>
      {foreseen?.sentence && !act.error ? <p className="outlook">提交后：{foreseen.sentence}</p> : null}
      <Refusal error={act.error} form={form} retry={() => form.submit()} />
    </Modal>
  );
}

/** What the case knows of the form: who handles it, and where it happened. */
const knownOf = ({ properties = {} }: FieldSchema, { officers, place }: Schemas['Case']): Values => ({
  ...(properties['officers'] ? { officers: officers.map((o) => o.username) } : {}),
  ...(place
    ? Object.fromEntries(
        Object.keys(properties)
          .filter((k) => properties[k]!.begins === 'scene')
          .map((k) => [k, place]),
      )
    : {}),
});

/** And of a part that may be left out, once it is opened. */
const partsOf = ({ party, place }: Schemas['Case']): Values => ({
  service: { recipient: party.name, place: servicePlace(place) },
});

/** A long form is kept on this device from the first keystroke until it is handed in; files were uploaded before. */
function useKept({ name, keeps }: Props['action'], { caseNo }: Props['caseFile'], fresh: Values) {
  const person = useQuery(meQuery).data?.username ?? '';
  const id = `${caseNo}:${name}`;
  const [copy] = useState(() =>
    keeps ? localCopies(person, id).sort((a, b) => b.at.localeCompare(a.at))[0]?.data : undefined,
  );
  const [restored, setRestored] = useState(copy !== undefined);
  return {
    start: copy ?? fresh,
    restored,
    keep: (data: Values) => {
      if (keeps) keepLocally(person, id, { data, base: fresh, at: new Date().toISOString() });
    },
    forget: () => {
      setRestored(false);
      if (keeps) dropLocally(person, id, 'all');
    },
  };
}
