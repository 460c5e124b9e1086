import type { Appearance } from '../output/formats.js';
import type { Words } from '../text/words.js';
import type { Agenda } from './agenda.js';
import { dueCalendar } from './calendar.js';
import { dueCsv } from './csv.js';
import { dueJson } from './json.js';
import { dueTable } from './table.js';

/** How a table is drawn, and when a calendar reminds. */
export interface DueAppearance extends Appearance {
  /** How many days before the due day. */
  readonly alarm: number;
}

type Output = (agenda: Agenda, words: Words, appearance: DueAppearance) => Iterable<string>;

/** The formats an agenda is written in, by name; each yields its text in parts. */
export const DUE_FORMATS = {
  table: dueTable,
  csv: dueCsv,
  ics: dueCalendar,
  json: dueJson,
} as const satisfies Record<string, Output>;

/** The name of a format. */
export type DueFormat = keyof typeof DUE_FORMATS;
