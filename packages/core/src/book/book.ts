import { type Day, formatDay, type WorkingCalendar } from '../day/index.js';
import { byCase, type Change, changeOf } from '../finding/compare.js';
import { Findings } from '../finding/findings.js';
import type { Plan } from '../plan/plan.js';
import type { Reading } from '../record/builder.js';
import { type Changed, type ChangeOptions, changeDataset } from '../record/change-dataset.js';
import type { Dataset } from '../record/dataset.js';
import { openScene, readDayOption } from '../record/open-scene.js';
import type { Scene } from '../record/scene.js';
import type { DatasetChanges } from '../record/tables/index.js';
import { DutyBook, type Notice } from './duty-book.js';
import { partOf, Reach, type Rows } from './reach.js';

/** Options of {@link openBook}. */
export interface BookOptions extends ChangeOptions {
  /** The day on which the book is opened, `YYYY-MM-DD`; there is no default, and no clock is read. */
  readonly asOf: string;
  /** The day whose knowledge is used, `YYYY-MM-DD`; without it, all is known. */
  readonly knownAt?: string;
  /** Only these duties, by id. Without it, all. */
  readonly obligations?: readonly string[];
  /**
   * Whether `not-applicable` is reported for more than quotas, as in `evaluate`.
   *
   * @defaultValue false
   */
  readonly notApplicable?: boolean;
  /**
   * Which days are worked.
   *
   * @defaultValue China's, by the State Council's yearly notices
   */
  readonly calendar?: WorkingCalendar;
}

/** A case that says something else from a day on. */
export interface Transition extends Change {
  /** The day of the book on which it does, `YYYY-MM-DD`. */
  readonly on: string;
}

/** What changes brought about. */
export interface Applied extends Pick<Reading, 'issues' | 'counts'> {
  /** By duty, subject and instance. */
  readonly transitions: readonly Transition[];
}

/** From so many touched rows on, everything is read again. */
const MANY_ROWS = 5_000;

/** A plan's findings on records that change, kept up to date: see {@link openBook}. */
export class Book {
  private readonly duties: readonly DutyBook[];
  private readonly byTable = new Map<string, readonly DutyBook[]>();

  /** See {@link openBook}. */
  constructor(
    private readonly plan: Plan,
    private now: Dataset,
    private day: Day,
    private readonly options: BookOptions,
  ) {
    const onRequest = options.notApplicable ?? false;
    this.duties = plan
      .select(options.obligations)
      .map((duty) => new DutyBook(duty, onRequest, () => this.sceneOf(this.now)));
    const scene = this.sceneOf(now);
    for (const duty of this.duties) duty.readAll(scene, this.day);
    this.makeIndexes();
  }

  /** The records as they are now. */
  get dataset(): Dataset {
    return this.now;
  }

  /** The day of the book, `YYYY-MM-DD`. */
  get asOf(): string {
    return formatDay(this.day);
  }

  /** What the plan says of the records on the day of the book, as `evaluate` would; it does not change any more. */
  findings(): Findings {
    const { plan } = this;
    const columns = this.duties.flatMap((duty) => duty.columns);
    const dataset = this.now;
    const day = this.day;
    const sceneOf = () => this.sceneOf(dataset, day);
    return new Findings(columns, day, {
      plan,
      get scene() {
        return sceneOf();
      },
    });
  }

  /**
   * Takes changes of the records in, as `Dataset.with` does, and reads again what they touch.
   *
   * @returns what says something else now, and what was found in the rows
   */
  apply(changes: DatasetChanges): Applied {
    const changed = changeDataset(this.now, changes, this.options);
    this.now = changed.dataset;
    const transitions: Transition[] = [];
    this.readAgain(changed, this.noticeTo(transitions));
    const { issues, counts } = changed;
    return { transitions: transitions.sort(byCase), issues, counts };
  }

