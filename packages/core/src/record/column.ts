import { type Day, NO_DAY } from '../day/day.js';
import type { ColumnDeclaration } from './declaration.js';

/** The codes of a word column: as narrow as its number of different words allows. */
export type Codes = Uint8Array | Uint16Array | Int32Array;

/**
 * A text that keeps nothing else in memory. A piece of a longer text may be kept by an engine as a place in that text,
 * which then stays as long as the piece: V8 does so from 13 characters on, and a CSV file comes in large pieces.
 */
function ownCopy(text: string): string {
  return text.length < 13 ? text : `${text} `.slice(0, -1);
}

/** Cells that grow at the end. No array is made before the first cell that is not blank. */
abstract class GrowingColumn<A extends Int32Array | Float64Array | Codes> {
  length = 0;
  protected cells: A | null = null;

  /** A new array of blank cells. */
  protected abstract blank(size: number): A;

  /** The array, with room for the next row. */
  protected room(): A {
    if (this.cells === null || this.cells.length <= this.length) {
      this.cells = this.resized(this.length + (this.length >> 1) + 64);
    }
    return this.cells;
  }

  private resized(size: number): A {
    const resized = this.blank(size);
    if (this.cells !== null) resized.set(this.cells);
    return resized;
  }

  /** Takes cells that are made already, one a row; they are not written to any more. */
  take(cells: A): this {
    this.cells = cells;
    this.length = cells.length;
    return this;
  }

  /** One cell a row, without spare room. */
  get values(): A {
    if (this.cells === null || this.cells.length < this.length) this.cells = this.resized(this.length);
    if (this.cells.length > this.length) this.cells = this.cells.subarray(0, this.length) as A;
    return this.cells;
  }
}

/** Days of a column, one int32 a row; a blank cell is `NO_DAY`. */
export class DayColumn extends GrowingColumn<Int32Array> {
  readonly storage = 'day';
  /** The latest day in the column, `NO_DAY` where all is blank. */
  latest: Day = NO_DAY;

  protected blank(size: number): Int32Array {
    return new Int32Array(size).fill(NO_DAY);
  }

  /** The day of a row; `NO_DAY` where its cell is blank. */
  at(row: number): Day {
    return this.cells === null || row >= this.cells.length ? NO_DAY : this.cells[row];
  }

  push(day: Day): void {
    if (day !== NO_DAY) {
      this.room()[this.length] = day;
      if (day > this.latest) this.latest = day;
    }
    this.length += 1;
  }
}

/** Numbers of a column, one float64 a row; a blank cell is NaN. */
export class NumberColumn extends GrowingColumn<Float64Array> {
  readonly storage = 'number';

  protected blank(size: number): Float64Array {
    return new Float64Array(size).fill(Number.NaN);
  }

  /** The number of a row; NaN where its cell is blank. */
  at(row: number): number {
    return this.cells === null || row >= this.cells.length ? Number.NaN : this.cells[row];
  }

  push(value: number): void {
    if (!Number.isNaN(value)) this.room()[this.length] = value;
    this.length += 1;
  }
}

/**
 * Words of a column: each different word is kept once and a row holds its code. Code 0 is the blank cell. Flags
 * are the words `no` and `yes`; lists are their members joined by `;`.
 */
export class WordColumn extends GrowingColumn<Codes> {
  readonly storage = 'word';
  /** The different words, by code; the first is the blank. */
  readonly words: string[];
  private readonly codeOfWord = new Map<string, number>();

  /**
   * @param under a column whose words, and their codes, this one begins with
   */
  constructor(private readonly under: WordColumn | null = null) {
    super();
    this.words = under === null ? [''] : under.words.slice();
  }

  protected blank(size: number): Codes {
    const last = this.words.length - 1;
    return last > 0xffff ? new Int32Array(size) : last > 0xff ? new Uint16Array(size) : new Uint8Array(size);
  }

  push(word: string): void {
    if (word !== '') {
      const code = this.codeFor(word);
      this.room()[this.length] = code;
    }
    this.length += 1;
  }

  /** The code of a word, which is taken in where no row had it. */
  codeFor(word: string): number {
    let code = this.codeOf(word);
    if (code === 0 && word !== '') {
      code = this.words.length;
      const kept = ownCopy(word);
      this.words.push(kept);
      this.codeOfWord.set(kept, code);
      // The next word would not fit: the array is made anew, wider.
      if (code === 0x100 || code === 0x10000) this.widen();
    }
    return code;
  }

  /** Cells without a word yet, wide enough for all words there are. */
  cellsFor(size: number): Codes {
    return this.blank(size);
  }

  /** Forgets a word that no row has any more; its code stays, so that the others keep theirs. */
  forget(word: string): void {
    this.codeOfWord.set(word, 0);
  }

  private widen(): void {
    if (this.cells === null) return;
    const wider = this.blank(this.cells.length);
    wider.set(this.cells);
    this.cells = wider;
  }

  /** Puts another word in the place of one, in every row that has it. */
  replace(word: string, by: string): void {
    const code = this.codeOf(word);
    if (code === 0 || word === by) return;
    const other = this.codeOf(by);
    if (other === 0) {
      this.words[code] = by;
      this.codeOfWord.set(by, code);
    } else {
      // The word is left without rows; its code stays, so that the others keep theirs.
      const { values } = this;
      for (let row = 0; row < values.length; row++) if (values[row] === code) values[row] = other;
    }
    this.codeOfWord.delete(word);
  }

  /** The code of a word; 0 where no row has it. */
  codeOf(word: string): number {
    return this.codeOfWord.get(word) ?? this.under?.codeOf(word) ?? 0;
  }

  /** The code of a row; 0 where its cell is blank. */
  codeAt(row: number): number {
    return this.cells === null || row >= this.cells.length ? 0 : this.cells[row];
  }

  /** The word of a row; the empty text where its cell is blank. */
  at(row: number): string {
    return this.words[this.codeAt(row)];
  }
}

/** A column of a table, in the storage that its type asks for. */
export type Column = DayColumn | NumberColumn | WordColumn;

/** An empty column for a declared type. */
export function columnFor(declaration: ColumnDeclaration): Column {
  switch (declaration.type) {
    case 'day':
      return new DayColumn();
    case 'number':
    case 'yuan':
      return new NumberColumn();
    default:
      return new WordColumn();
  }
}
