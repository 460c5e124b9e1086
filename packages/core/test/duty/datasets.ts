import type { TableRows } from '@zhiben/core';
import fc from 'fast-check';
import { worksTables } from './works-datasets.js';

type Row<T extends keyof TableRows> = NonNullable<TableRows[T]>[number];

/** A day between the middle of 2023 and the beginning of 2027. */
export const day = fc
  .integer({ min: Date.UTC(2023, 5, 1) / 86_400_000, max: Date.UTC(2027, 1, 15) / 86_400_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const enterprises = ['E1', 'E2', 'E3', 'E4'];
const units = ['T1', 'V1', 'D1', 'D2'];

const enterprise = (id: string): fc.Arbitrary<Row<'enterprises'>> =>
  fc.record({
    id: fc.constant(id),
    name: fc.constant(`企业${id}`),
    areaCode: maybe(fc.constantFrom('360112115', '360112115203', '360112116')),
    industryCode: maybe(fc.constantFrom('C2671', '5212', '47')),
    sectors: maybe(fc.subarray(['hazchem', 'fire', 'road-transport', 'metal-smelting', 'industry-trade'])),
    highRisk: maybe(fc.boolean()),
    highRiskSince: maybe(day),
    principal: maybe(fc.constantFrom('甲', '乙')),
    controller: maybe(fc.constantFrom('甲', '乙')),
    openedOn: maybe(day),
    closedOn: maybe(day),
  });

/** Rows with ids of their own. */
const numbered = <T extends { id?: string }>(
  prefix: string,
  row: fc.Arbitrary<Omit<T, 'id'>>,
  maxLength: number,
) =>
  fc
    .array(row, { maxLength })
    .map((rows) => rows.map((one, at) => ({ id: `${prefix}${at + 1}`, ...one }) as unknown as T));

const kinds: Record<string, string[]> = {
  inspection: ['self-check', 'targeted', 'routine'],
  drill: ['evacuation', 'tabletop'],
  meeting: ['joint-consultation'],
  campaign: ['safety-month', 'fire-month', 'consult-day'],
  report: ['progress', 'duty'],
  document: [
    'annual-task-list',
    'training-rules',
    'hazard-statistics',
    'enforcement-statistics',
    'hazard-db-rules',
  ],
};

const activity: fc.Arbitrary<Omit<Row<'activities'>, 'id'>> = fc
  .constantFrom(...Object.keys(kinds))
  .chain((type) =>
    fc.record({
      type: fc.constant(type),
      kind: fc.constantFrom(...kinds[type]),
      on: day,
      by: fc.constantFrom(...enterprises, ...units),
      sector: maybe(fc.constantFrom('hazchem', 'fire', 'road-transport', 'transport')),
      period: maybe(fc.constantFrom('2024', '2025', '2024-Q3', '2025-02', '2025-H1', '2026-12')),
      leaderRole: maybe(fc.constantFrom('principal', 'deputy')),
      coversMajor: maybe(fc.boolean()),
      findings: maybe(fc.integer({ min: 0, max: 3 })),
      majorFindings: maybe(fc.integer({ min: 0, max: 1 })),
      departments: maybe(fc.integer({ min: 1, max: 2 })),
      about: maybe(fc.constantFrom(...enterprises)),
    }),
  );

const hazard: fc.Arbitrary<Omit<Row<'hazards'>, 'id'>> = fc.record({
  enterpriseId: fc.constantFrom(...enterprises),
  level: fc.constantFrom('major', 'general'),
  foundOn: day,
  source: maybe(fc.constantFrom('self-check', 'inspection')),
  deadline: maybe(day),
  extendedTo: maybe(day),
  extendedOn: maybe(day),
  progress: maybe(fc.integer({ min: 0, max: 100 })),
  progressOn: maybe(day),
  reviewedBy: maybe(fc.constantFrom('D1', 'E1')),
  reviewedOn: maybe(day),
  closedOn: maybe(day),
  notifiedPrincipalOn: maybe(day),
  notifiedControllerOn: maybe(day),
});

/** Small datasets in which every dated duty of the plan finds something to bind. */
export const tables: fc.Arbitrary<TableRows> = fc.record({
  units: fc.constant([
    { id: 'T1', name: '镇', kind: 'town', areaCode: '360112115' },
    { id: 'V1', name: '村', kind: 'village', areaCode: '360112115203' },
    { id: 'D1', name: '站', kind: 'department', areaCode: '360112' },
    { id: 'D2', name: '所', kind: 'department' },
  ]),
  enterprises: fc.tuple(...enterprises.map(enterprise)),
  suspensions: fc.array(
    fc.record({ enterpriseId: fc.constantFrom(...enterprises), from: day, to: maybe(day) }),
    { maxLength: 3 },
  ),
  activities: numbered('A', activity, 40),
  hazards: numbered('H', hazard, 8),
  notices: numbered(
    'N',
    fc.record({
      kind: fc.constantFrom('letter', 'circular', 'summons', 'exposure', 'warning'),
      on: day,
      hazardId: fc.constantFrom('H1', 'H2', 'H3', 'H4'),
    }),
    8,
  ),
  ...worksTables(day),
  certificates: numbered(
    'C',
    fc.record({
      kind: fc.constantFrom('special-operation', 'licence'),
      enterpriseId: fc.constantFrom(...enterprises),
      validFrom: day,
      validTo: day,
      reviewDue: maybe(day),
      reviewedOn: maybe(day),
      endedOn: maybe(day),
    }),
    6,
  ),
  assets: numbered(
    'K',
    fc.record({
      kind: fc.constantFrom('modified-tractor', 'fire-water-cell', 'steel', 'dust-explosion'),
      inScope: maybe(fc.boolean()),
      doneOn: maybe(day),
    }),
    8,
  ),
}) as fc.Arbitrary<TableRows>;