  /**
   * Lets the days run on to a later one, and reads what time alone changes.
   *
   * Throws a `RangeError` where the day is none, or before the day of the book.
   *
   * @returns what says something else, in the order of the days on which it does
   */
  advance(to: string): Transition[] {
    const last = readDayOption('to', to);
    if (last < this.day) throw new RangeError(`to must not be before ${this.asOf}, but ${to} is`);
    const transitions: Transition[] = [];
    while (this.day < last) {
      this.day += 1;
      const today: Transition[] = [];
      const scene = this.sceneOf(this.now);
      const notice = this.noticeTo(today);
      const comes = comingOn(this.now, this.day);
      for (const duty of this.duties) duty.readDay(scene, this.day, comes, notice(duty));
      transitions.push(...today.sort(byCase));
    }
    return transitions;
  }

  private noticeTo(transitions: Transition[]): (duty: DutyBook) => Notice {
    const on = this.asOf;
    return ({ duty }) =>
      (subject, instance, before, after) => {
        const about = { obligation: duty.id, subject, instance };
        transitions.push({ ...changeOf(about, before, after), on });
      };
  }

  private sceneOf(dataset: Dataset, day = this.day): Scene {
    return openScene(dataset, day, day, this.options);
  }

  private readAgain(changed: Changed, notice: (duty: DutyBook) => Notice): void {
    const { before, dataset: after, touched } = changed;
    const isNew = (table: string) => !before.edited.has(table);
    const isTouched = (table: string) => isNew(table) || touched.get(table)!.size > 0;
    const tables = [...touched.keys()].filter(isTouched);
    const concerned = new Set(tables.flatMap((table) => this.concernedBy(table)));
    const many = [...touched.values()].reduce((sum, { size }) => sum + size, 0) > MANY_ROWS;
    const wholly: DutyBook[] = [];
    const parts = new Map<string, { duty: DutyBook; rows: Set<number> }[]>();
    for (const duty of concerned) {
      const isSupplied = tables.some((table) => isNew(table) && duty.concerns(table));
      if (duty.reach === null || many || isSupplied || duty.isToldOtherwise(before, after)) {
        wholly.push(duty);
        continue;
      }
      if (!this.mayAdd(duty, before, after, touched)) continue;
      const rows = duty.rowsTouched(before, after, touched);
      if (rows.size === 0) continue;
      const { anchor, rowSum } = duty;
      const key = anchor ? `${anchor.table}\0${anchor.subject}` : rowSum!.table;
      const part = parts.get(key) ?? [];
      part.push({ duty, rows });
      parts.set(key, part);
    }
    for (const part of parts.values()) {
      if (part[0].duty.anchor) this.readSubjects(part, before, after, wholly, notice);
      else this.readSums(part, before, after, notice);
    }
    if (wholly.length === 0) return;
    const scene = this.sceneOf(after);
    for (const duty of wholly) duty.readAll(scene, this.day, notice(duty));
  }

  private concernedBy(table: string): readonly DutyBook[] {
    let duties = this.byTable.get(table);
    if (!duties) {
      duties = this.duties.filter((duty) => duty.concerns(table));
      this.byTable.set(table, duties);
    }
    return duties;
  }

  /** Whether a row that was touched is of a type that may add to a sum. */
  private mayAdd(
    { rowSum, duty }: DutyBook,
    before: Dataset,
    after: Dataset,
    touched: Changed['touched'],
  ): boolean {
    const { types, table } = rowSum ?? {};
    if (types === undefined || table === undefined) return true;
    if ([...touched].some(([other, { size }]) => other !== table && size > 0 && duty.reads.tables.has(other)))
      return true;
    return [before, after].some((dataset) => {
      const rows = dataset.edited.get(table);
      const typedBy = rows?.declaration.typedBy;
      if (!rows || typedBy === undefined) return true;
      return [...touched.get(table)!].some(
        (address) => rows.has(address) && types.includes(rows.wordAt(address, typedBy)),
      );
    });
  }

