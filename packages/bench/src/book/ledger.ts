import { type Cell, type Dataset, DatasetBuilder, formatDay, parseDay } from '@zhiben/core';
import { makeRegister } from '../evaluation/make-register.js';
import { enterpriseId } from '../evaluation/register.js';
import { type Rows, rowsOf } from '../evaluation/rows.js';
import { Random } from '../random.js';

/** A row by English names of columns. */
export type Row = Record<string, Cell>;

/** The day on which the book is opened; no work record is later. */
export const AS_OF = '2026-11-25';

/** Towns of the district, each with its share of the enterprises. */
export const TOWNS = 20;
export const DEPARTMENTS = 20;

export const townId = (at: number) => `T${String(at + 1).padStart(2, '0')}`;
export const departmentId = (at: number) => `U${String(at + 1).padStart(2, '0')}`;
const townCode = (at: number) => `360112${String(100 + at)}`;

const [FIRST, LAST] = [parseDay('2024-01-01'), parseDay(AS_OF)];
const someDay = (random: Random, last = LAST) => random.between(FIRST, last);

/** A hazard as it is found, or closed. */
export function hazardRow(at: number, enterprise: number, random: Random, closed: boolean): Row {
  const found = someDay(random);
  return {
    id: `H${at + 1}`,
    enterpriseId: enterpriseId(enterprise),
    level: random.chance(0.3) ? 'major' : 'general',
    foundOn: formatDay(found),
    deadline: formatDay(found + 30),
    progress: String(random.between(0, 100)),
    notifiedPrincipalOn: formatDay(found + 1),
    notifiedControllerOn: formatDay(found + random.between(0, 3)),
    ...(closed && {
      reviewedBy: departmentId(random.between(0, DEPARTMENTS - 1)),
      reviewedOn: formatDay(found + 30),
      closedOn: formatDay(found + random.between(20, 40)),
    }),
  };
}

/** A certificate, valid for three years. */
export function certificateRow(at: number, enterprise: number, random: Random): Row {
  const from = someDay(random);
  return {
    id: `C${at + 1}`,
    kind: 'special-operation',
    enterpriseId: enterpriseId(enterprise),
    validFrom: formatDay(from),
    validTo: formatDay(from + 1095),
    reviewDue: formatDay(from + 730),
  };
}

const ASSETS = ['modified-tractor', 'fire-water-cell', 'self-built-house', 'steel', 'dust-explosion'];

/** An item of a campaign. */
export function assetRow(at: number, random: Random, done: boolean): Row {
  return { id: `K${at + 1}`, kind: random.pick(ASSETS), ...(done && { doneOn: formatDay(someDay(random)) }) };
}

/** The record of an enterprise of the register, in a town. */
export const inTown = (row: Row, at: number): Row => ({ ...row, areaCode: townCode(at % TOWNS) });

/** So many records of each kind. */
export function sizesOf(enterprises: number) {
  return { hazards: enterprises, certificates: enterprises >> 1, assets: enterprises >> 1 };
}

/** A district: the register of the evaluation bench in towns, and hazards, certificates and assets beside it. */
export function makeDistrict(
  enterprises: number,
  activities: number,
): { dataset: Dataset; rows: Record<string, Rows> } {
  const rows = rowsOf(makeRegister(enterprises, activities));
  const random = new Random(20261130);
  const sizes = sizesOf(enterprises);
  const builder = new DatasetBuilder();
  const add = (table: string, length: number, row: (at: number) => Row) => {
    builder.open(table);
    for (let at = 0; at < length; at++) builder.add(table, row(at), at + 1);
  };
  add('units', TOWNS + DEPARTMENTS, (at) =>
    at < TOWNS
      ? { id: townId(at), name: `镇${at + 1}`, kind: 'town', areaCode: townCode(at) }
      : { id: departmentId(at - TOWNS), name: `部门${at + 1}`, kind: 'department' },
  );
  add('enterprises', enterprises, (at) => inTown(rows.enterprises.row(at), at));
  add('suspensions', rows.suspensions.length, (at) => rows.suspensions.row(at));
  builder.open('activities');
  for (let at = 0; at < rows.activities.length; at++) {
    const row = rows.activities.row(at);
    if (String(row.on) <= AS_OF) builder.add('activities', row, at + 1);
  }
  const owner = () => random.between(0, enterprises - 1);
  add('hazards', sizes.hazards, (at) => hazardRow(at, owner(), random, random.chance(0.8)));
  add('certificates', sizes.certificates, (at) => certificateRow(at, owner(), random));
  add('assets', sizes.assets, (at) => assetRow(at, random, random.chance(0.7)));
  add('penalties', 1000, (at) => ({
    id: `P${at + 1}`,
    unitId: departmentId(random.between(0, DEPARTMENTS - 1)),
    decidedOn: formatDay(someDay(random)),
  }));
  add('notices', 5000, (at) => ({
    id: `N${at + 1}`,
    kind: random.pick(['letter', 'circular', 'summons']),
    on: formatDay(someDay(random)),
    hazardId: `H${random.between(1, sizes.hazards)}`,
  }));
  return { dataset: builder.finish().dataset, rows };
}
