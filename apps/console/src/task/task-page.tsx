import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Form } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { api, get, keyed, ProblemError, type Schemas } from '../api/client';
import { Intention } from '../api/intention';
import { useFollow } from '../api/use-follow';
import { caseQuery, draftQuery, meQuery, stagesQuery, taskQuery, usersQuery } from '../api/queries';
import { FilesOf } from '../form/attachments';
import { Fields } from '../form/fields';
import { Refusal } from '../form/refusal';
import { useBeside } from '../inbox/beside';
import { TaskActions } from '../inbox/task-actions';
import { type FieldSchema, initial, submitted, type Values } from '../form/schema';
import { DaysLeft } from '../ui/days-left';
import { Mark } from '../ui/mark';
import { Loaded } from '../ui/states';
import { ROLE_NAMES } from '../ui/words';
import { FactList } from './fact-list';
import { TaskFacts } from './task-facts';
import { useDraft } from './use-draft';
import './task.css';

export function TaskPage() {
  const { id = '' } = useParams();
  const task = useQuery(taskQuery(id));
  const draft = useQuery(draftQuery(id));
  return (
    <section className="page">
      <Loaded query={task}>
        {(t) => (draft.isPending && !draft.error ? null : <Work key={id} task={t} draft={draft.data} />)}
      </Loaded>
    </section>
  );
}

function Work({ task, draft }: { task: Schemas['Task']; draft?: Schemas['DraftView'] }) {
  const { data: me } = useQuery(meQuery);
  const may = me?.roles.includes(task.candidateRole) ?? false;
  const free = !task.assignee || task.assignee === me?.username;
  const open = task.state === 'open' || task.state === 'claimed';
  const caseFile = useQuery(caseQuery(task.caseNo));
  return (
    <>
      <header className="title">
        <div>
          <h1>{task.title}</h1>
          <p>
            <Link to={`/cases/${task.caseNo}`}>{task.displayNo}</Link> · {task.partyName} · {task.itemTitle}
          </p>
        </div>
        <div className="title-side">
          {open ? (
            <DaysLeft due={task} basis={task.legalBasis} />
          ) : (
            <Mark tone={task.state === 'completed' ? 'done' : 'plain'}>
              {task.state === 'completed' ? '已办结' : '已撤回'}
            </Mark>
          )}
          <TaskActions task={task} />
        </div>
      </header>
      <div className="task">
        <aside className="facts" aria-label="办理此任务需要的事实">
          <Loaded query={caseFile}>{(c) => <TaskFacts task={task} caseFile={c} />}</Loaded>
        </aside>
        <div>
          {!open ? <Ended task={task} /> : null}
          {open && !may ? (
            <Alert
              type="info"
              showIcon
              title={`此任务由${ROLE_NAMES[task.candidateRole]}办理，您可以查看，不能提交。`}
            />
          ) : null}
          {open && may && !free ? <Taken task={task} /> : null}
          {open && may && free ? <TaskForm task={task} draft={draft} /> : null}
        </div>
      </div>
    </>
  );
}

function Ended({ task }: { task: Schemas['Task'] }) {
  const { data } = useQuery(usersQuery);
  const who = data?.items.find((u) => u.username === task.completedBy)?.name ?? task.completedBy;
  return (
    <>
      <Alert
        type={task.state === 'completed' ? 'success' : 'info'}
        showIcon
        title={task.state === 'completed' ? `此任务已由${who ?? '他人'}办结。` : '此任务已撤回，无需再办。'}
        description={<Link to={`/cases/${task.caseNo}`}>查看案件进展</Link>}
      />
      {task.answer.length > 0 ? (
        <dl className="facts-list answered" aria-label="办理结果">
          <FactList facts={task.answer} caseNo={task.caseNo} />
        </dl>
      ) : null}
    </>
  );
}

function Taken({ task }: { task: Schemas['Task'] }) {
  const { data } = useQuery(usersQuery);
  const who = data?.items.find((u) => u.username === task.assignee)?.name ?? task.assignee;
  return <Alert type="info" showIcon title={`此任务在${who}名下。如需办理，请对方退回或由负责人改派。`} />;
}

