import { defineSearchAttributeKey } from '@temporalio/common';
import { setCurrentDetails, upsertSearchAttributes, workflowInfo } from '@temporalio/workflow';
import { clockTitle, formatChinese, isOverdue } from '#law';
import { pendingClocks, STAGES } from '#contracts';
import type { CaseFile } from './case-file';

const CASE_TRACK = defineSearchAttributeKey('CaseTrack', 'KEYWORD');
const IS_OVERDUE = defineSearchAttributeKey('IsOverdue', 'BOOL');

/**
 * What an operator sees of a case in the engine's own pages: by the attributes cases are found, and the details tell where one
 * stands; these pass through the codec. Unit and item are set once, when the workflow is started (ADR 019).
 */
export class OperatorsView {
  constructor(private readonly file: CaseFile) {}

  refresh(): void {
    const { state } = this.file;
    const [due] = pendingClocks(state);
    const { track, title } = STAGES[state.stage];
    const overdue = !!due && isOverdue(due, this.file.now());
    const shown = workflowInfo().typedSearchAttributes;
    if (shown.get(CASE_TRACK) !== track) upsertSearchAttributes([{ key: CASE_TRACK, value: track }]);
    if ((shown.get(IS_OVERDUE) ?? false) !== overdue) upsertSearchAttributes([{ key: IS_OVERDUE, value: overdue }]);
    const tasks = state.tasks.filter((t) => t.state === 'open').map((t) => t.title);
    setCurrentDetails(
      [
        `阶段：${title}`,
        `待办：${tasks.join('、') || '无'}`,
        ...(due ? [`最近期限：${clockTitle(due)}，${formatChinese(due.dueOn!)}`] : []),
      ].join('  \n'),
    );
  }
}
