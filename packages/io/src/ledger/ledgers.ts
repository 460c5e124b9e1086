import { certificates, specialOperations } from './certificates.js';
import { drills } from './drills.js';
import { hazards } from './hazards.js';
import { inspections, selfChecks } from './inspections.js';
import type { Ledger } from './ledger.js';
import { enterprises, units } from './registers.js';
import { trainings } from './trainings.js';

/** The kinds of ledger that offices keep (隐患台账, 检查记录, 演练记录, …), each read into one of the standard tables. */
export const LEDGERS: readonly Ledger[] = [
  enterprises,
  units,
  hazards,
  inspections,
  selfChecks,
  drills,
  trainings,
  certificates,
  specialOperations,
];
