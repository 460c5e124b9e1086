import { LAST_COLUMN, LAST_ROW } from './reference.js';
import { isTrue } from './xml.js';

type Attributes = Readonly<Record<string, string>>;

interface Columns {
  readonly first: number;
  readonly last: number;
  readonly width: number;
  readonly style: number;
}

/** Pixels of the widest digit in the usual font at the usual resolution, and pixels in a point. */
const DIGIT_WIDTH = 7;
const POINT = 4 / 3;

/** Sizes that columns and rows have where nothing is said. */
const USUAL_WIDTH = 64;
const USUAL_HEIGHT = 20;

/** Sizes of the rows and columns of a sheet in pixels, and the formats that columns give to blank cells. */
export class Grid {
  #width = USUAL_WIDTH;
  #height = USUAL_HEIGHT;
  readonly #columns: Columns[] = [];
  readonly #heights = new Map<number, number>();

  /** Takes the attributes of `sheetFormatPr`. */
  setDefaults({ defaultColWidth, defaultRowHeight, zeroHeight }: Attributes): void {
    this.#width = widthOf(defaultColWidth) ?? USUAL_WIDTH;
    this.#height = isTrue(zeroHeight) ? 0 : (heightOf(defaultRowHeight) ?? USUAL_HEIGHT);
  }

  /** Takes the attributes of a `col`. */
  addColumns({ min, max, width, hidden, style }: Attributes): void {
    this.#columns.push({
      first: Number(min),
      last: Number(max),
      width: isTrue(hidden) ? 0 : (widthOf(width) ?? this.#width),
      style: Number(style ?? 0),
    });
  }

  /** Takes the attributes of a `row`. */
  setRow(row: number, { ht, hidden }: Attributes): void {
    const height = isTrue(hidden) ? 0 : heightOf(ht);
    if (height !== undefined) this.#heights.set(row, height);
  }

  /** Width of a column in pixels; 0 where it is hidden. */
  width(column: number): number {
    return this.#columnsWith(column)?.width ?? this.#width;
  }

  /** Height of a row in pixels; 0 where it is hidden. */
  height(row: number): number {
    return this.#heights.get(row) ?? this.#height;
  }

  /** Index of the format that a column gives to its blank cells. */
  style(column: number): number {
    return this.#columnsWith(column)?.style ?? 0;
  }

  /** Where a stretch of pixels from the start of a column ends: the column, and the pixels in it. */
  across(column: number, pixels: number): Stop {
    return walk(column, pixels, LAST_COLUMN, (at) => this.width(at));
  }

  /** Where a stretch of pixels from the start of a row ends: the row, and the pixels in it. */
  down(row: number, pixels: number): Stop {
    return walk(row, pixels, LAST_ROW, (at) => this.height(at));
  }

  #columnsWith(column: number): Columns | undefined {
    return this.#columns.find(({ first, last }) => column >= first && column <= last);
  }
}

/** A place in a grid along one axis. */
export interface Stop {
  /** Number of the row or column, from 1. */
  readonly at: number;
  readonly pixels: number;
}

function walk(from: number, pixels: number, last: number, sizeOf: (at: number) => number): Stop {
  let at = from;
  let rest = pixels;
  for (let size = sizeOf(at); rest > size && at < last; size = sizeOf(at)) {
    rest -= size;
    at += 1;
  }
  return { at, pixels: Math.min(rest, sizeOf(at)) };
}

/** Pixels of a width in characters. */
const widthOf = (text: string | undefined) => scaled(text, DIGIT_WIDTH);

/** Pixels of a height in points. */
const heightOf = (text: string | undefined) => scaled(text, POINT);

function scaled(text: string | undefined, factor: number): number | undefined {
  const number = text === undefined ? Number.NaN : Number(text);
  return number >= 0 ? Math.round(number * factor) : undefined;
}
