import { NO_DAY, parseDay } from '@zhiben/core';
import {
  type Cell,
  type CellValue,
  type ConditionalRule,
  cellRef,
  colToLetter,
  type DataValidation,
  rangeRef,
  type WriteOptions,
  type WriteSheet,
  writeXlsx,
} from 'hucre/xlsx';
import { finished } from './finish.js';
import { headerHeight, type Layout, lastOf, layoutOf, lineHeight, pagesAcross, rowHeight } from './layout.js';
import { bodyLook, colourLook, FONT, headerLook, lineLook, markLook } from './looks.js';
import { safeText } from './safe-text.js';
import {
  type Book,
  type BookCell,
  type BookColumn,
  type BookLine,
  type BookSheet,
  MOST_SHEET_ROWS,
} from './workbook.js';

/** Most characters of a list that is written into the cells' rule itself. */
export const LONGEST_LIST = 255;

/** The moment that every workbook bears, so that equal workbooks are equal bytes. */
const MOMENT = new Date('2024-01-01T00:00:00Z');

/** Texts that the writer would make error values of. */
const ERROR_VALUE = /^#[A-Z/0_]+[!?A]?$/;

type Cells = Map<string, Partial<Cell>>;

/**
 * Writes a workbook as an .xlsx file. Equal descriptions give equal bytes. No text becomes a formula.
 *
 * Throws a `RangeError` where a sheet has more rows than {@link MOST_SHEET_ROWS}, a day is none, or a list is too long to
 * be offered and stands nowhere in the workbook; the writer's error where two sheets have one name, or a name that is not
 * allowed.
 *
 * @example
 * await writeWorkbook({
 *   title: '隐患',
 *   sheets: [{ name: '隐患', columns: [{ header: '隐患编号', width: 12 }], rows: [{ cells: ['H001'] }] }],
 * }); //=> Uint8Array
 */
export async function writeWorkbook(book: Book): Promise<Uint8Array> {
  const layouts = new Map(book.sheets.map((sheet) => [sheet.name, layoutOf(sheet)]));
  const options: WriteOptions = {
    sheets: book.sheets.map((sheet) => toSheet(sheet, book, layouts)),
    properties: { title: safeText(book.title), created: MOMENT, modified: MOMENT },
    defaultFont: FONT,
    namedRanges: book.sheets.map((sheet) => ({
      name: '_xlnm.Print_Titles',
      range: repeated(sheet, layouts.get(sheet.name)!),
      scope: sheet.name,
    })),
  };
  return finished(await writeXlsx(options), book.sheets);
}

/** The rows and columns that stand on each printed page. The name is in quotes, as it may hold blanks. */
function repeated({ name, frozenColumns = 0 }: BookSheet, { marks, header }: Layout): string {
  const rows = `${quoted(name)}!$${(marks ?? header) + 1}:$${header + 1}`;
  return frozenColumns === 0 ? rows : `${quoted(name)}!$A:$${colToLetter(frozenColumns - 1)},${rows}`;
}

function toSheet(sheet: BookSheet, { title }: Book, layouts: ReadonlyMap<string, Layout>): WriteSheet {
  const layout = layouts.get(sheet.name)!;
  const { before = [], after = [], columns, rows, filtered, frozenColumns } = sheet;
  if (layout.after + after.length > MOST_SHEET_ROWS) {
    throw new RangeError(`the sheet ${JSON.stringify(sheet.name)} has more rows than a workbook can hold`);
  }
  const cells: Cells = new Map();
  const values: CellValue[][] = Array.from({ length: layout.body }, () => []);
  putLines(cells, before, 0);
  putHeader(cells, columns, layout);
  for (const row of rows) values.push(bodyValues(cells, row.cells, columns, values.length, row.look));
  // Blank cells that look like the rows to come.
  if (sheet.growing) values.push(columns.map(() => null));
  putLines(cells, after, layout.after);
  const lines = [...before.map(atRow(0)), ...after.map(atRow(layout.after))];
  const last = columns.length - 1;
  return {
    name: sheet.name,
    columns: columns.map(({ width, format, wraps }) => ({ width, style: bodyLook(format, wraps) })),
    rows: values,
    cells,
    merges:
      last > 0 ? lines.map(({ row }) => ({ startRow: row, startCol: 0, endRow: row, endCol: last })) : [],
    rowDefs: new Map([
      ...lines.map(({ row, line }) => [row, { height: lineHeight(line, sheet) }] as const),
      [layout.header, { height: headerHeight(sheet) }] as const,
      ...rows.flatMap((row, at) => {
        const height = rowHeight(row, sheet);
        return height === undefined ? [] : [[layout.body + at, { height }] as const];
      }),
    ]),
    // With lines over it a header would take half of the window with it.
    freezePane: before.length === 0 ? { rows: layout.body, columns: frozenColumns } : undefined,
    autoFilter: filtered
      ? { range: rangeRef(layout.header, 0, Math.max(layout.bodyEnd - 1, layout.header), last) }
      : undefined,
    dataValidations: validations(sheet, layout, layouts),
    conditionalRules: conditionalRules(sheet, layout),
    view: { showGridLines: false },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: pagesAcross(sheet),
      fitToHeight: 0,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: `&L${footerText(title)}&C&A&R&P / &N` },
  };
}

const atRow = (first: number) => (line: BookLine, at: number) => ({ line, row: first + at });

