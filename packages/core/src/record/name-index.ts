import { once } from '../once.js';
import { comparable } from './cell.js';
import type { Table } from './table.js';

/** Finds records by what people call them in place of the id: their name, or their unified social credit code. */
export class NameIndex {
  private readonly idsByName = new Map<Table, Map<string, Set<string>>>();

  constructor(private readonly tables: ReadonlyMap<string, Table>) {}

  /** The ids of the records of some tables that are called so; several where the name does not tell them apart. */
  idsOf(name: string, targets: readonly string[]): string[] {
    return targets.flatMap((target) => {
      const table = this.tables.get(target);
      return table ? [...(this.namesOf(table).get(comparable(name)) ?? [])] : [];
    });
  }

  private namesOf(table: Table): Map<string, Set<string>> {
    return once(this.idsByName, table, () => {
      const names = new Map<string, Set<string>>();
      for (const [column, { type }] of Object.entries(table.declaration.columns)) {
        if (column !== 'name' && type !== 'uscc') continue;
        const called = table.words(column);
        const ids = table.words('id');
        for (let row = 0; row < table.length; row++) {
          const name = comparable(called.at(row));
          if (name !== '') once(names, name, () => new Set<string>()).add(ids.at(row));
        }
      }
      return names;
    });
  }
}
