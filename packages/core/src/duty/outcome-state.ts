import { type Measure, typesAsked } from '../aggregate/index.js';
import type { Said } from '../condition/seen.js';
import { addMonths, type Day, formatDay, NO_DAY, type Period, periodContaining } from '../day/index.js';
import { aggregateOf } from '../plan/aggregate-of.js';
import type { PlanScope } from '../plan/plan-scope.js';
import type { ComparisonDocument, MeasureDocument, StateDocument } from '../plan/schema.js';
import { PlanError } from '../plan-error.js';
import { columnWithRole } from '../record/declaration.js';
import { type Relation, relationOf } from './relation.js';

/** A measure and what it is compared with, compiled. */
export interface Comparison {
  readonly measure: Measure;
  readonly relation: Relation;
  /** The number that it is compared with; or the day as of which it is itself. */
  readonly bound: { readonly number: number } | { readonly day: Day };
  /** From when on the table has to tell; `undefined` for the day of the measure. */
  readonly toldFrom: Day | undefined;
}

/** How things have to stand on a day, compiled. */
export interface State {
  readonly instance: string;
  readonly title: Said | undefined;
  readonly at: Day;
  /** The first day on which it is spoken of. */
  readonly from: Day;
  readonly comparisons: readonly Comparison[];
  /** What there has to be for it to apply; `undefined` where it always does. */
  readonly scope: Measure | undefined;
}

/** Compiles how things have to stand: a state for each of its days. */
export function compileState(document: StateDocument, scope: PlanScope, path: string): State[] {
  const { id, title, at, holds } = document;
  const isMonthly = typeof at === 'object' && 'monthEnds' in at;
  const last = isMonthly ? at.monthEnds.to : at;
  const to = scope.dayAt(last, `${path}/at`);
  const shared = {
    title,
    scope: document.scope && compileScope(document.scope, scope, `${path}/scope`),
  };
  const comparisons = (day: Day) =>
    chosen(holds, scope, `${path}/holds`).map(([one, place]) => compileComparison(one, day, scope, place));
  if (!isMonthly) {
    return [{ ...shared, instance: id ?? '', at: to, from: NO_DAY, comparisons: comparisons(to) }];
  }
  const months = scope.numberAt(at.monthEnds.months, `${path}/at/monthEnds/months`, isCount)(to);
  return monthsTo(to, months).map(({ key, start, end }) => ({
    ...shared,
    instance: id === undefined ? key : `${key}:${id}`,
    at: end,
    from: start,
    comparisons: comparisons(end),
  }));
}

const isCount = (value: number) => Number.isInteger(value) && value > 0;

/** So many months, of which the last contains a day. */
function monthsTo(day: Day, count: number): Period[] {
  const { start } = periodContaining('month', day);
  return Array.from({ length: count }, (_, at) => {
    return periodContaining('month', addMonths(start, at + 1 - count));
  });
}

/** The comparisons that are made, each with its place in the document. */
function chosen(
  holds: StateDocument['holds'],
  scope: PlanScope,
  path: string,
): (readonly [ComparisonDocument, string])[] {
  if (Array.isArray(holds)) return holds.map((one, at) => [one, `${path}/${at}`] as const);
  const { parameter } = holds.reading;
  const reading = String(scope.constant(parameter, `${path}/reading`));
  if (!Object.hasOwn(holds.readings, reading)) {
    throw new PlanError('bad-value', `${path}/readings`, `${parameter} = ${reading}`);
  }
  return holds.readings[reading].map((one, at) => [one, `${path}/readings/${reading}/${at}`] as const);
}

function compileComparison(
  document: ComparisonDocument,
  at: Day,
  scope: PlanScope,
  path: string,
): Comparison {
  const { measure } = document;
  const [relation, bound] = relationOf<
    number | { parameter: string } | { sameOn: string | { parameter: string } }
  >(document);
  const isSame = typeof bound === 'object' && 'sameOn' in bound;
  const place = `${path}/${relation}`;
  return {
    measure: compileMeasure(measure, scope, `${path}/measure`),
    relation,
    bound: isSame
      ? { day: dayBefore(at, scope.dayAt(bound.sameOn, `${place}/sameOn`), `${place}/sameOn`) }
      : { number: scope.numberAt(bound, place)(at) },
    toldFrom:
      measure.toldFrom === undefined ? undefined : scope.dayAt(measure.toldFrom, `${path}/measure/toldFrom`),
  };
}

/** A day to compare with, which has to lie before the one on which things have to stand so. */
function dayBefore(at: Day, day: Day, path: string): Day {
  if (day >= at) throw new PlanError('bad-value', path, `${formatDay(day)} ≥ ${formatDay(at)}`);
  return day;
}

function compileMeasure(document: MeasureDocument, scope: PlanScope, path: string): Measure {
  const { from, when, during, title, aggregate, of } = document;
  const rows = scope.rows(from, `${path}/from`);
  const { table } = rows;
  if (during !== undefined && columnWithRole(table, 'own') === undefined) {
    throw new PlanError('no-own-day', `${path}/from`, from);
  }
  return {
    title,
    aggregate: aggregateOf(aggregate, of, table, path),
    of: of ?? '',
    during,
    records: {
      table: from,
      type: undefined,
      named: [],
      occurring: [],
      types: typesAsked(when, table.typedBy, (name) => scope.constant(name, `${path}/when`)),
      predicate: rows.compile(when ?? { all: [] }, `${path}/when`),
    },
  };
}

/** A scope is the number of rows in it. */
function compileScope(
  document: NonNullable<StateDocument['scope']>,
  scope: PlanScope,
  path: string,
): Measure {
  const title = { 'zh-CN': '范围', en: 'scope' };
  return compileMeasure({ title, ...document, aggregate: 'count' }, scope, path);
}
