import { count } from '../render/figure.js';
import type { TestWords } from './test-words.js';

/** Help of `zhiben test`. */
const help = `Usage: zhiben test [PLAN] [options]

Holds a plan against cases: given records, and the findings that a duty has to
have on some days. Shows where they differ, and how much of the plan the cases
cover: evaluated duties; the statuses they can have; both answers, yes and no,
to each question that their conditions ask.

PLAN
  Id of a built-in plan, or path of a plan document (.json);
  zhaoxian-2024-2026 where it is left out.

Options
  --cases PATH     a file (.yaml) or a folder of files of cases; where it is
                   left out, those of the built-in plan, or the folder
                   "cases" beside the plan document
  --format FORMAT  table  for people (default)
                   json   one JSON document, with every gap
  --json           the same as --format json
  --out FILE       write the result to a file instead of the terminal
  --lang LANGUAGE  zh-CN or en, as for zhiben check
  -h, --help       show this help

Examples
  zhiben test
  zhiben test county/plan.json
  zhiben test --cases my-cases.yaml

Exit status
  0  every case holds
  1  a case does not hold
  2  the call is wrong, plan or cases cannot be read, or a result not be written
`;

/** English. */
export const testEn: TestWords = {
  help,
  result: (cases, failed, files) =>
    `${count(cases)} ${cases === 1 ? 'case' : 'cases'} in ${count(files)} ${files === 1 ? 'file' : 'files'}: ` +
    (failed === 0 ? 'all hold' : `${count(failed)} ${failed === 1 ? 'does' : 'do'} not hold`),
  asOf: (day) => `as of ${day}`,
  columns: { about: ['About'], expected: ['Expected'], found: ['Found'] },
  field: (whose, field) => `${whose}: ${field}`,
  record: (table, row, column) => `${table}, row ${row}, ${column}`,
  nothing: 'none',
  sound: 'a sound record',
  faults: {
    'unknown-column': ['a column of the table', 'no column has that name'],
    'repeated-column': ['the column once', 'twice, by two names'],
  },
  duty: 'Duty',
  anyDuty: 'a duty of the plan',
  noDuty: 'no duty has that id',
  anyTable: 'a table',
  noTable: 'no table has that name',
  anyParameter: 'a parameter of the duty or the plan',
  noParameter: 'neither has one of that name',
  statuses: {
    met: 'done in time',
    late: 'done late',
    open: 'not due',
    breached: 'overdue',
    tracked: 'tracked',
    unknown: 'cannot tell',
    exempt: 'exempt',
    'not-applicable': 'not applicable',
  },
  coverage: {
    chapter: ['Covered'],
    cases: ['Cases'],
    duties: ['Duties'],
    statuses: ['Statuses'],
    branches: ['Answers'],
  },
  share: (seen, total, percent) => `${seen}/${total} ${percent}`,
  shared: 'Conditions shared by duties',
  total: 'Total',
  without: (duties) => `${count(duties)} ${duties === 1 ? 'duty has' : 'duties have'} no case: `,
  missing: 'Statuses that no case shows: ',
  needless: 'Said never to be, needlessly: ',
  never: 'Never, as the cases say and why: ',
  unseen: (branches) => `${count(branches)} ${branches === 1 ? 'answer' : 'answers'} that no case shows: `,
  branch: (name, asks, answer) => `${name}: ${asks}? ${answer ? 'yes' : 'no'}`,
  more: (rest) => `${count(rest)} more (--format json lists them all)`,
  separator: '; ',
};
