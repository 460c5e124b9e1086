import { agreedCounts } from '../agreement.js';
import { timed, timeInTurn } from '../measure.js';
import { grouped, milliseconds, textTable } from '../text-table.js';
import { timingTable } from '../timing-table.js';
import { toColumns } from './compiled.js';
import { makeEntities } from './entities.js';
import { RULES } from './rules.js';
import { conditionSides } from './sides.js';

const ROUNDS = 3;

/** Twelve rules on that many entities, by everybody; the report as text. */
export async function reportConditions(count: number): Promise<string> {
  const entities = makeEntities(count);
  const columns = await timed(() => toColumns(entities));
  const again = await timed(() => toColumns(entities));
  const timings = await timeInTurn(conditionSides(entities, columns.result), ROUNDS);
  const hits = agreedCounts(timings);
  const slowest = timings[0].median;
  const rules = Object.keys(RULES).length;
  return [
    `conditions: ${rules} rules of 3 comparisons on ${grouped(count)} entities, ${grouped(rules * count)} evaluations a pass`,
    '',
    textTable([
      ['rule', 'hits'],
      ...Object.keys(RULES).map((name) => [name, grouped(hits[name] ?? 0)]),
      ['all sides agree', ''],
    ]),
    '',
    timingTable(timings, { heading: 'as fast as json-rules-engine', of: ({ median }) => slowest / median }),
    '',
    `  Columns made from the plain objects beforehand: ${milliseconds(columns.ms)}, made again ${milliseconds(again.ms)}.`,
    '  json-rules-engine: one engine with all rules, an entity a run. json-logic-js: the rules in its own JSON.',
    '  zhiben: each pass on a new view of the table, as of a day; hits are counted over bytes of three-valued truth.',
    '  All fields are filled: the others know no third truth. The last two are timed 200 passes at a time.',
  ].join('\n');
}
