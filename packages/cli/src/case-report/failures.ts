import { columnLabel, type Difference, type Finding, issueText } from '@zhiben/core';
import { groupBy } from '../group-by.js';
import { plain } from '../render/plain.js';
import { type Column, layTable, type Row } from '../render/table.js';
import { wrap } from '../render/wrap.js';
import type { CasePage } from './page.js';

/** The cases that do not hold, each with what was expected and what was found. */
export function failures(page: CasePage): string[] {
  const { tested, nameOf } = page.about;
  const { palette, words, width } = page;
  return tested.cases
    .filter(({ passed }) => !passed)
    .flatMap(({ case: one, differences }) => [
      '',
      ...wrap(plain(`✗ ${one.duty}  ${one.title[words.language]}`), width).map(palette.status.breached),
      ...wrap(plain(nameOf(one)), width).map(palette.dim),
      ...[...groupBy(differences, (difference) => ('asOf' in difference ? difference.asOf : ''))].flatMap(
        ([asOf, of]) => dayOf(page, asOf, of),
      ),
    ]);
}

/** What differs on a day; without one, what is wrong with the case itself. */
function dayOf(page: CasePage, asOf: string, differences: readonly Difference[]): string[] {
  const { words, palette, width } = page;
  const said = words.test;
  const columns: Column[] = [
    { head: said.columns.about, align: 'left', least: 12 },
    { head: said.columns.expected, align: 'left', least: 12 },
    { head: said.columns.found, align: 'left', least: 12 },
  ];
  const rows = differences.map((difference): Row => rowOf(page, difference));
  const table = layTable(columns, rows, width - 2);
  return [
    ...(asOf === '' ? [] : [`  ${said.asOf(asOf)}`]),
    ...[...table.head.map(palette.dim), ...table.rows.flat()].map((line) => `  ${line}`),
  ];
}

function rowOf(page: CasePage, difference: Difference): Row {
  const { words } = page;
  const said = words.test;
  const row = (about: string, expected: string, found: string): Row => [
    { text: about },
    { text: expected },
    { text: found },
  ];
  switch (difference.kind) {
    case 'unknown-duty':
      return row(said.duty, said.anyDuty, said.noDuty);
    case 'clause':
      return row(words.columns.clause, difference.expected, difference.found);
    case 'unknown-table':
      return row(difference.table, said.anyTable, said.noTable);
    case 'unknown-parameter':
      return row(difference.parameter, said.anyParameter, said.noParameter);
    case 'unknown-column':
    case 'repeated-column': {
      const { table, row: at, column } = difference;
      return row(said.record(table, at, column), ...said.faults[difference.kind]);
    }
    case 'record': {
      const { issue } = difference;
      const place = said.record(issue.table, issue.row, columnLabel(issue, words.language));
      return row(place, said.sound, issueText(issue, words.language));
    }
    case 'missing':
      return row(whose(difference.expected), findingText(page, difference.expected), said.nothing);
    case 'unexpected':
      return row(whose(difference.found), said.nothing, findingText(page, difference.found));
    case 'field': {
      const { field, expected, found } = difference;
      const about = said.field(whose(difference), words.columns[field]);
      return row(about, valueText(page, field, expected), valueText(page, field, found));
    }
  }
}

const whose = ({ subject, instance }: Pick<Finding, 'subject' | 'instance'>) =>
  instance === '' ? subject : `${subject} ${instance}`;

type Field = Extract<Difference, { kind: 'field' }>['field'];

/** A value with the word that reports use for it, and as it is written in cases. */
function valueText({ words }: CasePage, field: Field, value: string | number | null): string {
  if (value === null) return words.test.nothing;
  if (field !== 'status') return String(value);
  return words.report.aside(words.test.statuses[value as Finding['status']], String(value));
}

function findingText(page: CasePage, { status, due, doneOn }: FindingLike): string {
  const { columns, report } = page.words;
  return [
    valueText(page, 'status', status),
    ...(due ? [`${columns.due} ${due}`] : []),
    ...(doneOn ? [`${columns.doneOn} ${doneOn}`] : []),
  ].join(report.separator);
}

type FindingLike = Pick<Finding, 'status'> & {
  readonly due?: string | null;
  readonly doneOn?: string | null;
};
