import { NO_DAY, parseDay } from '../day/day.js';
import { parsePeriod } from '../day/period.js';
import { once } from '../once.js';
import { AREA_CODES, type AreaCodes } from './area-code.js';
import type { ColumnDeclaration, Vocabulary } from './declaration.js';
import type { IssueCode } from './issue.js';

/** What stands in a cell, as a caller hands it over. Numbers and texts are read by the column's type. */
export type Cell = string | number | boolean | null | undefined | readonly (string | number)[];

/** Reads a cell into the value its column stores; an {@link IssueCode} says why it cannot. */
export type CellReader = (cell: Cell) => CellValue;

/** A stored value, or the code of what is wrong with the cell. */
export type CellValue =
  | { value: number | string; fault?: undefined }
  | { value?: undefined; fault: IssueCode };

const fault = (code: IssueCode): CellValue => ({ fault: code });

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
      if (text === '') return { value: Number.NaN };
      if (!isDecimal(text)) return fault('bad-number');
      cell = Number(text);
    }
    if (!Number.isFinite(cell)) return fault('bad-number');
    return range && (cell < range[0] || cell > range[1]) ? fault('bad-number') : { value: cell };
  };
}

function readDay(cell: Cell): CellValue {
  const text = textOf(cell);
  if (text === '') return { value: NO_DAY };
  const day = parseDay(text);
  return day === NO_DAY ? fault('bad-date') : { value: day };
}

/** A reader that decides each different text once, for columns that repeat few of them. */
function remembering(read: (text: string) => CellValue): CellReader {
  const known = new Map<string, CellValue>();
  return (cell) => {
    const text = textOf(cell);
    return once(known, text, () => read(text));
  };
}

function readPeriod(text: string): CellValue {
  return text === '' || parsePeriod(text) ? { value: text } : fault('bad-date');
}

function readFlag(text: string): CellValue {
  if (text === '') return { value: '' };
  const flag = FLAGS.get(comparable(text));
  return flag === undefined ? fault('unknown-value') : { value: flag };
}

function readTerm(vocabulary: Vocabulary, closed: boolean): CellReader {
  const names = namesOf(vocabulary);
  return remembering((text) => {
    const word = text === '' ? '' : names.get(comparable(text));
    if (word !== undefined) return { value: word };
    return closed ? fault('unknown-value') : readText(text);
  });
}

/** Separators of a list within one cell. */
const LIST_SEPARATOR = /[;；、,，]/u;

function readTerms(vocabulary: Vocabulary, closed: boolean): CellReader {
  const readWord = readTerm(vocabulary, closed);
  return remembering((text) => {
    const words = text.split(LIST_SEPARATOR).map(readWord);
    const bad = words.find((word) => word.fault);
    const good = words.map((word) => word.value).filter((word) => word !== '');
    return bad ?? { value: [...new Set(good)].join(';') };
  });
}

/** What Excel shows in a cell whose formula failed. */
const ERROR_VALUE = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/;

const readText: CellReader = (cell) => {
  const text = textOf(cell);
  return text.startsWith('#') && ERROR_VALUE.test(text) ? fault('error-value') : { value: text };
};

/** Reads a code of an administrative division, one that was replaced as the one that took its place. */
function readAreaCode({ aliases }: AreaCodes): CellReader {
  return remembering((text) => {
    const read = readText(text);
    if (read.fault !== undefined || !Object.hasOwn(aliases, read.value)) return read;
    return { value: aliases[read.value] };
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
