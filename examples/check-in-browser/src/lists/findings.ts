import type { Dataset, Finding } from '@zhiben/core';
import type { Cell, Check, List } from '../list.js';
import type { Words } from '../text/index.js';
import { clauseText, instanceText } from './wording.js';

/** Every finding, by duty, subject and instance; only for a file. */
export function findings({ plan, reading, findings }: Check, words: Words): List {
  const said = words.columns;
  const heads = [
    said.duty,
    said.clause,
    said.subjectId,
    said.subject,
    said.instance,
    said.status,
    said.due,
    said.doneOn,
    said.overdueDays,
    said.reason,
  ];
  const row = ({
    obligation,
    subject,
    instance,
    status,
    due,
    doneOn,
    overdueDays,
    reason,
  }: Finding): Cell[] => {
    const duty = plan.duty(obligation)!;
    return [
      duty.title[words.language],
      clauseText(plan, duty, words),
      subject,
      subjectText(reading.dataset, subject, words),
      instanceText(duty, instance, words),
      words.statuses[status],
      due ?? null,
      doneOn ?? null,
      overdueDays ?? null,
      reason ? words.reasons[reason] : null,
    ];
  };
  return {
    columns: heads.map((head) => ({ head, kind: 'text' })),
    rows: findings.sorted().map(row),
    shown: [],
    notes: [],
  };
}

/** Whom a finding is about, by name. */
export const subjectText = (dataset: Dataset, id: string, words: Words): string =>
  id === 'plan' ? words.wholePlan : dataset.nameOf(id);
