export * from './common.js';
export { readSource } from './source/read-source.js';
export { type AnnotateOptions, annotateWorkbook } from './write/annotate/annotate-workbook.js';
export { AnnotationError, type AnnotationErrorCode } from './write/annotate/annotation-error.js';
export type { CellNote } from './write/annotate/cell-note.js';
