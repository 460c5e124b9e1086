import type { z } from 'zod';
import { PlanError } from '../plan-error.js';
import type { TableDeclaration } from '../record/declaration.js';
import { TABLES } from '../record/tables/index.js';
import { Plan } from './plan.js';
import { type PlanDocument, planSchema } from './schema.js';

/** Options of {@link loadPlan}. */
export interface LoadOptions {
  /**
   * The declared tables.
   *
   * @defaultValue the tables of `TABLES`
   */
  readonly declarations?: Readonly<Record<string, TableDeclaration>>;
}

/**
 * Checks a plan document and compiles its duties.
 *
 * Throws a `PlanError` with code and path for the first thing that cannot be used: a shape that does not fit the
 * schema; an unknown operator, fact, column, condition, parameter or clause; an empty `any`; `any` beside `all`;
 * parameter dates that overlap or leave a gap; a quote that is not in the plan's text.
 *
 * @example loadPlan(plan).duty('M8.drill.general')?.clause //=> '8'
 */
export function loadPlan(document: PlanDocument | unknown, options: LoadOptions = {}): Plan {
  const checked = planSchema.safeParse(document);
  if (!checked.success) throw shapeError(checked.error.issues[0], document);
  return new Plan(checked.data, options.declarations ?? TABLES);
}

/** The first issue of the schema, at the deepest place that says what is wrong. */
function shapeError(issue: z.core.$ZodIssue, document: unknown): PlanError {
  let { path, message } = issue;
  let inner: z.core.$ZodIssue = issue;
  while (inner.code === 'invalid_union' && inner.errors.length > 0) {
    const deepest = inner.errors.flat().sort((a, b) => b.path.length - a.path.length)[0];
    if (!deepest) break;
    path = [...path, ...deepest.path];
    message = deepest.message;
    inner = deepest;
  }
  const conditionError = unsoundCondition(document, path);
  return conditionError ?? new PlanError('shape', path.join('/'), message);
}

const CONDITION_KEYS = ['all', 'any', 'not', 'condition', 'fact'];

/** A shape that json-rules-engine would take without a word, but not in the sense its writer had. */
function unsoundCondition(document: unknown, path: readonly PropertyKey[]): PlanError | null {
  let place: unknown = document;
  for (const [depth, key] of [...path, ''].entries()) {
    if (typeof place !== 'object' || place === null) return null;
    const keys = CONDITION_KEYS.filter((one) => Object.hasOwn(place as object, one));
    if (keys.length > 1)
      return new PlanError('mixed-condition', path.slice(0, depth).join('/'), keys.join(', '));
    place = (place as Record<PropertyKey, unknown>)[key];
  }
  return null;
}
