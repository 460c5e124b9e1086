import { isRecorded, type Occurring } from '../aggregate/index.js';
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
  /** The words of which a record has to be there at all. */
  readonly occurring?: readonly Occurring[];
}

/** What the tables that show a duty done tell of, all together. */
export class EvidenceCoverage {
  /** Why nothing can be told of the records: their table or type was not supplied, or none was ever recorded. */
  readonly absent: 'not-supplied' | 'never-recorded' | undefined;
  private readonly from: Day;
  private readonly to: Day;

  private readonly shownBy: readonly ShownBy[];

  constructor(
    private readonly scene: Scene,
    ...shownBy: readonly ShownBy[]
  ) {
    const { dataset } = scene;
    this.shownBy = shownBy;
    const isSupplied = shownBy.every(({ table, types }) => dataset.supplies(table, types));
    const areRecorded = shownBy.every(({ table, occurring = [] }) => isRecorded(dataset, table, occurring));
    this.absent = isSupplied ? (areRecorded ? undefined : 'never-recorded') : 'not-supplied';
    this.from = Math.max(...shownBy.map(({ table }) => dataset.coveredFrom(table)));
    const ends = shownBy.map(({ table }) => dataset.coveredTo(table)).filter((to) => to !== NO_DAY);
    this.to = ends.length > 0 ? Math.min(...ends) : NO_DAY;
  }

  get isSupplied(): boolean {
    return this.absent === undefined;
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
export function tableCoverage({ dataset }: Scene, { table, types, occurring = [] }: ShownBy): TableCoverage {
  const declaration = dataset.table(table)?.declaration ?? TABLES[table];
  const typedBy = declaration?.typedBy;
  const from = dataset.coveredFrom(table);
  const to = formatDay(dataset.coveredTo(table));
  const never = occurring.filter((one) => !isRecorded(dataset, table, [one]));
  const wordsOf = (column: string | undefined, words: readonly string[]) =>
    literalText(words, column === undefined ? undefined : declaration.columns[column]);
  return {
    table,
    tableName: { 'zh-CN': declaration?.zh[0] ?? table, en: table },
    supplied: dataset.supplies(table, types),
    ...(never.length > 0 && { neverRecorded: never.map(({ column, words }) => wordsOf(column, words)) }),
    ...(types && { types: wordsOf(typedBy, types) }),
    ...(from !== -LAST_DAY && { from: formatDay(from) }),
    ...(to !== '' && { to }),
  };
}
