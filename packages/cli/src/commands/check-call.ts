import { readArguments } from '../arguments.js';
import { CallError } from '../call-error.js';
import { FORMATS, type Format, type TextFormat } from '../output/formats.js';
import { DEFAULT_PLAN } from '../plans.js';
import { checkDay, checkDistinct, checkLanguage, formatOf, GENERAL_OPTIONS } from './call-options.js';
import { DATA_OPTIONS, type DataCall, filesRead, readDataCall } from './data-call.js';
import { oneOf } from './one-of.js';

/** In which format the findings are written, and where to: without a file, to standard output. */
type Output =
  | { readonly format: TextFormat; readonly out?: string }
  | { readonly format: 'xlsx'; readonly out: string };

/** What a call of `zhiben check` asks for. */
export interface CheckCall extends DataCall {
  /** `undefined` for today. */
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly plan: string;
  readonly output: Output;
  readonly issues?: string;
  readonly failsOnBreached: boolean;
  readonly quiet: boolean;
}

const OPTIONS = {
  'as-of': { type: 'string' },
  'known-at': { type: 'string' },
  plan: { type: 'string' },
  ...DATA_OPTIONS,
  format: { type: 'string' },
  json: { type: 'boolean' },
  out: { type: 'string' },
  issues: { type: 'string' },
  'fail-on': { type: 'string' },
  quiet: { type: 'boolean' },
  ...GENERAL_OPTIONS,
} as const;

/** Reads a call; `null` where it asks for help. Throws a `CallError` where it cannot be carried out as it stands. */
export function readCheckCall(args: readonly string[]): CheckCall | null {
  const given = readArguments(args, OPTIONS, 'check');
  const { options } = given;
  if (options.help) return null;
  const format = formatOf(options, FORMATS);
  const failOn = options['fail-on'] && oneOf('fail-on', options['fail-on'], ['breached']);
  checkLanguage(options);
  checkDay('as-of', options['as-of']);
  checkDay('known-at', options['known-at']);
  const call = readDataCall(given, 'missing-data');
  const { out, issues, plan = DEFAULT_PLAN } = options;
  checkDistinct({ ...filesRead(call), '--plan': plan, '--out': out, '--issues': issues });
  return {
    ...call,
    asOf: options['as-of'],
    knownAt: options['known-at'],
    plan,
    output: outputOf(format, out),
    issues,
    failsOnBreached: failOn === 'breached',
    quiet: options.quiet ?? false,
  };
}

function outputOf(format: Format, out: string | undefined): Output {
  if (format !== 'xlsx') return { format, out };
  if (out === undefined) throw new CallError('needs-out', { format });
  return { format, out };
}
