import type { DuckDBConnection } from '@duckdb/node-api';
import type { Dataset } from '@zhiben/core';
import type { Counts } from '../agreement.js';
import type { Side } from '../measure.js';
import { byHand } from './by-hand.js';
import { duckdb } from './duckdb.js';
import type { Register } from './register.js';
import { zhiben } from './zhiben.js';

/** All who count the findings of the four duties; the hand-written loop is what the others are compared with. */
export function evaluationSides(
  register: Register,
  dataset: Dataset,
  connection: DuckDBConnection,
): Side<Counts>[] {
  return [byHand(register), zhiben(dataset), duckdb(connection)];
}
