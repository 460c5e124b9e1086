import { extname } from 'node:path';
import { readArguments } from '../arguments.js';
import { CallError } from '../call-error.js';
import { LANGUAGES } from '../language.js';
import { oneOf } from './one-of.js';

const OPTIONS = {
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/**
 * The path of the workbook that a call of `zhiben template` asks for; `null` where it asks for help. Throws a `CallError`
 * where it cannot be carried out as it stands.
 */
export function readTemplateCall(args: readonly string[]): string | null {
  const { options, positionals } = readArguments(args, OPTIONS, 'template');
  if (options.help) return null;
  if (options.lang !== undefined) oneOf('lang', options.lang, LANGUAGES);
  const [workbook, more] = positionals;
  if (!workbook?.text) throw new CallError('missing-workbook', {});
  if (more) throw new CallError('extra-workbook', { argument: more.text });
  const path = workbook.text;
  if (extname(path).toLowerCase() !== '.xlsx') throw new CallError('no-workbook-name', { path });
  return path;
}
