import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Checkbox, Form, Input, InputNumber, Modal, Select } from 'antd';
import { citable } from '../../../../libs/law/citable';
import { api, get, type Schemas } from '../api/client';
import { Refusal } from '../form/refusal';
import { DateField } from '../ui/date-field';
import { UNIT_NAMES } from '../ui/words';

export type Entry = Schemas['ListEntry'];
type Question = NonNullable<Entry['questions']>[number];
type Tier = NonNullable<Entry['tiers']>[number];

interface TierValues {
  step: Tier['step'];
  circumstances: string;
  kinds?: Tier['kinds'];
  individualMin?: number | null;
  individualMax?: number | null;
  organizationMin?: number | null;
  organizationMax?: number | null;
}

/** As people type it: lists as lines, money in yuan. */
interface Values {
  entry: Omit<Entry, 'legalBasis' | 'conditions' | 'questions' | 'tiers' | 'fine' | 'basesInForce'> & {
    legalBasis: string;
    conditions: string;
    basesInForce?: { law: string; from: string; to?: string }[];
    questions: (Pick<Question, 'text' | 'source' | 'either'> & { id?: string; how: How; most?: number | null })[];
    fine: Record<
      'individualMin' | 'individualMax' | 'organizationMin' | 'organizationMax',
      number | null | undefined
    > & {
      note?: string;
    };
    tiers: TierValues[];
  };
  looksBack: boolean;
  /** This authority has no penalty to give. */
  powerless: boolean;
  /** Its statute has 按日连续处罚. */
  byTheDay: boolean;
}
type How = 'yes' | 'no' | 'excludes' | 'atMostYuan' | 'belowYuan' | 'atMost' | 'below';
const HOWS: Record<How, string> = {
  yes: '应为是',
  no: '应为否',
  excludes: '排除情形：应为否，否则不能从宽',
  atMostYuan: '金额不超过（元）',
  belowYuan: '金额不足（元）',
  atMost: '数量不超过',
  below: '数量不足',
};

const lines = (text: string | undefined) =>
  (text ?? '')
    .split('\n')
    .map((l) => l.trim())
    .filter(Boolean);
const fen = (yuan: number | null | undefined) =>
  yuan === null || yuan === undefined ? undefined : Math.round(yuan * 100);
const yuan = (amount: number | undefined) => (amount === undefined ? undefined : amount / 100);
/** What is left empty is not said. */
function said<T extends object>(values: T): T | undefined {
  const given = Object.entries(values).filter(([, v]) => v !== undefined && v !== null && v !== '');
  return given.length > 0 ? (Object.fromEntries(given) as T) : undefined;
}

function howOf({ kind, satisfiedIf, excludes }: Question): { how: How; most?: number } {
  if (excludes) return { how: 'excludes' };
  if ('is' in satisfiedIf) return { how: satisfiedIf.is ? 'yes' : 'no' };
  const money = kind === 'amountFen';
  if ('atMost' in satisfiedIf)
    return money ? { how: 'atMostYuan', most: satisfiedIf.atMost / 100 } : { how: 'atMost', most: satisfiedIf.atMost };
  return money ? { how: 'belowYuan', most: satisfiedIf.below / 100 } : { how: 'below', most: satisfiedIf.below };
}
function boundOf(how: How, most: number | null | undefined): Pick<Question, 'kind' | 'satisfiedIf' | 'excludes'> {
  if (how === 'excludes') return { kind: 'yesNo', satisfiedIf: { is: false }, excludes: true };
  if (how === 'yes' || how === 'no') return { kind: 'yesNo', satisfiedIf: { is: how === 'yes' } };
  const money = how.endsWith('Yuan');
  const bound = money ? (fen(most) ?? 0) : (most ?? 0);
  return {
    kind: money ? 'amountFen' : 'count',
    satisfiedIf: how.startsWith('atMost') ? { atMost: bound } : { below: bound },
  };
}

const EMPTY: Values = {
  looksBack: true,
  powerless: false,
  byTheDay: false,
  entry: {
    ...{ id: '', title: '', legalBasis: '', conditions: '', questions: [], tiers: [], fine: {} as never },
    ...{ correctionPeriod: { amount: 10, unit: 'workingDay' }, onTheSpot: false, penaltyRequiresRefusal: false },
    firstOffence: { months: 24, scope: 'item', source: '' },
  },
};

