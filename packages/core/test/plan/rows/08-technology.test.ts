import type { TableRows } from '@zhiben/core';
import { checkRows, type RowCase } from './check.js';

const quota = (kind: string, ...done: (string | null)[]): TableRows => ({
  assets: done.map((doneOn, at) => ({ id: `K${at + 1}`, kind, doneOn })),
});

checkRows('科技支撑和工程治理', [
  {
    duty: 'M26.power.2024',
    shows: 'is met when the last is connected in time',
    given: quota('power-monitoring', '2024-10-01', '2024-12-31'),
    expected: {
      '2024-12-30': ['plan - open 2024-12-31 -'],
      '2024-12-31': ['plan - met 2024-12-31 2024-12-31'],
    },
  },
  {
    duty: 'M26.power.2024',
    shows: 'is late when the last comes after',
    given: quota('power-monitoring', '2024-10-01', '2025-01-01'),
    expected: { '2025-01-01': ['plan - late 2024-12-31 2025-01-01'] },
  },
  {
    duty: 'M26.power.2024',
    shows: 'is breached with one left, and not applicable with none',
    given: quota('power-monitoring', '2024-10-01', null),
    expected: { '2025-01-01': ['plan - breached 2024-12-31 -'] },
  },
  {
    duty: 'M26.power.2024',
    shows: 'is not applicable where no enterprise has to be connected',
    given: quota('steel', null),
    expected: { '2025-01-01': ['plan - not-applicable - -'] },
  },
  ...[
    ['M27.alarm', 'old-estate'],
    ['M28.chemplant', 'old-chemical-unit'],
    ['M29.works', 'reservoir'],
  ].flatMap(([duty, kind]): RowCase[] => [
    {
      duty,
      shows: 'stays open to the end of the plan',
      given: quota(kind, '2025-05-05', null),
      expected: { '2026-12-31': ['plan - open 2026-12-31 -'] },
    },
    {
      duty,
      shows: 'is met when all that are listed are done',
      given: quota(kind, '2025-05-05', '2025-06-06'),
      expected: { '2025-06-06': ['plan - met 2026-12-31 2025-06-06'] },
    },
  ]),
  {
    duty: 'M28.renew',
    shows: 'goes by the limit of each piece',
    given: {
      assets: [
        { id: 'K1', kind: 'old-equipment', limitOn: '2025-03-31', doneOn: '2025-03-31' },
        { id: 'K2', kind: 'old-equipment', limitOn: '2025-03-31', doneOn: '2025-04-01' },
        { id: 'K3', kind: 'old-equipment', limitOn: '2025-03-31' },
        { id: 'K4', kind: 'old-equipment' },
      ],
    },
    expected: {
      '2025-03-30': [
        'K1 - open 2025-03-31 -',
        'K2 - open 2025-03-31 -',
        'K3 - open 2025-03-31 -',
        'K4 - unknown - -',
      ],
      '2025-04-02': [
        'K1 - met 2025-03-31 2025-03-31',
        'K2 - late 2025-03-31 2025-04-01',
        'K3 - breached 2025-03-31 -',
        'K4 - unknown - -',
      ],
    },
  },
  {
    duty: 'M29.exits',
    shows: 'does not hold until the place is cleared',
    given: { assets: [{ id: 'K1', kind: 'blocked-exit', doneOn: '2025-03-01' }] },
    expected: { '2025-02-28': ['K1 - breached - -'], '2025-03-01': ['K1 - met - -'] },
  },
]);
