import { type Issue, issueText, TABLES, type TableDeclaration } from '@zhiben/core';
import type { BookCell, BookColumn, BookSheet } from '@zhiben/io';
import type { Page } from '../../report/page.js';

interface IssueColumn extends Pick<BookColumn, 'width' | 'format' | 'wraps'> {
  readonly name: keyof Page['words']['workbook']['issueColumns'];
  readonly cell: (issue: Issue) => BookCell;
}

/** What reading found wrong, one a row, in the order in which it was found. */
export function issuesSheet({ evaluation, words }: Page): BookSheet {
  const { issues } = evaluation.reading;
  const english = words.language === 'en';
  const columns: IssueColumn[] = [
    { name: 'sheet', width: 18, format: 'text', wraps: true, cell: ({ origin }) => origin?.sheet ?? null },
    { name: 'cell', width: 9, format: 'text', cell: cellOf },
    { name: 'table', width: 14, cell: ({ table }) => declared(table)?.zh[0] ?? table },
    { name: 'tableName', width: 14, cell: ({ table }) => (declared(table) ? table : null) },
    { name: 'row', width: 8, cell: ({ row }) => (row === 0 ? null : row) },
    { name: 'column', width: 20, format: 'text', wraps: true, cell: headerOf },
    { name: 'columnName', width: 20, format: 'text', cell: ({ column }) => column || null },
    { name: 'code', width: english ? 26 : 24, wraps: true, cell: ({ code }) => words.issues[code] },
    { name: 'value', width: 28, format: 'text', wraps: true, cell: ({ value }) => value || null },
    { name: 'message', width: 60, wraps: true, cell: (issue) => issueText(issue, words.language) },
  ];
  const known = issues.some(({ origin }) => origin);
  const shown = columns.filter(({ name }) => known || (name !== 'sheet' && name !== 'cell'));
  return {
    name: words.workbook.issues,
    columns: shown.map(({ name, cell: _, ...column }) => ({
      header: words.workbook.issueColumns[name],
      ...column,
    })),
    rows: issues.map((issue) => ({ cells: shown.map(({ cell }) => cell(issue)) })),
    after: issues.length === 0 ? [{ text: words.report.head.noIssues }] : [],
    filtered: true,
  };
}

const declared = (table: string): TableDeclaration | undefined =>
  Object.hasOwn(TABLES, table) ? TABLES[table] : undefined;

/** The usual header of the column. */
function headerOf({ table, column }: Issue): string | null {
  return declared(table)?.columns[column]?.zh[0] ?? (column || null);
}

/** The cell of the sheet, such as `E15`. */
function cellOf({ row, column, origin }: Issue): string | null {
  const position = origin?.headers[column]?.position;
  return position === undefined || row === 0 ? null : `${columnLetters(position)}${row}`;
}

/** Letters of a column of a sheet by its place, from 1. */
function columnLetters(position: number): string {
  const [before, last] = [Math.floor((position - 1) / 26), (position - 1) % 26];
  return (before > 0 ? columnLetters(before) : '') + String.fromCharCode(65 + last);
}
