import { TABLES } from '@zhiben/core';
import { enterpriseId, UNITS, unitId } from '../evaluation/register.js';
import { Random } from '../random.js';
import { dateOf, someDay } from './days.js';
import { type Ledger, type LedgerCell, namesOf } from './ledger.js';
import { enterpriseName, enterprisesOf } from './subjects.js';

const { type, kind, sector } = TABLES.activities.columns;
const TYPES = namesOf(type.vocabulary);
const KINDS = namesOf(kind.vocabulary);
const SECTORS = namesOf(sector.vocabulary);
const PERIODS = ['2024', '2024-H2', '2025', '2025-H1', '2025-Q1', '2025-Q2', '2025-03', '2026-01'];

/** That many work records, twelve columns each, as they would be exported. */
export function activitiesLedger(count: number): Ledger {
  return {
    table: 'activities',
    columns: [
      'id',
      'type',
      'on',
      'kind',
      'by',
      'target',
      'sector',
      'period',
      'leaderRole',
      'coversMajor',
      'participants',
      'recordedOn',
    ],
    *rows() {
      const enterprises = enterprisesOf(count);
      const random = new Random(20241231);
      for (let at = 0; at < count; at++) yield activity(at, enterprises, random);
    },
  };
}

function activity(at: number, enterprises: number, random: Random): LedgerCell[] {
  const on = someDay(random);
  const enterprise = random.between(0, enterprises - 1);
  const byUnit = random.chance(0.1);
  return [
    `A${String(at + 1).padStart(7, '0')}`,
    random.pick(TYPES),
    dateOf(on),
    random.pick(KINDS),
    byUnit ? unitId(random.between(0, UNITS - 1)) : enterpriseId(enterprise),
    byUnit ? enterpriseName(enterprise) : null,
    random.chance(0.5) ? random.pick(SECTORS) : null,
    random.chance(0.3) ? random.pick(PERIODS) : null,
    random.weighted([
      [0.7, '主要负责人'],
      [0.2, '副职'],
      [0.1, null],
    ]),
    random.weighted([
      [0.8, '是'],
      [0.1, '否'],
      [0.1, null],
    ]),
    random.chance(0.9) ? random.between(1, 200) : null,
    dateOf(on + random.between(0, 10)),
  ];
}
