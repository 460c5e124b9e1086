import { checkRows } from './check.js';
import { department, firm, record } from './given.js';

const graded = { ...firm, standardGrade: '3', regulator: 'D1' };
const certificate = { kind: 'standardisation', validFrom: '2022-07-01', validTo: '2026-12-31' };

checkRows('标准化激励', [
  {
    duty: 'M9.inc.checkfreq',
    shows: 'is off, and says nothing, unless the area has set a day',
    zh: '默认不启用，没有判断结果',
    given: {
      units: [department],
      enterprises: [graded],
      certificates: [{ ...certificate, id: 'C1', enterpriseId: 'E1' }],
      hazards: [],
      activities: [record('inspection', 'routine', '2024-09-01', 'D1', { about: 'E1' })],
    },
    expected: { '2025-08-31': [] },
  },
  {
    duty: 'M9.inc.checkfreq',
    shows: 'binds the regulator: one government inspection in 12 months; self-checks do not count',
    zh: '启用后约束监管部门：12个月内政府检查至多一次；企业自查不计',
    set: { configuredFrom: '2024-07-01' },
    given: {
      units: [department],
      enterprises: ['E1', 'E2', 'E3', 'E4', 'E5', 'E6'].map((id) => ({
        ...graded,
        id,
        standardGrade: id === 'E6' ? null : '3',
      })),
      certificates: ['E1', 'E2', 'E3', 'E4', 'E5', 'E6'].map((enterpriseId) => ({
        ...certificate,
        id: `C-${enterpriseId}`,
        enterpriseId,
        validTo: enterpriseId === 'E4' ? '2025-08-30' : '2026-12-31',
      })),
      hazards: [{ id: 'H1', enterpriseId: 'E3', level: 'major', foundOn: '2025-08-31' }],
      activities: [
        record('inspection', 'routine', '2024-09-01', 'D1', { about: 'E1' }),
        record('inspection', 'double-random', '2025-08-31', 'D1', { about: 'E1' }),
        record('inspection', 'routine', '2024-08-31', 'D1', { about: 'E2' }),
        record('inspection', 'routine', '2025-08-31', 'D1', { about: 'E2' }),
        record('inspection', 'routine', '2025-01-01', 'E2', { about: 'E2' }),
        record('inspection', 'special', '2025-02-01', 'D1', { about: 'E2' }),
      ],
    },
    expected: {
      '2024-06-30': [],
      '2025-08-30': ['D1 E1 met - -', 'D1 E2 met - -', 'D1 E3 met - -', 'D1 E4 met - -', 'D1 E5 met - -'],
      '2025-08-31': ['D1 E1 breached - -', 'D1 E2 met - -', 'D1 E5 met - -'],
    },
  },
  {
    duty: 'M9.inc.checkfreq',
    shows: 'is unknown where such inspections were never recorded',
    zh: '启用后从未有过此类检查记录的，情况不明',
    set: { configuredFrom: '2024-07-01' },
    given: {
      units: [department],
      enterprises: [graded],
      certificates: [{ ...certificate, id: 'C1', enterpriseId: 'E1' }],
      hazards: [],
      activities: [],
    },
    expected: { '2025-08-31': ['D1 E1 unknown - -'] },
  },
]);

const posts = ['K1', 'K2'].map((id) => ({ id, kind: 'post', enterpriseId: 'E1' }));
const outOfScope = { id: 'K3', kind: 'post', enterpriseId: 'E1', inScope: false };
const shift = { kind: 'shift', enterpriseId: 'E1', on: '2024-07-01' };
const trigger = { enterpriseId: 'E1', on: '2024-09-10' };

