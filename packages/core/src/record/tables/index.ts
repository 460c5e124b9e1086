import type { RowOf, TableDeclaration } from '../declaration.js';
import { accidents } from './accidents.js';
import { activities } from './activities.js';
import { assets } from './assets.js';
import { certificates } from './certificates.js';
import { channels } from './channels.js';
import { enterprises } from './enterprises.js';
import { hazards } from './hazards.js';
import { jobs } from './jobs.js';
import { notices } from './notices.js';
import { penalties } from './penalties.js';
import { persons } from './persons.js';
import { suspensions } from './suspensions.js';
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
} as const;

/** The tables every dataset may hold, by English name. A plan document may add more. */
export const TABLES: Readonly<Record<string, TableDeclaration>> & typeof STANDARD = STANDARD;

/** Plain rows of the standard tables; a table that is left out was not supplied. */
export type TableRows = { [T in keyof typeof STANDARD]?: readonly RowOf<(typeof STANDARD)[T]>[] };
