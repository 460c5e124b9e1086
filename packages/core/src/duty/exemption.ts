import { type Day, LAST_DAY, NO_DAY } from '../day/day.js';
import type { DayColumn, WordColumn } from '../record/column.js';
import type { SubjectIndex } from '../record/subject-index.js';
import type { Table } from '../record/table.js';
import type { View } from '../record/view.js';

/** A table whose rows are dated proofs that lift duties from their subject. */
export interface Exemption {
  readonly from: string;
  /** Column with the subject's id. */
  readonly subject: string;
}

/** A stretch of days that a proof lifts, both ends included. */
export interface Stretch {
  readonly from: Day;
  readonly to: Day;
}

/** A dated proof, and the row that it is. */
export interface Proof extends Stretch {
  readonly table: Table;
  readonly row: number;
}

/** A supplied table of proofs, and its rows by subject. */
interface Source {
  readonly table: Table;
  readonly own: DayColumn;
  readonly ends: DayColumn | null;
  readonly index: SubjectIndex;
}

/** The dated proofs of each subject. A table that is absent lifts nothing. */
export class Exemptions {
  private readonly sources: readonly Source[];
  /** The column of the bound rows with the subject’s id. */
  private readonly ids: WordColumn;
  /** Codes, in that column, of the subjects that a proof names. */
  private readonly named = new Set<number>();

  /**
   * @param bound the bound rows
   * @param subject the column with whose duty it is
   */
  constructor(
    private readonly bound: View,
    exemptions: readonly Exemption[],
    subject = 'id',
  ) {
    const { dataset } = bound.scene;
    this.ids = bound.table.words(subject);
    this.sources = exemptions.flatMap(({ from, subject }) => {
      const table = dataset.table(from);
      const own = table?.ownDays;
      const index = dataset.index(from, subject);
      if (!table || !own || !index) return [];
      for (const id of table.words(subject).words) if (id !== '') this.named.add(this.ids.codeOf(id));
      const { endsOn } = table.declaration;
      return [{ table, own, ends: endsOn === undefined ? null : table.days(endsOn), index }];
    });
  }

  /** Whether a proof names the subject of a bound row. */
  concern(entry: number): boolean {
    const id = this.ids.codeAt(this.bound.rowOf(entry));
    return id !== 0 && this.named.has(id);
  }

  /** The proofs of the subject of a bound row that begin by the end of the horizon and have happened, in order. */
  of(entry: number): readonly Proof[] {
    const { scene } = this.bound;
    const subject = this.ids.at(this.bound.rowOf(entry));
    const found = this.sources.flatMap(({ table, own, ends, index }) =>
      Array.from(index.of(subject), (row) => {
        const end = ends?.at(row) ?? NO_DAY;
        return { table, row, from: own.at(row), to: end === NO_DAY ? LAST_DAY : end };
      }),
    );
    const last = Math.min(scene.horizon.to, scene.happenedBy);
    return found.filter(({ from }) => from <= last).sort((a, b) => a.from - b.from);
  }
}

/**
 * The day on which the proofs known by then cover every day from `first` to `last`: the start of the last proof
 * that is needed. `LAST_DAY` where they leave a day out.
 */
export function coverFrom(proofs: readonly Stretch[], first: Day, last: Day): Day {
  let next = first;
  for (const { from, to } of proofs) {
    if (from > next) break;
    if (to >= next) next = to + 1;
    if (next > last) return from;
  }
  return LAST_DAY;
}
