import type { Evidence } from './evidence.js';
import type { SubjectCodes } from './link.js';

/** Matching records grouped by the subject they belong to: an index from subject to entries of the evidence. */
export class BySubject {
  private readonly offsets: Int32Array;
  private readonly entries: Int32Array;

  /**
   * @param subjects how many codes of subjects there are
   */
  constructor(
    readonly evidence: Evidence,
    link: SubjectCodes,
    subjects: number,
  ) {
    const codes = evidence.view.codes(link.column);
    const { first, more } = link;
    const offsets = new Int32Array(subjects + 1);
    const each = (visit: (subject: number, entry: number) => void) => {
      for (const entry of evidence.entries) {
        const subject = first[codes[entry]];
        if (subject === 0) continue;
        visit(subject, entry);
        for (const other of more.get(codes[entry]) ?? []) visit(other, entry);
      }
    };
    each((subject) => {
      offsets[subject + 1] += 1;
    });
    for (let subject = 0; subject < subjects; subject++) offsets[subject + 1] += offsets[subject];
    const next = offsets.slice();
    this.entries = new Int32Array(offsets[subjects]);
    each((subject, entry) => {
      this.entries[next[subject]++] = entry;
    });
    this.offsets = offsets;
  }

  /** Whether any entry of the evidence belongs to a subject. */
  has(subject: number): boolean {
    return this.offsets[subject] < this.offsets[subject + 1];
  }

  /** Calls `visit` with each entry of the evidence that belongs to a subject. */
  forEach(subject: number, visit: (entry: number) => void): void {
    for (let at = this.offsets[subject]; at < this.offsets[subject + 1]; at++) visit(this.entries[at]);
  }
}
