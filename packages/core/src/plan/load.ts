import type { z } from 'zod';
import { PlanError } from '../plan-error.js';
import type { TableDeclaration } from '../record/declaration.js';
import { TABLES } from '../record/tables/index.js';
import { baseOf, idOf } from './overlay/base-of.js';
import { type Merged, mergeOverlay } from './overlay/merge.js';
import { type CheckedOverlay, type OverlayDocument, overlaySchema } from './overlay/schema.js';
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
  /** Plans and overlays that an overlay may extend, found by their ids. */
  readonly bases?: readonly unknown[];
}

/**
 * Checks a plan document and compiles its duties; an overlay document is first merged into what it `extends`.
 *
 * Throws a `PlanError` with code and path for the first thing that cannot be used: a shape that does not fit the
 * schema; an unknown operator, fact, column, condition, parameter or clause; an empty `any`; `any` beside `all`;
 * parameter dates that overlap or leave a gap; a quote that is not in the plan's text; a base that is not among
 * `bases`, or extends what extends it; a change of something that is not there. What only looks wrong is in
 * `plan.warnings`.
 *
 * @example loadPlan(plan).duty('M8.drill.general')?.clause //=> '8'
 * @example loadPlan(overlay, { bases: [plan] }).changes.map((change) => change.text('en'))
 */
export function loadPlan(
  document: PlanDocument | OverlayDocument | unknown,
  options: LoadOptions = {},
): Plan {
  const { declarations = TABLES, bases = [] } = options;
  const chain = overlaysOf(document, bases);
  const base = chain.overlays.length === 0 ? document : chain.base;
  let merged: Pick<Merged, 'document' | 'changes'> = { document: checked(planSchema, base), changes: [] };
  let plan = chain.overlays.length === 0 ? new Plan(merged.document, declarations) : null;
  for (const overlay of chain.overlays) {
    const { document, changes, places } = mergeOverlay(merged.document, overlay, declarations);
    merged = { document, changes: [...merged.changes, ...changes] };
    plan = locating(places, () => new Plan(document, declarations, merged.changes));
  }
  return plan!;
}

/** Checks the shape of a document, and fills in its defaults. */
function checked<S extends z.ZodType>(schema: S, document: unknown): z.output<S> {
  const result = schema.safeParse(document);
  if (!result.success) throw shapeError(result.error.issues[0], document);
  return result.data;
}

/** The overlays of a document, the first to be applied first, and the plan under them. */
function overlaysOf(
  document: unknown,
  bases: readonly unknown[],
): { overlays: CheckedOverlay[]; base: unknown } {
  const overlays: CheckedOverlay[] = [];
  let base = document;
  while (baseOf(base) !== undefined) {
    const overlay = checked(overlaySchema, base);
    overlays.unshift(overlay);
    if (overlays.some(({ id }) => id === overlay.extends)) {
      throw new PlanError('overlay-cycle', 'extends', overlay.extends);
    }
    base = bases.find((one) => idOf(one) === overlay.extends);
    if (base === undefined) throw new PlanError('unknown-base', 'extends', overlay.extends);
  }
  return { overlays, base };
}

/** Gives an error in what an overlay brought the place that it has in the overlay. */
function locating<T>(places: ReadonlyMap<string, string>, make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    const { code, path, detail } = error;
    const found = [...places].find(([place]) => path === place || path.startsWith(`${place}/`));
    throw found ? new PlanError(code, found[1] + path.slice(found[0].length), detail) : error;
  }
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
