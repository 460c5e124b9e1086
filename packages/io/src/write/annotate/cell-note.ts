import { AnnotationError } from './annotation-error.js';
import { type CellPlace, LAST_COLUMN, LAST_ROW } from './reference.js';

/** How grave what a note says is: an error colours its cell red, a warning amber. */
export type Severity = 'error' | 'warning';

/** One message about a cell, a row or a sheet. */
export interface CellNote {
  /** Name of the sheet, as its tab reads. */
  readonly sheet: string;
  /** Row in the sheet, from 1; 0 where the note is about the whole sheet. */
  readonly row: number;
  /** Column in the sheet, from 1 (column A); null where the note is about the whole row. */
  readonly column: number | null;
  readonly text: string;
  /** @defaultValue 'error' */
  readonly severity?: Severity;
}

/** What is to be written on one cell. */
export interface Mark {
  readonly place: CellPlace;
  readonly text: string;
  readonly severity: Severity;
}

/**
 * The cell that bears a note: of a row its first, of a sheet A1.
 *
 * Throws an `AnnotationError` where no sheet can have that cell.
 */
export function placeOf({ sheet, row, column }: CellNote): CellPlace {
  if (!isWithin(row, 0, LAST_ROW) || !(column === null || isWithin(column, 1, LAST_COLUMN)))
    throw new AnnotationError('no-such-cell', `${sheet}, ${row}, ${column}`);
  return row === 0 ? { row: 1, column: 1 } : { row, column: column ?? 1 };
}

const isWithin = (number: number, first: number, last: number) =>
  Number.isInteger(number) && number >= first && number <= last;

/**
 * One mark for each cell that notes fall on, by row and then by column: the texts one below the other in the order of
 * the notes, and the gravest severity.
 *
 * @param anchor the cell that stands for a place, as the first cell of a merged range does
 */
export function marksOf(notes: readonly CellNote[], anchor: (place: CellPlace) => CellPlace): Mark[] {
  const marks = new Map<number, Mark>();
  for (const note of notes) {
    const place = anchor(placeOf(note));
    const key = place.row * (LAST_COLUMN + 1) + place.column;
    const before = marks.get(key);
    const severity = note.severity ?? 'error';
    marks.set(key, {
      place,
      text: before === undefined ? note.text : `${before.text}\n${note.text}`,
      severity: before?.severity === 'error' ? 'error' : severity,
    });
  }
  return [...marks].sort(([one], [other]) => one - other).map(([, mark]) => mark);
}
