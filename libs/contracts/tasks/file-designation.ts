import { z } from 'zod';
import { fact } from '../context';
import { defineTask } from '../declare';
import { looseText, papers } from '../fields';
import { areaLines } from '../shared-facts';

/** A case from outside the area stands on the paper that gave it to this authority. */
export const fileDesignation = defineTask({
  kind: 'fileDesignation',
  title: '上传指定管辖文书',
  legalBasis: '行政处罚法 第二十五条第二款',
  candidate: 'officer',
  standing: true,
  context: { area: fact.lines('地域管辖', areaLines) },
  form: () =>
    z.strictObject({
      attachments: papers('指定管辖决定书或者通知'),
      note: looseText('备注', 500).optional(),
    }),
});
