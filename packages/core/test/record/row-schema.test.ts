import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cell, rowSchema, TABLES, type TableDeclaration } from '../../src/record/index.js';
import { readRows } from './rows.js';

/** Cells that suit some column each, and cells that suit none. */
const cells: fc.Arbitrary<Cell> = fc.constantFrom<Cell[]>(
  null,
  undefined,
  '',
  '　 ',
  'X1',
  '甲厂',
  'town',
  '村',
  '重大',
  'general',
  '自查',
  'drill',
  '消防、fire',
  '是',
  'no',
  true,
  false,
  0,
  50,
  150,
  -1,
  2025,
  0.5,
  '99.5',
  '1e3',
  '2025-06-30',
  ' 2025-06-30 ',
  '2025-02-30',
  '2025/6/30',
  '2025-Q2',
  '2025-13',
  '91350100M000100Y43',
  '91350100M000100Y44',
  '360112',
  '360105100',
  'C26',
  '2025-06-29',
  '已销号',
  [],
  ['a', 'fire'],
  [1, 2],
  ['2025-06-30'],
  '?',
);

describe.each(Object.entries<TableDeclaration>(TABLES))('the schema of a row of %s', (table, declaration) => {
  const columns = Object.keys(declaration.columns);
  const schema = rowSchema(declaration);
  /** A row in which nothing is wrong. */
  const sound = Object.fromEntries(
    Object.entries(declaration.columns).map(([name, { type, vocabulary }]) => {
      const word = Object.keys(vocabulary ?? { 甲: [] })[0];
      const cell =
        {
          day: '2025-06-30',
          period: '2025',
          number: 1,
          yuan: 1,
          flag: true,
          uscc: '91350100M000100Y43',
          'area-code': '360112115',
          'industry-code': 'C2611',
        }[type as 'day'] ?? word;
      return [name, cell as Cell];
    }),
  );
  const readerFindsNothing = (row: Record<string, Cell>) =>
    readRows({ [table]: [row] }).issues.every(({ code }) => code === 'unknown-reference');

  it('takes a row in which nothing is wrong', () => {
    expect(readerFindsNothing(sound)).toBe(true);
    expect(schema.safeParse(sound).success).toBe(true);
  });

  it('takes exactly the rows in which reading finds nothing wrong', () => {
    const changed = fc.uniqueArray(fc.constantFrom(...columns, '备注'), { maxLength: 3 });
    const row = changed.chain((names) =>
      fc
        .tuple(...names.map(() => cells))
        .map((values) => ({ ...sound, ...Object.fromEntries(names.map((name, at) => [name, values[at]])) })),
    );
    fc.assert(
      fc.property(row, (row) => {
        expect(schema.safeParse(row).success).toBe(readerFindsNothing(row));
      }),
      { numRuns: 300 },
    );
  });

  it('asks for each required cell, and for no other', () => {
    for (const column of columns) {
      const { [column]: _, ...without } = sound;
      expect(schema.safeParse(without).success).toBe(!declaration.columns[column].required);
      expect(schema.safeParse({ ...sound, [column]: null }).success).toBe(
        !declaration.columns[column].required,
      );
    }
  });

  it('names the column of an unreadable cell', () => {
    const days = columns.filter((name) => declaration.columns[name].type === 'day');
    for (const day of days) {
      const { error } = schema.safeParse({ ...sound, [day]: '2025-02-30' });
      expect(error?.issues.map(({ path }) => path)).toEqual([[day]]);
    }
  });
});