function valuesOf(e: Entry): Values {
  const { individualMin, individualMax, organizationMin, organizationMax, note } = e.fine ?? {};
  return {
    looksBack: e.firstOffence !== undefined,
    powerless: e.penaltyTypes?.length === 0,
    byTheDay: e.perDay !== undefined,
    entry: {
      ...e,
      legalBasis: e.legalBasis.join('\n'),
      conditions: e.conditions.join('\n'),
      questions: (e.questions ?? []).map((q) => ({ ...q, ...howOf(q) })),
      fine: {
        ...{ individualMin: yuan(individualMin), individualMax: yuan(individualMax) },
        ...{ organizationMin: yuan(organizationMin), organizationMax: yuan(organizationMax) },
        ...(note ? { note } : {}),
      },
      tiers: (e.tiers ?? []).map(({ fine: f = {}, ...t }) => ({
        ...t,
        ...{ individualMin: yuan(f.individualMin), individualMax: yuan(f.individualMax) },
        ...{ organizationMin: yuan(f.organizationMin), organizationMax: yuan(f.organizationMax) },
      })),
    } as Values['entry'],
  };
}

const fineIn = (f: Partial<Omit<TierValues, 'step' | 'circumstances' | 'kinds'>>) =>
  said({
    ...{ individualMin: fen(f.individualMin), individualMax: fen(f.individualMax) },
    ...{ organizationMin: fen(f.organizationMin), organizationMax: fen(f.organizationMax) },
  });

/** `kept`: what the form does not ask for. */
function entryIn({ entry: v, looksBack, powerless, byTheDay }: Values, kept: Entry | undefined): Entry {
  const { firstOffence, noLookBack, competence, focusArea, effectiveFrom, effectiveTo, basesInForce, ...rest } = v;
  const taken = new Set(rest.questions?.map((q) => q.id));
  const fresh = () => {
    let n = 1;
    while (taken.has(`q${n}`)) n++;
    taken.add(`q${n}`);
    return `q${n}`;
  };
  const fine = said({ ...fineIn(v.fine ?? {}), note: v.fine?.note?.trim() });
  return {
    ...{ id: v.id.trim(), title: v.title, correctionPeriod: v.correctionPeriod },
    ...{ onTheSpot: v.onTheSpot ?? false, penaltyRequiresRefusal: v.penaltyRequiresRefusal ?? false },
    legalBasis: lines(v.legalBasis),
    conditions: lines(v.conditions),
    questions: (v.questions ?? []).map(({ id, text, source, either, how, most }) => ({
      ...{ id: id ?? fresh(), text, source, ...boundOf(how, most) },
      // An exclusion stands alone.
      ...(either && how !== 'excludes' ? { either } : {}),
    })),
    ...(looksBack ? { firstOffence } : { noLookBack }),
    ...(competence && said(competence) ? { competence } : {}),
    ...(focusArea?.trim() ? { focusArea } : {}),
    ...(kept?.limitation ? { limitation: kept.limitation } : {}),
    ...(powerless ? { penaltyTypes: [] } : v.penaltyTypes?.length ? { penaltyTypes: v.penaltyTypes } : {}),
    ...(fine ? { fine } : {}),
    ...(v.tiers?.length
      ? {
          tiers: v.tiers.map(({ step, circumstances, kinds, ...f }) => ({
            ...{ step, circumstances },
            ...(kinds?.length ? { kinds } : {}),
            ...(fineIn(f) ? { fine: fineIn(f)! } : {}),
          })),
        }
      : {}),
    ...(byTheDay && !powerless && v.perDay
      ? { perDay: { source: v.perDay.source, confirmed: citable(v.perDay.source) === v.perDay.source } }
      : {}),
    ...(basesInForce?.length
      ? { basesInForce: basesInForce.map(({ law, from, to }) => ({ law, from, ...(to ? { to } : {}) })) }
      : {}),
    ...(effectiveFrom ? { effectiveFrom } : {}),
    ...(effectiveTo ? { effectiveTo } : {}),
  };
}

interface Props {
  at: { id: number; version: number; revision: number };
  entry?: Entry;
  words: Schemas['LawListVersion']['words'];
  close: () => void;
}

const of = (...name: (string | number)[]) => ['entry', ...name];
const asked = (label: string) => [{ required: true, message: `请填写${label}。` }];
const RANGE = [
  ['individualMin', '个人下限（元）'],
  ['individualMax', '个人上限（元）'],
  ['organizationMin', '单位下限（元）'],
  ['organizationMax', '单位上限（元）'],
] as const;

