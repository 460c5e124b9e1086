import type { RowOf, TableDeclaration } from '../declaration.js';
import { accidentMeasures } from './accident-measures.js';
import { accidents } from './accidents.js';
import { accountability } from './accountability.js';
import { activities } from './activities.js';
import { alarms } from './alarms.js';
import { assets } from './assets.js';
import { assignments } from './assignments.js';
import { certificates } from './certificates.js';
import { dutyLog } from './duty-log.js';
import { enterprises } from './enterprises.js';
import { hazards } from './hazards.js';
import { notices } from './notices.js';
import { occasions } from './occasions.js';
import { penalties } from './penalties.js';
import { projects } from './projects.js';
import { riskUnits } from './risk-units.js';
import { safetyFunds } from './safety-funds.js';
import { suspensions } from './suspensions.js';
import { tipoffs } from './tipoffs.js';
import { units } from './units.js';

const STANDARD = {
  units,
  enterprises,
  suspensions,
  hazards,
  activities,
  notices,
  penalties,
  certificates,
  assets,
  accidents,
  riskUnits,
  alarms,
  tipoffs,
  assignments,
  occasions,
  accountability,
  accidentMeasures,
  dutyLog,
  projects,
  safetyFunds,
} as const;

/** The tables every dataset may hold, by English name. A plan document may add more. */
export const TABLES: Readonly<Record<string, TableDeclaration>> & typeof STANDARD = STANDARD;

/** Plain rows of the standard tables; a table that is left out was not supplied. */
export type TableRows = { [T in keyof typeof STANDARD]?: readonly RowOf<(typeof STANDARD)[T]>[] };
