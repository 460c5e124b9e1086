import { ENCODINGS, type Encoding } from '@zhiben/io';
import { readArguments } from '../arguments.js';
import { CallError } from '../call-error.js';
import { LANGUAGES } from '../language.js';
import { FORMATS, type Format, type TextFormat } from '../output/formats.js';
import { DEFAULT_PLAN } from '../plans.js';
import { checkDay, checkDistinct } from './call-options.js';
import { oneOf } from './one-of.js';

/** In which format the findings are written, and where to: without a file, to standard output. */
type Output =
  | { readonly format: TextFormat; readonly out?: string }
  | { readonly format: 'xlsx'; readonly out: string };

/** What a call of `zhiben check` asks for. */
export interface CheckCall {
  readonly data: string;
  /** `undefined` for today. */
  readonly asOf?: string;
  readonly knownAt?: string;
  /** Of CSV files; `undefined` where it is to be found by looking. */
  readonly encoding?: Encoding;
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
  encoding: { type: 'string' },
  format: { type: 'string' },
  json: { type: 'boolean' },
  out: { type: 'string' },
  issues: { type: 'string' },
  'fail-on': { type: 'string' },
  lang: { type: 'string' },
  quiet: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads a call; `null` where it asks for help. Throws a `CallError` where it cannot be carried out as it stands. */
export function readCheckCall(args: readonly string[]): CheckCall | null {
  const { options, positionals } = readArguments(args, OPTIONS, 'check');
  if (options.help) return null;
  const format = formatOf(options.format, options.json);
  const failOn = options['fail-on'] && oneOf('fail-on', options['fail-on'], ['breached']);
  if (options.lang !== undefined) oneOf('lang', options.lang, LANGUAGES);
  checkDay('as-of', options['as-of']);
  checkDay('known-at', options['known-at']);
  const encoding =
    options.encoding === undefined ? undefined : oneOf('encoding', options.encoding, ENCODINGS);
  const [data, more] = positionals;
  if (!data?.text) throw new CallError('missing-data', {});
  if (more) throw new CallError('extra-argument', { argument: more.text });
  const { out, issues, plan = DEFAULT_PLAN } = options;
  checkDistinct({ DATA: data.text, '--plan': plan, '--out': out, '--issues': issues });
  return {
    data: data.text,
    asOf: options['as-of'],
    knownAt: options['known-at'],
    encoding,
    plan,
    output: outputOf(format, out),
    issues,
    failsOnBreached: failOn === 'breached',
    quiet: options.quiet ?? false,
  };
}

/** The format that is asked for, in either way. */
function formatOf(named: string | undefined, json = false): Format {
  const format = oneOf('format', named ?? (json ? 'json' : 'table'), FORMATS);
  if (json && format !== 'json') {
    throw new CallError('contradiction', { option: '--json', other: `--format ${format}` });
  }
  return format;
}

function outputOf(format: Format, out: string | undefined): Output {
  if (format !== 'xlsx') return { format, out };
  if (out === undefined) throw new CallError('needs-out', { format });
  return { format, out };
}
