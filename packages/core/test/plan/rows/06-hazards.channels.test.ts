import { checkRows } from './check.js';
import { department, firm, record, town } from './given.js';

const entry = { kind: 'tip-off', unitId: 'T1', on: '2024-10-01', major: true };
const hazard = { id: 'H1', enterpriseId: 'E1', level: 'major', foundOn: '2024-10-01' };

checkRows('重大事故隐患数据库和督办', [
  {
    duty: 'M19.channels',
    shows: 'reconciles each major hazard of the logs with the ledger, from 2025 on',
    zh: '2025年起逐条对账：渠道台账中的重大事故隐患须已入库',
    given: {
      units: [town, department],
      enterprises: [firm],
      hazards: [hazard],
      channels: [
        { ...entry, id: 'C1', entered: true, hazardId: 'H1' },
        { ...entry, id: 'C2', kind: 'self-check', hazardId: 'H1' },
        { ...entry, id: 'C3', entered: false },
        { ...entry, id: 'C4', hazardId: 'H9' },
        { ...entry, id: 'C5' },
        { ...entry, id: 'C6', major: false, entered: false },
        { ...entry, id: 'C7', unitId: 'D1', major: null },
      ],
    },
    expected: {
      '2024-12-31': [],
      '2025-01-01': [
        'D1 - unknown - -',
        'T1 C1 met - -',
        'T1 C2 met - -',
        'T1 C3 breached - -',
        'T1 C4 breached - -',
        'T1 C5 unknown - -',
      ],
    },
  },
  {
    duty: 'M19.channels',
    shows: 'is unknown without channel logs: the ledger alone shows nothing',
    zh: '没有渠道台账的，情况不明',
    given: { units: [town], enterprises: [firm], hazards: [hazard] },
    expected: { '2025-01-01': ['plan - unknown - -'] },
  },
  {
    duty: 'M19.channels',
    shows: 'is unknown without the hazard ledger',
    zh: '没有隐患台账的，情况不明',
    given: { units: [town], channels: [{ ...entry, id: 'C1', hazardId: 'H1' }] },
    expected: { '2025-01-01': ['T1 C1 unknown - -'] },
  },
  {
    duty: 'M20.supervise',
    shows: 'is met by a department that has the rules; one that has none is not in breach',
    zh: '有督办制度的部门为完成；没有的不判为未完成',
    given: {
      units: [department, { ...department, id: 'D2' }, town],
      activities: [record('document', 'hazard-supervision-rules', '2024-08-01', 'D1')],
    },
    expected: { '2024-07-31': [], '2024-08-01': ['D1 - met - -'], '2026-12-31': ['D1 - met - -'] },
  },
  {
    duty: 'M20.supervise',
    shows: 'is unknown where no such rules were ever recorded',
    zh: '从未有过督办制度记录的，情况不明',
    given: { units: [department, town], activities: [] },
    expected: { '2024-06-30': [], '2024-08-01': ['D1 - unknown - -'] },
  },
]);
