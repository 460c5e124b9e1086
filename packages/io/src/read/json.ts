import type { Cell } from '@zhiben/core';
import { firstLine } from '../source/first-line.js';
import { SourceError } from '../source/source-error.js';
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
 * Throws a `SourceError` where the text is no such document.
 */
export function jsonDocument(text: string, place: string): JsonDocument {
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
    return { name, rows: objectRows(rows) };
  });
  return { sheets, manifest: covers === undefined ? undefined : { covers } };
}

/** Objects as rows under one header: the header is row 0, so that the first object is row 1. */
function* objectRows(rows: readonly Record<string, unknown>[]): Generator<SheetRow> {
  const keys = [...new Set(rows.flatMap(Object.keys))];
  yield { place: 0, cells: keys };
  for (const [at, row] of rows.entries()) {
    yield { place: at + 1, cells: keys.map((key) => (Object.hasOwn(row, key) ? toCell(row[key]) : null)) };
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a cell can hold; an object stays visible as the JSON that it is. */
function toCell(value: unknown): Cell {
  return isObject(value) || (Array.isArray(value) && value.some(isObject))
    ? JSON.stringify(value)
    : (value as Cell);
}
