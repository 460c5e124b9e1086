import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { dayText } from './days.js';
import { headerOf, type Ledger, type LedgerCell } from './ledger.js';

/** Rows that are written at once. */
const BLOCK = 10_000;

function cellText(cell: LedgerCell): string {
  if (cell === null) return '';
  const text = cell instanceof Date ? dayText(cell) : String(cell);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Writes a ledger as a file of CSV in UTF-8, named after its table; answers its path. */
export function writeCsv(folder: string, ledger: Ledger): string {
  const path = join(folder, `${ledger.table}.csv`);
  const file = openSync(path, 'w');
  let block = [headerOf(ledger).join()];
  const flush = () => {
    writeSync(file, `${block.join('\n')}\n`);
    block = [];
  };
  for (const row of ledger.rows()) {
    block.push(row.map(cellText).join());
    if (block.length === BLOCK) flush();
  }
  if (block.length > 0) flush();
  closeSync(file);
  return path;
}
