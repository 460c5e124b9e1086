import { AnnotationError } from './annotation-error.js';
import { formatCell, parseCell } from './reference.js';
import { Splices } from './splice.js';
import { isTrue, readXml, type XmlElement } from './xml.js';

/** The format that a cell shall have, from the one that it has. */
export type Restyle = (column: number, style: number) => number;

/** A row whose cells get other formats. */
export interface RowChange {
  /** Number of the row, from 1. */
  readonly row: number;
  /** The columns of its cells, from 1, ascending. */
  readonly columns: readonly number[];
  readonly restyle: Restyle;
  /** The format that a column gives to its blank cells. */
  readonly columnStyle: (column: number) => number;
  /** Prefix of elements, with its colon. */
  readonly prefix: string;
}

/** Text of a row that is not there yet. */
export function newRow(change: RowChange): string {
  const { row, columns, restyle, columnStyle, prefix } = change;
  const cells = columns.map((column) => newCell(change, column, restyle(column, columnStyle(column))));
  return `<${prefix}row r="${row}">${cells.join('')}</${prefix}row>`;
}

/**
 * Text of a row after a change. Cells that are not there are put in, blank, in the order of columns; a cell without a
 * reference stands behind the one before it.
 *
 * Throws an `AnnotationError` where a cell has a reference that is none.
 */
export function changedRow(xml: string, part: string, change: RowChange): string {
  const { columns, restyle, columnStyle, prefix } = change;
  const element = readXml(xml, part);
  const cells = cellsOf(element, prefix, part);
  const byColumn = new Map(cells.map((cell) => [cell.column, cell.element]));
  const rowStyle = isTrue(element.attributes.customFormat) ? Number(element.attributes.s ?? 0) : undefined;
  const splices = new Splices(xml);
  const missing: number[] = [];
  for (const column of columns) {
    const cell = byColumn.get(column);
    if (cell === undefined) missing.push(column);
    else splices.change(cell, { attributes: { s: String(restyle(column, Number(cell.attributes.s ?? 0))) } });
  }
  if (missing.length === 0) return splices.toString();

  const atEnd: string[] = [];
  for (const column of missing) {
    const text = newCell(change, column, restyle(column, rowStyle ?? columnStyle(column)));
    const next = cells.find((cell) => cell.column > column);
    if (next !== undefined) splices.insert(next.element.start, text);
    else atEnd.push(text);
  }
  const append = atEnd.join('');
  const attributes = spansWith(element.attributes.spans, missing);
  const last = cells.at(-1);
  // Behind the last cell, not at the end of the row: extensions may follow.
  if (last !== undefined && append !== '') splices.insert(last.element.end, append);
  splices.change(element, last === undefined ? { attributes, append } : { attributes });
  return splices.toString();
}

const newCell = ({ prefix, row }: RowChange, column: number, style: number) =>
  `<${prefix}c r="${formatCell({ row, column })}" s="${style}"/>`;

interface Cell {
  readonly column: number;
  readonly element: XmlElement;
}

function cellsOf(row: XmlElement, prefix: string, part: string): Cell[] {
  let column = 0;
  return row.children
    .filter(({ name }) => name === `${prefix}c`)
    .map((element) => {
      const reference = element.attributes.r;
      const place = reference === undefined ? { column: column + 1 } : parseCell(reference);
      if (place === undefined) throw new AnnotationError('bad-workbook', `${part}: cell ${reference}`);
      column = place.column;
      return { column, element };
    });
}

/** The stretches of columns in which a row says that it has cells, with further columns in one of them. */
function spansWith(spans: string | undefined, columns: readonly number[]): Record<string, string> {
  if (spans === undefined) return {};
  const bounds = spans.split(/[\s:]+/).map(Number);
  const isKnown = bounds.every((bound) => Number.isInteger(bound) && bound > 0);
  if (!isKnown) return {};
  return { spans: `${Math.min(...bounds, ...columns)}:${Math.max(...bounds, ...columns)}` };
}
