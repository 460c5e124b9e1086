import type { Finding } from '@zhiben/core';
import { count } from '../render/figure.js';
import { type Column, layTable, type Row } from '../render/table.js';
import { instanceText } from './instance.js';
import { inLanguage, type Page, sectionTitle, sentence } from './page.js';

/** How many cases are listed, and how many of them may be of one duty. */
const MOST = 10;
const MOST_OF_A_DUTY = 2;

type Overdue = Finding & { overdueDays: number };

/** The cases that are longest overdue. */
export function urgent(page: Page): string[] {
  const { findings } = page.evaluation;
  const { palette, words } = page;
  const said = words.report.urgent;
  const breached = findings.count({ status: 'breached' });
  if (breached === 0) return sentence(page, said.none, palette.bold);
  const overdue = [...findings.where({ status: 'breached' })].filter(
    (finding): finding is Overdue => finding.overdueDays !== undefined,
  );
  const listed = longest(overdue);
  const table = layTable(
    columnsOf(page),
    listed.map((finding) => rowOf(page, finding)),
    page.width,
  );
  return [
    ...sectionTitle(page, said.title(listed.length), said.order(MOST_OF_A_DUTY)),
    ...sentence(page, said.of(breached, overdue.length), palette.dim),
    ...(listed.length > 0 ? ['', ...table.head.map(palette.dim), ...table.rows.flat()] : []),
  ];
}

/** The longest first, only a few of each duty, so that one duty does not hide the others. */
function longest(overdue: readonly Overdue[]): Overdue[] {
  const ofDuty = new Map<string, number>();
  const by = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return [...overdue]
    .sort(
      (a, b) =>
        b.overdueDays - a.overdueDays ||
        by(a.obligation, b.obligation) ||
        by(a.subject, b.subject) ||
        by(a.instance, b.instance),
    )
    .filter(({ obligation }) => {
      const before = ofDuty.get(obligation) ?? 0;
      ofDuty.set(obligation, before + 1);
      return before < MOST_OF_A_DUTY;
    })
    .slice(0, MOST);
}

function columnsOf({ words }: Page): Column[] {
  const heads = words.report.urgent.columns;
  return [
    { head: heads.overdueDays, align: 'right' },
    { head: heads.due, align: 'left' },
    { head: heads.subject, align: 'left', least: 12, most: 3 },
    { head: heads.duty, align: 'left', least: 12 },
    { head: heads.instance, align: 'left', least: 10, most: 3 },
  ];
}

function rowOf(page: Page, finding: Overdue): Row {
  const { evaluation, palette, words } = page;
  const { obligation, subject, instance, due = '', overdueDays } = finding;
  const title = evaluation.plan.duty(obligation)?.title;
  return [
    { text: count(overdueDays), style: palette.status.breached },
    { text: due },
    { text: subject === 'plan' ? words.report.urgent.plan : evaluation.reading.dataset.nameOf(subject) },
    { text: title ? inLanguage(page, title) : obligation },
    { text: instanceText(page, obligation, instance) },
  ];
}
