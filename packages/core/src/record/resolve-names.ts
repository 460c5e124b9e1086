import type { NameIndex } from './name-index.js';
import type { Table } from './table.js';

/**
 * Puts the id in the place of each reference that names its record by name or social credit code, as people do, where
 * exactly one record is called so. What is an id already stays.
 */
export function resolveNames(tables: ReadonlyMap<string, Table>, names: NameIndex): void {
  for (const table of tables.values()) {
    for (const [name, { refersTo }] of Object.entries(table.declaration.columns)) {
      const ids = (refersTo ?? []).flatMap((target) => tables.get(target)?.words('id') ?? []);
      if (ids.length === 0) continue;
      const column = table.words(name);
      for (const word of [...column.words]) {
        if (word === '' || ids.some((known) => known.codeOf(word) !== 0)) continue;
        const [id, another] = names.idsOf(word, refersTo!);
        if (id !== undefined && another === undefined) column.replace(word, id);
      }
    }
  }
}
