import type { WordColumn } from './column.js';

/** The rows of a table by the word of a column, as a rule the id of the subject they belong to. */
export class SubjectIndex {
  private readonly offsets: Int32Array;
  private readonly rows: Int32Array;

  constructor(private readonly column: WordColumn) {
    const { values, words } = column;
    const offsets = new Int32Array(words.length + 1);
    for (let row = 0; row < values.length; row++) offsets[values[row] + 1] += 1;
    for (let code = 0; code < words.length; code++) offsets[code + 1] += offsets[code];
    const next = offsets.slice();
    this.rows = new Int32Array(values.length);
    for (let row = 0; row < values.length; row++) this.rows[next[values[row]]++] = row;
    this.offsets = offsets;
  }

  /** The rows with that word, in order; none for the blank. */
  of(word: string): Int32Array {
    const code = this.column.codeOf(word);
    return code === 0 ? new Int32Array(0) : this.rows.subarray(this.offsets[code], this.offsets[code + 1]);
  }
}
