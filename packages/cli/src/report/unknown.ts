import { isScored, type Reason } from '@zhiben/core';
import { count } from '../render/figure.js';
import { type Column, layTable, type Row } from '../render/table.js';
import { inLanguage, type Page } from './page.js';

/** How many duties are named beside a reason. */
const MOST_DUTIES = 5;

/** How many findings of scored duties are unknown, why, and of which duties; nothing where there are none. */
export function unknown(page: Page): string[] {
  const { palette, words } = page;
  const said = words.report.unknown;
  const reasons = reasonsOf(page);
  if (reasons.length === 0) return [];
  const columns: Column[] = [
    { head: said.columns.count, align: 'right' },
    { head: said.columns.reason, align: 'left', least: 16 },
    { head: said.columns.duties, align: 'left', least: 16 },
  ];
  const rows = reasons.map(
    ({ reason, findings, duties }): Row => [
      { text: count(findings), style: palette.status.unknown },
      { text: words.reasons[reason] },
      { text: named(page, duties) },
    ],
  );
  const table = layTable(columns, rows, page.width);
  const all = reasons.reduce((sum, { findings }) => sum + findings, 0);
  return [palette.bold(said.title(all)), '', ...table.head.map(palette.dim), ...table.rows.flat()];
}

interface Unknown {
  readonly reason: Reason;
  readonly findings: number;
  /** By duty, how many. */
  readonly duties: ReadonlyMap<string, number>;
}

/** The reasons, the frequent ones first. */
function reasonsOf({ evaluation }: Page): Unknown[] {
  const byReason = new Map<Reason, Map<string, number>>();
  const scored = evaluation.plan.duties.filter(isScored).map(({ id }) => id);
  for (const { reason, obligation } of evaluation.findings.where({ obligation: scored, status: 'unknown' })) {
    const duties = byReason.get(reason!) ?? new Map<string, number>();
    byReason.set(reason!, duties.set(obligation, (duties.get(obligation) ?? 0) + 1));
  }
  return [...byReason]
    .map(([reason, duties]) => ({ reason, duties, findings: [...duties.values()].reduce((a, b) => a + b) }))
    .sort((a, b) => b.findings - a.findings);
}

/** The duties with most, by title; how many more there are. */
function named(page: Page, duties: ReadonlyMap<string, number>): string {
  const { evaluation, words } = page;
  const said = words.report.unknown;
  const sorted = [...duties].sort((a, b) => b[1] - a[1]);
  const items = sorted.slice(0, MOST_DUTIES).map(([id, findings]) => {
    const title = evaluation.plan.duty(id)?.title;
    return said.dutyCount(title ? inLanguage(page, title) : id, findings);
  });
  if (sorted.length > MOST_DUTIES) items.push(said.more(sorted.length - MOST_DUTIES));
  return items.join(words.report.separator);
}