  /** Reads the subjects of some rows again, for duties about the same rows. */
  private readSubjects(
    part: readonly { duty: DutyBook; rows: Set<number> }[],
    before: Dataset,
    after: Dataset,
    wholly: DutyBook[],
    notice: (duty: DutyBook) => Notice,
  ): void {
    const { table, subject: column } = part[0].duty.anchor!;
    const [was, is] = [before, after].map((dataset) => dataset.edited.get(table));
    if (!was || !is) return;
    const subjectsOf = (rows: ReadonlySet<number>) => {
      const subjects = new Set<string>();
      for (const row of rows) {
        if (was.has(row)) subjects.add(was.wordAt(row, column));
        if (is.has(row)) subjects.add(is.wordAt(row, column));
      }
      return subjects;
    };
    const read = part.map(({ duty, rows }) => ({ duty, subjects: subjectsOf(rows) }));
    const rows = new Set(
      read.flatMap(({ subjects }) => [...subjects].flatMap((one) => is.rowsWhere(column, one))),
    );
    const reach = Reach.joined(read.map(({ duty }) => duty.reach!));
    const gathered: Rows = new Map();
    reach.gather(after, rows, gathered);
    const scene = this.sceneOf(partOf(after, gathered));
    for (const { duty, subjects } of read) {
      // Rows without a subject are no subject's alone.
      if (subjects.has('')) wholly.push(duty);
      else duty.readSubjects(subjects, scene, this.day, notice(duty));
    }
  }

  private readSums(
    part: readonly { duty: DutyBook; rows: Set<number> }[],
    before: Dataset,
    after: Dataset,
    notice: (duty: DutyBook) => Notice,
  ): void {
    const { table } = part[0].duty.rowSum!;
    const rows = new Set(part.flatMap(({ rows }) => [...rows]));
    const reach = Reach.joined(part.map(({ duty }) => duty.reach!));
    const [was, is] = [before, after].map((dataset) => {
      const there = dataset.edited.get(table);
      const present = [...rows].filter((row) => there?.has(row));
      if (present.length === 0) return null;
      const gathered: Rows = new Map();
      reach.gather(dataset, present, gathered);
      return this.sceneOf(partOf(dataset, gathered));
    });
    for (const { duty } of part) duty.readSum(was, is, this.day, notice(duty));
  }

  /** Makes the indexes in which rows are looked up, so that the first change does not wait for them. */
  private makeIndexes(): void {
    for (const { reach, anchor } of this.duties) {
      const columns = [
        ...(reach?.lookedUp() ?? []),
        ...(anchor ? [[anchor.table, anchor.subject] as const] : []),
      ];
      for (const [table, column] of columns) this.now.edited.get(table)?.rowsWhere(column, ' ');
    }
    for (const table of this.now.edited.values()) {
      if (Object.hasOwn(table.declaration.columns, 'id')) table.holds(' ');
    }
  }
}

/** Tells whether some row of a table comes to be on a day, or has something happen on it. */
function comingOn(dataset: Dataset, day: Day): (table: string) => boolean {
  const known = new Map<string, boolean>();
  return (name) => {
    let comes = known.get(name);
    if (comes === undefined) {
      const columns = dataset.table(name)?.columns.values() ?? [];
      comes = [...columns].some((column) => column.storage === 'day' && column.values.includes(day));
      known.set(name, comes);
    }
    return comes;
  };
}

/**
 * Opens a live book: evaluates a plan once, and from then on only what a change or a day touches. Its findings are those
 * that `evaluate` gives of the changed records on the day of the book.
 *
 * `book.apply(changes)` takes changes in as `Dataset.with` does, and tells what says something else; `book.advance(day)`
 * tells what time alone does. A subject that a row leads to, by the links that the plan's duties tell, is read again from
 * its own rows; what counts the whole population is a sum, to which the row's part is added; a duty that looks at records
 * in a way that no link tells is read wholly.
 *
 * Throws a `RangeError` where `asOf` or `knownAt` is no day, or an obligation is not in the plan.
 *
 * @example
 * const book = openBook(plan, dataset, { asOf: '2025-10-15', obligations: ['M8.drill.general'] });
 * book.apply({ activities: { put: [{ id: 'D9', type: 'drill', kind: 'evacuation', on: '2025-10-14', by: 'E1' }] } }).transitions
 * //=> [{ obligation: 'M8.drill.general', subject: 'E1', instance: '2025', before: 'open', after: 'met', on: '2025-10-15' }], where E1 had none
 */
export function openBook(plan: Plan, dataset: Dataset, options: BookOptions): Book {
  return new Book(plan, dataset, readDayOption('asOf', options.asOf), options);
}
