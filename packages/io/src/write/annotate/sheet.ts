import type { Mark } from './cell-note.js';
import type { SheetOutline } from './outline.js';
import { type CellPlace, formatCell, holds, parseRange, widened } from './reference.js';
import { changedRow, newRow, type RowChange } from './row.js';
import { Splices } from './splice.js';
import type { NotedStyles } from './styles.js';

/** The cell that stands for a place: the first of its merged range, or the cell itself. */
export function anchorOf({ merges }: SheetOutline, place: CellPlace): CellPlace {
  return merges.find((range) => holds(range, place))?.first ?? place;
}

/**
 * Text of a sheet in which the marked cells have their colours.
 *
 * @param marks by row and then by column
 * @param drawing the element that refers to the VML drawing, where the sheet has none yet
 */
export function colouredSheet(
  xml: string,
  part: string,
  outline: SheetOutline,
  marks: readonly Mark[],
  styles: NotedStyles,
  drawing: string,
): string {
  const { rows, sheetData, dimension, legacyDrawingAt } = outline;
  const changes = changesOf(marks, outline, styles);
  const splices = new Splices(xml);
  const found = new Set<number>();
  for (const { number, start, end } of rows) {
    const change = changes.get(number);
    if (change === undefined || found.has(number)) continue;
    found.add(number);
    splices.replace(start, end, changedRow(xml.slice(start, end), part, change));
  }

  const missing = [...changes.values()].filter(({ row }) => !found.has(row));
  let next = 0;
  for (const { number, start } of rows)
    for (; next < missing.length && missing[next].row < number; next += 1)
      splices.insert(start, newRow(missing[next]));
  const append = missing.slice(next).map(newRow).join('');
  if (append !== '') splices.change(sheetData, { append });

  const range = dimension && parseRange(dimension.attributes.ref ?? '');
  if (dimension !== undefined && range !== undefined) {
    const { first, last } = marks.map(({ place }) => place).reduce(widened, range);
    const ref =
      formatCell(first) === formatCell(last) ? formatCell(first) : `${formatCell(first)}:${formatCell(last)}`;
    splices.change(dimension, { attributes: { ref } });
  }
  if (drawing !== '') splices.insert(legacyDrawingAt, drawing);
  return splices.toString();
}

/** By number of a row, what changes in it; ascending. */
function changesOf(
  marks: readonly Mark[],
  { grid, prefix }: SheetOutline,
  styles: NotedStyles,
): Map<number, RowChange> {
  const byRow = new Map<number, Mark[]>();
  for (const mark of marks) {
    const { row } = mark.place;
    const others = byRow.get(row);
    if (others === undefined) byRow.set(row, [mark]);
    else others.push(mark);
  }
  return new Map(
    [...byRow].map(([row, inRow]) => {
      const severities = new Map(inRow.map(({ place, severity }) => [place.column, severity]));
      return [
        row,
        {
          row,
          prefix,
          columns: [...severities.keys()],
          restyle: (column, style) => styles.noted(style, severities.get(column)!),
          columnStyle: (column) => grid.style(column),
        },
      ];
    }),
  );
}
