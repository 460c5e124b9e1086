import type { Reader } from '../reader.js';

/** A kind of file that is read. */
export type Format = 'csv' | 'xlsx';

/** Who reads a kind of file, each loaded only where it is asked for; this library is the first. */
export const READERS: Readonly<Record<Format, Readonly<Record<string, () => Promise<Reader>>>>> = {
  csv: {
    zhiben: async () => (await import('./zhiben.js')).zhiben,
    papaparse: async () => (await import('./papaparse.js')).papaparse,
    SheetJS: async () => (await import('./sheetjs.js')).sheetjs,
    'DuckDB, 2 threads': async () => (await import('./duckdb.js')).duckdb,
  },
  xlsx: {
    zhiben: async () => (await import('./zhiben.js')).zhiben,
    SheetJS: async () => (await import('./sheetjs.js')).sheetjs,
    exceljs: async () => (await import('./exceljs.js')).readByExceljs,
  },
};
