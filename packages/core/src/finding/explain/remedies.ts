import { blame } from '../../condition/trace.js';
import type { DayTrace } from '../../plan/day-trace.js';
import type { Explanation, Remedy } from '../explanation.js';
import type { TableCoverage } from '../grounds.js';

type Told = Omit<Explanation, 'remedies' | 'lines' | 'text'>;

/** What would satisfy a duty now, or let it be decided. */
export function remediesOf(told: Told): Remedy[] {
  const { status, reason } = told.finding;
  if (status === 'unknown') return deciding(told, reason);
  if (status !== 'open' && status !== 'breached') return [];
  return [...records(told), ...done(told), ...holding(told), ...members(told), ...measures(told)];
}

/** What would let an unknown be decided: the tables that do not tell, and the cells that are blank. */
function deciding(told: Told, reason: string | undefined): Remedy[] {
  const { applicability, undecided, holds, rung, due, coverage = [], quota, owes = [] } = told;
  if (reason === 'not-supplied' || reason === 'never-recorded') return supply(coverage.filter(isMissing));
  if (reason === 'not-covered') return supply(coverage);
  if (reason === 'left-to-judgement') return [];
  if (reason === 'due-undecided') return due ? blanks(due) : [];
  const conditions = [
    applicability,
    ...[...(undecided?.records ?? []), ...(quota?.undecided.records ?? [])].map((one) => one.applicability),
    holds,
    rung?.when,
    ...owes,
  ];
  const asked = conditions.flatMap((trace) => (trace ? blame(trace) : []));
  // Of what is measured, the rows of which it cannot be told whether they count.
  for (const { purpose, passed } of told.records ?? []) {
    if (purpose !== 'measure') continue;
    for (const { because } of passed.records) {
      for (const one of because) if (one.kind === 'condition') asked.push(one);
    }
  }
  const absent = asked.filter(({ comparison }) => comparison.saw.absent === 'blank');
  const missing = supply(coverage.filter(isMissing));
  return distinct([
    ...absent.map(({ comparison: { label }, either }): Remedy => ({ kind: 'fill', label, either })),
    ...missing,
  ]);
}

/** Whether a table tells nothing of what is asked for. */
const isMissing = ({ supplied, neverRecorded }: TableCoverage) => !supplied || neverRecorded !== undefined;

const supply = (tables: NonNullable<Told['coverage']>): Remedy[] =>
  tables.map((coverage) => ({ kind: 'supply', coverage }));

function records({ finding, period, records = [] }: Told): Remedy[] {
  const evidence = records.find(({ purpose }) => purpose === 'evidence');
  if (!period || !evidence || finding.required === undefined) return [];
  return [
    {
      kind: 'records',
      count: finding.required - (finding.counted ?? 0),
      ...(period.sum && { sum: period.sum }),
      tableName: evidence.tableName,
      ...(!period.statedOnly && { between: period.window }),
      ...(period.mayBeStated && { stating: period.key }),
    },
  ];
}

const done = ({ done }: Told): Remedy[] => (done && done.day === null ? blanks(done) : []);

/** The blank columns, and the records, that a day waits for. */
function blanks(trace: DayTrace, either = false): Remedy[] {
  switch (trace.kind) {
    case 'column':
      return trace.day === null ? [{ kind: 'fill', label: trace.label, either }] : [];
    case 'records':
      return trace.day === null ? [{ kind: 'record', tableName: trace.table }] : [];
    case 'if':
      return blanks(trace.taken, either);
    case 'plus':
    case 'endOfMonth':
      return blanks(trace.part, either);
    case 'partway':
      return [...blanks(trace.from, either), ...blanks(trace.to, either)];
    case 'fixed':
      return [];
    default:
      // Only the latest of several days needs them all.
      return trace.parts.flatMap((part) => blanks(part, either || trace.kind !== 'latest'));
  }
}

const holding = ({ holds }: Told): Remedy[] =>
  holds ? blame(holds).map((one): Remedy => ({ kind: 'comparison', ...one })) : [];

function members({ quota }: Told): Remedy[] {
  return quota ? [{ kind: 'members', count: Math.max(0, quota.needed - quota.done) }] : [];
}

/** Nothing that is done later changes how things stood on a day that is past. */
function measures({ outcome, finding }: Told): Remedy[] {
  if (!outcome || finding.status !== 'open') return [];
  return outcome.comparisons
    .filter(({ truth, bound }) => truth === 'false' && bound !== undefined)
    .map((comparison) => ({ kind: 'measure', comparison }));
}

/** Each remedy once. */
function distinct(remedies: readonly Remedy[]): Remedy[] {
  return [...new Map(remedies.map((one) => [JSON.stringify(one), one])).values()];
}
