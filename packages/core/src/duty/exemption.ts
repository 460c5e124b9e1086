import { type Day, LAST_DAY, NO_DAY } from '../day/day.js';
import { once } from '../once.js';
import type { View } from '../record/view.js';

/** A table whose rows are dated proofs that lift duties from their subject. */
export interface Exemption {
  readonly from: string;
  /** Column with the subject's id. */
  readonly subject: string;
}

interface Proof {
  readonly from: Day;
  readonly to: Day;
}

/** The dated proofs of each subject. A table that is absent lifts nothing. */
export class Exemptions {
  private readonly proofs = new Map<string, Proof[]>();

  constructor(
    private readonly subjects: View,
    private readonly exemptions: readonly Exemption[],
  ) {}

  /** Whether there is a proof for a subject. */
  concern(subject: string): boolean {
    return this.proofsOf(subject).length > 0;
  }

  /** The proofs of a subject that begin by the end of the horizon, in order. */
  private proofsOf(subject: string): Proof[] {
    return once(this.proofs, subject, () => {
      const { dataset, horizon } = this.subjects.scene;
      const found = this.exemptions.flatMap(({ from, subject: column }) => {
        const table = dataset.table(from);
        const own = table?.ownDays;
        if (!table || !own) return [];
        const ends = table.declaration.endsOn === undefined ? null : table.days(table.declaration.endsOn);
        return Array.from(dataset.rowsOf(from, column, subject), (row) => {
          const end = ends?.at(row) ?? NO_DAY;
          return { from: own.at(row), to: end === NO_DAY ? LAST_DAY : end };
        });
      });
      return found.filter(({ from }) => from <= horizon.to).sort((a, b) => a.from - b.from);
    });
  }

  /**
   * The day on which the proofs known by then cover every day from `first` to `last`: the start of the last proof
   * that is needed. `LAST_DAY` where they leave a day out.
   */
  coverFrom(subject: string, first: Day, last: Day): Day {
    let next = first;
    for (const { from, to } of this.proofsOf(subject)) {
      if (from > next) break;
      if (to >= next) next = to + 1;
      if (next > last) return from;
    }
    return LAST_DAY;
  }
}
