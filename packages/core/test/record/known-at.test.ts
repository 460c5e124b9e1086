import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/record/index.js';
import { sceneOf } from '../condition/things.js';

interface Version {
  readonly id: string;
  readonly progress: number;
  readonly recordedOn?: string | null;
}

const read = (versions: readonly Version[]) =>
  readDataset({
    hazards: versions.map((version) => ({
      ...version,
      enterpriseId: 'E1',
      level: 'major',
      foundOn: '2025-01-01',
    })),
  }).dataset;

/** Ids and progress of the hazards as known on a day. */
function known(versions: readonly Version[], knownAt?: string): string[] {
  const view = sceneOf(read(versions), '2025-06-30', '2025-06-30', knownAt).view('hazards', () => () => {})!;
  const ids = view.codes('id');
  const { words } = view.table.words('id');
  const progress = view.numbers('progress');
  return Array.from(ids, (code, entry) => (view.isPresent(entry) ? `${words[code]} ${progress[entry]}` : ''))
    .filter(Boolean)
    .sort();
}

const versions: Version[] = [
  { id: 'H1', progress: 10 },
  { id: 'H2', progress: 5, recordedOn: '2025-03-01' },
  { id: 'H1', progress: 40, recordedOn: '2025-02-01' },
  { id: 'H1', progress: 80, recordedOn: '2025-04-01' },
  { id: 'H1', progress: 90, recordedOn: '2025-03-01' },
];

describe('of the versions of a record', () => {
  it.each([
    ['2025-01-31', ['H1 10']],
    ['2025-02-01', ['H1 40']],
    ['2025-03-01', ['H1 40', 'H2 5']],
    ['2025-03-31', ['H1 40', 'H2 5']],
    ['2025-04-01', ['H1 80', 'H2 5']],
    [undefined, ['H1 80', 'H2 5']],
  ])('the newest that was recorded by the day of knowledge stands: %s', (knownAt, expected) => {
    expect(known(versions, knownAt)).toEqual(expected);
  });

  it('the newest stands without a day of knowledge, even if it was recorded after the day it is read for', () => {
    const later = [...versions, { id: 'H1', progress: 100, recordedOn: '2027-01-01' }];
    expect(known(later)).toEqual(['H1 100', 'H2 5']);
  });

  it('each is a row of its own, and an id finds the newest', () => {
    const table = read(versions).table('hazards')!;
    expect(table.places).toEqual([1, 2, 3, 4]);
    expect([table.rowOf('H1'), table.rowOf('H2'), table.rowOf('H3')]).toEqual([3, 1, -1]);
  });

  it('one stands at any time: the last that a reader of the list would have accepted and known', () => {
    const day = fc.constantFrom('2025-01-01', '2025-02-01', '2025-03-01', '2025-04-01');
    const version = fc.record({
      id: fc.constantFrom('H1', 'H2'),
      recordedOn: fc.option(day, { nil: null }),
    });
    fc.assert(
      fc.property(
        fc.array(version, { maxLength: 10 }),
        fc.option(day, { nil: undefined }),
        (list, knownAt) => {
          const versions = list.map((one, at) => ({ ...one, progress: at }));
          const standing = new Map<string, string>();
          const newest = new Map<string, string>();
          for (const { id, progress, recordedOn } of versions) {
            const isAccepted = !newest.has(id) || (recordedOn ?? '') > newest.get(id)!;
            if (!isAccepted) continue;
            newest.set(id, recordedOn ?? '');
            if (knownAt === undefined || (recordedOn ?? '') <= knownAt) standing.set(id, `${id} ${progress}`);
          }
          expect(known(versions, knownAt)).toEqual([...standing.values()].sort());
        },
      ),
      { numRuns: 300 },
    );
  });
});
