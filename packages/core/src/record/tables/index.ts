import type { RowOf, TableDeclaration } from '../declaration.js';
import { accidentMeasures } from './accident-measures.js';
import { accidents } from './accidents.js';
import { accountability } from './accountability.js';
import { activities } from './activities.js';
import { alarms } from './alarms.js';
import { assets } from './assets.js';
import { assignments } from './assignments.js';
import { certificates } from './certificates.js';
import { channels } from './channels.js';
import { dutyLog } from './duty-log.js';
import { enterprises } from './enterprises.js';
import { hazards } from './hazards.js';
import { jobs } from './jobs.js';
import { notices } from './notices.js';
import { occasions } from './occasions.js';
import { penalties } from './penalties.js';
import { persons } from './persons.js';
import { projects } from './projects.js';
import { riskUnits } from './risk-units.js';
import { safetyFunds } from './safety-funds.js';
import { suspensions } from './suspensions.js';
import { tipoffs } from './tipoffs.js';
import { trainings } from './trainings.js';
import { units } from './units.js';
import { violations } from './violations.js';

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
  persons,
  trainings,
  jobs,
  violations,
  channels,
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

/** What is to become of a table: rows that come in or take the place of others, and rows that go. */
export interface TableChanges<Row> {
  /** Rows as `readDataset` takes them. One with the id of a record takes its place, or is its next version. */
  readonly put?: readonly Row[];
  /** Ids of the records that go; in a table without ids, cells by which the rows are told. */
  readonly remove?: readonly (string | Partial<Row>)[];
}

/** Changes by table; a table that is named is supplied from then on. */
export type DatasetChanges = {
  [T in keyof typeof STANDARD]?: TableChanges<RowOf<(typeof STANDARD)[T]>>;
};
