import { z } from 'zod';
import {
  ACTIONS,
  type ContextField,
  FIGURES,
  RATES,
  ROLES,
  STAGES,
  type StageRow,
  type TaskDeclaration,
  TASKS,
} from './index';

describe('declarations', () => {
  it.each(Object.entries<TaskDeclaration>(TASKS))(
    'task %s stands under its own kind, with a form that can be drawn',
    (name, task) => {
      expect(task.kind).toBe(name);
      expect(task.candidate in ROLES).toBe(true);
      const schema = z.toJSONSchema(task.form(), { target: 'draft-2020-12', io: 'input' }) as {
        properties: Record<string, { title?: string }>;
      };
      for (const field of Object.values(schema.properties)) expect(field.title).toMatch(/[\u4e00-\u9fff]/);
    },
  );

  it.each(Object.entries<TaskDeclaration>(TASKS))(
    'task %s names the facts it rests on, each where it is',
    (_, task) => {
      const fields: ContextField[] = Object.values(task.context ?? {});
      for (const { title, kind, from, labels } of fields) {
        expect(title).toMatch(/[\u4e00-\u9fff]/);
        if (kind === 'answer') expect(Object.keys(TASKS)).toContain(from);
        if (kind === 'deed') expect(Object.keys(ACTIONS)).toContain(from);
        expect(labels !== undefined).toBe(kind === 'choice');
      }
    },
  );

  it('every decision of a head or a reviewer rests on facts', () => {
    const deciding = Object.values<TaskDeclaration>(TASKS).filter((t) => ['head', 'legal'].includes(t.candidate));
    expect(deciding.length).toBeGreaterThan(5);
    for (const task of deciding)
      expect([task.kind, Object.keys(task.context ?? {}).length]).not.toEqual([task.kind, 0]);
  });

  it('every action stands under its own name', () => {
    for (const [name, action] of Object.entries(ACTIONS)) expect(action.name).toBe(name);
  });

  it('the stage map leads only to stages', () => {
    for (const row of Object.values<StageRow>(STAGES)) {
      for (const next of row.next) expect(Object.keys(STAGES)).toContain(next);
    }
  });

  it('no figure counts fines (行政处罚法 第七十四条第三款)', () => {
    for (const { title } of [...Object.values(FIGURES), ...Object.values(RATES)])
      expect(title).not.toMatch(/罚款|罚没/);
  });
});
