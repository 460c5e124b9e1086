import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Cell, type Manifest, type Reading, readDataset, type TableRows } from '@zhiben/core';
import { parse } from 'csv-parse/sync';

/** Rows of a canonical CSV file. */
function rowsOf(file: string): Record<string, Cell>[] {
  return parse(readFileSync(file), { columns: true });
}

/** The plain rows and the manifest of a folder of canonical CSV files. */
export function rowsOfFolder(folder: string): { tables: TableRows; manifest?: Manifest } {
  const files = readdirSync(folder);
  const tables = files
    .filter((file) => file.endsWith('.csv'))
    .map((file) => [file.slice(0, -4), rowsOf(join(folder, file))]);
  const manifest = files.includes('dataset.json')
    ? (JSON.parse(readFileSync(join(folder, 'dataset.json'), 'utf8')) as Manifest)
    : undefined;
  return { tables: Object.fromEntries(tables) as TableRows, manifest };
}

/** Reads a folder of canonical CSV files into a dataset. */
export function readFolder(folder: string): Reading {
  const { tables, manifest } = rowsOfFolder(folder);
  return readDataset(tables, { manifest });
}
