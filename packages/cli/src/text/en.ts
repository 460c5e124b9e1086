import { count } from '../render/figure.js';
import { dueEn } from './due.en.js';
import { checkHelp, help, templateHelp } from './help.en.js';
import { issuesEn } from './issues.en.js';
import { ladderEn } from './ladder.en.js';
import { planHelp } from './plan.en.js';
import { testEn } from './test.en.js';
import { whyEn } from './why.en.js';
import type { Words } from './words.js';

const SYSTEM: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  ENOTDIR: 'part of the path is no folder',
  EISDIR: 'it is a folder, not a file',
  EACCES: 'permission denied',
  EPERM: 'permission denied, or another program uses the file',
  EBUSY: 'another program uses the file',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  ENAMETOOLONG: 'the name is too long',
};

const system = (code: string) => SYSTEM[code] ?? code;

/** `1 row`, `2 rows`. */
const many = (value: number, one: string, more = `${one}s`) => `${count(value)} ${value === 1 ? one : more}`;

/** The first few of many. */
const firstFew = (all: readonly string[], separator: string, most = 12) =>
  all.slice(0, most).join(separator) + (all.length > most ? ', …' : '');

/** English. */
export const en: Words = {
  language: 'en',
  help,
  checkHelp,
  templateHelp,
  planHelp,
  errors: {
    'unknown-command': ({ name }) => `there is no command "${name}"; zhiben --help lists the commands`,
    'unknown-option': ({ option, command }) =>
      `there is no option ${option}; zhiben ${command ? `${command} ` : ''}--help lists the options`,
    'missing-value': ({ option }) => `the option ${option} needs a value`,
    'needless-value': ({ option }) => `the option ${option} takes no value`,
    'unknown-choice': ({ option, value, choices }) =>
      `the option ${option} takes ${choices.join(' or ')}, not "${value}"`,
    contradiction: ({ option, other }) => `${option} and ${other} contradict each other; give one of them`,
    'needs-out': ({ format }) =>
      `a terminal cannot show the format ${format}; name a file with --out, such as --out findings.${format}`,
    'missing-data': () => 'no data to check is named; usage: zhiben check DATA --as-of 2025-06-30',
    'extra-argument': ({ argument }) =>
      `only one source of data is checked at a time; "${argument}" is too many`,
    'missing-workbook': () => 'no workbook to write is named; usage: zhiben template LEDGER.xlsx',
    'extra-workbook': ({ argument }) => `only one workbook is written at a time; "${argument}" is too many`,
    'no-workbook-name': ({ path }) => `the name of the empty workbook has to end in .xlsx, unlike "${path}"`,
    'already-there': ({ path }) =>
      `the file ${path} is there already, and is not written over, as it may hold data; choose another name`,
    'too-many-rows': ({ rows, most }) =>
      `there are ${many(rows, 'row')}, and a sheet of a workbook takes ${count(most)}; use --format csv or ndjson`,
    'missing-due-data': () => 'no data is named; usage: zhiben due DATA --to 2025-07-31',
    'missing-ladder-data': () => 'no data are named; usage: zhiben ladder DATA --as-of 2025-06-30',
    'missing-issues-data': () => 'no data to read are named; usage: zhiben issues DATA',
    'missing-why-data': () => 'no data are named; usage: zhiben why DATA DUTY SUBJECT --as-of 2025-06-30',
    'extra-question': ({ argument }) =>
      `after the data stand only duty, subject and instance; "${argument}" is one too many`,
    'missing-duty': () => 'no duty is named; give its id with --duty, e.g. M18.check.highrisk',
    'missing-subject': () =>
      'no subject is named; give the id or full name of an enterprise or unit with --subject, or plan',
    'unknown-duty': ({ name }) => `the plan has no duty with the id "${name}"; zhiben check lists the ids`,
    'no-finding': ({ duty, subject, asOf, instance, instances }) =>
      instance === undefined || instances.length === 0
        ? `as of ${asOf} there is no finding of ${duty} for "${subject}": the duty does not bind it, or has not begun`
        : `as of ${asOf} there is no "${instance}" among the findings of ${duty} for "${subject}"; there are: ${firstFew(instances, ', ')}`,
    'extra-plan': ({ argument }) => `a plan is named with --plan; "${argument}" is too many`,
    'not-annotatable': ({ path }) => `only an .xlsx or .xlsm workbook can be annotated, and ${path} is none`,
    'other-ending': ({ path, ending }) =>
      `the annotated copy is of the same kind as the workbook, so its name ends in ${ending}: ${path}`,
    'not-annotated': ({ path, error }) => `${path} cannot be annotated: ${error.text('en')}`,
    'no-day-count': ({ option, value }) =>
      `the option ${option} takes a number of days, whole and from 0 to 9999, not "${value}"`,
    'days-reversed': ({ later, day, earlier, bound }) =>
      `the day of ${later} (${day}) must not be before that of ${earlier} (${bound})`,
    'unknown-unit': ({ name }) => `no unit or enterprise in the data has the id or the full name "${name}"`,
    'ambiguous-unit': ({ name, ids }) =>
      `the name "${name}" is that of ${ids.length} units or enterprises; use an id: ${ids.join(', ')}`,
    'no-day': ({ option, value }) =>
      `the option ${option} takes a day that exists, as YYYY-MM-DD, not "${value}"`,
    'same-file': ({ option, other, path }) => `${option} must not be the same file as ${other}: ${path}`,
    'unknown-plan': ({ name, builtIn }) =>
      `there is no built-in plan "${name}" (there is ${builtIn.join(', ')}); a plan document ends in .json`,
    'plan-not-read': ({ path, reason }) => `the plan document ${path} cannot be read: ${system(reason)}`,
    'plan-not-json': ({ path, line, column }) =>
      `the plan document ${path} is not valid JSON: line ${line}, character ${column}`,
    'bad-plan': ({ plan, error }) => `the plan ${plan} cannot be used: ${error.text('en')}`,
    'extra-tested-plan': ({ argument }) => `only one plan is tested at a time; "${argument}" is too many`,
    'no-cases': ({ path }) => `there are no cases in the folder ${path}; their names end in .yaml`,
    'cases-not-read': ({ path, reason }) =>
      `the cases ${path} cannot be read: ${system(reason)}; --cases names a file or a folder`,
    'cases-not-yaml': ({ path, line, column, code }) =>
      `the cases ${path} are not valid YAML: line ${line}, character ${column} (${code})`,
    'bad-cases': ({ path, line, column, error }) =>
      `the cases ${path} cannot be used: line ${line}, character ${column}: ${error.text('en')}`,
    'not-written': ({ path, reason }) =>
      `the file ${path} cannot be written: ${reason === 'ENOENT' ? 'its folder does not exist' : system(reason)}`,
  },
  unexpected: (message) => `an unexpected error: ${message}`,
  progress: {
    reading: (rows) => `reading ${many(rows, 'row')}…`,
    evaluating: (done, total) => `evaluating duty ${done + 1} of ${total}…`,
  },
  planWarning: (warning) => `the plan looks wrong at ${warning}`,
  overlay: (title, issuer, changes) =>
    `overlay: ${title} (${issuer}), ${changes} ${changes === 1 ? 'change' : 'changes'}`,
  asOfToday: (day) => `as of ${day} (today in China); --as-of sets another day`,
  templateWritten: (path, sheets) =>
    `${path} is written, with ${many(sheets, 'table')} to be filled in; then: zhiben check ${path}`,
  columns: {
    obligation: 'Duty id',
    title: 'Duty',
    clause: 'Clause',
    subject: 'Subject id',
    subjectName: 'Subject',
    area: 'Place',
    regulator: 'Regulator',
    instance: 'Period or case',
    status: 'Status',
    due: 'Due',
    doneOn: 'Done on',
    required: 'Required',
    counted: 'Counted',
    overdueDays: 'Days overdue',
    reason: 'Reason',
  },
  workbook: {
    summary: 'Summary',
    findings: 'Findings',
    issues: 'Data issues',
    issueColumns: {
      sheet: 'Sheet or file',
      cell: 'Cell',
      table: 'Table in Chinese',
      tableName: 'Table',
      row: 'Row',
      column: 'Column in Chinese',
      columnName: 'Column',
      code: 'Issue',
      value: 'Value',
      message: 'Explanation',
    },
  },
  reasons: {
    'not-supplied': 'the table or type of record was not supplied',
    'never-recorded': 'the ledger holds no record of this kind; it may be kept elsewhere',
    'not-covered': 'the data do not cover those days',
    'applicability-undecided': 'it cannot be told whether the duty applies (high-risk or not, say)',
    'condition-undecided': 'a cell that decides it is blank',
    'calendar-not-covered': 'no working-day calendar for that year',
    'due-undecided': 'the due day cannot be told',
    suspended: 'production or business is suspended',
    'empty-population': 'nothing is in scope',
    'partial-period': 'too few days of the period in scope',
    'not-triggered': 'nothing in the period calls for it',
    'left-to-judgement': 'the text names no measure: people decide',
  },
  issues: {
    'missing-required': 'required cell blank',
    'bad-date': 'unreadable day',
    'bad-number': 'unreadable number',
    'unknown-value': 'value not allowed',
    'duplicate-id': 'duplicate id',
    'nothing-to-remove': 'nothing to remove',
    'unknown-reference': 'id that no record has',
    'bad-uscc': 'wrong social credit code',
    'ambiguous-reference': 'name of several records',
    'bad-area-code': 'wrong division code',
    'outdated-area-code': 'division merged into another',
    'bad-industry-code': 'wrong industry code',
    'error-value': 'failed formula',
    'date-order': 'days in the wrong order',
    'claim-without-date': 'status without its day',
    'ambiguous-header': 'ambiguous header',
    'missing-column': 'required column missing',
    'unknown-sheet': 'unknown table',
    'no-header': 'no known header, table not read',
    'extra-cell': 'cell without a header',
  },
  due: dueEn,
  ladder: ladderEn,
  issueList: issuesEn,
  why: whyEn,
  test: testEn,
  report: {
    clause: (id, title) => (/^\d+$/.test(id) ? `${id}. ${title}` : `${id} ${title}`),
    aside: (text, aside) => `${text} (${aside})`,
    separator: ', ',
    head: {
      asOf: (day, isToday, knownAt) =>
        `As of ${day}${isToday ? ' (today in China)' : ''}${knownAt ? `, as recorded by ${knownAt}` : ''}`,
      read: (rows, tables) => `${many(rows, 'row')} read from ${many(tables, 'table')}: `,
      accepted: (rows) => `${count(rows)} accepted`,
      rejected: (rows) => `${count(rows)} rejected`,
      duplicate: (rows) => many(rows, 'duplicate'),
      issues: (issues) => many(issues, 'issue'),
      notSupplied: 'Tables not supplied (what needs them cannot be told): ',
      unknownColumns: 'Columns of no table (kept, but not looked at): ',
      tooEarly: (first, breached) =>
        `${count(breached)} of what is overdue fell due before the first work record (${first}); if records were only kept from some day on, --covers says so, and what lies before is not known`,
      tellsOf: 'Told of only (the rest is not known): ',
      unfamiliarWords: 'Words that are not known (kept, but no duty looks for them): ',
      word: (label, word, rows) => `${label} "${word}" in ${many(rows, 'row')}`,
      moreWords: (words) => `${count(words)} more`,
      issueKinds: (issues) => `${many(issues, 'issue')}: `,
      noIssues: 'No issues',
      seeIssues: '--issues FILE lists them all',
      issuesIn: (file) => `all listed in ${file}`,
      leftOut: 'No tables, and not read: ',
    },
    duties: {
      title: 'Duties',
      order: 'those with most overdue first',
      columns: {
        duty: ['Duty'],
        id: ['Id'],
        breached: ['Overdue'],
        open: ['Not', 'due'],
        late: ['Done', 'late'],
        met: ['Done', 'in time'],
        tracked: ['Tracked'],
        unknown: ['Cannot', 'tell'],
        exempt: ['Exempt'],
        'not-applicable': ['N/A'],
        total: ['Total'],
        fraction: ['Done', 'in time'],
        share: ['Rate'],
      },
      total: 'Total',
      shareNote:
        'Rate = done in time ÷ (done in time + done late + overdue); — where there is nothing to count',
      standingNote:
        'What has to hold all the time (valid certificates, say) counts as overdue where it does not hold',
      blind: (duties) => `Not known: ${many(duties, 'duty', 'duties')}`,
      blindOf: (duties) =>
        `${many(duties, 'duty', 'duties')} of which the ledger tells nothing (zhiben why tells why): `,
      silent: (duties) => `${many(duties, 'duty', 'duties')} with nothing to look at by that day: `,
      again: (duties) => `${many(duties, 'duty', 'duties')} said again, counted as the one in brackets: `,
      none: 'Nothing in the plan is to be looked at by that day',
    },
    urgent: {
      title: (shown) => (shown === 1 ? 'Longest overdue' : `The ${shown} longest overdue`),
      order: (perDuty) => `at most ${perDuty} of a duty`,
      of: (breached, dated) =>
        breached === dated
          ? `${count(breached)} overdue in all`
          : `${count(breached)} overdue in all; ${count(breached - dated)} of them do not hold now, have no due day, and are not listed`,
      columns: {
        overdueDays: ['Days', 'overdue'],
        due: ['Due'],
        subject: ['Whose'],
        duty: ['Duty'],
        instance: ['Period or case'],
      },
      plan: 'the plan as a whole',
      none: 'Nothing overdue was found',
    },
    unknown: {
      title: (findings) => `${count(findings)} cannot be told`,
      columns: { count: ['Count'], reason: ['Why'], duties: ['Duties'] },
      dutyCount: (title, findings) => `${title} ${count(findings)}`,
      more: (duties) => many(duties, 'more duty', 'more duties'),
    },
    tracked: {
      title: (duties) => `${many(duties, 'duty', 'duties')} tracked`,
      aside: 'the text sets no number or day: records and the last day, in no total and no rate',
      columns: { records: ['Records'], last: ['Last'], duty: ['Duty'] },
      separator: '; ',
      permitted: 'permitted or encouraged',
      more: (duties) => `${duties} more (--format xlsx or csv lists them all)`,
      none: (duties) => `No records of ${many(duties, 'duty', 'duties')}: `,
      unknown: (duties) => `Tables or types of record not supplied for ${many(duties, 'duty', 'duties')}: `,
      line: (title, records, last) => `${title}: ${many(records, 'record')}${last ? `, last ${last}` : ''}`,
    },
  },
};
