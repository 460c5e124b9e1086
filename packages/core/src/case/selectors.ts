import type { Comparison, Condition } from '../condition/condition.js';
import type { CheckedPlan, DutyDocument } from '../plan/schema.js';

/** A single question of a plan: a comparison, or a named condition as a whole, on the rows of a table. */
export interface Leaf {
  readonly table: string;
  readonly condition: Comparison | { readonly condition: string };
  /** Where it stands within its duty, condition or fact. */
  readonly path: string;
}

/** Keys under which a condition stands; `if` within an expression of a day. */
const CONDITIONS: ReadonlySet<string> = new Set(['when', 'match', 'holds', 'if']);

/**
 * The leaves of all conditions within a part of a plan: whom a duty binds, which rows are cases, which records count,
 * what has to hold.
 *
 * @param table table of the rows that a part is about, unless it names another with `from`
 * @param isTable tells the names of tables from days, which `from` can be too
 */
export function leavesOf(
  part: unknown,
  table: string,
  isTable: (name: string) => boolean,
  path = '',
): Leaf[] {
  if (typeof part !== 'object' || part === null) return [];
  const { from } = part as { readonly from?: unknown };
  const inner = typeof from === 'string' && isTable(from) ? from : table;
  return Object.entries(part).flatMap(([key, value]) => {
    const place = path === '' ? key : `${path}/${key}`;
    if (CONDITIONS.has(key) && isCondition(value)) return leavesOfCondition(value, inner, place);
    // Since when records count is a day of the row that they belong to.
    return leavesOf(value, key === 'since' ? table : inner, isTable, place);
  });
}

/** Tells a condition from whatever else may stand under its key, comparisons of measures, say. */
const isCondition = (value: unknown): value is Condition =>
  typeof value === 'object' &&
  value !== null &&
  ['all', 'any', 'not', 'condition', 'operator'].some((key) => Object.hasOwn(value, key));

function leavesOfCondition(condition: Condition, table: string, path: string): Leaf[] {
  if ('all' in condition || 'any' in condition) {
    const [key, parts] = 'all' in condition ? ['all', condition.all] : ['any', condition.any];
    return (parts as readonly Condition[]).flatMap((part, at) =>
      leavesOfCondition(part, table, `${path}/${key}/${at}`),
    );
  }
  if ('not' in condition) return leavesOfCondition(condition.not, table, `${path}/not`);
  return [{ table, condition, path }];
}

/** The table that a duty's own expressions are about. */
export function mainTable(document: DutyDocument): string {
  const { cases, population, bound, evidence } = document as {
    readonly [part in 'cases' | 'population' | 'bound' | 'evidence']?: { readonly from: string };
  };
  return (cases ?? population ?? bound ?? evidence)?.from ?? '';
}

/** Names of the plan's conditions and facts that a part uses, by itself or by way of others. */
export function namesUsed(part: unknown, { conditions = {}, facts = {} }: CheckedPlan): ReadonlySet<string> {
  const used = new Set<string>();
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key !== 'condition' && key !== 'fact') look(inner);
      else if (typeof inner === 'string' && !used.has(inner)) {
        const named = key === 'condition' ? conditions : facts;
        if (!Object.hasOwn(named, inner)) continue;
        used.add(inner);
        look(named[inner]);
      }
    }
  };
  look(part);
  return used;
}
