import type { Dataset } from '@zhiben/core';
import { CallError } from '../call-error.js';
import { PLAN } from './responsible.js';

/** The tables whose rows can owe something. */
const SUBJECTS = ['units', 'enterprises'];

/**
 * The id of the unit or enterprise that a text names, by its id or by its exact name. Throws a `CallError` where there
 * is none, or where several have that name.
 */
export function findSubject(dataset: Dataset, text: string): string {
  const wanted = text.trim();
  if (wanted === PLAN) return wanted;
  const tables = SUBJECTS.flatMap((name) => dataset.table(name) ?? []);
  if (tables.some((table) => table.rowOf(wanted) >= 0)) return wanted;
  const ids = tables.flatMap((table) => {
    const [id, name] = [table.words('id'), table.words('name')];
    const rows = Array.from({ length: table.length }, (_, row) => row);
    return rows
      .filter((row) => name.at(row) === wanted && table.rowOf(id.at(row)) === row)
      .map((row) => id.at(row));
  });
  if (ids.length === 0) throw new CallError('unknown-unit', { name: text });
  if (ids.length > 1) throw new CallError('ambiguous-unit', { name: text, ids });
  return ids[0];
}
