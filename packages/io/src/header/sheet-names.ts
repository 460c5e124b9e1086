import { comparable, type TableDeclaration } from '@zhiben/core';
import type { Ledger } from '../ledger/ledger.js';
import { withoutNote } from './without-note.js';

/** A year, month, quarter or number around the name of a sheet: `2025年隐患台账`, `3月隐患台账`, `隐患台账_2`. */
const BEFORE = /^(?:\d{4}年?)?(?:\d{1,2}月份?|第?[一二三四1-4]季度)?[-_]?/u;
const BEHIND = /[-_]?(?:\d{4}年?)?(?:第?[一二三四1-4]季度|\d{1,2}月份?|\d{0,8})$/u;

/** A sheet that says so is none to be read, whatever else its name says: `隐患台账(已作废)`. */
const VOID = /作废|废止|样表|模板/u;

/**
 * Finds how sheets and files are kept, by their names: as a ledger of a known kind, or as a table itself, under its
 * English or Chinese names. What stands around a name and numbers or dates it is looked past.
 *
 * @param ledgers the kinds of ledger; of two with one name the first counts
 */
export function sheetFinder(
  tables: Readonly<Record<string, TableDeclaration>>,
  ledgers: readonly Ledger[],
): (sheet: string) => Ledger | undefined {
  const byName = new Map<string, Ledger>();
  const ofTables = Object.values(tables).map(
    ({ name, zh }): Ledger => ({ table: name, sheets: [name, ...zh] }),
  );
  for (const ledger of [...ledgers, ...ofTables]) {
    if (!Object.hasOwn(tables, ledger.table)) continue;
    for (const sheet of ledger.sheets) {
      const name = comparable(sheet);
      // Nothing is left of `2024`, which names no sheet.
      if (name !== '' && !byName.has(name)) byName.set(name, ledger);
    }
  }
  return (sheet) => {
    const name = comparable(sheet);
    if (VOID.test(name)) return byName.get(name);
    return byName.get(name) ?? byName.get(withoutNote(name).replace(BEHIND, '').replace(BEFORE, ''));
  };
}
