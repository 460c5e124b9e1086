import {
  AGGREGATES,
  type DerivedFact,
  dayOrNull,
  derivedFact,
  type RecordsConsidered,
} from '../aggregate/index.js';
import type { Fact } from '../condition/fact.js';
import { factLabel } from '../condition/seen.js';
import { TRUE } from '../condition/truth.js';
import { addMonths, type Day, isDay, lastOfMonth, NO_DAY, UNCOVERED_DAY } from '../day/index.js';
import { PlanError } from '../plan-error.js';
import { columnFor } from '../record/column.js';
import { columnWithRole } from '../record/declaration.js';
import type { View } from '../record/view.js';
import type { DayTrace } from './day-trace.js';
import type { RowScope } from './row-scope.js';
import type { DayExpression, Records } from './schema.js';

type Compute = (view: View) => Int32Array;

/**
 * Compiles a day expression to a fact: one pass over columns for each part. A part that cannot be told (working
 * days not covered, records not supplied) makes the whole `UNCOVERED_DAY`.
 */
export function compileDay(expression: DayExpression, scope: RowScope, path: string, name = path): Fact {
  if (typeof expression === 'string') return constant(name, scope.day(expression, path));
  if ('parameter' in expression) return constant(name, scope.day(expression, path));
  if ('fact' in expression) return scope.dayFact(expression.fact, `${path}/fact`);
  if ('first' in expression) return fromRecords(name, 'first', expression.first, scope, `${path}/first`);
  if ('last' in expression) return fromRecords(name, 'last', expression.last, scope, `${path}/last`);
  if ('if' in expression) return choose(name, expression, scope, path);
  if ('endOfMonth' in expression) return endOfMonth(name, expression.endOfMonth, scope, `${path}/endOfMonth`);
  if ('partway' in expression) return partway(name, expression.partway, scope, `${path}/partway`);
  if ('plus' in expression) return plus(name, expression, scope, path);
  const [key, parts] = Object.entries(expression)[0] as [keyof typeof COMBINE, DayExpression[]];
  const facts = parts.map((part, at) => compileDay(part, scope, `${path}/${key}/${at}`));
  return fact(
    name,
    facts,
    (view) => {
      const columns = facts.map((one) => one.days!(view));
      const out = columns[0].slice();
      for (const column of columns.slice(1)) {
        for (let i = 0; i < out.length; i++) out[i] = COMBINE[key](out[i], column[i]);
      }
      return out;
    },
    (day, ...at) => ({ kind: key, parts: facts.map((one) => traceDay(one, ...at)), day }),
  );
}

/** How the day of a fact came about for an entry; a column of the row stands for itself. */
export function traceDay(one: Fact, view: View, entry: number, records: RecordsConsidered[]): DayTrace {
  const traced = one.trace?.(view, entry, records);
  if (traced) return traced;
  const day = dayOrNull(one.days!(view)[entry]);
  return { kind: 'column', fact: one.name, label: factLabel(one, view, entry), day };
}

/** Tells how a day came about. */
type Tell = (day: string | null, view: View, entry: number, records: RecordsConsidered[]) => DayTrace;

const COMBINE = {
  firstFilled: (a: Day, b: Day) => (a === NO_DAY ? b : a),
  earliest: (a: Day, b: Day) =>
    isDay(a) && isDay(b) ? Math.min(a, b) : a === NO_DAY ? b : b === NO_DAY ? a : UNCOVERED_DAY,
  latest: (a: Day, b: Day) => (isDay(a) && isDay(b) ? Math.max(a, b) : Math.min(a, b)),
};

/** A fact of days that is worked out from others, once a view. */
function fact(name: string, parts: readonly Fact[], compute: Compute, tell: Tell): Fact {
  const made: Fact = {
    name,
    type: 'day',
    columns: new Set(parts.flatMap(({ columns }) => [...columns])),
    usesAsOf: parts.some(({ usesAsOf }) => usesAsOf),
    evidence: parts.flatMap(({ evidence }) => evidence ?? []),
    days: (view) => view.once(made, () => compute(view)),
    trace: (view, entry, records) => tell(dayOrNull(made.days!(view)[entry]), view, entry, records),
    turns: (table, scene) => {
      const turns = parts.flatMap((part) => (part.turns ? [part.turns(table, scene)] : []));
      return (row, days) => {
        for (const add of turns) add(row, days);
      };
    },
  };
  return made;
}

function constant(name: string, day: Day): Fact {
  return fact(
    name,
    [],
    (view) => new Int32Array(view.length).fill(day),
    (text) => ({ kind: 'fixed', day: text }),
  );
}

function fromRecords(
  name: string,
  aggregate: 'first' | 'last',
  records: Records,
  scope: RowScope,
  path: string,
): Fact {
  return derivedFact(compileDerived(name, aggregate, records, scope, path));
}

