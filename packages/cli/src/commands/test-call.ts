import { readArguments } from '../arguments.js';
import { CallError } from '../call-error.js';
import { CASE_FORMATS, type CaseFormat } from '../case-report/formats.js';
import { DEFAULT_PLAN } from '../plans.js';
import { checkDistinct, checkLanguage, formatOf, GENERAL_OPTIONS } from './call-options.js';

/** What a call of `zhiben test` asks for. */
export interface TestCall {
  readonly plan: string;
  /** Path of a file or folder of cases; `undefined` for those that belong to the plan. */
  readonly cases?: string;
  readonly format: CaseFormat;
  readonly out?: string;
}

const OPTIONS = {
  cases: { type: 'string' },
  format: { type: 'string' },
  json: { type: 'boolean' },
  out: { type: 'string' },
  ...GENERAL_OPTIONS,
} as const;

/** Reads a call; `null` where it asks for help. Throws a `CallError` where it cannot be carried out as it stands. */
export function readTestCall(args: readonly string[]): TestCall | null {
  const { options, positionals } = readArguments(args, OPTIONS, 'test');
  if (options.help) return null;
  const format = formatOf(options, Object.keys(CASE_FORMATS) as CaseFormat[]);
  checkLanguage(options);
  const [plan, more] = positionals;
  if (more) throw new CallError('extra-tested-plan', { argument: more.text });
  const { cases, out } = options;
  const named = plan?.text || DEFAULT_PLAN;
  checkDistinct({ PLAN: named, '--cases': cases, '--out': out });
  return { plan: named, cases, format, out };
}
