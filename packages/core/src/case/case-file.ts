import { NO_DAY, parseDay } from '../day/index.js';
import { REASONS, STATUSES } from '../finding/status.js';
import { literal, textSchema } from '../plan/schema.js';
import { manifestSchema } from '../record/coverage.js';
import { z } from '../zod.js';
import { CaseFileError } from './case-file-error.js';

const name = z.string().min(1);
/** A word that may look like a number: `2025`, `8`. */
const word = z.union([z.string(), z.number()]).transform(String);
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'no such day' })
  .refine((text) => parseDay(text) !== NO_DAY, { error: 'no such day' })
  .describe('A civil day, YYYY-MM-DD');
const none = z.null().describe('There must be none');

const cell = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  z.array(z.union([z.string(), z.number()])),
]);
const row = z.record(z.string(), cell).describe('A record: cells by column, in English or Chinese');

/** A finding as a case expects it: what is left out is not looked at. */
export const expectedFindingSchema = z
  .strictObject({
    subject: word.describe('Id of the bound enterprise or unit, or plan'),
    instance: word.default('').describe('Key of the period, id of the case; nothing where there is none'),
    status: z.enum(STATUSES),
    due: z.union([day, none]).optional().describe('Last day on which it could be done in time'),
    doneOn: z.union([day, none]).optional().describe('Day on which it was done'),
    required: z.union([z.number(), none]).optional().describe('How many are owed, or which share (0–1)'),
    counted: z.union([z.number(), none]).optional().describe('How many count, or which share (0–1)'),
    overdueDays: z.union([z.number(), none]).optional().describe('Days since it was due, still undone'),
    reason: z.union([z.enum(REASONS), none]).optional(),
  })
  .meta({
    id: 'ExpectedFinding',
    description: 'A finding as it has to be; what is left out is not compared',
  });

/** One case of a rule: records, and what the plan has to say of them. */
export const planCaseSchema = z
  .strictObject({
    duty: name.describe('Id of the duty'),
    clause: word.describe('Number of its clause'),
    title: textSchema.describe('What the case shows'),
    given: z
      .record(z.string(), z.array(row))
      .describe('Records by table, in English or Chinese; a table that is left out was not supplied'),
    covers: manifestSchema.shape.covers.describe('What the tables tell of, where that is not everything'),
    knownAt: day.optional().describe('Only what was recorded by that day is used'),
    parameters: z
      .record(name, literal)
      .optional()
      .describe('Values that the case is judged by in the place of the duty’s own or the plan’s, by name'),
    notApplicable: z
      .literal(true)
      .optional()
      .describe('Findings that are not applicable are expected too, of whatever kind of duty'),
    expected: z
      .record(day, z.array(expectedFindingSchema))
      .refine((days) => Object.keys(days).length > 0, { error: 'no day' })
      .describe('By day, all findings of the duty, in any order; an empty list says that there is none'),
  })
  .meta({ id: 'Case', description: 'Records, and all findings that a duty has to have on some days' });

/** A file of cases. */
export const caseFileSchema = z
  .strictObject({
    records: z
      .record(z.string(), z.unknown())
      .optional()
      .describe('Records that several cases share, each with an anchor (&town); cases name them (*town)'),
    never: z
      .record(name, z.strictObject({ statuses: z.array(z.enum(STATUSES)).min(1), because: textSchema }))
      .optional()
      .describe('By duty, the statuses that it never has, and why'),
    cases: z.array(planCaseSchema),
  })
  .meta({ id: 'CaseFile', description: 'Cases of a plan’s duties' });

/** A file of cases, checked. */
export type CaseFile = z.output<typeof caseFileSchema>;
/** One case, checked. */
export type PlanCase = z.output<typeof planCaseSchema>;
/** A finding as a case expects it. */
export type ExpectedFinding = z.output<typeof expectedFindingSchema>;

/**
 * Checks the contents of a file of cases, however they were written down.
 *
 * Throws a `CaseFileError` with code and path for the first thing that does not fit.
 *
 * @example readCaseFile({ cases: [] }).cases.length //=> 0
 */
export function readCaseFile(document: unknown): CaseFile {
  const checked = caseFileSchema.safeParse(document);
  if (!checked.success) throw CaseFileError.of(checked.error.issues[0], document);
  return checked.data;
}

/**
 * The JSON Schema (draft 7) of files of cases, for editors. The package carries it as `@zhiben/core/cases.schema.json`.
 *
 * @example caseFileJsonSchema().title //=> 'Zhiben cases'
 */
export function caseFileJsonSchema(): Record<string, unknown> {
  return { title: 'Zhiben cases', ...z.toJSONSchema(caseFileSchema, { target: 'draft-7', io: 'input' }) };
}
