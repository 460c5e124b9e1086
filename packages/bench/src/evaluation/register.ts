const YEARS = ['2024', '2025', '2026'];
const inYear = (parts: readonly string[]) => YEARS.flatMap((year) => parts.map((part) => `${year}-${part}`));
const MONTHS = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0'));

/** The words of the register's columns. A column holds places in its list; 0 is the blank cell. */
export const WORDS = {
  flag: ['', 'no', 'yes'],
  sectors: [
    '',
    'hazchem',
    'construction;fire',
    'road-transport',
    'town-gas;fire',
    'metal-smelting',
    'civil-explosives',
    'fire',
    'culture-tourism',
    'industry-trade',
    'mining;industry-trade',
    'metallurgy',
    'transport',
  ],
  industryCode: [
    '',
    '2611',
    'C3110',
    'E4710',
    '5441',
    '4511',
    '2710',
    'F5211',
    '6110',
    'H6210',
    '2671',
    '2672',
  ],
  type: ['', 'inspection', 'drill', 'training', 'report', 'document', 'campaign'],
  kind: [
    '',
    'self-check',
    'routine',
    'targeted',
    'evacuation',
    'tabletop',
    'rescue',
    'annual',
    'induction',
    'duty',
    'progress',
    'annual-task-list',
    'safety-month',
  ],
  leaderRole: ['', 'principal', 'deputy'],
  /** Every period of the three years, and those before them that a record made in January may state. */
  period: [
    '',
    '2023',
    '2023-H2',
    '2023-Q4',
    '2023-12',
    ...YEARS,
    ...inYear(['H1', 'H2']),
    ...inYear(['Q1', 'Q2', 'Q3', 'Q4']),
    ...inYear(MONTHS),
  ],
} as const satisfies Record<string, readonly string[]>;

/** The place of a word in a list. Throws where it is not in it. */
export function codeOf(words: readonly string[], word: string): number {
  const code = words.indexOf(word);
  if (code < 0) throw new Error(`no such word: ${word}`);
  return code;
}

/** Enterprises in typed arrays, one entry each; days are counted since 1970-01-01, `NO_DAY` is blank. */
export interface Enterprises {
  readonly highRisk: Uint8Array;
  readonly sectors: Uint8Array;
  readonly industryCode: Uint8Array;
  readonly highRiskSince: Int32Array;
  readonly openedOn: Int32Array;
  readonly closedOn: Int32Array;
}

/** Suspensions in typed arrays. */
export interface Suspensions {
  /** Place of the enterprise. */
  readonly enterprise: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** Work records in typed arrays, in the order of their days. */
export interface Activities {
  readonly type: Uint8Array;
  readonly kind: Uint8Array;
  /** Place of the enterprise; below 0 it was a unit, the first of them -1. */
  readonly by: Int32Array;
  readonly on: Int32Array;
  readonly period: Uint8Array;
  readonly leaderRole: Uint8Array;
  readonly coversMajor: Uint8Array;
}

/** What every side is given, each in its own form. */
export interface Register {
  readonly enterprises: Enterprises;
  readonly suspensions: Suspensions;
  readonly activities: Activities;
}

/** Number of units that carry out inspections. */
export const UNITS = 20;

export const enterpriseId = (at: number) => `E${String(at + 1).padStart(6, '0')}`;
export const unitId = (at: number) => `U${String(at + 1).padStart(2, '0')}`;
