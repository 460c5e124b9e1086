import { comparable, type TableDeclaration } from '@zhiben/core';
import type { Ledger } from '../ledger/ledger.js';

/** A column that a header stands for. */
export interface HeaderColumn {
  readonly column: string;
  /** What its numbers are multiplied by: 10000 for 万元. */
  readonly scale: number;
  /** Its numbers are days of a term, as `整改期限(天)` says. */
  readonly inDays: boolean;
  /** The less, the sooner this header decides, where several stand for the column. */
  readonly rank: number;
}

/** What a header says: the columns it could stand for, none where it is an attribute. */
export type ColumnFinder = (header: string) => readonly HeaderColumn[];

/** The unit after the name of a column of money: `(元)`, `(万元)`, `(单位:万元)`, `(人民币千元)`. */
const MONEY = /^(?:单位:)?(?:人民币)?([百千万亿]*)元(?:人民币)?$/u;
/** How many yuan the units are. */
const YUAN: Readonly<Record<string, number | undefined>> = {
  '': 1,
  百: 100,
  千: 1000,
  万: 10_000,
  百万: 1_000_000,
  千万: 10_000_000,
  亿: 100_000_000,
};
const DAYS = /^(?:单位:)?[天日]$/u;

/** What a form adds to a header: a star or note in front or behind, as in `*发现日期(必填)`. */
const NOTED = /^\*?(.*?)\*?(?:\(([^()]*)\))?\*?$/u;

/** Names of the ledger go before those of the table. */
const TABLE_RANK = 1000;

/** A name goes before itself with a note. */
const NOTE_RANK = 0.5;

/**
 * Finds the columns that headers of a ledger stand for, in Chinese or English, by what the ledger says and, where it says
 * nothing, by the names of the table's columns.
 */
export function columnFinder(
  { columns }: TableDeclaration,
  ledger: Pick<Ledger, 'headers' | 'attributes'> = {},
): ColumnFinder {
  const ofLedger = byHeader(Object.entries(ledger.headers ?? {}), 0);
  const ofTable = byHeader(
    Object.entries(columns).map(([column, { zh }]) => [column, [column, ...zh]]),
    TABLE_RANK,
  );
  const attributes = new Set((ledger.attributes ?? []).map(comparable));
  const named = (name: string) => (attributes.has(name) ? [] : (ofLedger.get(name) ?? ofTable.get(name)));
  return (header) => {
    const name = comparable(header);
    const exact = named(name);
    if (exact) return exact;
    const [, base = '', unit = ''] = NOTED.exec(name) ?? [];
    const found = (named(base) ?? []).map((one) => ({ ...one, rank: one.rank + NOTE_RANK }));
    const isYuan = ({ column }: HeaderColumn) => columns[column].type === 'yuan';
    const [, factor] = MONEY.exec(unit) ?? [];
    if (factor !== undefined) {
      const scale = YUAN[factor];
      return scale === undefined ? [] : found.filter(isYuan).map((one) => ({ ...one, scale }));
    }
    // Money in dollars, say, is no column of yuan.
    const others = unit.includes('元') ? found.filter((one) => !isYuan(one)) : found;
    return others.map((one) => ({
      ...one,
      inDays: DAYS.test(unit) && columns[one.column].countedFrom !== undefined,
    }));
  };
}

function byHeader(
  headers: readonly [string, readonly string[]][],
  rank: number,
): Map<string, HeaderColumn[]> {
  const found = new Map<string, HeaderColumn[]>();
  for (const [column, names] of headers) {
    for (const [at, name] of [...new Set(names.map(comparable))].entries()) {
      found.set(name, [...(found.get(name) ?? []), { column, scale: 1, inDays: false, rank: rank + at }]);
    }
  }
  return found;
}
