import { count } from '../render/figure.js';
import type { IssuesWords } from './issues-words.js';

/** Help of `zhiben issues`. */
const help = `Usage: zhiben issues DATA [options]

Lists what reading found wrong with data, for those who keep them: in which sheet
and cell, what stands there, what is wrong with it, and what was done about it. It
can save a copy of the workbook in which each such cell is red (not used) or amber
(kept; please check) and bears the message as a comment, all else untouched.

DATA
  As for zhiben check: an .xlsx workbook, a folder of CSV files, or a .json file.

Options
  --annotate FILE  save an annotated copy of the workbook (DATA is .xlsx or .xlsm)
  --map FILE       a map (.json): which sheet is which table, and what its headers
                   and words mean
  --covers FILE    a manifest (.json), as for zhiben check
  --encoding NAME  of CSV files: utf-8 or gb18030 (GBK too); found by looking where
                   it is left out
  --format FORMAT  table   for people (default)
                   csv     for Excel, an issue a row
                   ndjson  one issue a line, for programs
                   json    one JSON document
  --json           the same as --format json
  --out FILE       write the list to a file instead of the terminal
  --lang LANGUAGE  zh-CN or en, as for zhiben check
  --quiet          no progress
  -h, --help       show this help

Examples
  zhiben issues ledger.xlsx
  zhiben issues ledger.xlsx --annotate ledger-annotated.xlsx
  zhiben issues ledger.xlsx --format csv --out issues.csv

Exit status
  0  listed, whether there are issues or not
  2  the call is wrong, data cannot be read, or a result not be written
`;

/** English. */
export const issuesEn: IssuesWords = {
  help,
  columns: { place: ['Place'], column: ['Column'], message: ['Issue'] },
  row: (row) => `row ${row}`,
  sheet: 'sheet',
  count: (issues) => `${count(issues)} ${issues === 1 ? 'issue' : 'issues'}`,
  seeAnnotate: '--annotate FILE.xlsx saves an annotated copy of the workbook',
  below: 'all listed below',
  annotated: (path) => `Annotated copy: ${path}`,
};
