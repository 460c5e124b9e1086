import { type Day, LAST_DAY, NO_DAY } from '../day/day.js';
import { once } from '../once.js';
import type { DayColumn } from '../record/column.js';
import type { Scene } from '../record/scene.js';
import type { SubjectIndex } from '../record/subject-index.js';

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

/** A supplied table of proofs, and its rows by subject. */
interface Source {
  readonly own: DayColumn;
  readonly ends: DayColumn | null;
  readonly index: SubjectIndex;
}

/** The dated proofs of each subject. A table that is absent lifts nothing. */
export class Exemptions {
  private readonly sources: readonly Source[];
  private readonly proofs = new Map<string, Proof[]>();

  constructor(
    private readonly scene: Scene,
    exemptions: readonly Exemption[],
  ) {
    const { dataset } = scene;
    this.sources = exemptions.flatMap(({ from, subject }) => {
      const table = dataset.table(from);
      const own = table?.ownDays;
      const index = dataset.index(from, subject);
      if (!table || !own || !index) return [];
      const { endsOn } = table.declaration;
      return [{ own, ends: endsOn === undefined ? null : table.days(endsOn), index }];
    });
  }

  /** Whether there may be a proof for a subject. */
  concern(subject: string): boolean {
    return this.sources.some(({ index }) => index.has(subject));
  }

  /** The proofs of a subject that begin by the end of the horizon, in order. */
  private proofsOf(subject: string): Proof[] {
    return once(this.proofs, subject, () => {
      const found = this.sources.flatMap(({ own, ends, index }) =>
        Array.from(index.of(subject), (row) => {
          const end = ends?.at(row) ?? NO_DAY;
          return { from: own.at(row), to: end === NO_DAY ? LAST_DAY : end };
        }),
      );
      return found.filter(({ from }) => from <= this.scene.horizon.to).sort((a, b) => a.from - b.from);
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