/** One entry of a draft. */
export function EntryForm({ at: { id, version, revision }, entry, words, close }: Props) {
  const [form] = Form.useForm<Values>();
  const client = useQueryClient();
  const save = useMutation({
    mutationFn: (values: Values) =>
      get(
        api.PUT('/api/v1/lists/{id}/versions/{version}/entry', {
          params: { path: { id, version } },
          body: { revision, entry: entryIn(values, entry) },
        }),
      ),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['lists'] });
      close();
    },
  });
  const looksBack = Form.useWatch('looksBack', form) ?? true;
  const powerless = Form.useWatch('powerless', form) ?? false;
  const byTheDay = Form.useWatch('byTheDay', form) ?? false;
  const options = (names: Record<string, string>) => Object.entries(names).map(([value, label]) => ({ value, label }));
  return (
    <Modal
      open
      width={760}
      title={entry ? `修改 ${entry.title}` : '添加事项'}
      okText="保存"
      cancelText="取消"
      confirmLoading={save.isPending}
      onCancel={close}
      onOk={() => form.submit()}
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={entry ? valuesOf(entry) : EMPTY}
        onFinish={(v) => save.mutate(v)}
      >
        <div className="pair">
          <Form.Item name={of('id')} label="事项编号" rules={asked('事项编号')} extra="字母、数字和 -，公布后不变">
            <Input maxLength={32} disabled={entry !== undefined} />
          </Form.Item>
          <Form.Item name={of('title')} label="事项名称" rules={asked('事项名称')}>
            <Input maxLength={200} />
          </Form.Item>
        </div>
        <Form.Item
          name={of('legalBasis')}
          label="依据"
          rules={asked('依据')}
          extra="一行一条，写明法律名称和条，例如：食品安全法 第一百二十四条第一款第五项"
        >
          <Input.TextArea autoSize={{ minRows: 1 }} />
        </Form.Item>
        <Form.List name={of('basesInForce')}>
          {(rows, { add, remove }) => (
            <Form.Item label="依据的施行日期" extra="系统没有收录的法律才需要填写">
              {rows.map(({ key, name }) => (
                <div key={key} className="part-row">
                  <Form.Item name={[name, 'law']} label="法律名称" rules={asked('法律名称')}>
                    <Input maxLength={100} />
                  </Form.Item>
                  <div className="pair">
                    <Form.Item name={[name, 'from']} label="施行日期" rules={asked('施行日期')}>
                      <DateField />
                    </Form.Item>
                    <Form.Item name={[name, 'to']} label="失效日期">
                      <DateField />
                    </Form.Item>
                  </div>
                  <Button size="small" onClick={() => remove(name)}>
                    删去
                  </Button>
                </div>
              ))}
              <Button size="small" onClick={() => add()}>
                添加
              </Button>
            </Form.Item>
          )}
        </Form.List>
        <Form.Item
          name={of('conditions')}
          label="适用条件"
          rules={asked('适用条件')}
          extra="一行一项，公开的清单照此显示"
        >
          <Input.TextArea autoSize={{ minRows: 2 }} />
        </Form.Item>
        <Form.List name={of('questions')}>
          {(rows, { add, remove }) => (
            <Form.Item label="核查问题" extra="核查时由执法人员逐项回答；初次违法由系统查核，不必列入">
              {rows.map(({ key, name }) => (
                <div key={key} className="part-row">
                  <Form.Item name={[name, 'text']} label="问题" rules={asked('问题')}>
                    <Input maxLength={200} />
                  </Form.Item>
                  <div className="pair">
                    <Form.Item name={[name, 'how']} label="怎样算符合" rules={asked('怎样算符合')}>
                      <Select options={options(HOWS)} />
                    </Form.Item>
                    <Form.Item name={[name, 'most']} label="数额（是否的不填）">
                      <InputNumber min={0} />
                    </Form.Item>
                  </div>
                  <Form.Item name={[name, 'source']} label="依据" rules={asked('依据')}>
                    <Input maxLength={200} />
                  </Form.Item>
                  <Button size="small" onClick={() => remove(name)}>
                    删去问题
                  </Button>
                </div>
              ))}
              <Button size="small" onClick={() => add({ how: 'yes' })}>
                添加问题
              </Button>
            </Form.Item>
          )}
        </Form.List>
        <div className="pair">
          <Form.Item name={of('correctionPeriod', 'amount')} label="改正期限" rules={asked('改正期限')}>
            <InputNumber min={1} max={3650} precision={0} />
          </Form.Item>
          <Form.Item name={of('correctionPeriod', 'unit')} label="期限单位" rules={asked('期限单位')}>
            <Select options={options(UNIT_NAMES)} />
          </Form.Item>
          <Form.Item name={of('focusArea')} label="重点领域" extra="例如：食品药品；不是的不填">
            <Input maxLength={40} />
          </Form.Item>
        </div>
        <Form.Item name={of('onTheSpot')} valuePropName="checked">
          <Checkbox>当场改正，不能延期</Checkbox>
        </Form.Item>
        <Form.Item name={of('penaltyRequiresRefusal')} valuePropName="checked">
          <Checkbox>依法拒不改正的才处罚</Checkbox>
        </Form.Item>
        <Form.Item name="looksBack" valuePropName="checked">
          <Checkbox>以初次违法为条件，追溯以前的违法</Checkbox>
        </Form.Item>
        {looksBack ? (
          <div className="pair">
            <Form.Item name={of('firstOffence', 'months')} label="追溯月数" rules={asked('追溯月数')}>
              <InputNumber min={1} max={1200} precision={0} />
            </Form.Item>
            <Form.Item name={of('firstOffence', 'scope')} label="追溯范围" rules={asked('追溯范围')}>
              <Select options={options({ item: '同一事项', department: '本部门' })} />
            </Form.Item>
            <Form.Item name={of('firstOffence', 'source')} label="追溯依据" rules={asked('追溯依据')}>
              <Input maxLength={200} />
            </Form.Item>
          </div>
        ) : (
          <Form.Item name={of('noLookBack')} label="不追溯的理由" rules={asked('不追溯的理由')}>
            <Input maxLength={200} />
          </Form.Item>
        )}
        <div className="pair">
          <Form.Item name={of('competence', 'authority')} label="管辖机关">
            <Input maxLength={100} />
          </Form.Item>
          <Form.Item name={of('competence', 'source')} label="管辖依据">
            <Input maxLength={200} />
          </Form.Item>
        </div>
        <Form.Item name="powerless" valuePropName="checked">
          <Checkbox>本机关没有处罚权</Checkbox>
        </Form.Item>
        {powerless ? null : (
          <>
            <Form.Item name={of('penaltyTypes')} label="处罚种类">
              <Select mode="multiple" options={options(words.penaltyTypes)} />
            </Form.Item>
            <div className="pair" role="group" aria-label="法定罚款幅度">
              {RANGE.map(([name, label]) => (
                <Form.Item key={name} name={of('fine', name)} label={`罚款${label}`}>
                  <InputNumber min={0} precision={2} />
                </Form.Item>
              ))}
            </div>
          </>
        )}
        <Form.Item
          name={of('fine', 'note')}
          label="罚款说明"
          {...(powerless
            ? { extra: '写明由哪个机关、依据什么处罚；应当处罚的案件移送该机关', rules: asked('由哪个机关处罚') }
            : {})}
        >
          <Input maxLength={500} />
        </Form.Item>
        {powerless ? null : (
          <Form.List name={of('tiers')}>
            {(rows, { add, remove }) => (
              <Form.Item label="裁量基准" extra="只有减轻可以低于法定下限">
                {rows.map(({ key, name }) => (
                  <div key={key} className="part-row">
                    <div className="pair">
                      <Form.Item name={[name, 'step']} label="档次" rules={asked('档次')}>
                        <Select options={options(words.steps)} />
                      </Form.Item>
                      <Form.Item name={[name, 'kinds']} label="处罚种类">
                        <Select mode="multiple" options={options(words.penaltyTypes)} />
                      </Form.Item>
                    </div>
                    <Form.Item name={[name, 'circumstances']} label="情形" rules={asked('情形')}>
                      <Input maxLength={500} />
                    </Form.Item>
                    <div className="pair">
                      {RANGE.map(([part, label]) => (
                        <Form.Item key={part} name={[name, part]} label={label}>
                          <InputNumber min={0} precision={2} />
                        </Form.Item>
                      ))}
                    </div>
                    <Button size="small" onClick={() => remove(name)}>
                      删去档次
                    </Button>
                  </div>
                ))}
                <Button size="small" onClick={() => add({ step: 'light' })}>
                  添加档次
                </Button>
              </Form.Item>
            )}
          </Form.List>
        )}
        {powerless ? null : (
          <>
            <Form.Item
              name="byTheDay"
              valuePropName="checked"
              extra="受到罚款并被责令改正，拒不改正的，依据规定可以自责令改正的次日起按日连续处罚"
            >
              <Checkbox>可以按日连续处罚</Checkbox>
            </Form.Item>
            {byTheDay ? (
              <Form.Item
                name={of('perDay', 'source')}
                label="按日连续处罚的依据"
                rules={asked('按日连续处罚的依据')}
                extra="写明法律名称和条；未经法律人员确认的，在末尾写（待确认）"
              >
                <Input maxLength={200} />
              </Form.Item>
            ) : null}
          </>
        )}
        <div className="pair">
          <Form.Item name={of('effectiveFrom')} label="施行日期" extra="与清单同日施行的不填">
            <DateField />
          </Form.Item>
          <Form.Item name={of('effectiveTo')} label="失效日期">
            <DateField />
          </Form.Item>
        </div>
        <Refusal error={save.error} form={form} />
      </Form>
    </Modal>
  );
}
