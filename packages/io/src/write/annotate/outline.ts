import { AnnotationError } from './annotation-error.js';
import { Grid } from './grid.js';
import { type CellRange, parseRange } from './reference.js';
import { referenceOf } from './workbook.js';
import { localName, prefixOf, visitTags, type XmlElement } from './xml.js';

/** A row of a sheet, with the places of its text. */
export interface RowSpan {
  readonly number: number;
  readonly start: number;
  end: number;
}

/** Where the things of a sheet stand in its text. Cells are not kept: a sheet may hold millions. */
export interface SheetOutline {
  /** Prefix of its elements, with its colon. */
  readonly prefix: string;
  /** Its rows as they stand. */
  readonly rows: readonly RowSpan[];
  readonly merges: readonly CellRange[];
  /** Sizes and formats of columns, sizes of rows. */
  readonly grid: Grid;
  readonly sheetData: XmlElement;
  readonly dimension: XmlElement | undefined;
  /** The id by which the sheet refers to its VML drawing. */
  readonly legacyDrawing: string | undefined;
  /** Where such a reference would stand. */
  readonly legacyDrawingAt: number;
}

/** What stands behind `legacyDrawing` in a worksheet (ECMA-376, CT_Worksheet). */
const BEHIND_LEGACY_DRAWING = new Set([
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
]);

/**
 * Reads the outline of a sheet in one pass. Elements are known by the prefix of the root; all programs write one prefix
 * throughout.
 *
 * Throws an `AnnotationError` where the part is no sheet of cells.
 *
 * @param part name of the part, for messages
 */
export function outlineOf(xml: string, part: string): SheetOutline {
  const rows: RowSpan[] = [];
  const merges: CellRange[] = [];
  const grid = new Grid();
  const path: string[] = [];
  const sections = new Map<string, XmlElement>();
  let prefix = '';
  let legacyDrawingAt: number | undefined;
  let topStart = 0;

  visitTags(xml, part, {
    open(name, attributes, place) {
      const depth = path.push(name);
      if (depth > 3 && path[1] !== ALTERNATIVES) return;
      const { start, end } = place;
      if (depth === 1) {
        prefix = prefixOf(name);
        return;
      }
      if (depth === 2) topStart = start;
      const local = localName(name);
      // Controls and objects come as alternatives, wrapped in elements of another namespace.
      if (path[1] === ALTERNATIVES ? depth === 4 : depth === 2) {
        if (BEHIND_LEGACY_DRAWING.has(local)) legacyDrawingAt ??= topStart;
      }
      if (depth === 2 && name === prefix + local)
        sections.set(local, { name, attributes, children: [], start, innerStart: end, innerEnd: end, end });
      if (depth === 2 && local === 'sheetFormatPr') grid.setDefaults(attributes);
      if (depth === 3 && local === 'col') grid.addColumns(attributes);
      if (depth === 3 && local === 'mergeCell') addMerge(merges, attributes.ref);
      if (depth === 3 && local === 'row' && path[1] === `${prefix}sheetData`) {
        const number = attributes.r === undefined ? (rows.at(-1)?.number ?? 0) + 1 : Number(attributes.r);
        if (!Number.isInteger(number))
          throw new AnnotationError('bad-workbook', `${part}: row ${attributes.r}`);
        rows.push({ number, start, end });
        grid.setRow(number, attributes);
      }
    },
    close(name, place) {
      const depth = path.length;
      path.pop();
      if (depth > 3) return;
      const { start, end } = place;
      if (depth === 1) legacyDrawingAt ??= start;
      if (depth === 2 && name === `${prefix}sheetData`) closeAt(sections.get('sheetData')!, start, end);
      if (depth === 3 && name === `${prefix}row` && path[1] === `${prefix}sheetData`) rows.at(-1)!.end = end;
    },
  });

  const sheetData = sections.get('sheetData');
  if (sheetData === undefined) throw new AnnotationError('bad-workbook', `${part}: no sheetData`);
  const drawing = sections.get('legacyDrawing');
  return {
    prefix,
    rows,
    merges,
    grid,
    sheetData,
    dimension: sections.get('dimension'),
    legacyDrawing: drawing && referenceOf(drawing.attributes),
    legacyDrawingAt: legacyDrawingAt!,
  };
}

const ALTERNATIVES = 'mc:AlternateContent';

function addMerge(merges: CellRange[], reference: string | undefined): void {
  const range = parseRange(reference ?? '');
  if (range !== undefined) merges.push(range);
}

function closeAt(element: XmlElement, start: number, end: number): void {
  element.innerEnd = start === element.start ? end : start;
  element.end = end;
}
