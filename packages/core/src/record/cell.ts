import { NO_DAY, parseDay } from '../day/day.js';
import { parsePeriod } from '../day/period.js';
import { AREA_CODES, type AreaCodes } from './area-code.js';
import type { ColumnDeclaration, Vocabulary } from './declaration.js';
import type { IssueCode } from './issue.js';

/** What stands in a cell, as a caller hands it over. Numbers and texts are read by the column's type. */
export type Cell = string | number | boolean | null | undefined | readonly (string | number)[];

/** Reads a cell into the value its column stores; an {@link IssueCode} says why it cannot. */
export type CellReader = (cell: Cell) => CellValue;

/** A stored value, or what is wrong with the cell. */
export type CellValue = number | string | Fault;

/** What is wrong with a cell that cannot be read. */
export class Fault {
  constructor(readonly code: IssueCode) {}
}

const BAD_DATE = new Fault('bad-date');
const BAD_NUMBER = new Fault('bad-number');
const UNKNOWN_VALUE = new Fault('unknown-value');
const ERROR = new Fault('error-value');

/** Text of a cell without blanks around it, full-width ones too. */
function textOf(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return cell.trim();
  return Array.isArray(cell) ? cell.join(';').trim() : String(cell);
}

/** A word as vocabularies are compared: after NFKC, without blanks, in lower case. */
export function comparable(word: string): string {
  return word.normalize('NFKC').replace(/\s+/gu, '').toLowerCase();
}

/** Every name of a vocabulary, English and Chinese, with the word it stands for. */
function namesOf(vocabulary: Vocabulary): Map<string, string> {
  const names = new Map<string, string>();
  for (const [word, zh] of Object.entries(vocabulary)) {
    for (const name of [word, ...zh]) names.set(comparable(name), word);
  }
  return names;
}

const FLAGS = namesOf({
  yes: ['是', '√', '✓', '✔', '有', 'true', 'y', '1'],
  no: ['否', '×', '✗', '✘', '无', 'false', 'n', '0'],
});

const DECIMAL = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;

/**
 * Whether a text is a number in decimals; no other is read as one.
 *
 * @example isDecimal('1.5e3') //=> true
 * @example isDecimal('0x10') //=> false
 */
export function isDecimal(text: string): boolean {
  return DECIMAL.test(text);
}

function readNumber(range?: readonly [number, number]): CellReader {
  return (cell) => {
    if (typeof cell !== 'number') {
      const text = textOf(cell);
      if (text === '') return Number.NaN;
      if (!isDecimal(text)) return BAD_NUMBER;
      cell = Number(text);
    }
    if (!Number.isFinite(cell)) return BAD_NUMBER;
    return range && (cell < range[0] || cell > range[1]) ? BAD_NUMBER : cell;
  };
}

function readDay(cell: Cell): CellValue {
  const text = textOf(cell);
  if (text === '') return NO_DAY;
  const day = parseDay(text);
  return day === NO_DAY ? BAD_DATE : day;
}

/** A reader that decides each different text once, for columns that repeat few of them. */
function remembering(read: (text: string) => CellValue): CellReader {
  const known = new Map<string, CellValue>();
  return (cell) => {
    const text = textOf(cell);
    let value = known.get(text);
    if (value === undefined) {
      value = read(text);
      known.set(text, value);
    }
    return value;
  };
}

function readPeriod(text: string): CellValue {
  return text === '' || parsePeriod(text) ? text : BAD_DATE;
}

function readFlag(text: string): CellValue {
  if (text === '') return '';
  const flag = FLAGS.get(comparable(text));
  return flag === undefined ? UNKNOWN_VALUE : flag;
}

function readTerm(vocabulary: Vocabulary, closed: boolean): CellReader {
  const names = namesOf(vocabulary);
  return remembering((text) => {
    const word = text === '' ? '' : names.get(comparable(text));
    if (word !== undefined) return word;
    return closed ? UNKNOWN_VALUE : readText(text);
  });
}

/** Separators of a list within one cell. */
const LIST_SEPARATOR = /[;；、,，]/u;

function readTerms(vocabulary: Vocabulary, closed: boolean): CellReader {
  const readWord = readTerm(vocabulary, closed);
  return remembering((text) => {
    const words = text.split(LIST_SEPARATOR).map(readWord);
    const bad = words.find((word) => word instanceof Fault);
    return bad ?? [...new Set(words.filter((word) => word !== ''))].join(';');
  });
}

/** What Excel shows in a cell whose formula failed. */
const ERROR_VALUE = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/;

const readText: CellReader = (cell) => {
  const text = textOf(cell);
  return text.startsWith('#') && ERROR_VALUE.test(text) ? ERROR : text;
};

/** Reads a code of an administrative division, one that was replaced as the one that took its place. */
function readAreaCode({ aliases }: AreaCodes): CellReader {
  return remembering((text) => {
    const read = readText(text);
    return typeof read === 'string' && Object.hasOwn(aliases, read) ? aliases[read] : read;
  });
}

/** The reader for the cells of a declared column. */
export function cellReader(column: ColumnDeclaration, areaCodes: AreaCodes = AREA_CODES): CellReader {
  switch (column.type) {
    case 'day':
      return readDay;
    case 'period':
      return remembering(readPeriod);
    case 'number':
    case 'yuan':
      return readNumber(column.range);
    case 'flag':
      return remembering(readFlag);
    case 'term':
      return readTerm(column.vocabulary ?? {}, column.closed ?? false);
    case 'terms':
      return readTerms(column.vocabulary ?? {}, column.closed ?? false);
    case 'area-code':
      return readAreaCode(areaCodes);
    default:
      return readText;
  }
}

/** What a blank cell is stored as, by the reader of its column. */
export const blankOf = (read: CellReader): number | string => read('') as number | string;

/** Whether a stored value is a blank cell. */
export function isBlank(value: number | string): boolean {
  return value === '' || value === NO_DAY || Number.isNaN(value);
}

/**
 * Whether a cell has nothing in it but blanks.
 *
 * @example isBlankCell('　') //=> true
 * @example isBlankCell(0) //=> false
 */
export function isBlankCell(cell: Cell): boolean {
  return textOf(cell) === '';
}
