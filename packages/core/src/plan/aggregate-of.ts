import { AGGREGATES, type Aggregate } from '../aggregate/index.js';
import { PlanError } from '../plan-error.js';
import { columnFor } from '../record/column.js';
import type { TableDeclaration } from '../record/declaration.js';

/**
 * The aggregate of that name. Throws a `PlanError` where it needs a column and `of` is none that it can be made of.
 *
 * @example aggregateOf('distinct', 'kind', TABLES.activities, 'records').result //=> 'number'
 */
export function aggregateOf(
  name: string,
  of: string | undefined,
  { columns }: TableDeclaration,
  path: string,
): Aggregate {
  const aggregate = AGGREGATES[name];
  if (aggregate.of === undefined) return aggregate;
  if (of === undefined || !Object.hasOwn(columns, of)) {
    throw new PlanError('unknown-column', `${path}/of`, of ?? '');
  }
  if (columnFor(columns[of]).storage !== aggregate.of) {
    throw new PlanError('operator-type', `${path}/of`, `${name} / ${of} (${columns[of].type})`);
  }
  return aggregate;
}
