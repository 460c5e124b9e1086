import { DuckDBInstance } from '@duckdb/node-api';
import type { Reader } from '../reader.js';

const THREADS = 2;

/** DuckDB's reader of CSV into a table in memory; it finds the types of the columns itself. */
export const duckdb: Reader = async ({ path, places }, take) => {
  const instance = await DuckDBInstance.create(':memory:', { threads: String(THREADS) });
  const connection = await instance.connect();
  await connection.run(`CREATE TABLE ledger AS FROM read_csv('${path.replaceAll("'", "''")}')`);
  if (take) {
    const columns = (await connection.run('FROM ledger LIMIT 0')).columnNames();
    const told = places.map((place) => `coalesce("${columns[place]}"::VARCHAR, '')`);
    const result = await connection.stream(`SELECT ${told.join()} FROM ledger`);
    for await (const rows of result.yieldRows()) {
      for (const [id, day, number, text] of rows as string[][]) take(id, day, number, text);
    }
  }
  const reader = await connection.runAndReadAll('SELECT count(*) FROM ledger');
  const rows = Number(reader.getRows()[0][0]);
  connection.closeSync();
  return rows;
};
