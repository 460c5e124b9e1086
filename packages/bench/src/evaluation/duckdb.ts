import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import type { Counts } from '../agreement.js';
import type { Side } from '../measure.js';
import { loadDuckdb } from './duckdb-load.js';
import { CALENDAR, QUERY } from './duckdb-query.js';
import { DUTIES } from './duties.js';
import type { Register } from './register.js';

const THREADS = 2;

/** DuckDB in this process, with the register in its tables. */
export async function openDuckdb(register: Register): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(`SET threads = ${THREADS}`);
  await loadDuckdb(connection, register);
  for (const statement of CALENDAR) await connection.run(statement);
  return connection;
}

/** The four duties as one statement of SQL. */
export function duckdb(connection: DuckDBConnection): Side<Counts> {
  return {
    name: `DuckDB, ${THREADS} threads`,
    async run() {
      const reader = await connection.runAndReadAll(QUERY);
      return Object.fromEntries(
        reader.getRows().map(([duty, status, count]) => [`${DUTIES[Number(duty)]} ${status}`, Number(count)]),
      );
    },
  };
}
