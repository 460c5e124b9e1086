import type { DatasetChanges } from '@zhiben/core';
import { enterpriseId } from '../evaluation/register.js';
import type { Rows } from '../evaluation/rows.js';
import type { Random } from '../random.js';
import {
  assetRow,
  certificateRow,
  DEPARTMENTS,
  departmentId,
  hazardRow,
  inTown,
  type Row,
  sizesOf,
  TOWNS,
  townId,
} from './ledger.js';

/** One kind of change of one record, the next one each time. */
export interface Kind {
  readonly name: string;
  readonly next: (random: Random) => DatasetChanges;
}

/** Kinds of change that a day brings in a district. */
export function kindsOf(enterprises: number, rows: Readonly<Record<string, Rows>>): Kind[] {
  const sizes = sizesOf(enterprises);
  let made = 0;
  const owner = (random: Random) => random.between(0, enterprises - 1);
  const put = (table: string, row: Row) => ({ [table]: { put: [row] } }) as DatasetChanges;
  const activity = (more: Row): Row => ({ id: `NEW${made++}`, on: '2026-11-20', ...more });
  const check = { type: 'inspection', kind: 'self-check', leaderRole: 'principal', coversMajor: 'yes' };
  return [
    {
      name: 'a self-check of an enterprise',
      next: (random) => put('activities', activity({ ...check, by: enterpriseId(owner(random)) })),
    },
    {
      name: 'a hazard found',
      next: (random) => put('hazards', hazardRow(sizes.hazards + made++, owner(random), random, false)),
    },
    {
      name: 'a hazard closed',
      next: (random) =>
        put('hazards', hazardRow(random.between(0, sizes.hazards - 1), owner(random), random, true)),
    },
    {
      name: 'a hazard taken out',
      next: () => ({ hazards: { remove: [`H${sizes.hazards - made++}`] } }),
    },
    {
      name: 'a letter on a hazard',
      next: (random) =>
        put('notices', {
          id: `NN${made++}`,
          kind: 'letter',
          on: '2026-11-20',
          hazardId: `H${random.between(1, sizes.hazards)}`,
        }),
    },
    {
      name: 'a certificate',
      next: (random) =>
        put('certificates', certificateRow(sizes.certificates + made++, owner(random), random)),
    },
    {
      name: 'a suspension',
      next: (random) =>
        put('suspensions', {
          enterpriseId: enterpriseId(owner(random)),
          from: '2026-10-01',
          to: '2027-03-31',
        }),
    },
    {
      name: 'an item of a quota done',
      next: (random) => put('assets', assetRow(random.between(0, sizes.assets - 1), random, true)),
    },
    {
      name: 'a penalty of a department',
      next: (random) =>
        put('penalties', {
          id: `PP${made++}`,
          unitId: departmentId(random.between(0, DEPARTMENTS - 1)),
          decidedOn: '2026-11-20',
        }),
    },
    {
      name: 'a targeted check of a town',
      next: (random) =>
        put(
          'activities',
          activity({
            type: 'inspection',
            kind: 'targeted',
            sector: 'fire',
            by: townId(random.between(0, TOWNS - 1)),
          }),
        ),
    },
    {
      name: 'the record of an enterprise',
      next: (random) => {
        const at = owner(random);
        return put('enterprises', inTown({ ...rows.enterprises.row(at), highRisk: 'yes' }, at));
      },
    },
    {
      name: 'a new enterprise',
      next: (random) => {
        const at = owner(random);
        const id = `NE${made++}`;
        return put('enterprises', { ...inTown(rows.enterprises.row(at), at), id, name: `新企业${id}` });
      },
    },
  ];
}
