import { comparable, isBlankCell, type TableDeclaration } from '@zhiben/core';
import { namedColumns } from '../header/header-row.js';
import type { Sheet, SheetRow } from './sheet.js';

/** Rows at the top of a sheet among which the header is looked for. */
const TOP_ROWS = 30;

/** First words of a row that adds up the ones above it. */
const TOTALS = new Set(['合计', '总计', '小计']);

/** The header of a sheet, and the rows under it. */
export interface TableRows {
  readonly header: SheetRow;
  readonly rows: AsyncIterable<SheetRow>;
}

/**
 * Finds the header of a sheet: of the rows at the top, the first of those that name the most columns. What stands above
 * it are titles. Blank rows and rows of totals are left out. `no-header` where no row at the top names a column, `blank`
 * where nothing stands in the sheet at all.
 */
export async function tableRows(
  sheet: Sheet,
  table: TableDeclaration,
): Promise<TableRows | 'no-header' | 'blank'> {
  const top: SheetRow[] = [];
  const rest = filledRows(sheet);
  while (top.length < TOP_ROWS) {
    const next = await rest.next();
    if (next.done) break;
    top.push(next.value);
  }
  const named = top.map((row) => namedColumns(row, table));
  const most = Math.max(0, ...named);
  if (top.length === 0) return 'blank';
  if (most === 0) return 'no-header';
  const at = named.indexOf(most);
  return { header: top[at], rows: following(top.slice(at + 1), rest) };
}

async function* filledRows({ rows }: Sheet): AsyncGenerator<SheetRow> {
  for await (const row of rows) if (!row.cells.every(isBlankCell)) yield row;
}

async function* following(
  top: readonly SheetRow[],
  rest: AsyncGenerator<SheetRow>,
): AsyncGenerator<SheetRow> {
  for (const row of top) if (!isTotals(row)) yield row;
  for await (const row of rest) if (!isTotals(row)) yield row;
}

function isTotals({ cells }: SheetRow): boolean {
  const first = cells.find((cell) => !isBlankCell(cell));
  return typeof first === 'string' && TOTALS.has(comparable(first));
}
