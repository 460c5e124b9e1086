import {
  type Cell,
  comparable,
  isBlankCell,
  isDecimal,
  type Origin,
  type TableDeclaration,
} from '@zhiben/core';
import { type CellMaker, readable } from '../cell/readable.js';
import type { Ledger } from '../ledger/ledger.js';
import type { SheetRow } from '../read/sheet.js';
import { type ColumnFinder, columnFinder, type HeaderColumn } from './column-finder.js';
import { withoutNote } from './without-note.js';

/** A header of a sheet, and where the cells under it go. */
export interface Heading {
  /** As it stands there, blanks around it aside. */
  readonly text: string;
  /** English name of a column, or the name of an attribute; no other heading of the sheet has it. */
  readonly name: string;
  readonly make: CellMaker;
}

/** The header of a sheet, read. */
export interface Header {
  /** By position; `null` where no header stands. */
  readonly headings: readonly (Heading | null)[];
  /** Headers that could stand for several columns, or repeat an earlier one, with their positions. */
  readonly ambiguous: readonly { readonly text: string; readonly at: number }[];
  /** Gives a name that no heading has yet. */
  readonly freeName: (name: string) => string;
}

/** How many columns of a table the cells of a row name: what tells the header from the titles above it. */
export function namedColumns({ cells }: SheetRow, find: ColumnFinder): number {
  return new Set(
    cells.flatMap((cell) => (isBlankCell(cell) ? [] : find(String(cell)).map(({ column }) => column))),
  ).size;
}

/**
 * Reads a header row. Of several headers that stand for one column, the one that the ledger or the table names first
 * decides; the others are kept as attributes. So is a header that could stand for several columns, or says the same as
 * the one that decides: those are ambiguous.
 */
export function readHeader({ cells }: SheetRow, table: TableDeclaration, ledger: Ledger): Header {
  const find = columnFinder(table, ledger);
  const texts = cells.map((cell) => (isBlankCell(cell) ? null : String(cell).trim()));
  const found = texts.map((text) => (text === null ? [] : find(text)));
  const deciding = decidingPositions(found);
  const freeName = nameGiver(Object.keys(table.columns));
  const ambiguous: { text: string; at: number }[] = [];
  const headings = texts.map((text, at) => {
    if (text === null) return null;
    const [only, another] = found[at];
    const decides = only && deciding.get(only.column);
    if (decides?.at === at) return { text, name: only.column, make: makerFor(only, table, ledger) };
    if (another || (only && decides?.rank === only.rank)) ambiguous.push({ text, at });
    return { text, name: freeName(text), make: (cell: Cell) => cell };
  });
  return { headings, ambiguous, freeName };
}

/** Gives each name only once: to a second that asks for it, with a number behind. */
function nameGiver(taken: readonly string[]): (name: string) => string {
  const used = new Set(taken);
  const numbers = new Map<string, number>();
  return (name) => {
    let number = numbers.get(name) ?? 1;
    let free = name;
    if (used.has(name)) {
      do free = `${name} ${++number}`;
      while (used.has(free));
    }
    numbers.set(name, number);
    used.add(free);
    return free;
  };
}

/** By column, the position of the header that decides, and its rank. */
function decidingPositions(
  found: readonly (readonly HeaderColumn[])[],
): Map<string, { at: number; rank: number }> {
  const deciding = new Map<string, { at: number; rank: number }>();
  for (const [at, columns] of found.entries()) {
    if (columns.length !== 1) continue;
    const [{ column, rank }] = columns;
    if (rank < (deciding.get(column)?.rank ?? Number.POSITIVE_INFINITY)) deciding.set(column, { at, rank });
  }
  return deciding;
}

/** The headers of a sheet by column, as its origin tells them. */
export function headersOf({ headings }: Header): Origin['headers'] {
  return Object.fromEntries(
    headings.flatMap((heading, at) =>
      heading ? [[heading.name, { text: heading.text, position: at + 1 }]] : [],
    ),
  );
}

function makerFor(
  { column, scale, inDays }: HeaderColumn,
  { columns }: TableDeclaration,
  { words }: Ledger,
): CellMaker {
  const make = readable(columns[column]);
  if (scale !== 1) return (cell) => scaled(make(cell), scale);
  if (inDays) return (cell) => (isNumber(cell) ? `${cell}天` : make(cell));
  const own = words?.[column];
  return own ? inWords(make, own) : make;
}

/** What a ledger's own words mean; a note in brackets behind a word is looked past where the whole is no word. */
function inWords(make: CellMaker, words: Readonly<Record<string, string>>): CellMaker {
  const meaning = new Map(Object.entries(words).map(([word, means]) => [comparable(word), means]));
  return (cell) => {
    if (typeof cell !== 'string' && typeof cell !== 'number') return make(cell);
    const word = comparable(String(cell));
    return meaning.get(word) ?? meaning.get(withoutNote(word)) ?? make(cell);
  };
}

const isNumber = (cell: Cell) =>
  typeof cell === 'number' || (typeof cell === 'string' && isDecimal(cell.trim()));

/** An amount in yuan; what is no number stays as it is, to be reported where it is read. */
function scaled(cell: Cell, scale: number): Cell {
  if (!isNumber(cell)) return cell;
  // Fen are the smallest coin: rounding there takes back what binary fractions add.
  return Math.round(Number(cell) * scale * 100) / 100;
}
