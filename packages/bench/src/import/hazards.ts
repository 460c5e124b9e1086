import { TABLES } from '@zhiben/core';
import { enterpriseId, UNITS, unitId } from '../evaluation/register.js';
import { Random } from '../random.js';
import { dateOf, someDay } from './days.js';
import { type Ledger, type LedgerCell, namesOf } from './ledger.js';
import { enterprisesOf } from './subjects.js';

const SOURCES = namesOf(TABLES.hazards.columns.source.vocabulary);
const FAULTS = ['安全出口锁闭', '未持证动火作业', '可燃气体报警器失效', '消防水泵不能启动', '电气线路老化'];
const PEOPLE = ['安全部', '生产部', '设备部', '仓储部', '行政部'];

/** That many hazards, fifteen columns each, as they would be kept in a workbook. */
export function hazardsLedger(count: number): Ledger {
  return {
    table: 'hazards',
    columns: [
      'id',
      'enterpriseId',
      'level',
      'foundOn',
      'source',
      'description',
      'deadline',
      'progress',
      'progressOn',
      'rectifiedOn',
      'reviewedBy',
      'reviewedOn',
      'closedOn',
      'responsible',
      'fundYuan',
    ],
    *rows() {
      const enterprises = enterprisesOf(count);
      const random = new Random(20260630);
      for (let at = 0; at < count; at++) yield hazard(at, enterprises, random);
    },
  };
}

/** A hazard: four in five are rectified, reviewed and closed, one after the other. */
function hazard(at: number, enterprises: number, random: Random): LedgerCell[] {
  const foundOn = someDay(random);
  const rectifiedOn = foundOn + random.between(1, 60);
  const reviewedOn = rectifiedOn + random.between(0, 10);
  const closed = random.chance(0.8);
  const onceClosed = (cell: LedgerCell) => (closed ? cell : null);
  return [
    `H${String(at + 1).padStart(7, '0')}`,
    enterpriseId(random.between(0, enterprises - 1)),
    random.chance(0.1) ? '重大' : '一般',
    dateOf(foundOn),
    random.pick(SOURCES),
    `${random.between(1, 40)}号车间${random.pick(FAULTS)}`,
    dateOf(foundOn + 30),
    closed ? 100 : random.between(0, 99),
    dateOf(rectifiedOn),
    onceClosed(dateOf(rectifiedOn)),
    onceClosed(unitId(random.between(0, UNITS - 1))),
    onceClosed(dateOf(reviewedOn)),
    onceClosed(dateOf(reviewedOn + random.between(0, 5))),
    random.pick(PEOPLE),
    random.chance(0.5) ? random.between(1, 500_000) / 100 : null,
  ];
}
