import { z } from 'zod';
import { ACTIONS, ROLES, STAGES, type StageRow, type TaskDeclaration, TASKS } from './index';

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

  it('every action stands under its own name', () => {
    for (const [name, action] of Object.entries(ACTIONS)) expect(action.name).toBe(name);
  });

  it('the stage map leads only to stages', () => {
    for (const row of Object.values<StageRow>(STAGES)) {
      for (const next of row.next) expect(Object.keys(STAGES)).toContain(next);
    }
  });
});
