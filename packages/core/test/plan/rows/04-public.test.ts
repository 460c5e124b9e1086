import { checkRows } from './check.js';
import { record, town } from './given.js';

checkRows('全民安全素质', [
  {
    duty: 'M12.school',
    shows: 'holds from the day a school has taken it in',
    given: {
      assets: [
        { id: 'K1', kind: 'school', doneOn: '2025-03-01' },
        { id: 'K2', kind: 'school' },
        { id: 'K3', kind: 'school', inScope: false },
      ],
    },
    expected: {
      '2025-02-28': ['K1 - breached - -', 'K2 - breached - -'],
      '2025-03-01': ['K1 - met - -', 'K2 - breached - -'],
    },
  },
  {
    duty: 'M12.fiveentries',
    shows: 'asks for each of the five settings; one campaign may reach several',
    given: {
      units: [town],
      activities: [
        record('campaign', 'safety-month', '2025-06-10', 'T1', { topics: ['enterprise', 'school'] }),
        record('campaign', null, '2026-01-05', 'T1', { topics: ['household'] }),
      ],
    },
    expected: {
      '2024-12-31': [],
      '2026-01-06': [
        'T1 2025:community breached 2025-12-31 -',
        'T1 2025:enterprise met 2025-12-31 2025-06-10',
        'T1 2025:household breached 2025-12-31 -',
        'T1 2025:rural breached 2025-12-31 -',
        'T1 2025:school met 2025-12-31 2025-06-10',
        'T1 2026:community open 2026-12-31 -',
        'T1 2026:enterprise open 2026-12-31 -',
        'T1 2026:household met 2026-12-31 2026-01-05',
        'T1 2026:rural open 2026-12-31 -',
        'T1 2026:school open 2026-12-31 -',
      ],
    },
  },
]);
