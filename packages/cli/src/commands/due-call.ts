import { formatDay, parseDay } from '@zhiben/core';
import { readArguments } from '../arguments.js';
import { CallError } from '../call-error.js';
import { DUE_FORMATS, type DueFormat } from '../due/formats.js';
import { DEFAULT_PLAN } from '../plans.js';
import {
  checkDay,
  checkDistinct,
  checkLanguage,
  dayCount,
  formatOf,
  GENERAL_OPTIONS,
} from './call-options.js';
import { DATA_OPTIONS, type DataCall, filesRead, readDataCall } from './data-call.js';

/** How many days after the first are looked at where the call names no last one. */
const DEFAULT_DAYS = 30;
/** How many days before the due day a calendar reminds, where the call does not say. */
const DEFAULT_ALARM = 3;

/** What a call of `zhiben due` asks for; days are `YYYY-MM-DD`. */
export interface DueCall extends DataCall {
  readonly asOf: string;
  /** Whether the call left the day open, so that today was taken. */
  readonly isToday: boolean;
  readonly from: string;
  readonly to: string;
  readonly knownAt?: string;
  readonly plan: string;
  /** Id or name of the only unit or subject that is asked about. */
  readonly unit?: string;
  readonly format: DueFormat;
  readonly out?: string;
  /** How many days before the due day a calendar reminds. */
  readonly alarm: number;
  readonly quiet: boolean;
}

const OPTIONS = {
  'as-of': { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  days: { type: 'string' },
  'known-at': { type: 'string' },
  plan: { type: 'string' },
  ...DATA_OPTIONS,
  unit: { type: 'string' },
  format: { type: 'string' },
  json: { type: 'boolean' },
  out: { type: 'string' },
  alarm: { type: 'string' },
  quiet: { type: 'boolean' },
  ...GENERAL_OPTIONS,
} as const;

/**
 * Reads a call; `null` where it asks for help. Throws a `CallError` where it cannot be carried out as it stands.
 *
 * @param today the day that is taken where the call names none
 */
export function readDueCall(args: readonly string[], today: string): DueCall | null {
  const given = readArguments(args, OPTIONS, 'due');
  const { options } = given;
  if (options.help) return null;
  const format = formatOf(options, Object.keys(DUE_FORMATS) as DueFormat[]);
  checkLanguage(options);
  checkDay('known-at', options['known-at']);
  const call = readDataCall(given, 'missing-due-data');
  const { out, plan = DEFAULT_PLAN } = options;
  checkDistinct({ ...filesRead(call), '--plan': plan, '--out': out });
  return {
    ...call,
    ...daysOf(options, today),
    knownAt: options['known-at'],
    plan,
    unit: options.unit,
    format,
    out,
    alarm: alarmOf(options.alarm, format),
    quiet: options.quiet ?? false,
  };
}

/** The day that is looked from, and the first and the last due day. */
function daysOf(
  options: Readonly<Partial<Record<'as-of' | 'from' | 'to' | 'days', string>>>,
  today: string,
): Pick<DueCall, 'asOf' | 'isToday' | 'from' | 'to'> {
  for (const option of ['as-of', 'from', 'to'] as const) checkDay(option, options[option]);
  if (options.days !== undefined && options.to !== undefined) {
    throw new CallError('contradiction', { option: '--days', other: '--to' });
  }
  const days = options.days === undefined ? DEFAULT_DAYS : dayCount('days', options.days);
  const asOf = options['as-of'] ?? today;
  const from = options.from ?? asOf;
  const to = options.to ?? formatDay(parseDay(from) + days);
  if (from < asOf) {
    throw new CallError('days-reversed', { later: '--from', day: from, earlier: '--as-of', bound: asOf });
  }
  if (to < from) {
    const earlier = options.from === undefined ? '--as-of' : '--from';
    throw new CallError('days-reversed', { later: '--to', day: to, earlier, bound: from });
  }
  return { asOf, isToday: options['as-of'] === undefined, from, to };
}

/** Only a calendar reminds. */
function alarmOf(value: string | undefined, format: DueFormat): number {
  if (value === undefined) return DEFAULT_ALARM;
  if (format !== 'ics') {
    throw new CallError('contradiction', { option: '--alarm', other: `--format ${format}` });
  }
  return dayCount('alarm', value);
}
