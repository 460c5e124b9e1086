import { count } from '../render/figure.js';
import type { LadderWords } from './ladder-words.js';

/** Help of `zhiben ladder`. */
const help = `Usage: zhiben ladder DATA [options]

Tells of every case on a ladder of supervision (a major hazard, say) which rungs
it passed up to a day: when its notice was due, which notice answered it, or
that none did; where it stands, and which rung comes next if nothing happens.
What was missed stays listed after the case has ended.

DATA
  As for zhiben check: an .xlsx workbook, a folder of CSV files, a .json file.

Options
  --as-of DAY      the last day to look at, such as 2025-06-30; today in China
                   where it is left out
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
                   csv    for Excel, a row for each rung
                   json   one JSON document
  --json           the same as --format json
  --out FILE       write the result to a file instead of the terminal
  --lang LANGUAGE  zh-CN or en; where it is left out, as for zhiben check
  --quiet          no progress, no notes
  -h, --help       show this help

What came of a rung
  in time  a notice of that rung or a higher one, by the day it was due
  late     one that came later, while the rung was still required
  missed   none, though the rung was still required when the notice was due
  not due  required, and the notice not due yet
  lapsed   no longer required before the notice was due

Examples
  zhiben ladder ledger.xlsx
  zhiben ladder ledger.xlsx --as-of 2025-06-30 --unit D03
  zhiben ladder ledger.xlsx --format csv --out ladder.csv

Exit status
  0  done
  2  the call is wrong, data or plan cannot be read, or a result not be written
`;

/** `1 case`, `2 cases`. */
const many = (value: number, one: string) => `${count(value)} ${one}${value === 1 ? '' : 's'}`;

/** English. */
export const ladderEn: LadderWords = {
  help,
  head: {
    asOf: (day, isToday, knownAt) =>
      `Rungs passed up to ${day}${isToday ? ' (today in China)' : ''}${knownAt ? `, as recorded by ${knownAt}` : ''}`,
    cases: (cases, open) => `${many(cases, 'case')}, ${count(open)} still open`,
    missed: (notices) => `${many(notices, 'notice')} missed on the day it was due (late or never sent)`,
    unknown: (rungs, reasons) => `${many(rungs, 'rung')} of which it cannot be told: ${reasons}`,
    undecided: (duty, subject, reason) => `${duty}: cannot be told of ${subject} (${reason})`,
    none: 'No case on any ladder',
  },
  columns: {
    rung: ['Rung'],
    from: ['From'],
    to: ['To'],
    due: ['Notice due'],
    outcome: ['Outcome'],
    answer: ['Answered by'],
    all: ['All'],
  },
  outcomes: {
    'in-time': 'in time',
    late: 'late',
    missed: 'missed',
    open: 'not due',
    lapsed: 'lapsed',
    unknown: 'unknown',
  },
  outcomeHeads: {
    'in-time': ['In', 'time'],
    late: ['Late'],
    missed: ['Missed'],
    open: ['Not', 'due'],
    lapsed: ['Lapsed'],
    unknown: ['Cannot', 'tell'],
  },
  open: (cases) => `Still open (${many(cases, 'case')})`,
  ended: (cases) => `Ended, with a notice missed (${many(cases, 'case')})`,
  more: (cases) => `${many(cases, 'case')} more; --format csv lists every one`,
  since: (day) => `since ${day}`,
  endedOn: (day) => `ended ${day}`,
  step: (step, day) => `${step} ${day}`,
  now: (rung) => `now ${rung}`,
  next: (rung, day, isCertain) => `next ${rung} ${day}${isCertain ? '' : ', not certain'}`,
  separator: '; ',
  fields: {
    responsible: 'responsible',
    responsibleName: 'responsibleName',
    obligation: 'obligation',
    title: 'title',
    clause: 'clause',
    subject: 'subject',
    subjectName: 'subjectName',
    instance: 'instance',
    since: 'since',
    endedOn: 'endedOn',
    step: 'step',
    stepOn: 'stepOn',
    rung: 'rung',
    from: 'from',
    to: 'to',
    due: 'due',
    outcome: 'outcome',
    reason: 'reason',
    answerOn: 'answerOn',
    answer: 'answer',
    answerRung: 'answerRung',
    now: 'now',
    next: 'next',
    nextOn: 'nextOn',
  },
};
