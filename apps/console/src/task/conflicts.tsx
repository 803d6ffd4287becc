import { Alert, Button } from 'antd';
import { useEffect, useRef } from 'react';
import { fieldAt, valueInWords } from '../form/in-words';
import type { FieldSchema, Values } from '../form/schema';
import { at, type Conflict } from './draft-merge';

interface Props {
  schema: FieldSchema;
  values: Values;
  conflicts: Conflict[];
  choose: (conflict: Conflict, whose: 'mine' | 'theirs') => void;
}

/** Fields filled in differently in another window or on the phone: both texts, to choose from. */
export function Conflicts({ schema, values, conflicts, choose }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const some = conflicts.length > 0;
  useEffect(() => {
    if (some) place.current?.scrollIntoView({ block: 'nearest' });
  }, [some]);
  if (!some) return null;
  return (
    <div ref={place} role="group" aria-label="两处填写不同" tabIndex={-1} className="draft-conflicts">
      {conflicts.map((conflict) => {
        const field = fieldAt(schema, conflict.path);
        const line = conflict.path.findLast((p) => typeof p === 'number');
        const owner = line === undefined ? field : fieldAt(schema, conflict.path.slice(0, conflict.path.indexOf(line)));
        const title = `${owner.title ?? field.title ?? ''}${line === undefined ? '' : ` ${line + 1}`}`;
        const text = (value: unknown) => valueInWords(field, value) || '（没有填写）';
        return (
          <Alert
            key={conflict.path.join('.')}
            type="info"
            role="alert"
            title={`“${title}”在另一窗口或设备上填写得不同，请选用其中一份。`}
            description={
              <div className="draft-both">
                <section>
                  <h3>本页</h3>
                  <p className="prose">{text(at(values, conflict.path))}</p>
                  <Button onClick={() => choose(conflict, 'mine')}>用本页的</Button>
                </section>
                <section>
                  <h3>另一处</h3>
                  <p className="prose">{text(conflict.theirs)}</p>
                  <Button onClick={() => choose(conflict, 'theirs')}>用另一处的</Button>
                </section>
              </div>
            }
          />
        );
      })}
    </div>
  );
}
