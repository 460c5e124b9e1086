import { extname } from 'node:path';
import { readArguments } from '../arguments.js';
import { CallError } from '../call-error.js';
import { PLAN_FORMATS, type PlanFormat } from '../plan/formats.js';
import { DEFAULT_PLAN } from '../plans.js';
import { checkDistinct, checkLanguage, formatOf, GENERAL_OPTIONS } from './call-options.js';

/** What a call of `zhiben plan` asks for. */
export interface PlanCall {
  readonly plan: string;
  readonly format: PlanFormat;
  readonly out?: string;
}

const OPTIONS = {
  plan: { type: 'string' },
  format: { type: 'string' },
  json: { type: 'boolean' },
  out: { type: 'string' },
  ...GENERAL_OPTIONS,
} as const;

/** Reads a call; `null` where it asks for help. Throws a `CallError` where it cannot be carried out as it stands. */
export function readPlanCall(args: readonly string[]): PlanCall | null {
  const { options, positionals } = readArguments(args, OPTIONS, 'plan');
  if (options.help) return null;
  if (positionals.length > 0) throw new CallError('extra-plan', { argument: positionals[0].text });
  const { out, plan = DEFAULT_PLAN } = options;
  const choices = Object.keys(PLAN_FORMATS) as PlanFormat[];
  const isOpen = options.format === undefined && options.json === undefined;
  const format = isOpen ? byEnding(out, choices) : formatOf(options, choices);
  checkLanguage(options);
  checkDistinct({ '--plan': plan, '--out': out });
  return { plan, format, out };
}

/** The format that the name of a file ends in; Markdown where it ends in none, or there is no file. */
function byEnding(out: string | undefined, choices: readonly PlanFormat[]): PlanFormat {
  const ending = extname(out ?? '')
    .slice(1)
    .toLowerCase();
  return choices.find((one) => one === ending) ?? 'md';
}
