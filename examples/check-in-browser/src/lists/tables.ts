import { TABLES } from '@zhiben/core';
import type { Check, List } from '../list.js';
import type { Words } from '../text/index.js';
import { tableText } from './wording.js';

/** How many rows of each table were read, and what became of them. */
export function tables({ reading }: Check, words: Words): List {
  const { counts, issues, dataset } = reading;
  const { columns, notes } = words;
  const lines = Object.entries(counts).map(([table, { read, accepted, rejected, duplicate }]) => {
    const reported = issues.filter((issue) => issue.table === table).length;
    return { table, figures: [read, accepted, rejected, duplicate, reported] };
  });
  const sum = lines.reduce((sums, { figures }) => sums.map((one, at) => one + figures[at]), [0, 0, 0, 0, 0]);
  const absent = Object.keys(TABLES).filter((table) => !dataset.table(table));
  const leftOut = new Set(issues.flatMap(({ code, value }) => (code === 'unknown-sheet' ? [value] : [])));
  const unknown = [...dataset.tables].flatMap(([table, { attributes }]) =>
    attributes.size === 0 ? [] : [words.aside(tableText(table, words), words.all([...attributes.keys()]))],
  );
  return {
    columns: [
      { head: columns.table, kind: 'name' },
      { head: columns.read, kind: 'count' },
      { head: columns.accepted, kind: 'count' },
      { head: columns.rejected, kind: 'count', status: 'breached' },
      { head: columns.duplicate, kind: 'count', status: 'late' },
      { head: columns.issues, kind: 'count', status: 'late' },
    ],
    rows: lines.map(({ table, figures }) => [tableText(table, words), ...figures]),
    total: [columns.total, ...sum],
    notes: [
      notes.reading,
      ...(absent.length ? [notes.notSupplied(absent.map((table) => tableText(table, words)))] : []),
      ...(unknown.length ? [notes.unknownColumns(unknown)] : []),
      ...(leftOut.size ? [notes.leftOut([...leftOut])] : []),
    ],
  };
}
