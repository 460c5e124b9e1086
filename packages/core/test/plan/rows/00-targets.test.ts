import { checkRows } from './check.js';
import { firm, record } from './given.js';

checkRows('总体要求与主要任务(一)', [
  {
    duty: 'P.outcome',
    shows: 'counts 3 deaths, 10 injuries and 10 million yuan as larger; a blank leaves it unknown',
    given: {
      enterprises: [firm],
      accidents: [
        { id: 'A', on: '2025-01-05', enterpriseId: 'E1', deaths: 2, seriousInjuries: 9, lossYuan: 9_999_999 },
        { id: 'B', on: '2025-01-05', areaCode: '360112115203', deaths: 3, seriousInjuries: 0, lossYuan: 0 },
        { id: 'C', on: '2025-01-05', enterpriseId: 'E1', deaths: 0, seriousInjuries: 10, lossYuan: 0 },
        { id: 'D', on: '2025-01-05', enterpriseId: 'E1', deaths: 0, lossYuan: 10_000_000 },
        { id: 'E', on: '2025-01-05', enterpriseId: 'E1', deaths: 0, seriousInjuries: 0 },
        { id: 'F', on: '2025-01-05', areaCode: '110101', deaths: 9 },
        { id: 'G', on: '2024-06-30', enterpriseId: 'E1', deaths: 9 },
      ],
    },
    expected: {
      '2025-01-04': [],
      '2025-02-01': [
        'A - met - -',
        'B - breached - -',
        'C - breached - -',
        'D - breached - -',
        'E - unknown - -',
      ],
    },
  },
  {
    duty: 'M1.lesson.fatal3',
    shows: 'is due by the end of the month after the accident',
    given: {
      accidents: [
        { id: 'A', on: '2025-01-31', deaths: 3 },
        { id: 'B', on: '2025-01-02', deaths: 4 },
        { id: 'C', on: '2025-01-02', deaths: 2 },
        { id: 'D', on: '2025-01-02', deaths: 5 },
        { id: 'E', on: '2025-01-02' },
      ],
      activities: [
        record('study', 'accident-lesson', '2025-02-28', 'T1', { about: 'A' }),
        record('study', 'accident-lesson', '2025-03-01', 'T1', { about: 'B' }),
      ],
    },
    expected: {
      '2025-02-27': [
        'A - open 2025-02-28 -',
        'B - open 2025-02-28 -',
        'D - open 2025-02-28 -',
        'E - unknown - -',
      ],
      '2025-03-05': [
        'A - met 2025-02-28 2025-02-28',
        'B - late 2025-02-28 2025-03-01',
        'D - breached 2025-02-28 -',
        'E - unknown - -',
      ],
    },
  },
]);
