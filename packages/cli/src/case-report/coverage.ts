import type { DutyCoverage } from '@zhiben/core';
import { count, percent } from '../render/figure.js';
import { type Column, layTable, type Row } from '../render/table.js';
import type { CasePage } from './page.js';

/** What is covered of some duties, and how much there is. */
interface Sums {
  readonly cases: number;
  readonly duties: readonly [number, number];
  readonly statuses: readonly [number, number];
  readonly branches: readonly [number, number];
}

/** How much of each chapter the cases cover: duties, statuses, both answers to each question; with a line of totals. */
export function coverage({ about, words, palette, width }: CasePage): string[] {
  const { duties, shared } = about.tested.coverage;
  const said = words.test;
  const heads = said.coverage;
  const columns: Column[] = [
    { head: heads.chapter, align: 'left', least: 12 },
    { head: heads.cases, align: 'right' },
    { head: heads.duties, align: 'right' },
    { head: heads.statuses, align: 'right' },
    { head: heads.branches, align: 'right' },
  ];
  const chapters = about.plan.document.actions
    .map(({ id, title }) => ({ title, of: duties.filter(({ action }) => action === id) }))
    .filter(({ of }) => of.length > 0);
  const share = ([seen, total]: readonly [number, number]) => ({
    text: said.share(count(seen), count(total), percent(seen, total)),
    style: seen === total ? palette.status.met : palette.status.late,
  });
  const row = (text: string, sums: Sums): Row => [
    { text },
    { text: count(sums.cases) },
    share(sums.duties),
    share(sums.statuses),
    share(sums.branches),
  ];
  const sharedRow = (text: string, seen: readonly [number, number]): Row => [
    { text },
    ...Array.from({ length: 3 }, () => ({ text: '' })),
    share(seen),
  ];
  const common = Object.values(shared).reduce(
    (sum, { seen, total }): readonly [number, number] => [sum[0] + seen, sum[1] + total],
    [0, 0] as readonly [number, number],
  );
  const all = sumsOf(duties);
  const branches = [all.branches[0] + common[0], all.branches[1] + common[1]] as const;
  const rows = [
    ...chapters.map(({ title, of }) => row(title[words.language], sumsOf(of))),
    ...(common[1] > 0 ? [sharedRow(said.shared, common)] : []),
    row(said.total, { ...all, branches }),
  ];
  const table = layTable(columns, rows, width);
  const rule = palette.dim('─'.repeat(table.width));
  return [
    ...table.head.map(palette.dim),
    rule,
    ...table.rows.slice(0, -1).flat(),
    rule,
    ...table.rows[table.rows.length - 1],
  ];
}

function sumsOf(duties: readonly DutyCoverage[]): Sums {
  const sum = (of: (duty: DutyCoverage) => number) => duties.reduce((total, duty) => total + of(duty), 0);
  const reached = sum((duty) => duty.reached.length);
  return {
    cases: sum(({ cases }) => cases),
    duties: [sum(({ cases }) => (cases > 0 ? 1 : 0)), duties.length],
    statuses: [reached, reached + sum(({ missing }) => missing.length)],
    branches: [sum(({ branches }) => branches.seen), sum(({ branches }) => branches.total)],
  };
}
