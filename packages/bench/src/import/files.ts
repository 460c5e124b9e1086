import { join } from 'node:path';
import { activitiesLedger } from './activities.js';
import { hazardsLedger } from './hazards.js';
import type { Ledger } from './ledger.js';
import type { Task } from './reader.js';
import { subjectLedgers } from './subjects.js';
import { writeCsv } from './write-csv.js';
import { writeWorkbook } from './write-workbook.js';

function taskOf(path: string, { table, columns }: Ledger, told: Task['told']): Task {
  const [id, day, number, text] = told.map((column) => columns.indexOf(column));
  return { path, table, told, places: [id, day, number, text] };
}

/** Writes that many work records into a folder as CSV, with the files of those whom they refer to. */
export function makeCsv(folder: string, rows: number): Task {
  const ledger = activitiesLedger(rows);
  for (const subject of subjectLedgers(rows)) writeCsv(folder, subject);
  return taskOf(writeCsv(folder, ledger), ledger, ['id', 'on', 'participants', 'target']);
}

/** Writes that many hazards into a workbook in a folder, with the sheets of those whom they refer to. */
export async function makeWorkbook(folder: string, rows: number): Promise<Task> {
  const ledger = hazardsLedger(rows);
  const path = join(folder, 'ledger.xlsx');
  await writeWorkbook(path, [ledger, ...subjectLedgers(rows)]);
  return taskOf(path, ledger, ['id', 'foundOn', 'fundYuan', 'description']);
}
