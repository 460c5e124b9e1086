import { readArguments } from '../arguments.js';
import { CallError } from '../call-error.js';
import { DEFAULT_PLAN } from '../plans.js';
import { WHY_FORMATS, type WhyFormat } from '../why/formats.js';
import { checkDay, checkDistinct, checkLanguage, formatOf, GENERAL_OPTIONS } from './call-options.js';
import { DATA_OPTIONS, type DataCall, filesRead, readDataCall } from './data-call.js';

/** What a call of `zhiben why` asks for; days are `YYYY-MM-DD`. */
export interface WhyCall extends DataCall {
  readonly asOf: string;
  /** Whether the call left the day open, so that today was taken. */
  readonly isToday: boolean;
  readonly knownAt?: string;
  readonly plan: string;
  /** Id of the duty. */
  readonly duty: string;
  /** Id or name of the subject. */
  readonly subject: string;
  /** Key of the only period or case that is asked about. */
  readonly instance?: string;
  readonly format: WhyFormat;
  readonly out?: string;
  readonly quiet: boolean;
}

const OPTIONS = {
  'as-of': { type: 'string' },
  'known-at': { type: 'string' },
  plan: { type: 'string' },
  ...DATA_OPTIONS,
  duty: { type: 'string' },
  subject: { type: 'string' },
  instance: { type: 'string' },
  format: { type: 'string' },
  json: { type: 'boolean' },
  out: { type: 'string' },
  quiet: { type: 'boolean' },
  ...GENERAL_OPTIONS,
} as const;

/**
 * Reads a call; `null` where it asks for help. What is asked about is named by options, or after the data: duty,
 * subject, instance. Throws a `CallError` where it cannot be carried out as it stands.
 *
 * @param today the day that is taken where the call names none
 */
export function readWhyCall(args: readonly string[], today: string): WhyCall | null {
  const given = readArguments(args, OPTIONS, 'why');
  const { options, positionals } = given;
  if (options.help) return null;
  const format = formatOf(options, Object.keys(WHY_FORMATS) as WhyFormat[]);
  checkLanguage(options);
  checkDay('as-of', options['as-of']);
  checkDay('known-at', options['known-at']);
  const call = readDataCall({ options, positionals: positionals.slice(0, 1) }, 'missing-why-data');
  const asked = positionals.slice(1).map(({ text }) => text);
  const named = (['duty', 'subject', 'instance'] as const).map((name) => options[name] ?? asked.shift());
  const [duty, subject, instance] = named;
  if (asked.length > 0) throw new CallError('extra-question', { argument: asked[0] });
  if (!duty) throw new CallError('missing-duty', {});
  if (!subject) throw new CallError('missing-subject', {});
  const { out, plan = DEFAULT_PLAN } = options;
  checkDistinct({ ...filesRead(call), '--plan': plan, '--out': out });
  return {
    ...call,
    asOf: options['as-of'] ?? today,
    isToday: options['as-of'] === undefined,
    knownAt: options['known-at'],
    plan,
    duty,
    subject,
    instance,
    format,
    out,
    quiet: options.quiet ?? false,
  };
}