function putLines(cells: Cells, lines: readonly BookLine[], first: number): void {
  for (const [at, { text, look }] of lines.entries()) {
    put(cells, first + at, 0, { ...textCell(text), style: lineLook(look) });
  }
}

function putHeader(cells: Cells, columns: readonly BookColumn[], { marks, header }: Layout): void {
  for (const [at, { header: text, mark, stressed, comment }] of columns.entries()) {
    put(cells, header, at, {
      ...textCell(text),
      style: headerLook(stressed),
      ...(comment === undefined ? {} : { comment: { text: safeText(comment) } }),
    });
    if (marks !== null && mark !== undefined) {
      put(cells, marks, at, { ...textCell(mark), style: markLook(stressed) });
    }
  }
}

/** The plain values of a row; what needs a look of its own, or is no plain value, goes to `cells`. */
function bodyValues(
  cells: Cells,
  row: readonly BookCell[],
  columns: readonly BookColumn[],
  place: number,
  look: BookSheet['rows'][number]['look'],
): CellValue[] {
  return columns.map(({ format, wraps }, at) => {
    const cell = row[at] ?? null;
    const ownFormat = formatOf(cell) ?? format;
    if (look !== undefined || ownFormat !== format) {
      put(cells, place, at, { style: bodyLook(ownFormat, wraps, look) });
    }
    if (typeof cell === 'string') {
      const { value, richText } = textCell(cell);
      if (richText) put(cells, place, at, { richText });
      return value;
    }
    if (cell === null || typeof cell !== 'object') return cell;
    return 'share' in cell ? cell.share : moment(cell.day);
  });
}

function formatOf(cell: BookCell): 'day' | 'share' | undefined {
  if (cell === null || typeof cell !== 'object') return undefined;
  return 'share' in cell ? 'share' : 'day';
}

/** The midnight in UTC of a civil day, which the writer makes its serial number of, in any time zone. */
function moment(day: string): Date {
  if (parseDay(day) === NO_DAY) throw new RangeError(`${JSON.stringify(day)} is no day`);
  return new Date(`${day}T00:00:00Z`);
}

/** A cell that holds a text, also where it reads like an error value. */
function textCell(text: string): { value: string; richText?: Cell['richText'] } {
  const safe = safeText(text);
  return ERROR_VALUE.test(safe) ? { value: safe, richText: [{ text: safe }] } : { value: safe };
}

function put(cells: Cells, row: number, column: number, cell: Partial<Cell>): void {
  const key = `${row},${column}`;
  cells.set(key, { ...cells.get(key), ...cell });
}

function validations(
  sheet: BookSheet,
  layout: Layout,
  layouts: ReadonlyMap<string, Layout>,
): DataValidation[] {
  const last = lastOf(sheet, layout) - 1;
  return sheet.columns.flatMap(({ choice, range }, at): DataValidation[] => {
    const place = rangeRef(layout.body, at, last, at);
    if (choice) {
      return [
        {
          type: 'list',
          range: place,
          allowBlank: true,
          ...listOf(choice, layouts),
          showErrorMessage: choice.others !== 'taken',
          errorStyle: choice.others === 'refused' ? 'stop' : 'warning',
          errorMessage: choice.message,
        },
      ];
    }
    if (!range) return [];
    return [
      {
        type: 'decimal',
        operator: 'between',
        formula1: String(range.least),
        formula2: String(range.greatest),
        range: place,
        allowBlank: true,
        showErrorMessage: true,
        errorStyle: 'stop',
        errorMessage: range.message,
      },
    ];
  });
}

/**
 * Whether words can be offered without standing anywhere in the workbook.
 *
 * @example fitsIntoList(['重大', '一般']) //=> true
 */
export const fitsIntoList = (words: readonly string[]): boolean =>
  words.join(',').length <= LONGEST_LIST && !words.some((word) => /[,"]/.test(word));

function listOf(
  { words, from }: NonNullable<BookColumn['choice']>,
  layouts: ReadonlyMap<string, Layout>,
): Pick<DataValidation, 'values' | 'formula1'> {
  if (fitsIntoList(words)) return { values: [...words] };
  const layout = from && layouts.get(from.sheet);
  if (!layout) throw new RangeError('a list is too long to be offered, and stands nowhere in the workbook');
  const [first, last] = [layout.body, layout.body + words.length - 1].map((row) =>
    cellRef(row, from.column).replace(/([A-Z]+)(\d+)/, '$$$1$$$2'),
  );
  return { formula1: `${quoted(from.sheet)}!${first}:${last}` };
}

function conditionalRules(sheet: BookSheet, layout: Layout): ConditionalRule[] {
  const last = Math.max(lastOf(sheet, layout) - 1, layout.body);
  return (sheet.fills ?? []).map(({ column, text, colour }, at) => ({
    type: 'cellIs',
    operator: 'equal',
    priority: at + 1,
    formula: `"${text.replaceAll('"', '""')}"`,
    style: colourLook[colour],
    range: rangeRef(layout.body, column, last, column),
  }));
}

const quoted = (sheet: string) => `'${sheet.replaceAll("'", "''")}'`;

/** A text at the foot of a page, where `&` begins a code; at most 255 characters stand there. */
const footerText = (text: string) => safeText(text).slice(0, 100).replaceAll('&', '&&');
