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

  /**
   * What the tables tell of, by a manifest and by what their sheets state; where the manifest names types, these count.
   */
  narrowed(covers: Readonly<Record<string, Coverage>>): Record<string, Coverage> {
    const narrowed: Record<string, Coverage> = { ...covers };
    for (const [table, types] of this.byTable) {
      if (types !== 'any') narrowed[table] = { types: [...types], ...withoutBlanks(covers[table]) };
    }
    return narrowed;
  }
}

/** What is said, without what is left out. */
function withoutBlanks(coverage: Coverage = {}): Coverage {
  return Object.fromEntries(Object.entries(coverage).filter(([, value]) => value !== undefined));
}
