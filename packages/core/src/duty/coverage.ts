import { literalText } from '../condition/seen.js';
import { type Day, formatDay, LAST_DAY, NO_DAY } from '../day/day.js';
import type { TableCoverage } from '../finding/grounds.js';
import type { TableDeclaration } from '../record/declaration.js';
import type { Scene } from '../record/scene.js';
import { TABLES as DECLARED } from '../record/tables/index.js';

const TABLES: Readonly<Record<string, TableDeclaration>> = DECLARED;

/** A table, and the types of record in it, that show whether a duty is done. */
export interface ShownBy {
  readonly table: string;
  readonly types?: readonly string[];
}

/** What the tables that show a duty done tell of, all together. */
export class EvidenceCoverage {
  /** Whether the tables and the types of record were supplied. */
  readonly isSupplied: boolean;
  private readonly from: Day;
  private readonly to: Day;

  private readonly shownBy: readonly ShownBy[];

  constructor(
    private readonly scene: Scene,
    ...shownBy: readonly ShownBy[]
  ) {
    const { dataset } = scene;
    this.shownBy = shownBy;
    this.isSupplied = shownBy.every(({ table, types }) => dataset.supplies(table, types));
    this.from = Math.max(...shownBy.map(({ table }) => dataset.coveredFrom(table)));
    const ends = shownBy.map(({ table }) => dataset.coveredTo(table)).filter((to) => to !== NO_DAY);
    this.to = ends.length > 0 ? Math.min(...ends) : NO_DAY;
  }

  /** Whether the table tells of the days from `start` on. */
  reachesBackTo(start: Day): boolean {
    return start >= this.from;
  }

  /** Whether an export ends before a day, so that nothing is known of it. */
  endsBefore(day: Day): boolean {
    return this.to !== NO_DAY && day > this.to;
  }

  /** What each of the tables tells of. */
  tell(): TableCoverage[] {
    return this.shownBy.map((one) => tableCoverage(this.scene, one));
  }

  /** Adds the day from which an export tells nothing. */
  turns(days: Day[]): void {
    if (this.to !== NO_DAY) days.push(this.to + 1);
  }
}

/** What a table tells of. */
export function tableCoverage({ dataset }: Scene, { table, types }: ShownBy): TableCoverage {
  const declaration = dataset.table(table)?.declaration ?? TABLES[table];
  const typedBy = declaration?.typedBy;
  const from = dataset.coveredFrom(table);
  const to = formatDay(dataset.coveredTo(table));
  return {
    table,
    tableName: { 'zh-CN': declaration?.zh[0] ?? table, en: table },
    supplied: dataset.supplies(table, types),
    ...(types && {
      types: literalText(types, typedBy === undefined ? undefined : declaration.columns[typedBy]),
    }),
    ...(from !== -LAST_DAY && { from: formatDay(from) }),
    ...(to !== '' && { to }),
  };
}
