import type { Cell, Coverage } from '@zhiben/core';

/**
 * Which types of record the sheets of a table hold, as they state themselves: 检查记录 and 演练记录 hold inspections and
 * drills, and say nothing of reports. A sheet whose rows say their own types may hold any.
 */
export class StatedTypes {
  private readonly byTable = new Map<string, Set<string> | 'any'>();

  /** @param type what the sheet states; `undefined` where its rows say their types */
  add(table: string, type: Cell): void {
    const known = this.byTable.get(table);
    if (typeof type !== 'string') this.byTable.set(table, 'any');
    else if (known !== 'any') this.byTable.set(table, new Set(known).add(type));
  }

  /** What the tables tell of, where only some types of record were supplied. */
  covers(): Record<string, Coverage> {
    return Object.fromEntries(
      [...this.byTable].flatMap(([table, types]) =>
        types === 'any' ? [] : [[table, { types: [...types] }]],
      ),
    );
  }
}
