import { type ColumnDeclaration, type Language, TABLES, type TableDeclaration } from '@zhiben/core';
import { displayWidth } from '../display-width.js';
import type { Book, BookCell, BookColumn, BookSheet, Choice, ColumnFormat } from '../workbook.js';
import { fitsIntoList, writeWorkbook } from '../write-workbook.js';
import { commentOn } from './comment.js';
import { othersOf, vocabularyOf } from './vocabulary.js';
import { type TemplateWords, templateWords } from './words.js';

type Declarations = Readonly<Record<string, TableDeclaration>>;

/**
 * An empty .xlsx workbook to be filled in: a sheet of notes, and a sheet for each table with its headers, what goes under
 * them, and one example, which is not read. `readSource` reads it as it stands: every table supplied, no row.
 *
 * @param declarations the tables; those of a plan can be added
 * @param language of names, words and notes
 * @example await writeFile('台账.xlsx', await templateWorkbook())
 */
export function templateWorkbook(
  declarations: Declarations = TABLES,
  language: Language = 'zh-CN',
): Promise<Uint8Array> {
  return writeWorkbook(templateBook(declarations, templateWords(language)));
}

/** A list that is too long for the cells' rule, and stands in the sheet of notes. */
interface LongList {
  readonly table: string;
  readonly column: string;
  readonly words: readonly string[];
}

function templateBook(declarations: Declarations, words: TemplateWords): Book {
  const tables = Object.values(declarations);
  const long = tables.flatMap((table): LongList[] =>
    Object.entries(table.columns).flatMap(([column, declaration]) => {
      const list = vocabularyOf(declaration, words);
      return fitsIntoList(list) ? [] : [{ table: table.name, column, words: list }];
    }),
  );
  return {
    title: words.title,
    sheets: [
      notesSheet(declarations, long, words),
      ...tables.map((table) => tableSheet(table, declarations, long, words)),
    ],
  };
}

/** Columns of the sheet of notes before the long lists. */
const NOTE_COLUMNS = 3;

function notesSheet(declarations: Declarations, long: readonly LongList[], words: TemplateWords): BookSheet {
  const tables = Object.values(declarations);
  const rows = Math.max(tables.length, ...long.map((list) => list.words.length));
  const { table, required, optional } = words.noteColumns;
  return {
    name: words.notes,
    before: [{ text: words.title, look: 'title' }, ...words.noteLines.map((text) => ({ text }))],
    columns: [
      { header: table, width: 16 },
      { header: required, width: 48, wraps: true },
      { header: optional, width: 76, wraps: true },
      ...long.map((list) => ({ header: headerOf(list, declarations, words), width: 24 })),
    ],
    rows: Array.from({ length: rows }, (_, at) => ({
      cells: [
        ...(tables[at] ? summary(tables[at], words) : [null, null, null]),
        ...long.map((list) => list.words[at] ?? null),
      ],
    })),
  };
}

function headerOf({ table, column }: LongList, declarations: Declarations, words: TemplateWords): string {
  const declared = declarations[table];
  return `${words.table(declared)} ${words.column(column, declared.columns[column])}`;
}

/** A table, its required columns and its others. */
function summary(table: TableDeclaration, words: TemplateWords): string[] {
  const named = (required: boolean) =>
    Object.entries(table.columns)
      .filter(([, column]) => (column.required ?? false) === required)
      .map(([name, column]) => words.column(name, column))
      .join(words.separator);
  return [words.table(table), named(true), named(false)];
}

function tableSheet(
  table: TableDeclaration,
  declarations: Declarations,
  long: readonly LongList[],
  words: TemplateWords,
): BookSheet {
  const columns = Object.entries(table.columns);
  return {
    name: words.table(table),
    columns: columns.map(([name, column]): BookColumn => {
      const header = words.column(name, column);
      const place = long.findIndex((list) => list.table === table.name && list.column === name);
      return {
        header,
        width: widthOf(header, column),
        mark: column.required ? words.required : words.optional,
        stressed: column.required,
        comment: commentOn(name, table, declarations, words),
        format: formatOf(column),
        wraps: column.type === 'text',
        choice: choiceOf(column, words, place),
        range: column.range && {
          least: column.range[0],
          greatest: column.range[1],
          message: words.range(...column.range),
        },
      };
    }),
    rows: [
      {
        look: 'example',
        cells: columns.map(([, column], at) => exampleOf(at === 0 ? 'id' : column.type, column, words)),
      },
    ],
    frozenColumns: 1,
    growing: true,
  };
}

function choiceOf(column: ColumnDeclaration, words: TemplateWords, place: number): Choice | undefined {
  const list = vocabularyOf(column, words);
  if (list.length === 0) return undefined;
  const others = othersOf(column);
  return {
    words: list,
    others,
    message: others === 'taken' ? undefined : words.notOneOf,
    from: place < 0 ? undefined : { sheet: words.notes, column: NOTE_COLUMNS + place },
  };
}

/** Texts of any kind are kept as texts, so that neither zeros nor anything that looks like a day is lost. */
function formatOf({ type }: ColumnDeclaration): ColumnFormat | undefined {
  switch (type) {
    case 'day':
      return 'day';
    case 'yuan':
      return 'amount';
    case 'number':
      return undefined;
    default:
      return 'text';
  }
}

/** Characters that what usually stands in a column takes. */
function widthOf(header: string, { type }: ColumnDeclaration): number {
  const usual: Partial<Record<ColumnDeclaration['type'], number>> = {
    text: 22,
    uscc: 22,
    'area-code': 15,
    day: 13,
    yuan: 15,
    term: 16,
    terms: 22,
    id: 14,
  };
  return Math.max(displayWidth(header) + 4, usual[type] ?? 10);
}

function exampleOf(
  type: ColumnDeclaration['type'],
  column: ColumnDeclaration,
  words: TemplateWords,
): BookCell {
  const [first = null] = vocabularyOf(column, words);
  switch (type) {
    case 'id':
      return words.example(words.examples.id);
    case 'text':
      return words.examples.text;
    case 'area-code':
      return '360112115';
    case 'industry-code':
      return 'C2614';
    case 'day':
      return { day: '2025-06-30' };
    case 'period':
      return '2025-06';
    case 'number':
      return 1;
    case 'yuan':
      return 20_000;
    case 'flag':
    case 'term':
    case 'terms':
      return first;
    default:
      return null;
  }
}
