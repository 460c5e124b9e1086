import { extname } from 'node:path';
import { readArguments } from '../arguments.js';
import { CallError } from '../call-error.js';
import { checkLanguage, GENERAL_OPTIONS } from './call-options.js';

const OPTIONS = {
  ...GENERAL_OPTIONS,
} as const;

/**
 * The path of the workbook that a call of `zhiben template` asks for; `null` where it asks for help. Throws a `CallError`
 * where it cannot be carried out as it stands.
 */
export function readTemplateCall(args: readonly string[]): string | null {
  const { options, positionals } = readArguments(args, OPTIONS, 'template');
  if (options.help) return null;
  checkLanguage(options);
  const [workbook, more] = positionals;
  if (!workbook?.text) throw new CallError('missing-workbook', {});
  if (more) throw new CallError('extra-workbook', { argument: more.text });
  const path = workbook.text;
  if (extname(path).toLowerCase() !== '.xlsx') throw new CallError('no-workbook-name', { path });
  return path;
}