/** What a derived fact is made of, compiled. */
export function compileDerived(
  name: string,
  aggregate: string,
  records: Records,
  scope: RowScope,
  path: string,
  of?: string,
): DerivedFact {
  const kind = AGGREGATES[aggregate];
  const table = scope.plan.tableOf(records.from, `${path}/from`);
  const { columns } = table;
  const needsOwnDay = kind.result === 'day' || records.since !== undefined || records.until !== undefined;
  if (needsOwnDay && columnWithRole(table, 'own') === undefined) {
    throw new PlanError('no-own-day', `${path}/from`, records.from);
  }
  if (kind.of !== undefined) {
    if (of === undefined || !Object.hasOwn(columns, of))
      throw new PlanError('unknown-column', `${path}/of`, of ?? '');
    if (columnFor(columns[of]).storage !== kind.of) {
      throw new PlanError('operator-type', `${path}/of`, `${aggregate} / ${of} (${columns[of].type})`);
    }
  }
  return {
    name,
    aggregate: kind,
    of,
    records: scope.plan.compileEvidence(records, path),
    subject: scope.plan.checkLink(records.from, records.subject, scope.table, `${path}/subject`),
    since: records.since === undefined ? undefined : compileDay(records.since, scope, `${path}/since`),
    until: records.until === undefined ? undefined : compileDay(records.until, scope, `${path}/until`),
  };
}

function choose(
  name: string,
  choice: { if: Parameters<RowScope['compile']>[0]; use: DayExpression; else?: DayExpression },
  scope: RowScope,
  path: string,
): Fact {
  const when = scope.compile(choice.if, `${path}/if`);
  const use = compileDay(choice.use, scope, `${path}/use`);
  const other =
    choice.else === undefined ? constant('', NO_DAY) : compileDay(choice.else, scope, `${path}/else`);
  return fact(
    name,
    [...when.facts, use, other],
    (view) => {
      const truth = when.test(view);
      const yes = use.days!(view);
      const out = other.days!(view).slice();
      for (let i = 0; i < out.length; i++) if (truth[i] === TRUE) out[i] = yes[i];
      return out;
    },
    (day, ...at) => {
      const condition = when.trace(...at);
      return { kind: 'if', condition, taken: traceDay(condition.truth === 'true' ? use : other, ...at), day };
    },
  );
}

function endOfMonth(name: string, of: DayExpression, scope: RowScope, path: string): Fact {
  const start = compileDay(of, scope, path);
  return fact(
    name,
    [start],
    (view) => start.days!(view).map(lastOfMonth),
    (day, ...at) => ({ kind: 'endOfMonth', part: traceDay(start, ...at), day }),
  );
}

function partway(
  name: string,
  parts: { from: DayExpression; to: DayExpression; share: number | { parameter: string } },
  scope: RowScope,
  path: string,
): Fact {
  const from = compileDay(parts.from, scope, `${path}/from`);
  const to = compileDay(parts.to, scope, `${path}/to`);
  const share = scope.number(parts.share, `${path}/share`);
  return fact(
    name,
    [from, to],
    (view) => {
      const start = from.days!(view);
      const end = to.days!(view);
      const shares = share(view);
      return start.map((day, i) =>
        isDay(day) && isDay(end[i]) ? day + Math.ceil((end[i] - day) * shares(i)) : Math.min(day, end[i]),
      );
    },
    (day, view, entry, records) => ({
      kind: 'partway',
      from: traceDay(from, view, entry, records),
      to: traceDay(to, view, entry, records),
      share: share(view)(entry),
      day,
    }),
  );
}

function plus(
  name: string,
  sum: Extract<DayExpression, { plus: DayExpression }>,
  scope: RowScope,
  path: string,
): Fact {
  const start = compileDay(sum.plus, scope, `${path}/plus`);
  const units = (['months', 'days', 'workingDays'] as const).filter((unit) => sum[unit] !== undefined);
  if (units.length === 0) throw new PlanError('shape', path, 'days, months, workingDays');
  const amounts = units.map((unit) => scope.number(sum[unit]!, `${path}/${unit}`));
  return fact(
    name,
    [start],
    (view) => {
      const out = start.days!(view).slice();
      const { calendar } = view.scene;
      for (const [at, unit] of units.entries()) {
        const amount = amounts[at](view);
        for (let i = 0; i < out.length; i++) {
          if (!isDay(out[i])) continue;
          if (unit === 'days') out[i] += amount(i);
          else if (unit === 'months') out[i] = addMonths(out[i], amount(i));
          else out[i] = calendar.plusWorkingDays(out[i], amount(i));
        }
      }
      return out;
    },
    (day, view, entry, records) => ({
      kind: 'plus',
      part: traceDay(start, view, entry, records),
      amounts: units.map((unit, at) => ({ unit, amount: amounts[at](view)(entry) })),
      day,
    }),
  );
}
