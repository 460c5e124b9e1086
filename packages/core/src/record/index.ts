export { AREA_CODES, type AreaCodes, areaCodeFault } from './area-code.js';
export { DatasetBuilder, type Reading } from './builder.js';
export { type Cell, comparable, isBlankCell, isDecimal } from './cell.js';
export type { ChangeOptions } from './change-dataset.js';
export { type Coverage, type Manifest, manifestSchema, readCoverage } from './coverage.js';
export type { Dataset } from './dataset.js';
export {
  type ColumnDeclaration,
  type ColumnType,
  columnWithRole,
  type RowOf,
  type TableDeclaration,
  type Vocabulary,
} from './declaration.js';
export { isIndustryCode } from './industry-code.js';
export {
  columnLabel,
  columnPosition,
  ISSUE_CODES,
  type Issue,
  type IssueCode,
  issueText,
  type Language,
  type Origin,
  sheetOf,
} from './issue.js';
export { type ReadOptions, readDataset } from './read-dataset.js';
export { type RowSchema, rowSchema } from './row-schema.js';
export type { RowSink } from './row-sink.js';
export type { Table } from './table.js';
export type { RowCount } from './table-intake.js';
export { type DatasetChanges, TABLES, type TableChanges, type TableRows } from './tables/index.js';
export { isUscc } from './uscc.js';
export type { View } from './view.js';
export { viewOn } from './view-on.js';
