import { Modal } from 'antd';
import type { Place } from './places';

const INBOX: [string, string][] = [
  ['j k', '下一项、上一项'],
  ['Enter', '打开任务，进入右侧办理'],
  ['Esc', '回到列表'],
  ['n', '办结后办下一件'],
  ['c', '认领所在的一项'],
  ['x', '选择或取消选择'],
  ['s', '稍后处理'],
  ['f', '设跟进日期'],
  ['1 … 5', '切换任务范围'],
];

/** 快捷键, by where they work. */
export function KeysHelp({ places, close }: { places: Place[]; close: () => void }) {
  const everywhere: [string, string][] = [
    ['Ctrl K', '查找案件、任务，或去别处（苹果电脑为 ⌘ K）'],
    ['?', '本页'],
    ...places.map((p): [string, string] => [`g ${p.key}`, `去${p.label}`]),
  ];
  return (
    <Modal open title="快捷键" onCancel={close} footer={null} width={640}>
      <div className="keys">
        <Keys title="到处可用" keys={everywhere} />
        <Keys title="待办" keys={INBOX} />
      </div>
      <p className="muted">正在填写时不起作用；先后两键的，依次按下。</p>
    </Modal>
  );
}

function Keys({ title, keys }: { title: string; keys: [string, string][] }) {
  return (
    <section>
      <h3>{title}</h3>
      <dl>
        {keys.map(([key, words]) => (
          <div key={key}>
            <dt>{key.split(' ').map((k) => (k === '…' ? <span key={k}>…</span> : <kbd key={k}>{k}</kbd>))}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
