import { type Cell, type ColumnDeclaration, TABLES } from '@zhiben/core';
import { LEDGERS } from '@zhiben/io';
import fc from 'fast-check';

/** A header and the rows under it, with the titles above. */
export interface Grid {
  readonly name: string;
  readonly titles: readonly Cell[][];
  readonly header: readonly Cell[];
  readonly rows: readonly Cell[][];
}

/** The rows of a grid, numbered from 1, as a sheet. */
export const sheetOf = ({ name, titles, header, rows }: Grid) => ({
  name,
  rows: [...titles, header, ...rows].map((cells, at) => ({ place: at + 1, cells })),
});

/** Begins as a row of totals, a note or an example does, which is no row of the table. */
const MARKED = /^[合总小注备说填制审单示]/u;

const unmarked = (text: string) => (MARKED.test(text.normalize('NFKC').trim()) ? `x${text}` : text);

/** Any text: full-width, from right to left, outside of the first plane, not well-formed, very long. */
export const wildText: fc.Arbitrary<string> = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
    fc.constantFrom(
      '__proto__',
      'constructor',
      'toString',
      '\ud800',
      'a\udc00b',
      '\u0000',
      '\u0000\u0001',
      '\u202eabc',
      'مرحبا',
      '👩‍🚒',
      '　',
      '；；',
      '１２．５',
      '25①',
      '#N/A',
      '=1+1',
      'NaN',
      '-',
      '('.repeat(5000),
      '1'.repeat(5000),
      'x'.repeat(5000),
    ),
  )
  .map(unmarked);

/** Any cell at all. */
export const wildCell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 4, arbitrary: wildText },
  { weight: 2, arbitrary: fc.constantFrom(null, undefined, '', ' ', true, false) },
  { weight: 2, arbitrary: fc.oneof(fc.double(), fc.integer(), fc.constantFrom(-0, 1e21, 1741305600000)) },
  { weight: 1, arbitrary: fc.array(fc.oneof(wildText, fc.double()), { maxLength: 3 }) },
);

/** A day in one of the forms of ledgers; the calendar has every one of them. */
const writtenDay: fc.Arbitrary<Cell> = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), fc.nat({ max: 7 }))
  .map(([month, date, form]) => {
    const [m, d] = [month, date].map((number) => String(number).padStart(2, '0'));
    return [
      `2025-${m}-${d}`,
      `2025/${month}/${date}`,
      `2025.${month}.${date}`,
      `2025年${month}月${date}日`,
      Number(`2025${m}${d}`),
      `２０２５-${m}-${d}`,
      `2025-${m}-${d} 14:05`,
      Date.UTC(2025, month - 1, date),
    ][form];
  });

/** A cell that a column accepts. */
export function goodCell(column: ColumnDeclaration): fc.Arbitrary<Cell> {
  const words = Object.entries(column.vocabulary ?? {}).flat(2);
  switch (column.type) {
    case 'day':
      return writtenDay;
    case 'period':
      return fc.constantFrom('2025', '2025-Q1', '2025-07');
    case 'number':
    case 'yuan':
      return fc.oneof(fc.nat({ max: 100 }), fc.constantFrom('１２', '30%', '0.5'));
    case 'flag':
      return fc.constantFrom('是', '否', '√', true, 0);
    case 'term':
    case 'terms':
      return fc.constantFrom(...words.filter((word) => !MARKED.test(word)));
    case 'id':
      return fc.nat({ max: 20 }).map((number) => `R${number}`);
    default:
      return fc.stringMatching(/^[甲-癸a-z0-9]{1,6}$/);
  }
}

/** The names that a sheet of a table may have. */
const NAMES: readonly (readonly [string, string])[] = [
  ...Object.values(TABLES).flatMap(({ name, zh }) => [name, ...zh].map((sheet) => [sheet, name] as const)),
  ...LEDGERS.flatMap(({ sheets, table }) => sheets.map((sheet) => [sheet, table] as const)),
];

/** A sheet of a known table, with columns of its own and others, most of its cells good. */
export const wildGrid: fc.Arbitrary<Grid> = fc
  .tuple(fc.constantFrom(...NAMES), fc.constantFrom('', '2025年', '（补）', '_2'))
  .chain(([[sheet, table], around]) => {
    const { columns } = TABLES[table];
    const own = Object.entries(columns).map(([name, column]) =>
      fc.option(
        fc.constantFrom<Cell>(name, ...column.zh).map((header) => ({ header, good: goodCell(column) })),
        { freq: column.required ? 1000 : 3 },
      ),
    );
    const other = fc
      .oneof(wildCell, fc.constantFrom<Cell>('备注', '备注', '序号', '', '联系电话'))
      .map((header) => ({ header, good: wildCell }));
    return fc
      .tuple(
        fc.tuple(...own),
        fc.array(other, { maxLength: 4 }),
        fc.nat(),
        fc.constantFrom<Cell[][]>([], [['招贤镇二〇二五年度']], [[null], ['', '招贤镇', 2025]]),
      )
      .chain(([known, others, seed, titles]) => {
        const all = [...known.filter((one) => one !== null), ...others];
        // Any order, the same for one seed.
        const order = all
          .map((_, at) => ({ at, key: Math.imul(at + 1, seed | 1) >>> 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ at }) => all[at]);
        const cell = (good: fc.Arbitrary<Cell>) =>
          fc.oneof({ weight: 6, arbitrary: good }, { weight: 1, arbitrary: wildCell });
        const row = fc
          .tuple(fc.tuple(...order.map(({ good }) => cell(good))), fc.array(wildCell, { maxLength: 1 }))
          .map(([cells, beyond]): Cell[] => [...cells, ...beyond]);
        return fc.array(row, { maxLength: 12 }).map(
          (rows): Grid => ({
            name: around === '2025年' ? around + sheet : sheet + around,
            titles,
            header: order.map(({ header }) => header),
            rows,
          }),
        );
      });
  });
