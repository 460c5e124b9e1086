import { groupBy } from '../group-by.js';
import { count } from '../render/figure.js';
import { type Column, layTable, type Row } from '../render/table.js';
import { inLanguage, type Page } from '../report/page.js';
import type { Agenda } from './agenda.js';

/** Of how many items it cannot be told whether they fall due, why, and of which duties; nothing where there are none. */
export function undecided(page: Page, { plan, schedule }: Agenda): string[] {
  if (schedule.undecided.length === 0) return [];
  const { palette, words } = page;
  const said = words.report.unknown;
  const columns: Column[] = [
    { head: said.columns.count, align: 'right' },
    { head: said.columns.reason, align: 'left', least: 16 },
    { head: said.columns.duties, align: 'left', least: 16 },
  ];
  const byReason = [...groupBy(schedule.undecided, ({ reason }) => reason)];
  const rows = byReason
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([reason, items]): Row => {
      const duties = [...groupBy(items, ({ obligation }) => obligation)].map(([id, ofDuty]) =>
        said.dutyCount(inLanguage(page, plan.duty(id)!.title), ofDuty.length),
      );
      return [
        { text: count(items.length), style: palette.status.unknown },
        { text: words.reasons[reason] },
        { text: duties.join(words.report.separator) },
      ];
    });
  const table = layTable(columns, rows, page.width);
  const title = words.due.undecidedTitle(schedule.undecided.length);
  return [palette.bold(title), '', ...table.head.map(palette.dim), ...table.rows.flat()];
}
