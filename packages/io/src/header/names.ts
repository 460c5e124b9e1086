import { comparable, type TableDeclaration } from '@zhiben/core';

/** A column that a header stands for, and what its numbers are multiplied by (10000 for 万元). */
export interface HeaderColumn {
  readonly column: string;
  readonly scale: number;
}

/** The unit after the name of a column of money: `(元)`, `(万元)`, `(单位:万元)`. */
const MONEY_UNIT = /^(.*?)\((?:单位:)?(万)?元\)$/u;

/** Finds tables by the names of sheets and files, English and Chinese. */
export function tableFinder(tables: Readonly<Record<string, TableDeclaration>>) {
  const byName = new Map<string, string>();
  for (const { name, zh } of Object.values(tables)) {
    for (const one of [name, ...zh]) byName.set(comparable(one), name);
  }
  return (sheet: string): string | undefined => byName.get(comparable(sheet));
}

/** Finds the columns of a table by their headers, English and Chinese; a header may stand for several. */
export function columnFinder({ columns }: TableDeclaration): (header: string) => HeaderColumn[] {
  const byName = new Map<string, string[]>();
  for (const [column, { zh }] of Object.entries(columns)) {
    for (const one of new Set([column, ...zh].map(comparable))) {
      byName.set(one, [...(byName.get(one) ?? []), column]);
    }
  }
  return (header) => {
    const name = comparable(header);
    const plain = byName.get(name);
    if (plain) return plain.map((column) => ({ column, scale: 1 }));
    const [, base, tenThousand] = MONEY_UNIT.exec(name) ?? [];
    return (byName.get(base ?? '') ?? [])
      .filter((column) => columns[column].type === 'yuan')
      .map((column) => ({ column, scale: tenThousand ? 10_000 : 1 }));
  };
}
