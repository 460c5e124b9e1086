import { STATUSES } from '@zhiben/core';
import { agreedCounts, type Counted, type Counts } from '../agreement.js';
import { timed, timeInTurn } from '../measure.js';
import { grouped, milliseconds, textTable } from '../text-table.js';
import { timingTable } from '../timing-table.js';
import { openDuckdb } from './duckdb.js';
import { AS_OF, DUTIES } from './duties.js';
import { loadDataset } from './load-dataset.js';
import { makeRegister } from './make-register.js';
import { evaluationSides } from './sides.js';
import { zhibenFindings } from './zhiben.js';

const ROUNDS = 7;

const NOTES = `
  All sides give the counts by duty and status, of tables that they were given beforehand in their own form.
  hand-written loop: made for these four duties. One pass over its typed arrays of activities scatters the first day
    into a slot for each enterprise and period, one pass over the slots gives a status. No count, no day, no reason.
  zhiben: the plan document as it stands, compiled. Its findings are columns of status, reason, day and count for
    each case, of which any can be asked afterwards; nothing in it knows these four duties.
  DuckDB: one statement of SQL for these four duties, days as DATE, words as enums, enterprises by number. Counts only.
  In the data: high-risk by flag, by sector, since a day, not yet, and undecided; enterprises that open and close
    within the years; suspensions that touch, overlap and never end; stated periods, also of all kinds and too late.
  first: before anything was compiled or cached. The others are taken in turn, garbage collected before each.
  Not in the data: known-at days, revisions, covers, records after the day of the evaluation.`.slice(1);

const statusTable = (counts: Counts) =>
  textTable([
    ['findings', ...STATUSES],
    ...DUTIES.map((duty) => [duty, ...STATUSES.map((status) => grouped(counts[`${duty} ${status}`] ?? 0))]),
    ['all sides agree', ...STATUSES.map(() => '')],
  ]);

/** The four duties on a register of that size, by everybody; the report as text. */
export async function reportEvaluation(enterprises: number, activities: number): Promise<string> {
  const made = await timed(() => makeRegister(enterprises, activities));
  const register = made.result;
  const { dataset, rows, ms, bytes } = loadDataset(register);
  const opened = await timed(() => openDuckdb(register));
  const connection = opened.result;
  const [loop, ours, theirs] = evaluationSides(register, dataset, connection);
  const timings = await timeInTurn<unknown>([loop, ours, zhibenFindings(dataset), theirs], ROUNDS);
  connection.closeSync();
  const counted = timings.filter(({ name }) => [loop, ours, theirs].some((side) => side.name === name));
  const counts = agreedCounts(counted as Counted[]);
  const yardstick = timings[0].median;
  return [
    `evaluation: ${DUTIES.length} duties as of ${AS_OF}, ${grouped(enterprises)} enterprises, ${grouped(activities)} activities`,
    '',
    `  made from a seed            ${milliseconds(made.ms)}`,
    `  read by DatasetBuilder      ${milliseconds(ms)}, ${grouped((rows / ms) * 1000)} rows a second, ${(bytes / rows).toFixed(0)} bytes a row kept`,
    `  loaded into DuckDB          ${milliseconds(opened.ms)}`,
    '',
    statusTable(counts),
    '',
    timingTable(timings, { heading: 'as long as the loop', of: ({ median }) => median / yardstick }),
    '',
    NOTES,
  ].join('\n');
}
