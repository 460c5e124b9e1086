import { extname } from 'node:path';
import { readArguments } from '../arguments.js';
import { CallError } from '../call-error.js';
import { ISSUE_FORMATS, type IssueFormat } from '../issues/formats.js';
import { checkDistinct, checkLanguage, formatOf, GENERAL_OPTIONS } from './call-options.js';
import { DATA_OPTIONS, type DataCall, filesRead, readDataCall } from './data-call.js';

/** What a call of `zhiben issues` asks for. */
export interface IssuesCall extends DataCall {
  readonly format: IssueFormat;
  readonly out?: string;
  /** Path of an annotated copy of the workbook. */
  readonly annotate?: string;
  readonly quiet: boolean;
}

const OPTIONS = {
  ...DATA_OPTIONS,
  format: { type: 'string' },
  json: { type: 'boolean' },
  out: { type: 'string' },
  annotate: { type: 'string' },
  quiet: { type: 'boolean' },
  ...GENERAL_OPTIONS,
} as const;

/** Reads a call; `null` where it asks for help. Throws a `CallError` where it cannot be carried out as it stands. */
export function readIssuesCall(args: readonly string[]): IssuesCall | null {
  const given = readArguments(args, OPTIONS, 'issues');
  const { options } = given;
  if (options.help) return null;
  const format = formatOf(options, Object.keys(ISSUE_FORMATS) as IssueFormat[]);
  checkLanguage(options);
  const call = readDataCall(given, 'missing-issues-data');
  const { out, annotate } = options;
  checkDistinct({ ...filesRead(call), '--out': out, '--annotate': annotate });
  if (annotate !== undefined) checkAnnotated(call.data, annotate);
  return { ...call, format, out, annotate, quiet: options.quiet ?? false };
}

/** Whether data are a workbook, by their name. */
export const isWorkbook = (data: string): boolean => /\.xls[xm]$/i.test(data);

/** Only a workbook has cells to write on, and its copy is of the same kind. */
function checkAnnotated(data: string, copy: string): void {
  const ending = extname(data).toLowerCase();
  if (!isWorkbook(data)) throw new CallError('not-annotatable', { path: data });
  if (extname(copy).toLowerCase() !== ending) throw new CallError('other-ending', { path: copy, ending });
}
