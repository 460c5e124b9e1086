import { count } from '../render/figure.js';
import type { DueWords } from './due-words.js';

/** Help of `zhiben due`. */
const help = `Usage: zhiben due DATA [options]

Lists what falls due next: what is not done as of a day and falls due within
some days, by the unit that has to see to it. It is supposed that nothing more
is done; periods that begin later are in it. What is overdue already is not
listed here, but by zhiben check.

DATA
  As for zhiben check: an .xlsx workbook, a folder of CSV files, a .json file.

Options
  --as-of DAY      the day to look from, such as 2025-06-30; today in China
                   where it is left out
  --from DAY       first due day; as --as-of where it is left out
  --to DAY         last due day; 30 days after the first where it is left out
  --days N         instead of --to: so many days after the first
  --unit UNIT      only one unit or enterprise, by its id or its full name; a
                   unit together with the enterprises it regulates
  --known-at DAY   use only what was recorded by that day; everything where it
                   is left out
  --map FILE       a map of headers (.json), as for zhiben check
  --covers FILE    a manifest (.json), as for zhiben check
  --encoding NAME  of CSV files: utf-8 or gb18030 (GBK too); found by looking
                   where it is left out
  --plan PLAN      id of a built-in plan, or path of a plan document (.json);
                   zhaoxian-2024-2026 where it is left out
  --format FORMAT  table  for people (default)
                   csv    for Excel, a row for each item
                   ics    a calendar, for Outlook or a phone: an all-day event
                          on the due day for each unit and duty
                   json   one JSON document
  --json           the same as --format json
  --alarm N        how many days before the due day a calendar reminds, at 9:00;
                   3 where it is left out, 0 for the due day itself
  --out FILE       write the result to a file instead of the terminal
  --lang LANGUAGE  zh-CN or en; where it is left out, as for zhiben check
  --quiet          no progress, no notes
  -h, --help       show this help

Examples
  zhiben due ledger.xlsx
  zhiben due ledger.xlsx --as-of 2025-06-10 --to 2025-07-31
  zhiben due ledger.xlsx --days 7 --unit D03
  zhiben due ledger.xlsx --format ics --out due.ics

Exit status
  0  done
  2  the call is wrong, data or plan cannot be read, or a result not be written
`;

/** `1 item`, `2 items`. */
const many = (value: number, one: string) => `${count(value)} ${one}${value === 1 ? '' : 's'}`;

/** English. */
export const dueEn: DueWords = {
  help,
  plan: 'the plan as a whole',
  nobody: 'No regulator named',
  head: {
    span: (from, to) => (from === to ? `Due on ${from}` : `Due from ${from} to ${to}`),
    asOf: (day, isToday, knownAt) =>
      `As of ${day}${isToday ? ' (today in China)' : ''}${knownAt ? `, as recorded by ${knownAt}` : ''}, supposing that nothing more is done`,
    only: (name) => `Only ${name}`,
    items: (items, upcoming) =>
      upcoming === 0
        ? `${many(items, 'item')} due`
        : `${many(items, 'item')} due, ${count(upcoming)} of them for periods not begun yet`,
    conditional: (items) =>
      `${many(items, 'item')} marked “if still undone” ${items === 1 ? 'arises' : 'arise'} only where something else is still undone by then`,
    overdue: (findings) => `${count(findings)} overdue already, not listed here; see zhiben check`,
    undecided: (items) => `${count(items)} cannot be told; see the end`,
    none: 'Nothing falls due',
  },
  columns: {
    due: ['Due'],
    duty: ['Duty'],
    clause: ['Clause'],
    period: ['Period'],
    count: ['Items'],
  },
  section: (units, items) => `${units.join(', ')} (${many(items, 'item')}${units.length > 1 ? ' each' : ''})`,
  ifUndone: 'if still undone',
  andMore: (last, more) => `${last} and ${count(more)} more`,
  seeAll: 'Of many items the first few are named; --format csv lists every one',
  undecidedTitle: (items) => `${count(items)} of which it cannot be told whether they fall due`,
  fields: {
    due: 'due',
    responsible: 'responsible',
    responsibleName: 'responsibleName',
    obligation: 'obligation',
    title: 'title',
    clause: 'clause',
    quote: 'quote',
    subject: 'subject',
    subjectName: 'subjectName',
    instance: 'instance',
    status: 'status',
    conditional: 'conditional',
  },
  status: { open: 'open', upcoming: 'upcoming' },
  yes: 'yes',
  no: 'no',
  calendar: {
    name: (plan, only) => `${only === undefined ? '' : `${only}: `}Falling due: ${plan}`,
    summary: (title, whose) => `${title}: ${whose}`,
    subjects: (subjects) => many(subjects, 'subject'),
    items: (items) => many(items, 'item'),
    responsible: (unit) => `Responsible: ${unit}`,
    clause: (clause) => `Clause: ${clause}`,
    quote: (words) => `In its words: “${words}”`,
    list: (items) => `${many(items, 'item')} due and not done:`,
    asOf: (day) => `By the records as of ${day}`,
  },
};
