import { count } from '../render/figure.js';
import type { WhyWords } from './why-words.js';

/** Help of `zhiben why`. */
const help = `Usage: zhiben why DATA DUTY SUBJECT [INSTANCE] [options]

Tells why findings are as they are: the clause's words, whether the duty applies
and what that rests on, the days that count, each record that counted and each
that did not (in which sheet and row, and why), the parameters with their
source, and what is still needed. Each line can be followed by hand in the data.

DATA
  As for zhiben check: an .xlsx workbook, a folder of CSV files, or .json.

Options
  --duty ID        id of the duty, e.g. M18.check.highrisk; or after DATA
  --subject WHOM   id or full name of an enterprise or unit; plan for the plan
                   as a whole; or after the duty
  --instance WHAT  a period (2025-03) or the id of a case; without it each is
                   told, three at most
  --as-of DAY      the day, e.g. 2025-06-30; today in Beijing by default
  --known-at DAY   only what was recorded by this day; all where it is left out
  --map FILE       a map (.json), as for zhiben check
  --encoding NAME  of CSV files: utf-8 or gb18030 (GBK too); found by looking
                   where it is left out
  --plan PLAN      id of a built-in plan, or path of a plan document (.json);
                   zhaoxian-2024-2026 where it is left out
  --format FORMAT  table  for people (default)
                   json   one JSON document, with every finding
  --json           the same as --format json
  --out FILE       write the result to a file instead of the terminal
  --lang LANGUAGE  zh-CN or en, as for zhiben check
  --quiet          no progress
  -h, --help       show this help

Examples
  zhiben why ledger.xlsx M18.check.highrisk E000006 2025-03 --as-of 2025-06-30
  zhiben why ledger.xlsx --duty M19.close --subject E000073

Exit status
  0  told
  2  the call is wrong, data or plan cannot be read, or there is no such finding
`;

/** English. */
export const whyEn: WhyWords = {
  help,
  today: (day) => `${day} (today, Beijing time)`,
  more: (findings, instances) =>
    `${count(findings)} more are not shown; --instance names one: ${instances.join(', ')}${findings > instances.length ? ', …' : ''}`,
};
