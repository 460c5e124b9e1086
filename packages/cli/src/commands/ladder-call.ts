import { readArguments } from '../arguments.js';
import { LADDER_FORMATS, type LadderFormat } from '../ladder/formats.js';
import { DEFAULT_PLAN } from '../plans.js';
import { checkDay, checkDistinct, checkLanguage, formatOf, GENERAL_OPTIONS } from './call-options.js';
import { DATA_OPTIONS, type DataCall, filesRead, readDataCall } from './data-call.js';

/** What a call of `zhiben ladder` asks for; days are `YYYY-MM-DD`. */
export interface LadderCall extends DataCall {
  readonly asOf: string;
  /** Whether the call left the day open, so that today was taken. */
  readonly isToday: boolean;
  readonly knownAt?: string;
  readonly plan: string;
  /** Id or name of the only unit or subject that is asked about. */
  readonly unit?: string;
  readonly format: LadderFormat;
  readonly out?: string;
  readonly quiet: boolean;
}

const OPTIONS = {
  'as-of': { type: 'string' },
  'known-at': { type: 'string' },
  plan: { type: 'string' },
  ...DATA_OPTIONS,
  unit: { type: 'string' },
  format: { type: 'string' },
  json: { type: 'boolean' },
  out: { type: 'string' },
  quiet: { type: 'boolean' },
  ...GENERAL_OPTIONS,
} as const;

/**
 * Reads a call; `null` where it asks for help. Throws a `CallError` where it cannot be carried out as it stands.
 *
 * @param today the day that is taken where the call names none
 */
export function readLadderCall(args: readonly string[], today: string): LadderCall | null {
  const given = readArguments(args, OPTIONS, 'ladder');
  const { options } = given;
  if (options.help) return null;
  const format = formatOf(options, Object.keys(LADDER_FORMATS) as LadderFormat[]);
  checkLanguage(options);
  checkDay('as-of', options['as-of']);
  checkDay('known-at', options['known-at']);
  const call = readDataCall(given, 'missing-ladder-data');
  const { out, plan = DEFAULT_PLAN } = options;
  checkDistinct({ ...filesRead(call), '--plan': plan, '--out': out });
  return {
    ...call,
    asOf: options['as-of'] ?? today,
    isToday: options['as-of'] === undefined,
    knownAt: options['known-at'],
    plan,
    unit: options.unit,
    format,
    out,
    quiet: options.quiet ?? false,
  };
}
