import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableFacts } from '../../src/condition/index.js';
import { readDataset, TABLES } from '../../src/record/index.js';
import { DAYS } from '../condition/arbitrary.js';
import { derived, valuesOn } from './derived.js';

const day = fc.constantFrom(...DAYS);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

const activities = fc
  .array(
    fc.record({
      type: fc.constantFrom('drill', 'drill', 'inspection'),
      on: day,
      by: maybe(fc.constantFrom('E1', 'E2', 'X9')),
      kind: maybe(fc.constantFrom('evacuation', 'tabletop', 'rescue')),
      participants: maybe(fc.integer({ min: 0, max: 50 })),
      recordedOn: maybe(day),
    }),
    { maxLength: 12 },
  )
  .map((rows) => rows.map((row, at) => ({ ...row, id: `A${at}` })));

const enterprises = fc.tuple(maybe(day), maybe(day)).map(([one, other]) => [
  { id: 'E1', name: '甲', highRiskSince: one },
  { id: 'E2', name: '乙', highRiskSince: other },
]);

type Activity = typeof activities extends fc.Arbitrary<(infer A)[]> ? A : never;

/** The aggregates over plain rows. */
const FOLD: Record<string, (rows: Activity[]) => unknown> = {
  exists: (rows) => rows.length > 0,
  count: (rows) => rows.length,
  sum: (rows) => rows.reduce((sum, { participants }) => sum + (participants ?? 0), 0),
  distinct: (rows) => new Set(rows.flatMap(({ kind }) => (kind === null ? [] : [kind]))).size,
  first: (rows) => rows.map(({ on }) => on).sort()[0] ?? null,
  last: (rows) =>
    rows
      .map(({ on }) => on)
      .sort()
      .at(-1) ?? null,
};

const COLUMN: Record<string, string> = { sum: 'participants', distinct: 'kind' };

describe.each(Object.entries(FOLD))('%s', (aggregate, fold) => {
  it('of the records of a subject is that of the rows a plain filter leaves', () => {
    fc.assert(
      fc.property(
        activities,
        enterprises,
        day,
        fc.option(day, { nil: undefined }),
        fc.boolean(),
        (activities, enterprises, asOf, knownAt, hasSince) => {
          const since = hasSince ? tableFacts(TABLES.enterprises)('highRiskSince') : undefined;
          const fact = derived({
            aggregate,
            of: COLUMN[aggregate],
            from: 'activities',
            type: 'drill',
            match: { not: { fact: 'participants', operator: 'equal', value: 0 } },
            subject: 'by',
            since,
          });
          const { dataset } = readDataset({ enterprises, activities });
          const expected = enterprises.map(({ id, highRiskSince }) =>
            fold(
              activities.filter(
                ({ type, on, by, participants, recordedOn }) =>
                  type === 'drill' &&
                  by === id &&
                  participants !== null &&
                  participants !== 0 &&
                  on <= asOf &&
                  (knownAt === undefined || recordedOn === null || recordedOn <= knownAt) &&
                  (!hasSince || highRiskSince === null || on >= highRiskSince),
              ),
            ),
          );
          expect(valuesOn(fact, dataset, asOf, { knownAt })).toEqual(expected);
        },
      ),
      { numRuns: 150 },
    );
  });
});
