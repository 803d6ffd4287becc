import type { Schemas } from '../api/client';
import { Mark } from '../ui/mark';

/** How far a volume is. */
export function VolumeState({
  volume: v,
}: {
  volume: Pick<Schemas['BoundVolume'], 'state' | 'done' | 'members' | 'waits'>;
}) {
  if (v.state === 'binding' && v.waits) return <Mark tone="strong">{v.waits}</Mark>;
  if (v.state === 'binding')
    return (
      <Mark tone="strong">
        装订中 {v.done}/{v.members}
      </Mark>
    );
  return v.state === 'bound' ? <Mark tone="done">已装订</Mark> : <Mark>已销毁</Mark>;
}
