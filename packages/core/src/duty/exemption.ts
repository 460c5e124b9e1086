import { type Day, LAST_DAY, NO_DAY } from '../day/day.js';
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
  private readonly proofs = new Map<number, Proof[]>();

  constructor(subjects: View, exemptions: readonly Exemption[]) {
    for (const exemption of exemptions) this.addAll(subjects, exemption);
    for (const proofs of this.proofs.values()) proofs.sort((a, b) => a.from - b.from);
  }

  private addAll({ scene, table: subjects }: View, { from, subject }: Exemption): void {
    const table = scene.dataset.table(from);
    const own = table?.ownDays;
    if (!table || !own) return;
    const link = scene.dataset.link(table, subject, subjects.declaration.name);
    const codes = table.words(subject).values;
    const ends = table.declaration.endsOn === undefined ? null : table.days(table.declaration.endsOn);
    for (let row = 0; row < table.length; row++) {
      const id = link[codes[row]];
      // A proof that starts after the horizon is not there yet.
      if (id === 0 || own.at(row) > scene.horizon.to) continue;
      const end = ends?.at(row) ?? NO_DAY;
      const proofs = this.proofs.get(id) ?? [];
      proofs.push({ from: own.at(row), to: end === NO_DAY ? LAST_DAY : end });
      this.proofs.set(id, proofs);
    }
  }

  concern(subject: number): boolean {
    return this.proofs.has(subject);
  }

  /**
   * The day on which the proofs known by then cover every day from `first` to `last`: the start of the last proof
   * that is needed. `LAST_DAY` where they leave a day out.
   */
  coverFrom(subject: number, first: Day, last: Day): Day {
    let next = first;
    for (const { from, to } of this.proofs.get(subject) ?? []) {
      if (from > next) break;
      if (to >= next) next = to + 1;
      if (next > last) return from;
    }
    return LAST_DAY;
  }
}
