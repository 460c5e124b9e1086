export { columnFinder, type HeaderColumn, tableFinder } from './header/names.js';
export type { CsvOptions } from './read/csv.js';
export { type IntakeOptions, readSheets } from './read/intake.js';
export type { Sheet, SheetRow } from './read/sheet.js';
export { ENCODINGS, type Encoding } from './read/text-file.js';
export { type WorkbookLimits, workbookSheets } from './read/workbook.js';
export { readSource, type SourceOptions } from './source/read-source.js';
export { SourceError, type SourceErrorCode } from './source/source-error.js';
