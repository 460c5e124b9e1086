import type { Cell } from '@zhiben/core';
import { firstLine } from '../source/first-line.js';
import { SourceError } from '../source/source-error.js';
import type { Limits } from './limits.js';
import type { Sheet, SheetRow } from './sheet.js';

/** What a JSON document holds: its tables, and the manifest if it has one. */
export interface JsonDocument {
  readonly sheets: Sheet[];
  readonly manifest: unknown;
}

/**
 * The tables of a JSON document `{ "enterprises": [{…}], "hazards": [{…}], "covers": {…} }`: names of tables and
 * keys in English or Chinese. A row's number is its place in the array, from 1.
 *
 * Throws a `SourceError` where the text is no such document, or beyond a limit.
 */
export function jsonDocument(text: string, place: string, limits: Required<Limits>): JsonDocument {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    throw new SourceError('bad-json', place, firstLine(error));
  }
  if (!isObject(document)) throw new SourceError('bad-json', place, '{ "table": [ … ] }');
  const { covers, ...tables } = document;
  const sheets = Object.entries(tables).map(([name, rows]) => {
    if (!Array.isArray(rows) || !rows.every(isObject)) {
      throw new SourceError('bad-json', place, `${name}: [ { … } ]`);
    }
    return { name, rows: objectRows(rows, name, place, limits) };
  });
  return { sheets, manifest: covers === undefined ? undefined : { covers } };
}

/** Objects as rows under one header: the header is row 0, so that the first object is row 1. */
function* objectRows(
  rows: readonly Record<string, unknown>[],
  name: string,
  file: string,
  limits: Required<Limits>,
): Generator<SheetRow> {
  const refuse = (place: number, limit: keyof Limits) => {
    throw new SourceError('beyond-limit', file, `${name} ${place}: ${limit} ${limits[limit]}`);
  };
  if (rows.length > limits.maxRows) refuse(limits.maxRows + 1, 'maxRows');
  const known = new Set<string>();
  for (const [at, row] of rows.entries()) {
    for (const key of Object.keys(row)) known.add(key);
    if (known.size > limits.maxColumns) refuse(at + 1, 'maxColumns');
  }
  const keys = [...known];
  yield { place: 0, cells: keys };
  for (const [at, row] of rows.entries()) {
    const place = at + 1;
    const cells = keys.map((key) =>
      Object.hasOwn(row, key) ? toCell(row[key], file, `${name} ${place}`) : null,
    );
    if (cells.some((cell) => typeof cell === 'string' && cell.length > limits.maxCellLength))
      refuse(place, 'maxCellLength');
    yield { place, cells };
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a cell can hold; an object, or a list of lists or objects, stays visible as the JSON that it is. */
function toCell(value: unknown, file: string, place: string): Cell {
  const isNested =
    isObject(value) || (Array.isArray(value) && value.some((one) => typeof one === 'object' && one !== null));
  if (!isNested) return value as Cell;
  try {
    return JSON.stringify(value);
  } catch {
    // Lists in lists, deeper than the call stack is.
    throw new SourceError('bad-json', file, `${place}: [[[ … ]]]`);
  }
}
