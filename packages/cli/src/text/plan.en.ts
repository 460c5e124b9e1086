/** Help of `zhiben plan`. */
export const planHelp = `Usage: zhiben plan [options]

The plan sentence by sentence: the text on one side, on the other what each
sentence became (kind, numbers and their source, reading, other readings, note);
words that became no duty are marked as narrative. At the end every parameter by
its source, so that it is seen which numbers are assumptions.

Options
  --plan PLAN      id of a built-in plan, or path of a plan document (.json);
                   zhaoxian-2024-2026 where it is left out
  --format FORMAT  md    Markdown (default)
                   html  one page for browser and printer, needs no network
                   json  a JSON array, one object a duty
                   where it is left out, by the ending of --out
  --json           the same as --format json
  --out FILE       write the result to a file instead of the terminal
  --lang LANGUAGE  of the labels: zh-CN or en, as for zhiben check; the plan's
                   own words stay as they are
  -h, --help       show this help

Examples
  zhiben plan --out plan.html
  zhiben plan --plan county.json --format html --out county.html
  zhiben plan --format json > duties.json

Exit status
  0  written
  2  the call is wrong, or the plan cannot be read, or the result not written
`;
