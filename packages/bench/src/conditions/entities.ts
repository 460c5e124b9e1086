import type { TableDeclaration } from '@zhiben/core';
import { Random } from '../random.js';

/** A plain object, as a caller has it; every field is filled, since the other engines know no third truth. */
export interface Entity {
  readonly id: string;
  readonly industryCode: string;
  readonly grade: string;
  readonly sectors: readonly string[];
  readonly highRisk: boolean;
  readonly aboveScale: boolean;
  readonly staffCount: number;
  readonly openHazards: number;
  readonly trainedShare: number;
}

/** The same as a table of this project. */
export const ENTITIES = {
  name: 'entities',
  zh: ['对象'],
  columns: {
    id: { type: 'id', zh: ['编号'], required: true },
    industryCode: { type: 'code', zh: ['行业代码'] },
    grade: { type: 'term', zh: ['等级'] },
    sectors: { type: 'terms', zh: ['行业领域'] },
    highRisk: { type: 'flag', zh: ['是否高危'] },
    aboveScale: { type: 'flag', zh: ['是否规上'] },
    staffCount: { type: 'number', zh: ['从业人数'] },
    openHazards: { type: 'number', zh: ['未销号隐患'] },
    trainedShare: { type: 'number', zh: ['培训率'] },
  },
} as const satisfies TableDeclaration;

const INDUSTRIES = ['2611', '2710', '3110', '4710', '4813', '5165', '5211', '5431', '6110', '7010'];
const SECTORS = ['hazchem', 'metallurgy', 'construction', 'transport', 'town-gas', 'fire', 'industry-trade'];
const GRADES = ['first', 'second', 'third', 'none'];

/** That many entities, always the same. */
export function makeEntities(count: number): Entity[] {
  const random = new Random(20240101);
  return Array.from({ length: count }, (_, at) => ({
    id: `E${String(at + 1).padStart(6, '0')}`,
    industryCode: random.pick(INDUSTRIES),
    grade: random.pick(GRADES),
    sectors: [...new Set([random.pick(SECTORS), random.pick(SECTORS)])],
    highRisk: random.chance(0.15),
    aboveScale: random.chance(0.3),
    staffCount: random.between(1, 800),
    openHazards: random.between(0, 12),
    trainedShare: random.between(0, 100) / 100,
  }));
}
