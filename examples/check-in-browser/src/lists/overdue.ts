import type { Finding } from '@zhiben/core';
import type { Check, List } from '../list.js';
import type { Words } from '../text/index.js';
import { subjectText } from './findings.js';
import { instanceText } from './wording.js';

/** How many cases the page shows, and how many of them may be of one duty. */
const MOST = 20;
const MOST_OF_A_DUTY = 3;

/** What is overdue, the longest first; the page shows a few of each duty, so that one does not hide the others. */
export function overdue({ plan, reading, findings }: Check, words: Words): List {
  const { columns, notes } = words;
  const breached = [...findings.where({ status: 'breached' })];
  const dated = breached
    .filter(({ overdueDays }) => overdueDays !== undefined)
    .sort((a, b) => b.overdueDays! - a.overdueDays!);
  const row = ({ obligation, subject, instance, due, overdueDays }: Finding) => {
    const duty = plan.duty(obligation)!;
    const name = subjectText(reading.dataset, subject, words);
    return [name, duty.title[words.language], instanceText(duty, instance, words), due!, overdueDays!];
  };
  const ofDuty = new Map<string, number>();
  const first = dated.filter(({ obligation }) => {
    const before = ofDuty.get(obligation) ?? 0;
    ofDuty.set(obligation, before + 1);
    return before < MOST_OF_A_DUTY;
  });
  return {
    columns: [
      { head: columns.subject, kind: 'name' },
      { head: columns.duty, kind: 'text' },
      { head: columns.instance, kind: 'text' },
      { head: columns.due, kind: 'text' },
      { head: columns.overdueDays, kind: 'count', status: 'breached' },
    ],
    rows: dated.map(row),
    shown: first.slice(0, MOST).map(row),
    notes: [
      ...(dated.length > first.slice(0, MOST).length ? [notes.perDuty(MOST_OF_A_DUTY)] : []),
      ...(breached.length > dated.length ? [notes.undated(breached.length - dated.length)] : []),
    ],
  };
}