function TaskForm({ task, draft }: { task: Schemas['Task']; draft?: Schemas['DraftView'] }) {
  const schema = task.form as FieldSchema;
  const start = useMemo(
    () => ({ ...initial(schema), ...(task.prefill as Values), ...draft?.data }),
    // The form is filled once; what is typed afterwards belongs to the person.
    [],
  );
  const [form] = Form.useForm<Values>();
  const values: Values | undefined = Form.useWatch([], form);
  const keeper = useDraft(task.id, draft?.updatedAt ?? undefined);
  const client = useQueryClient();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const [intention] = useState(() => new Intention());
  const follow = useFollow();
  const beside = useBeside();

  const complete = useMutation({
    mutationFn: (data: Values) =>
      intention.sent(
        get(
          api.POST('/api/v1/tasks/{id}/complete', {
            params: { path: { id: task.id }, ...keyed(intention.keyFor(data)) },
            body: { data, version: task.version },
          }),
        ),
      ),
    onSuccess: async (reply) => {
      keeper.forget();
      for (const k of ['tasks', 'task', 'cases']) void client.invalidateQueries({ queryKey: [k] });
      void client.invalidateQueries({ queryKey: ['case', task.caseNo] });
      if ('updateId' in reply) {
        void follow(task.caseNo, reply.updateId, task.title);
        if (!beside) await navigate(`/cases/${task.caseNo}`);
        return;
      }
      const next = reply.tasks.map((t) => t.title).join('、');
      message.success(
        next ? `已办结。下一步：${next}` : reply.status === 'closed' ? '已办结，案件已结案。' : '已办结。',
      );
      if (beside) beside.done(task);
      else await navigate(`/cases/${task.caseNo}`);
    },
    onError: (error) => {
      if (error instanceof ProblemError && error.status === 409)
        void client.invalidateQueries({ queryKey: ['task', task.id] });
    },
  });

  return (
    <Form<Values>
      form={form}
      layout="vertical"
      initialValues={start}
      scrollToFirstError={{ focus: true }}
      onValuesChange={(_, all: Values) => keeper.keep(all)}
      onFinish={(v) => complete.mutate(submitted(schema, v) as Values)}
    >
      {draft?.updatedAt ? <p className="muted">已恢复您上次未提交的内容。</p> : null}
      <FilesOf value={task.caseNo}>
        <Fields schema={schema} />
      </FilesOf>
      <Refusal error={complete.error} form={form} />
      <div className="submit">
        <Outlook task={task} values={values} />
        <div className="submit-buttons">
          <span className="muted" role="status">
            {keeper.words}
          </span>
          <Button onClick={() => keeper.keepNow(form.getFieldsValue(true) as Values)}>暂存</Button>
          <Button type="primary" htmlType="submit" loading={complete.isPending}>
            提交
          </Button>
        </div>
      </div>
    </Form>
  );
}

const ASK_AFTER_MS = 400;

/** What happens after handing in, as the server foresees it for what is in the form now. */
function Outlook({ task, values }: { task: Schemas['Task']; values?: Values }) {
  const schema = task.form as FieldSchema;
  const stages = useQuery(stagesQuery);
  const [asked, setAsked] = useState<Values>();
  const data = JSON.stringify(submitted(schema, values ?? {}));
  useEffect(() => {
    const timer = setTimeout(() => setAsked(JSON.parse(data) as Values), ASK_AFTER_MS);
    return () => clearTimeout(timer);
  }, [data]);
  const { data: foreseen } = useQuery({
    queryKey: ['outlook', task.id, asked],
    queryFn: () =>
      get(api.POST('/api/v1/tasks/{id}/outlook', { params: { path: { id: task.id } }, body: { data: asked ?? {} } })),
    enabled: asked !== undefined,
    placeholderData: (before) => before,
    retry: false,
  });
  const row = stages.data?.items.find((s) => s.stage === task.stage);
  const names = row?.next.map((n) => stages.data?.items.find((s) => s.stage === n)?.title).filter(Boolean);
  const sentence =
    foreseen?.sentence ?? (names?.length ? `案件按程序继续办理，下一环节可能是：${names.join('、')}。` : '');
  return sentence ? <p className="outlook">提交后：{sentence}</p> : null;
}
