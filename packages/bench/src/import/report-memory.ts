import { statSync } from 'node:fs';
import { grouped, mebibytes, milliseconds, textTable } from '../text-table.js';
import { askProcess } from './ask-process.js';
import { makeCsv } from './files.js';
import type { KeepingAnswer } from './keeping.js';
import { inTemporaryFolder } from './temporary.js';

/** What a dataset of that many work records takes while it is read from CSV, and afterwards; the report as text. */
export function reportMemory(rows: number): Promise<string> {
  return inTemporaryFolder(async (folder) => {
    const { path } = makeCsv(folder, rows);
    const { ms, peak, kept, rows: read } = askProcess<KeepingAnswer>('./keeping.js', path, ['--expose-gc']);
    return [
      `memory: activities, ${grouped(read)} rows of csv with 12 columns, ${mebibytes(statSync(path).size)}`,
      '',
      textTable([
        ['read by readSource', `${milliseconds(ms)}, ${grouped((read / ms) * 1000)} rows a second`],
        ['peak memory of the process', mebibytes(peak)],
        ['kept by the dataset', `${mebibytes(kept)}, ${(kept / read).toFixed(0)} bytes a row`],
      ]),
      '',
      '  A file alone: its references are not checked. Kept: after a collection, heap and arrays; ids included.',
    ].join('\n');
  });
}
