import { defineSearchAttributeKey } from '@temporalio/common';
import { setCurrentDetails, upsertSearchAttributes } from '@temporalio/workflow';
import { clockTitle, formatChinese, isOverdue } from '#law';
import { pendingClocks, STAGES } from '#contracts';
import type { CaseFile } from './case-file';

const CASE_STAGE = defineSearchAttributeKey('CaseStage', 'KEYWORD');
const DUE_AT = defineSearchAttributeKey('DueAt', 'DATETIME');
const IS_OVERDUE = defineSearchAttributeKey('IsOverdue', 'BOOL');

/**
 * What an operator sees in Temporal's own UI. Search attributes are never encrypted, so they say nothing about people;
 * the details pass through the codec. Unit and item are set once, when the workflow is started.
 */
export class OperatorsView {
  private shown = '';

  constructor(private readonly file: CaseFile) {}

  refresh(): void {
    const { state } = this.file;
    const [due] = pendingClocks(state);
    const overdue = !!due && isOverdue(due, this.file.now());
    const shown = `${state.stage} ${due?.dueAt ?? ''} ${overdue}`;
    if (shown === this.shown) return;
    this.shown = shown;
    upsertSearchAttributes([
      { key: CASE_STAGE, value: state.stage },
      { key: DUE_AT, value: due ? new Date(due.dueAt!) : null },
      { key: IS_OVERDUE, value: overdue },
    ]);
    const tasks = state.tasks.filter((t) => t.state === 'open').map((t) => t.title);
    setCurrentDetails(
      [
        `阶段：${STAGES[state.stage].title}`,
        `待办：${tasks.join('、') || '无'}`,
        ...(due ? [`最近期限：${clockTitle(due)}，${formatChinese(due.dueOn!)}`] : []),
      ].join('  \n'),
    );
  }
}
