import { type Cell, formatDay } from '@zhiben/core';
import { type Enterprises, enterpriseId, type Register, UNITS, unitId, WORDS } from './register.js';

/** A row as a CSV file would give it: texts only, blanks empty, every text its own. */
export type Row = Readonly<Record<string, Cell>>;

/** The rows of a table, made one at a time. */
export interface Rows {
  readonly length: number;
  row(at: number): Row;
}

const enterpriseRow = (e: Enterprises, at: number): Row => ({
  id: enterpriseId(at),
  name: `企业${at + 1}`,
  highRisk: WORDS.flag[e.highRisk[at]],
  sectors: WORDS.sectors[e.sectors[at]],
  industryCode: WORDS.industryCode[e.industryCode[at]],
  highRiskSince: formatDay(e.highRiskSince[at]),
  openedOn: formatDay(e.openedOn[at]),
  closedOn: formatDay(e.closedOn[at]),
});

/** A register as rows, by table. */
export function rowsOf({ enterprises, suspensions, activities }: Register): Readonly<Record<string, Rows>> {
  return {
    units: {
      length: UNITS,
      row: (at) => ({ id: unitId(at), name: `单位${at + 1}`, kind: 'department' }),
    },
    enterprises: { length: enterprises.sectors.length, row: (at) => enterpriseRow(enterprises, at) },
    suspensions: {
      length: suspensions.from.length,
      row: (at) => ({
        enterpriseId: enterpriseId(suspensions.enterprise[at]),
        from: formatDay(suspensions.from[at]),
        to: formatDay(suspensions.to[at]),
      }),
    },
    activities: {
      length: activities.on.length,
      row: (at) => ({
        id: `A${String(at + 1).padStart(7, '0')}`,
        type: WORDS.type[activities.type[at]],
        on: formatDay(activities.on[at]),
        kind: WORDS.kind[activities.kind[at]],
        by: activities.by[at] < 0 ? unitId(-1 - activities.by[at]) : enterpriseId(activities.by[at]),
        period: WORDS.period[activities.period[at]],
        leaderRole: WORDS.leaderRole[activities.leaderRole[at]],
        coversMajor: WORDS.flag[activities.coversMajor[at]],
      }),
    },
  };
}
