/** Help of `zhiben`. */
export const help = `zhiben 治本: checks Excel, CSV and JSON data against a work-safety plan

Usage
  zhiben <command> [options]

Commands
  check            whose duties are done, overdue or cannot be told, as of a day
  issues           what is wrong with data, cell by cell; or an annotated copy
  due              what falls due next, and who has to see to it; or a calendar
  ladder           every rung an escalation passed, each notice that was missed
  why              why a finding is as it is: which records counted, which not
  plan             the plan's text, and what each sentence became; a page too
  test             whether a plan says of given cases what it has to say
  template         writes an empty workbook to fill in, with headers and lists

Options
  --lang LANGUAGE  zh-CN or en
  --version        show the version
  -h, --help       show this help; zhiben check --help shows that of the command

Example
  zhiben check ledger.xlsx --as-of 2025-06-30
`;

/** Help of `zhiben check`. */
export const checkHelp = `Usage: zhiben check DATA [options]

Holds data against a plan: as of a day, whether each duty of each enterprise and
unit was done in time, done late, is not due yet, is overdue and not done, or
cannot be told from the data.

DATA
  An .xlsx workbook (one sheet a table), a folder of CSV files (one file a
  table), or one .json file. Tables and columns may have Chinese or English
  names, such as 隐患 or hazards. A table that is not there counts as not
  known, not as "nothing happened".

Options
  --as-of DAY         the day to judge by, such as 2025-06-30; today in China
                      where it is left out
  --known-at DAY      use only what was recorded by that day; everything where
                      it is left out
  --map FILE          a map (.json): which sheet is which table, and what its
                      headers and words mean
  --covers FILE       a manifest (.json): from which day and of which types of
                      record the tables tell; the rest is not known
  --encoding NAME     of CSV files: utf-8 or gb18030 (GBK too); found by looking
                      where it is left out
  --plan PLAN         id of a built-in plan, or path of a plan document or of an
                      overlay (.json), which extends a built-in plan or the
                      document <id>.json beside it; zhaoxian-2024-2026 where it
                      is left out
  --format FORMAT     table   for people (default)
                      json    one JSON document
                      ndjson  one finding a line, for programs
                      csv     for Excel
                      xlsx    a workbook with summary, findings and data
                              issues, ready to print; needs --out
  --json              the same as --format json
  --out FILE          write the result to a file instead of the terminal
  --issues FILE       write the faults found in the data to a file, one JSON
                      object a line
  --fail-on breached  exit with status 1 if anything is overdue and not done
  --lang LANGUAGE     zh-CN or en; where it is left out, English if LC_ALL,
                      LC_MESSAGES or LANG begins with en, else Chinese
  --quiet             no progress, no notes
  -h, --help          show this help

Examples
  zhiben check ledger.xlsx
  zhiben check ledger.xlsx --as-of 2025-06-30 --issues faults.ndjson
  zhiben check folder --as-of 2025-06-30 --format csv --out findings.csv
  zhiben check ledger.xlsx --format xlsx --out findings.xlsx
  zhiben check folder --format ndjson --fail-on breached > findings.ndjson

Exit status
  0  done
  1  done, and something is overdue and not done (only with --fail-on breached)
  2  the call is wrong, data or plan cannot be read, or a result not be written
`;

/** Help of `zhiben template`. */
export const templateHelp = `Usage: zhiben template FILE.xlsx [options]

Writes an empty workbook with a sheet for each table: headers, what goes into
each column (with the pointer over its header), lists to choose from, and one
example; the first sheet tells how to fill it in. Then: zhiben check FILE.xlsx
A file that is there already is not written over.

Options
  --lang LANGUAGE  of names, headers and notes: zh-CN or en; where it is left
                   out, as for zhiben check
  -h, --help       show this help

Example
  zhiben template ledger.xlsx

Exit status
  0  written
  2  the call is wrong, or the file cannot be written
`;
