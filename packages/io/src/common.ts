export { columnFinder, type HeaderColumn } from './header/column-finder.js';
export { sheetFinder } from './header/sheet-names.js';
export {
  LEDGERS,
  type Ledger,
  type LedgerMap,
  ledgerMapSchema,
  parseLedgerMap,
  readLedgerMap,
} from './ledger/index.js';
export type { CsvOptions } from './read/csv.js';
export { type IntakeOptions, readSheets } from './read/intake.js';
export { LIMITS, type Limits } from './read/limits.js';
export type { RowFeed, Sheet, SheetRow } from './read/sheet.js';
export { ENCODINGS, type Encoding } from './read/text.js';
export { workbookSheets } from './read/workbook.js';
export { parseManifest } from './source/manifest.js';
export type { SourceOptions } from './source/read-files.js';
export { SourceError, type SourceErrorCode } from './source/source-error.js';
export { type AnnotateOptions, annotateWorkbook } from './write/annotate/annotate-workbook.js';
export { AnnotationError, type AnnotationErrorCode } from './write/annotate/annotation-error.js';
export type { CellNote } from './write/annotate/cell-note.js';
export { issueNotes } from './write/annotate/issue-notes.js';
export { templateWorkbook } from './write/template/template.js';
export {
  type Book,
  type BookCell,
  type BookColumn,
  type BookLine,
  type BookRow,
  type BookSheet,
  type Choice,
  type Colour,
  type ColumnFormat,
  type ConditionalFill,
  MOST_SHEET_ROWS,
  type RowLook,
} from './write/workbook.js';
export { writeWorkbook } from './write/write-workbook.js';
