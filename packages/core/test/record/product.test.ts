import { describe, expect, it } from 'vitest';
import { readDataset, TABLES, type TableDeclaration } from '../../src/record/index.js';
import { productDeclaration, productTable } from '../../src/record/product.js';

const events = {
  name: 'events',
  zh: ['活动'],
  columns: {
    id: { type: 'id', zh: ['编号'], required: true },
    startsOn: { type: 'day', zh: ['开始'], role: 'planned' },
    guests: { type: 'number', zh: ['人数'] },
    recordedOn: { type: 'day', zh: ['录入'], role: 'recorded' },
  },
} as const satisfies TableDeclaration;

const { dataset } = readDataset(
  {
    events: [
      { id: 'O1', startsOn: '2025-01-01', guests: 5 },
      { id: 'O2' },
      { id: 'O1', startsOn: '2025-01-02', recordedOn: '2024-12-01' },
    ],
    units: [
      { id: 'T1', name: '镇', kind: 'town' },
      { id: 'T2', name: '乡', kind: 'town' },
    ],
  } as never,
  { declarations: { events, units: TABLES.units } },
);
const declaration = productDeclaration(events, TABLES.units, 'unitId');
const product = productTable(declaration, dataset.table('events')!, dataset.table('units')!, 'unitId');

describe('the product of two tables', () => {
  it('has each row of the first once for each of the second', () => {
    const [ids, units, days] = [product.words('id'), product.words('unitId'), product.days('startsOn')];
    const rows = product.places.map(
      (place, row) => `${place} ${ids.at(row)} ${units.at(row)} ${days.at(row)}`,
    );
    // 2025-01-01 is the 20,089th day since 1970-01-01.
    const [first, second, blank] = [20_089, 20_090, days.at(2)];
    expect(rows).toEqual([
      `1 O1 T1 ${first}`,
      `1 O1 T2 ${first}`,
      `2 O2 T1 ${blank}`,
      `2 O2 T2 ${blank}`,
      `3 O1 T1 ${second}`,
      `3 O1 T2 ${second}`,
    ]);
    expect([...product.numbers('guests').values]).toEqual([
      5,
      5,
      Number.NaN,
      Number.NaN,
      Number.NaN,
      Number.NaN,
    ]);
  });

  it('keeps the versions of the first, and the codes of its ids', () => {
    const on = dataset.table('events')!.supersededOn!;
    expect(product.supersededOn).toEqual(
      [on[0], on[0], on[1], on[1], on[2], on[2]].map((day) => day ?? 0x7ffffffe),
    );
    expect(product.words('id').words).toEqual(dataset.table('events')!.words('id').words);
  });

  it('is empty where one of the two is', () => {
    const none = readDataset({ units: [] }).dataset.table('units')!;
    expect(productTable(declaration, dataset.table('events')!, none, 'unitId').length).toBe(0);
  });
});