checkRows('全员岗位责任制', [
  {
    duty: 'M11.resp',
    shows: 'asks for a list of duties for each post of the register',
    zh: '台账中每个岗位都须有责任清单',
    given: {
      enterprises: [firm],
      assets: [...posts, outOfScope],
      activities: [record('document', 'post-duty-list', '2024-08-01', 'E1', { about: 'K1' })],
    },
    expected: {
      '2024-06-30': [],
      '2024-07-31': ['E1 K1 breached - -', 'E1 K2 breached - -'],
      '2024-08-01': ['E1 K1 met - -', 'E1 K2 breached - -'],
    },
  },
  {
    duty: 'M11.resp',
    shows: 'is unknown where no list was ever recorded',
    zh: '从未有过责任清单记录的，情况不明',
    given: { enterprises: [firm], assets: posts, activities: [] },
    expected: { '2024-08-01': ['E1 K1 unknown - -', 'E1 K2 unknown - -'] },
  },
  {
    duty: 'M11.team',
    shows: 'asks for rules of each team; unknown where none were ever recorded',
    zh: '每个班组都须有安全管理制度',
    given: {
      enterprises: [firm],
      assets: ['K1', 'K2'].map((id) => ({ id, kind: 'team', enterpriseId: 'E1' })),
      activities: [record('document', 'team-rules', '2024-08-01', 'E1', { about: 'K1' })],
    },
    expected: {
      '2024-06-30': [],
      '2024-07-31': ['E1 K1 breached - -', 'E1 K2 breached - -'],
      '2024-08-01': ['E1 K1 met - -', 'E1 K2 breached - -'],
    },
  },
  {
    duty: 'M11.team',
    shows: 'is unknown where documents were not supplied',
    zh: '没有提供文件记录的，情况不明',
    given: {
      enterprises: [firm],
      assets: [{ id: 'K1', kind: 'team', enterpriseId: 'E1' }],
      activities: [],
    },
    covers: { activities: { types: ['inspection'] } },
    expected: { '2024-08-01': ['E1 K1 unknown - -'] },
  },
  {
    duty: 'M11.confirm',
    shows: 'asks for each shift and job; a blank is unknown',
    zh: '逐班逐次判断；未填的情况不明',
    given: {
      enterprises: [firm],
      jobs: [
        { ...shift, id: 'J1', confirmed: true },
        { ...shift, id: 'J2', confirmed: false },
        { ...shift, id: 'J3' },
        { ...shift, id: 'J4', kind: 'hot-work', confirmed: true },
        { ...shift, id: 'J5', on: '2024-06-30', confirmed: false },
      ],
    },
    expected: {
      '2024-06-30': [],
      '2024-07-01': ['E1 J1 met - -', 'E1 J2 breached - -', 'E1 J3 unknown - -', 'E1 J4 met - -'],
    },
  },
  {
    duty: 'M11.stop',
    shows: 'asks for a stop within the shift; one that is still running is judged the day after',
    zh: '同一班次（480分钟）内叫停；当日未叫停的次日起判断',
    given: {
      enterprises: [firm],
      violations: [
        { ...trigger, id: 'V1', kind: 'unsafe-operation', stoppedOn: '2024-09-10', stopMinutes: 480 },
        { ...trigger, id: 'V2', kind: 'major-hazard', stoppedOn: '2024-09-10', stopMinutes: 481 },
        { ...trigger, id: 'V3', kind: 'risk-out-of-control' },
        { ...trigger, id: 'V4', kind: 'dangerous-work', stoppedOn: '2024-09-10' },
        // Stopped after midnight, and within the shift.
        { ...trigger, id: 'V5', kind: 'unsafe-command', stoppedOn: '2024-09-11', stopMinutes: 90 },
        { ...trigger, id: 'V6', kind: 'indiscipline', on: '2024-06-30' },
      ],
    },
    expected: {
      '2024-09-09': [],
      '2024-09-10': ['E1 V1 met - -', 'E1 V2 breached - -', 'E1 V4 unknown - -'],
      '2024-09-11': [
        'E1 V1 met - -',
        'E1 V2 breached - -',
        'E1 V3 breached - -',
        'E1 V4 unknown - -',
        'E1 V5 met - -',
      ],
    },
  },
  {
    duty: 'M11.assess',
    shows: 'asks for each post once in the calendar year, its last day included',
    zh: '每个岗位每年考核一次，12月31日当日计入',
    given: {
      enterprises: [firm],
      assets: [...posts, outOfScope],
      activities: [record('inspection', 'post-assessment', '2025-12-31', 'E1', { about: 'K1' })],
    },
    expected: {
      '2024-12-31': [],
      '2025-12-30': ['E1 K1:2025 open 2025-12-31 -', 'E1 K2:2025 open 2025-12-31 -'],
      '2026-01-01': [
        'E1 K1:2025 met 2025-12-31 2025-12-31',
        'E1 K1:2026 open 2026-12-31 -',
        'E1 K2:2025 breached 2025-12-31 -',
        'E1 K2:2026 open 2026-12-31 -',
      ],
    },
  },
  {
    duty: 'M11.assess',
    shows: 'is lifted by a suspension over the whole year, not over a day less',
    zh: '全年停产停业的免除，少一日不免除',
    given: {
      enterprises: [firm, { ...firm, id: 'E2' }],
      suspensions: [
        { enterpriseId: 'E1', from: '2025-01-01', to: '2025-12-31' },
        { enterpriseId: 'E2', from: '2025-01-02', to: '2025-12-31' },
      ],
      assets: [posts[0], { ...posts[0], id: 'K9', enterpriseId: 'E2' }],
      activities: [record('inspection', 'post-assessment', '2024-05-01', 'E1', { about: 'K1' })],
    },
    expected: {
      '2025-01-01': ['E1 K1:2025 exempt - -', 'E2 K9:2025 open 2025-12-31 -'],
      '2025-12-31': ['E1 K1:2025 exempt - -', 'E2 K9:2025 open 2025-12-31 -'],
    },
  },
  {
    duty: 'M11.assess',
    shows: 'is unknown where no post was ever assessed',
    zh: '从未有过岗位考核记录的，情况不明',
    given: { enterprises: [firm], assets: posts, activities: [] },
    expected: { '2025-12-30': ['E1 K1 unknown - -', 'E1 K2 unknown - -'] },
  },
]);
