import {
  columnLabel,
  columnPosition,
  type Issue,
  issueText,
  sheetOf,
  TABLES,
  type TableDeclaration,
} from '@zhiben/core';
import type { BookCell, BookColumn } from '@zhiben/io';
import type { Words } from '../text/words.js';

/** A column of what people read of issues, in CSV and in workbooks. */
export interface IssueColumn extends Pick<BookColumn, 'header' | 'width' | 'format' | 'wraps'> {
  readonly cell: (issue: Issue) => BookCell;
}

/** The columns, in their order. */
export function issueColumns(words: Words): IssueColumn[] {
  const { language, workbook, issues } = words;
  const english = language === 'en';
  const columns: (Omit<IssueColumn, 'header'> & { readonly name: keyof typeof workbook.issueColumns })[] = [
    { name: 'sheet', width: 18, format: 'text', wraps: true, cell: (issue) => sheetOf(issue) ?? null },
    { name: 'cell', width: 9, format: 'text', cell: (issue) => cellReference(issue) ?? null },
    { name: 'table', width: 14, cell: ({ table }) => declared(table)?.zh[0] ?? table },
    { name: 'tableName', width: 14, cell: ({ table }) => (declared(table) ? table : null) },
    { name: 'row', width: 8, cell: ({ row }) => (row === 0 ? null : row) },
    { name: 'column', width: 20, format: 'text', wraps: true, cell: (issue) => columnLabel(issue) || null },
    { name: 'columnName', width: 20, format: 'text', cell: ({ column }) => column || null },
    { name: 'code', width: english ? 26 : 24, wraps: true, cell: ({ code }) => issues[code] },
    { name: 'value', width: 28, format: 'text', wraps: true, cell: ({ value }) => value || null },
    { name: 'message', width: 60, wraps: true, cell: (issue) => issueText(issue, language) },
  ];
  return columns.map(({ name, ...column }) => ({ header: workbook.issueColumns[name], ...column }));
}

/**
 * The cell of the sheet that an issue is about, such as `E15`; `undefined` where it is about a row or a sheet, or nobody
 * said where its column stands.
 */
export function cellReference(issue: Issue): string | undefined {
  const position = columnPosition(issue);
  return position === undefined || issue.row === 0 ? undefined : `${columnLetters(position)}${issue.row}`;
}

/** Letters of a column of a sheet by its place, from 1. */
function columnLetters(position: number): string {
  const [before, last] = [Math.floor((position - 1) / 26), (position - 1) % 26];
  return (before > 0 ? columnLetters(before) : '') + String.fromCharCode(65 + last);
}

const declared = (table: string): TableDeclaration | undefined =>
  Object.hasOwn(TABLES, table) ? TABLES[table] : undefined;
