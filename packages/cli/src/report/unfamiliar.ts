import type { Dataset, TableDeclaration } from '@zhiben/core';

/** A word that no vocabulary has, in a column whose words duties look for. */
export interface UnfamiliarWord {
  readonly table: TableDeclaration;
  readonly column: string;
  readonly word: string;
  /** How many accepted rows have it. */
  readonly rows: number;
}

/**
 * The words of types, kinds and roles that nobody declared, the frequent ones first: they are kept as they stand, but a
 * slip among them keeps a record from counting.
 */
export function unfamiliarWords(dataset: Dataset): UnfamiliarWord[] {
  const found = [...dataset.tables.values()].flatMap((table) =>
    Object.entries(table.declaration.columns).flatMap(([column, { type, vocabulary, claims }]) => {
      if (type !== 'term' || vocabulary === undefined || claims !== undefined) return [];
      const { words, values } = table.words(column);
      const rows = new Uint32Array(words.length);
      for (const code of values) rows[code] += 1;
      return words.flatMap((word, code) =>
        word === '' || rows[code] === 0 || Object.hasOwn(vocabulary, word)
          ? []
          : [{ table: table.declaration, column, word, rows: rows[code] }],
      );
    }),
  );
  return found.sort((a, b) => b.rows - a.rows);
}
