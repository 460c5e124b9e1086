import { describe, expect, it } from 'vitest';
import { readDataset, type TableDeclaration, type TableRows } from '../../src/record/index.js';
import { derived, valuesOn } from './derived.js';

describe('records that belong to each subject whose code theirs begins with', () => {
  const inArea = { fact: 'areaCode', startsWith: 'areaCode' };
  const count = { aggregate: 'count', subject: inArea };

  it('belong to the village and to its town, and to no neighbour', () => {
    const { dataset } = readDataset({
      units: [
        { id: 'TOWN', name: '镇', kind: 'town', areaCode: '330182108' },
        { id: 'V1', name: '一村', kind: 'village', areaCode: '330182108201' },
        { id: 'V2', name: '二村', kind: 'village', areaCode: '330182108202' },
        { id: 'OTHER', name: '邻镇', kind: 'town', areaCode: '330182109' },
        { id: 'NONE', name: '站', kind: 'department' },
      ],
      enterprises: [
        { id: 'E1', name: '甲', areaCode: '330182108201' },
        { id: 'E2', name: '乙', areaCode: '330182108201' },
        { id: 'E3', name: '丙', areaCode: '330182108' },
        { id: 'E4', name: '丁', areaCode: '330182' },
        { id: 'E5', name: '戊' },
      ],
    });
    const enterprises = derived({ ...count, from: 'enterprises' });
    expect(valuesOn(enterprises, dataset, '2025-06-30', { subjects: 'units' })).toEqual([3, 2, 0, 0, 0]);
  });

  it('belong to each of two subjects with one code', () => {
    const { dataset } = readDataset({
      units: [
        { id: 'TOWN', name: '镇', kind: 'town', areaCode: '3301' },
        { id: 'BUREAU', name: '管理局', kind: 'bureau', areaCode: '3301' },
      ],
      enterprises: [{ id: 'E1', name: '甲', areaCode: '330108' }],
    });
    const enterprises = derived({ ...count, from: 'enterprises' });
    expect(valuesOn(enterprises, dataset, '2025-06-30', { subjects: 'units' })).toEqual([1, 1]);
  });

  it('belong once to a subject of which there are several versions', () => {
    const areas = {
      name: 'areas',
      zh: ['片区'],
      columns: {
        id: { type: 'id', zh: ['编号'], required: true },
        areaCode: { type: 'code', zh: ['代码'] },
        recordedOn: { type: 'day', zh: ['录入日期'], role: 'recorded' },
      },
    } as const satisfies TableDeclaration;
    const sites = {
      name: 'sites',
      zh: ['点位'],
      columns: { id: { type: 'id', zh: ['编号'], required: true }, areaCode: { type: 'code', zh: ['代码'] } },
    } as const satisfies TableDeclaration;
    const declarations = { areas, sites };
    const tables = {
      areas: [
        { id: 'R', areaCode: '33', recordedOn: '2025-01-01' },
        { id: 'R', areaCode: '3301', recordedOn: '2025-02-01' },
      ],
      sites: [{ id: 'S', areaCode: '330108' }],
    };
    const { dataset } = readDataset(tables as TableRows, { declarations });
    const fact = derived({ ...count, from: 'sites' }, declarations);
    expect(valuesOn(fact, dataset, '2025-06-30', { subjects: 'areas' })[1]).toBe(1);
  });
});
