import type { Dataset } from './dataset.js';
import type { Issue } from './issue.js';
import type { NameIndex } from './name-index.js';
import type { Table } from './table.js';

/**
 * Reports each cell whose id no record of the named tables has, or whose name several have. Where one of those tables was not supplied the record
 * may stand in it, and nothing is reported.
 */
export function checkReferences(dataset: Dataset, names: NameIndex, issues: Issue[]): void {
  for (const table of dataset.tables.values()) {
    for (const [name, column] of Object.entries(table.declaration.columns)) {
      const targets = column.refersTo ?? [];
      if (targets.length > 0 && targets.every((target) => dataset.table(target)))
        checkColumn(dataset, table, name, targets, names, issues);
    }
  }
}

function checkColumn(
  dataset: Dataset,
  table: Table,
  name: string,
  targets: readonly string[],
  names: NameIndex,
  issues: Issue[],
): void {
  const { values, words } = table.words(name);
  const links = targets.map((target) => dataset.link(table, name, target));
  const isDangling = words.map((_, code) => code !== 0 && links.every((link) => link[code] === 0));
  if (!isDangling.includes(true)) return;
  for (let row = 0; row < values.length; row++) {
    if (!isDangling[values[row]]) continue;
    const value = words[values[row]];
    const origin = table.originOf(row);
    issues.push({
      table: table.declaration.name,
      row: table.places[row],
      column: name,
      code: names.idsOf(value, targets).length > 1 ? 'ambiguous-reference' : 'unknown-reference',
      value,
      ...(origin && { origin }),
    });
  }
}
