import { resolve } from 'node:path';
import { NO_DAY, parseDay } from '@zhiben/core';
import { ENCODINGS, type Encoding } from '@zhiben/io';
import { readArguments } from '../arguments.js';
import { CallError } from '../call-error.js';
import { LANGUAGES } from '../language.js';
import { FORMATS, type Format } from '../output/formats.js';
import { DEFAULT_PLAN } from '../plans.js';

/** What a call of `zhiben check` asks for. */
export interface CheckCall {
  readonly data: string;
  /** `undefined` for today. */
  readonly asOf?: string;
  readonly knownAt?: string;
  /** Of CSV files; `undefined` where it is to be found by looking. */
  readonly encoding?: Encoding;
  readonly plan: string;
  readonly format: Format;
  readonly out?: string;
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
  const format = oneOf('format', options.format ?? 'table', Object.keys(FORMATS) as Format[]);
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
    format,
    out,
    issues,
    failsOnBreached: failOn === 'breached',
    quiet: options.quiet ?? false,
  };
}

function oneOf<T extends string>(option: string, value: string, choices: readonly T[]): T {
  const choice = choices.find((one) => one === value);
  if (choice === undefined) throw new CallError('unknown-choice', { option: `--${option}`, value, choices });
  return choice;
}

function checkDay(option: string, value: string | undefined): void {
  if (value !== undefined && parseDay(value) === NO_DAY) {
    throw new CallError('no-day', { option: `--${option}`, value });
  }
}

/** Refuses to write over what is read, or twice to one file. */
function checkDistinct(files: Readonly<Record<string, string | undefined>>): void {
  const seen = new Map<string, string>();
  for (const [option, path] of Object.entries(files)) {
    if (path === undefined) continue;
    const other = seen.get(resolve(path));
    if (other !== undefined) throw new CallError('same-file', { option, other, path });
    seen.set(resolve(path), option);
  }
}
