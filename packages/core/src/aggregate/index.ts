import type { Aggregate } from './aggregate.js';
import { count } from './count.js';
import { distinct } from './distinct.js';
import { exists } from './exists.js';
import { first } from './first.js';
import { last } from './last.js';
import { sum } from './sum.js';

/** All aggregates, by name. */
export const AGGREGATES: Readonly<Record<string, Aggregate>> = { exists, count, sum, distinct, first, last };

export type { Aggregate } from './aggregate.js';
export {
  considered,
  dayOrNull,
  type FirstOf,
  firstOf,
  MOST_NAMED,
  type PassedBecause,
  type PassedRecord,
  placeOf,
  type RecordPlace,
  type RecordsConsidered,
  tableName,
} from './considered.js';
export { type DerivedFact, derivedFact } from './derived-fact.js';
export {
  compileSelection,
  Evidence,
  isRecorded,
  type Occurring,
  type RecordMatcher,
  type Selection,
} from './evidence.js';
export { type RowLink, resolveLink, type SubjectCodes, type SubjectLink } from './link.js';
export { type Measure, Measured, type Range } from './measure.js';
export { entriesOfSubject, whyNot } from './passed-over.js';
export { typesAsked } from './types-asked.js';
