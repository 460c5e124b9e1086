import { type DuckDBConnection, DuckDBDataChunk, INTEGER } from '@duckdb/node-api';
import { NO_DAY } from '@zhiben/core';
import { type Register, WORDS } from './register.js';

/** Rows of a chunk, as DuckDB has them. */
const CHUNK = 2048;

type Columns = Readonly<Record<string, ArrayLike<number>>>;

/** Appends columns of whole numbers as a table of that name; `NO_DAY` is null. */
async function append(connection: DuckDBConnection, table: string, columns: Columns): Promise<void> {
  const names = Object.keys(columns);
  const arrays = Object.values(columns);
  await connection.run(`CREATE TABLE ${table} (${names.map((name) => `"${name}" INTEGER`).join()})`);
  const appender = await connection.createAppender(table);
  const chunk = DuckDBDataChunk.create(names.map(() => INTEGER));
  for (let from = 0; from < arrays[0].length; from += CHUNK) {
    const length = Math.min(CHUNK, arrays[0].length - from);
    chunk.rowCount = length;
    arrays.forEach((array, column) => {
      const values = Array.from({ length }, (_, at) =>
        array[from + at] === NO_DAY ? null : array[from + at],
      );
      chunk.setColumnValues(column, values);
    });
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

const quoted = (words: readonly string[]) => words.map((word) => `'${word}'`).join();

/** A word of an enum by its code; null for the blank one. */
const word = (column: string, words: readonly string[], type: string) =>
  `[${quoted(words.slice(1))}][nullif("${column}", 0)]::${type} AS "${column}"`;
const day = (column: string) => `DATE '1970-01-01' + "${column}" AS "${column}"`;
const flag = (column: string) => `[false, true][nullif("${column}", 0)] AS "${column}"`;

/**
 * Loads a register into tables as DuckDB likes them best: days as DATE, words as enums, flags as BOOLEAN, sectors
 * as a list, and enterprises known by number, as our codes are, so that no join has to compare texts.
 */
export async function loadDuckdb(connection: DuckDBConnection, register: Register): Promise<void> {
  const { enterprises, suspensions, activities } = register;
  const number = Int32Array.from(enterprises.sectors, (_, at) => at);
  await append(connection, 'raw_enterprises', { number, ...enterprises } as unknown as Columns);
  await append(connection, 'raw_suspensions', { ...suspensions } as unknown as Columns);
  await append(connection, 'raw_activities', { ...activities } as unknown as Columns);
  for (const name of ['type', 'kind', 'leaderRole', 'period'] as const) {
    await connection.run(`CREATE TYPE "${name}_word" AS ENUM (${quoted(WORDS[name].slice(1))})`);
  }
  const statements = [
    `CREATE TABLE enterprises AS SELECT number, ${flag('highRisk')},
       string_split([${quoted(WORDS.sectors.slice(1))}][nullif(sectors, 0)], ';') AS sectors,
       [${quoted(WORDS.industryCode.slice(1))}][nullif("industryCode", 0)] AS "industryCode",
       ${['highRiskSince', 'openedOn', 'closedOn'].map(day).join()} FROM raw_enterprises`,
    `CREATE TABLE suspensions AS SELECT enterprise, ${['from', 'to'].map(day).join()} FROM raw_suspensions`,
    `CREATE TABLE activities AS SELECT ${word('type', WORDS.type, 'type_word')},
       ${word('kind', WORDS.kind, 'kind_word')}, CASE WHEN "by" >= 0 THEN "by" END AS "by", ${day('on')},
       ${word('period', WORDS.period, 'period_word')}, ${word('leaderRole', WORDS.leaderRole, '"leaderRole_word"')},
       ${flag('coversMajor')} FROM raw_activities`,
    ...['enterprises', 'suspensions', 'activities'].map((table) => `DROP TABLE raw_${table}`),
  ];
  for (const statement of statements) await connection.run(statement);
}
