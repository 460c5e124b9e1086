import { resolve } from 'node:path';
import { NO_DAY, parseDay } from '@zhiben/core';
import { CallError } from '../call-error.js';
import { LANGUAGES } from '../language.js';
import { oneOf } from './one-of.js';

/** The options that every command has. */
export const GENERAL_OPTIONS = {
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Refuses a language that is not spoken. Throws a `CallError`. */
export function checkLanguage({ lang }: { readonly lang?: string }): void {
  if (lang !== undefined) oneOf('lang', lang, LANGUAGES);
}

/** Refuses what is no day that exists. Throws a `CallError`. */
export function checkDay(option: string, value: string | undefined): void {
  if (value !== undefined && parseDay(value) === NO_DAY) {
    throw new CallError('no-day', { option: `--${option}`, value });
  }
}

/** Refuses to write over what is read, or twice to one file. Throws a `CallError`. */
export function checkDistinct(files: Readonly<Record<string, string | undefined>>): void {
  const seen = new Map<string, string>();
  for (const [option, path] of Object.entries(files)) {
    if (path === undefined) continue;
    const other = seen.get(resolve(path));
    if (other !== undefined) throw new CallError('same-file', { option, other, path });
    seen.set(resolve(path), option);
  }
}

/**
 * A number of days: whole, none or more, of at most four figures. Throws a `CallError` where it is anything else.
 *
 * @example dayCount('days', '30') //=> 30
 */
export function dayCount(option: string, value: string): number {
  if (!/^\d{1,4}$/.test(value)) throw new CallError('no-day-count', { option: `--${option}`, value });
  return Number(value);
}

/**
 * The format that is asked for, by `--format` or by `--json`; a table where neither is given. Throws a `CallError` where
 * there is no such format, or the two contradict each other.
 */
export function formatOf<F extends string>(
  { format, json }: { readonly format?: string; readonly json?: true },
  choices: readonly F[],
): F {
  const chosen = oneOf('format', format ?? (json ? 'json' : 'table'), choices);
  if (json && chosen !== 'json') {
    throw new CallError('contradiction', { option: '--json', other: `--format ${chosen}` });
  }
  return chosen;
}
