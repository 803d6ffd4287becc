import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Checkbox, Form, Input } from 'antd';
import { api, get, type Schemas } from '../api/client';
import { contactQuery } from '../api/queries';
import { Refusal } from '../form/refusal';
import { Loaded } from '../ui/states';
import './contact.css';

type Contact = Schemas['Contact'];
type Way = Schemas['Way']['way'];
interface Values {
  email?: string | null;
  phone?: string | null;
  im?: string | null;
  choices: Contact['groups'][number]['ways'][];
}

/** 账户 → 接收消息: where I am reached outside, and which messages come by which way. */
export function ContactPage() {
  const query = useQuery(contactQuery);
  return (
    <section className="page narrow contact">
      <h1>接收消息</h1>
      <p className="muted">
        通知总会显示在本系统中。需要同时发到别处的，填写联系方式并选择哪些消息用哪种方式接收；上班时间以外的等到下一个上班时刻。
      </p>
      <Loaded query={query}>{(contact) => <ContactForm contact={contact} />}</Loaded>
    </section>
  );
}

function ContactForm({ contact }: { contact: Contact }) {
  const [form] = Form.useForm<Values>();
  const client = useQueryClient();
  const { message } = App.useApp();
  const save = useMutation({
    mutationFn: ({ email, phone, im, choices }: Values) =>
      get(
        api.PUT('/api/v1/contact', {
          body: {
            ...{ email: email?.trim() || null, phone: phone?.trim() || null, im: im?.trim() || null },
            choices: Object.fromEntries(contact.groups.map(({ group }, i) => [group, choices[i] ?? []])),
          },
        }),
      ),
    onSuccess: (saved) => {
      client.setQueryData(contactQuery.queryKey, saved);
      message.success('已保存。');
    },
  });
  /** Who has chosen a way is reached by it. */
  const needed = (way: Way, missing: string) => ({
    dependencies: contact.groups.map((_, i) => ['choices', i]),
    rules: [
      ({ getFieldValue }: { getFieldValue: (name: string) => unknown }) => ({
        validator: (_: unknown, address?: string | null) =>
          !address?.trim() && (getFieldValue('choices') as Values['choices']).some((ways) => ways.includes(way))
            ? Promise.reject(new Error(missing))
            : Promise.resolve(),
      }),
    ],
  });
  const off = contact.ways.filter((w) => !w.on);
  const options = contact.ways.map(({ way, title, on }) => ({
    value: way,
    label: title,
    // One that was chosen while it was on can still be taken back.
    disabled: !on && !contact.groups.some((g) => g.ways.includes(way)),
  }));
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={{ ...contact, choices: contact.groups.map((g) => g.ways) }}
      onFinish={(v) => save.mutate(v)}
    >
      <Form.Item name="email" label="邮箱" {...needed('email', '选择了用电子邮件接收，请填写邮箱。')}>
        <Input inputMode="email" autoComplete="email" maxLength={254} />
      </Form.Item>
      <Form.Item name="phone" label="手机号码" {...needed('sms', '选择了用短信接收，请填写手机号码。')}>
        <Input inputMode="tel" autoComplete="tel" maxLength={20} />
      </Form.Item>
      <Form.Item name="im" label="即时通信账号" {...needed('im', '选择了用企业即时通信接收，请填写即时通信账号。')}>
        <Input autoComplete="off" maxLength={100} />
      </Form.Item>
      <h2>哪些消息用哪种方式接收</h2>
      {off.length > 0 ? (
        <p className="muted">{off.map((w) => w.title).join('、')}没有开通，需要的请联系系统管理员。</p>
      ) : null}
      {contact.groups.map(({ group, title }, i) => (
        <Form.Item key={group} label={title} name={['choices', i]}>
          <Checkbox.Group<Way> options={options} aria-label={title} />
        </Form.Item>
      ))}
      <Refusal error={save.error} form={form} />
      <Button type="primary" htmlType="submit" loading={save.isPending}>
        保存
      </Button>
    </Form>
  );
}
