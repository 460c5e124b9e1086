import type { Condition } from '../../condition/condition.js';
import type { DayExpression, DutyDocument, Records } from '../schema.js';

/** A condition of a duty, on the rows of a table. */
export interface PlacedCondition {
  readonly on: string;
  readonly path: string;
  readonly when: Condition;
}

/** All conditions of a duty, those within its day expressions too. */
export function dutyConditions(duty: DutyDocument, path: string): PlacedCondition[] {
  switch (duty.kind) {
    case 'recurring': {
      const { bound, evidence } = duty;
      return [
        ...one(bound.from, bound.when, `${path}/bound/when`),
        ...inDay(bound.since, bound.from, `${path}/bound/since`),
        ...inDay(bound.until, bound.from, `${path}/bound/until`),
        ...(bound.where ? one(bound.where.from, bound.where.match, `${path}/bound/where/match`) : []),
        ...one(evidence.from, evidence.match, `${path}/evidence/match`),
      ];
    }
    case 'deadline': {
      const { cases, due, done, ladder } = duty;
      const rungs = ladder?.rungs ?? [];
      return [
        ...one(cases.from, cases.when, `${path}/cases/when`),
        ...inDay(due, cases.from, `${path}/due`),
        ...inDay(done, cases.from, `${path}/done`),
        ...rungs.flatMap(({ when }, at) => one(cases.from, when, `${path}/ladder/rungs/${at}/when`)),
      ];
    }
    case 'standing':
      return [
        ...one(duty.cases.from, duty.cases.when, `${path}/cases/when`),
        ...one(duty.cases.from, duty.holds, `${path}/holds`),
      ];
    case 'quota':
      return [
        ...one(duty.population.from, duty.population.when, `${path}/population/when`),
        ...inDay(duty.done, duty.population.from, `${path}/done`),
      ];
    case 'tracked':
      return one(duty.evidence.from, duty.evidence.match, `${path}/evidence/match`);
    default:
      return [];
  }
}

const one = (on: string, when: Condition | undefined, path: string): PlacedCondition[] =>
  when === undefined ? [] : [{ on, path, when }];

function inDay(expression: DayExpression | undefined, on: string, path: string): PlacedCondition[] {
  if (expression === undefined || typeof expression === 'string') return [];
  const within = (key: string, part: DayExpression | undefined) => inDay(part, on, `${path}/${key}`);
  const records = (key: string, { from, match, since }: Records) => [
    ...one(from, match, `${path}/${key}/match`),
    ...within(`${key}/since`, since),
  ];
  if ('if' in expression) {
    const { if: when, use, else: other } = expression;
    return [...one(on, when, `${path}/if`), ...within('use', use), ...within('else', other)];
  }
  if ('plus' in expression) return within('plus', expression.plus);
  if ('partway' in expression) {
    const { from, to } = expression.partway;
    return [...within('partway/from', from), ...within('partway/to', to)];
  }
  if ('first' in expression) return records('first', expression.first);
  if ('last' in expression) return records('last', expression.last);
  return Object.entries(expression).flatMap(([key, parts]) =>
    Array.isArray(parts) ? parts.flatMap((part: DayExpression, at) => within(`${key}/${at}`, part)) : [],
  );
}
