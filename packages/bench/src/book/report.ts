import { compare, evaluate, loadPlan, openBook } from '@zhiben/core';
import document from '@zhiben/core/plans/zhaoxian-2024-2026';
import { timed } from '../measure.js';
import { keptBytes } from '../memory.js';
import { Random } from '../random.js';
import { grouped, mebibytes, milliseconds, textTable } from '../text-table.js';
import { kindsOf } from './changes.js';
import { AS_OF, makeDistrict } from './ledger.js';

/** So many changes of each kind before the clock runs, and so many under it. */
const WARM = 200;
const TIMED = 800;

const NOTES = `
  Each change is one record put or removed through Book.apply: rows checked, dataset renewed, what it touches read
    again, transitions told. Kinds in turn, each change timed by itself; the first ${WARM} of each kind are left out.
  The records of a town's check and of an enterprise lead to all enterprises of the town (M1.check.monthly).
  After all changes and days, the findings equal those of a full evaluation.`.slice(1);

/** The median, and the value that 95 in 100 do not exceed. */
function spread(times: readonly number[]): string[] {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  return [at(0.5), at(0.95), sorted[sorted.length - 1]].map(milliseconds);
}

/** A live book on a district of that size; the report as text. Throws where it does not equal a full evaluation. */
export async function reportBook(enterprises: number, activities: number): Promise<string> {
  const plan = loadPlan(document);
  const empty = keptBytes();
  const { dataset, rows } = makeDistrict(enterprises, activities);
  const { size } = dataset;
  const datasetBytes = keptBytes() - empty;
  const whole = await timed(() => evaluate(plan, dataset, { asOf: AS_OF }).length);
  const again = await timed(() => evaluate(plan, dataset, { asOf: AS_OF }).length);
  const opened = await timed(() => openBook(plan, dataset, { asOf: AS_OF }));
  const book = opened.result;
  const openBytes = keptBytes() - empty;
  const random = new Random(1);
  const kinds = kindsOf(enterprises, rows).map((kind) => ({
    ...kind,
    times: [] as number[],
    cpu: [] as number[],
    turned: 0,
  }));
  for (let round = 0; round < WARM + TIMED; round++) {
    for (const kind of kinds) {
      const changes = kind.next(random);
      const used = process.cpuUsage();
      const begin = performance.now();
      const { transitions } = book.apply(changes);
      const ms = performance.now() - begin;
      const { user, system } = process.cpuUsage(used);
      if (round < WARM) continue;
      kind.times.push(ms);
      kind.cpu.push((user + system) / 1000);
      kind.turned += transitions.length;
    }
  }
  const changedBytes = keptBytes() - empty;
  const days = ['2026-11-26', '2026-11-27', '2026-11-28', '2026-11-29', '2026-11-30', '2026-12-01'];
  const advanced: string[][] = [];
  for (const day of days) {
    const { result, ms } = await timed(() => book.advance(day));
    advanced.push([`advance to ${day}`, milliseconds(ms), '', '', '', grouped(result.length)]);
  }
  const full = evaluate(plan, book.dataset, { asOf: book.asOf });
  const differences = compare(book.findings(), full);
  if (differences.length > 0) throw new Error(`the book differs: ${JSON.stringify(differences[0])}`);
  return [
    `book: ${plan.duties.length} duties, ${grouped(enterprises)} enterprises, ${grouped(size)} records, ${grouped(whole.result)} findings`,
    '',
    `  a full evaluation           ${milliseconds(whole.ms)}, then ${milliseconds(again.ms)}`,
    `  the book opened             ${milliseconds(opened.ms)}`,
    `  memory kept                 ${mebibytes(datasetBytes)} by the dataset, ${mebibytes(openBytes)} with the book, ${mebibytes(changedBytes)} after ${grouped(kinds.length * (WARM + TIMED))} changes`,
    '',
    textTable([
      ['one record changed', 'median', '95 in 100', 'max', 'median of CPU time', 'cases turned'],
      ...kinds.map(({ name, times, cpu, turned }) => [
        name,
        ...spread(times),
        spread(cpu)[0],
        grouped(turned),
      ]),
      ...advanced,
    ]),
    '',
    NOTES,
  ].join('\n');
}
