import { statSync } from 'node:fs';
import { agreedCounts } from '../agreement.js';
import { grouped, mebibytes, milliseconds, textTable, times } from '../text-table.js';
import { askProcess } from './ask-process.js';
import { makeCsv, makeWorkbook } from './files.js';
import type { Task } from './reader.js';
import { type Format, READERS } from './readers/index.js';
import type { ReadingAnswer, ReadingOrder } from './reading.js';
import { inTemporaryFolder } from './temporary.js';

const ROUNDS = 3;

const NOTES: Readonly<Record<Format, string>> = {
  csv: `
  zhiben: readSource. Finds encoding and separator, names columns and words, reads days and numbers, reports each fault
    with its row, knows repeated ids, checks references (to an enterprise for every 50 rows and 20 units, in two files
    beside that are read in the same time), and keeps a dataset of columns to evaluate plans on.
  papaparse: splits the text into lists of texts, chunk by chunk, as it does within zhiben. Nothing is read into days or
    numbers, nothing is kept.
  SheetJS: the whole text into cells, then lists; days and numbers stay texts. They are kept.
  DuckDB: read_csv into a table in memory. Finds the types and reads days and numbers; words stay texts, nothing is
    checked against another table, and a row that does not fit ends it. C++ on two threads; all others have one.`,
  xlsx: `
  zhiben: readSource. As above, of a workbook with the enterprises and units on two more sheets.
  SheetJS: all sheets into cells, the first one into lists; days are serial numbers.
  exceljs: all sheets into cells. Its reader of single rows is left out: it does not read the same, but spoils a Chinese
    character where a piece of its stream ends within one.
  DuckDB reads workbooks only with an extension that it has to download: not measured.`,
};

/** One pass of a reader in a process of its own, started as users start theirs. */
const readAlone = (order: ReadingOrder) => askProcess<ReadingAnswer>('./reading.js', order);

const median = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

/** What all readers have read, where they agree; throws where they do not. */
function agreed(format: Format, task: Task): number {
  const counted = Object.keys(READERS[format]).map((reader) => {
    const { rows, digest } = readAlone({ format, reader, task, sum: true });
    return { name: reader, result: { rows, digest } };
  });
  return agreedCounts(counted).rows;
}

/** Everybody on one file, each pass in a process of its own, in turn. */
function timedAlone(format: Format, task: Task): Map<string, ReadingAnswer[]> {
  const answers = new Map(Object.keys(READERS[format]).map((reader) => [reader, [] as ReadingAnswer[]]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [reader, own] of answers) own.push(readAlone({ format, reader, task, sum: false }));
  }
  return answers;
}

function reportFile(format: Format, task: Task): string {
  const rows = agreed(format, task);
  const answers = timedAlone(format, task);
  const ours = median(answers.get('zhiben')!.map(({ ms }) => ms));
  const lines = [...answers].map(([reader, own]) => {
    const all = own.map(({ ms }) => ms);
    const ms = median(all);
    const peak = median(own.map((answer) => answer.peak));
    const spans = [ms, Math.min(...all), Math.max(...all)].map(milliseconds);
    return [reader, ...spans, grouped((rows / ms) * 1000), mebibytes(peak), times(ms / ours)];
  });
  return [
    `import: ${task.table}, ${grouped(rows)} rows of ${format}, ${mebibytes(statSync(task.path).size)}`,
    '',
    textTable([['', 'median', 'min', 'max', 'rows a second', 'peak memory', 'as long as zhiben'], ...lines]),
    '',
    `  All have read the same ids, days, numbers and texts in the same order: ${grouped(rows)} rows.`,
    NOTES[format].slice(1),
  ].join('\n');
}

/** One file of CSV and one workbook, by everybody; the report as text. */
export function reportImport(csvRows: number, workbookRows: number): Promise<string> {
  return inTemporaryFolder(async (folder) => {
    const csv = reportFile('csv', makeCsv(folder, csvRows));
    const xlsx = reportFile('xlsx', await makeWorkbook(folder, workbookRows));
    return `${csv}\n\n${xlsx}`;
  });
}
