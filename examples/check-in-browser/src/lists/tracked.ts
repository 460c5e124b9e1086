import type { Finding } from '@zhiben/core';
import type { Check, List } from '../list.js';
import type { Words } from '../text/index.js';
import { clauseText } from './wording.js';

/** How many records every tracked duty has, and of which day the last; the page shows those that have any. */
export function tracked({ plan, findings }: Check, words: Words): List {
  const ids = plan.duties.filter(({ document }) => document.kind === 'tracked').map(({ id }) => id);
  const all = [...findings.where({ obligation: ids })];
  const row = ({ obligation, counted, doneOn }: Finding) => {
    const duty = plan.duty(obligation)!;
    return [duty.title[words.language], clauseText(plan, duty, words), counted ?? null, doneOn ?? null];
  };
  const recorded = all.filter(({ counted = 0 }) => counted > 0);
  const none = all.filter(({ counted }) => counted === 0).length;
  const unknown = all.length - recorded.length - none;
  return {
    columns: [
      { head: words.columns.duty, kind: 'name' },
      { head: words.columns.clause, kind: 'text' },
      { head: words.columns.records, kind: 'count' },
      { head: words.columns.last, kind: 'text' },
    ],
    rows: all.map(row),
    shown: recorded.map(row),
    notes: [
      words.notes.tracked,
      ...(none ? [words.notes.noRecords(none)] : []),
      ...(unknown ? [words.notes.recordsUnknown(unknown)] : []),
    ],
  };
}
