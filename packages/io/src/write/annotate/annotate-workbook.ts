import { LIMITS } from '../../read/limits.js';
import { AnnotationError } from './annotation-error.js';
import { type CellNote, marksOf, placeOf } from './cell-note.js';
import { emptyComments, withComments } from './comments.js';
import { declareEnding, declareType } from './content-types.js';
import { outlineOf, type SheetOutline } from './outline.js';
import { Parts } from './parts.js';
import { addRelationship, type Relationship, relationshipsOf } from './relationships.js';
import { ShapeIds } from './shape-ids.js';
import { anchorOf, colouredSheet } from './sheet.js';
import { NotedStyles } from './styles.js';
import { answerThreads } from './threads.js';
import { EMPTY_DRAWING, withBoxes } from './vml.js';
import { findWorkbook, sheetPart, type Workbook } from './workbook.js';

const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const VML_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';

/** Options of {@link annotateWorkbook}. */
export interface AnnotateOptions {
  /**
   * Whose comments they are, as Excel shows it.
   *
   * @defaultValue '治本'
   */
  readonly author?: string;
  /**
   * Bytes that the workbook's parts may unpack to, all together.
   *
   * @defaultValue 512 MiB
   */
  readonly maxUnpackedBytes?: number;
}

/**
 * A copy of an .xlsx or .xlsm workbook in which each noted cell is coloured and bears its notes as a comment. All else
 * is as it was: values, formulas and formats of cells, and every part that holds none of the notes is the same byte
 * for byte. Notes for one cell stand one below the other in one comment, and below a comment that the cell has; of a
 * merged range its first cell bears them. A blank cell is made where there is none.
 *
 * Throws an `AnnotationError`, which says what is wrong in either language, where the bytes are no such workbook, where
 * they bear a digital signature, or where a note names a sheet or cell that is not there.
 *
 * @example
 * const notes = [{ sheet: '隐患', row: 7, column: 4, text: '看不懂这个日期：去年3月' }];
 * await writeFile('ledger.annotated.xlsx', await annotateWorkbook(await readFile('ledger.xlsx'), notes));
 */
export async function annotateWorkbook(
  bytes: Uint8Array,
  notes: readonly CellNote[],
  { author = '治本', maxUnpackedBytes = LIMITS.maxUnpackedBytes }: AnnotateOptions = {},
): Promise<Uint8Array> {
  const parts = new Parts(bytes, maxUnpackedBytes);
  const workbook = findWorkbook(parts);
  const bySheet = new Map<string, CellNote[]>();
  for (const note of notes) {
    placeOf(note);
    const part = sheetPart(workbook, note.sheet);
    const others = bySheet.get(part);
    if (others === undefined) bySheet.set(part, [note]);
    else others.push(note);
  }
  if (notes.length === 0) return bytes;
  const context = {
    parts,
    workbook,
    author,
    styles: new NotedStyles(parts, workbook),
    ids: new ShapeIds(parts),
  };
  for (const [part, inSheet] of bySheet) annotateSheet(context, part, inSheet);
  context.styles.write();
  return parts.zipped();
}

/** What the sheets of a workbook share while they are annotated. */
interface Context {
  readonly parts: Parts;
  readonly workbook: Workbook;
  readonly author: string;
  readonly styles: NotedStyles;
  readonly ids: ShapeIds;
}

function annotateSheet(context: Context, part: string, notes: readonly CellNote[]): void {
  const { parts, workbook, author, styles, ids } = context;
  const { dialect } = workbook;
  const xml = parts.text(part);
  const outline = outlineOf(xml, part);
  const marks = marksOf(notes, (place) => anchorOf(outline, place));
  const relationships = relationshipsOf(parts, part);

  const known = relationships.find(({ kind }) => kind === 'comments')?.target;
  const comments = known ?? parts.freshName('xl/comments', '.xml');
  const list = known === undefined ? emptyComments(dialect.main) : parts.text(known);
  parts.write(comments, withComments(list, comments, marks, author));
  if (known === undefined) {
    addRelationship(parts, part, `${dialect.relationships}/comments`, comments);
    declareType(parts, comments, COMMENTS_TYPE);
  }

  const drawing = drawingOf(outline, relationships, part);
  const vml = drawing ?? parts.freshName('xl/drawings/vmlDrawing', '.vml');
  const shapes = drawing === undefined ? EMPTY_DRAWING : parts.text(drawing);
  parts.write(vml, withBoxes(shapes, vml, marks, outline.grid, ids));
  let reference = '';
  if (drawing === undefined) {
    const id = addRelationship(parts, part, `${dialect.relationships}/vmlDrawing`, vml);
    declareEnding(parts, 'vml', VML_TYPE);
    declareType(parts, vml, VML_TYPE);
    reference = `<${outline.prefix}legacyDrawing xmlns:r="${dialect.relationships}" r:id="${id}"/>`;
  }

  const threads = relationships.find(({ kind }) => kind === 'threadedComment')?.target;
  const persons = workbook.relationships.find(({ kind }) => kind === 'person')?.target;
  if (threads !== undefined && persons !== undefined) answerThreads(parts, threads, persons, marks, author);

  parts.write(part, colouredSheet(xml, part, outline, marks, styles, reference));
}

/** The part with the shapes of a sheet, where it has one. */
function drawingOf(
  outline: SheetOutline,
  relationships: readonly Relationship[],
  part: string,
): string | undefined {
  if (outline.legacyDrawing === undefined) return undefined;
  const target = relationships.find(({ id }) => id === outline.legacyDrawing)?.target;
  if (target === undefined) throw new AnnotationError('bad-workbook', `${part}: ${outline.legacyDrawing}`);
  return target;
}
