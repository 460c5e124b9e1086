import type { Condition } from '../condition/condition.js';
import { isMonthDay, NO_DAY, PERIOD_KINDS, parseDay } from '../day/index.js';
import { z } from '../zod.js';

/** A name or an id. */
export const name = z.string().min(1);
/** A civil day. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine((text) => parseDay(text) !== NO_DAY, { error: 'no such day' })
  .describe('A civil day, YYYY-MM-DD');
const monthDay = z
  .string()
  .refine(isMonthDay, { error: 'no such day of the year' })
  .describe('A day of the year, MM-DD');

/** A text in both languages. */
export const textSchema = z
  .strictObject({ 'zh-CN': name, en: name })
  .describe('A text in Chinese and English');

/** A value that a plan writes out. */
export const literal = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.array(z.union([z.string(), z.number()])),
]);
const parameterRef = z.strictObject({ parameter: name }).describe('The value of a parameter');
const numberOrParameter = z.union([z.number(), parameterRef]);

/** A condition in the JSON of json-rules-engine. Its shape is checked when it is compiled. */
export const conditionSchema: z.ZodType<Condition> = z
  .lazy(() =>
    z.union([
      z.strictObject({ all: z.array(conditionSchema) }),
      z.strictObject({ any: z.array(conditionSchema) }),
      z.strictObject({ not: conditionSchema }),
      z.strictObject({ condition: name }),
      z.strictObject({
        fact: name,
        operator: name,
        value: z.union([literal, z.strictObject({ fact: name }), parameterRef]),
        params: z.record(z.string(), z.string()).optional(),
        name: z.string().optional(),
        priority: z.number().optional(),
      }),
    ]),
  )
  .meta({ id: 'Condition', description: 'A condition in the JSON of json-rules-engine, three-valued' });

/** How a record tells whom it belongs to. */
export const linkSchema = z
  .union([name, z.strictObject({ fact: name, startsWith: name })])
  .describe('The column with the subject’s id; or a column whose code begins with a code of the subject');

/** How a record tells which rows of a case table it belongs to. */
export const rowLinkSchema = z
  .union([
    linkSchema,
    z
      .strictObject({ fact: name, equals: name })
      .describe('A column whose word stands in a column of the case too'),
  ])
  .describe('Whom the record belongs to');

const selection = {
  from: name.describe('Table of the records'),
  type: name.optional().describe('Type of record, in the column by which the table is typed'),
  match: conditionSchema.optional(),
};

const dayExpressionRef: z.ZodType<DayExpression> = z.lazy(() => dayExpressionSchema);

/** The records a derived fact or an expression is made of. */
export const recordsSchema = z.strictObject({
  ...selection,
  subject: rowLinkSchema,
  since: dayExpressionRef.optional().describe('Only records on or after this day of the case'),
  until: dayExpressionRef
    .optional()
    .describe('Only records on or before this day of the case; none while it is blank'),
});

/** The records a derived fact or an expression is made of. */
export interface Records {
  from: string;
  type?: string;
  match?: Condition;
  subject: string | { fact: string; startsWith: string } | { fact: string; equals: string };
  since?: DayExpression;
  until?: DayExpression;
}

/** A number, or the parameter that holds it. */
export type NumberOrParameter = number | { parameter: string };

/** How much a period owes: one number for all, or the one that fits the subject and the period. */
export type AtLeast =
  | NumberOrParameter
  | { if?: Condition; since?: DayExpression; until?: DayExpression; use: AtLeast; else: AtLeast };

/** A day that is worked out from a row. */
export type DayExpression =
  | string
  | { fact: string }
  | { parameter: string }
  | { firstFilled: DayExpression[] }
  | { earliest: DayExpression[] }
  | { latest: DayExpression[] }
  | { if: Condition; use: DayExpression; else?: DayExpression }
  | {
      plus: DayExpression;
      days?: NumberOrParameter;
      months?: NumberOrParameter;
      workingDays?: NumberOrParameter;
    }
  | { endOfMonth: DayExpression }
  | { partway: { from: DayExpression; to: DayExpression; share: NumberOrParameter } }
  | { first: Records }
  | { last: Records };

/** A day that is worked out from a row. */
export const dayExpressionSchema: z.ZodType<DayExpression> = z
  .union([
    day,
    z.strictObject({ fact: name }),
    parameterRef,
    z.strictObject({ firstFilled: z.array(dayExpressionRef).min(1) }).describe('The first that is filled'),
    z.strictObject({ earliest: z.array(dayExpressionRef).min(1) }).describe('The earliest of those filled'),
    z
      .strictObject({ latest: z.array(dayExpressionRef).min(1) })
      .describe('The latest; blank while one is blank'),
    z.strictObject({ if: conditionSchema, use: dayExpressionRef, else: dayExpressionRef.optional() }),
    z.strictObject({
      plus: dayExpressionRef,
      days: numberOrParameter.optional(),
      months: numberOrParameter.optional(),
      workingDays: numberOrParameter.optional(),
    }),
    z.strictObject({ endOfMonth: dayExpressionRef }).describe('The last day of its month'),
    z
      .strictObject({
        partway: z.strictObject({ from: dayExpressionRef, to: dayExpressionRef, share: numberOrParameter }),
      })
      .describe('from + the share of the days to `to`, rounded up'),
    z.strictObject({ first: recordsSchema }).describe('Own day of the first record'),
    z.strictObject({ last: recordsSchema }).describe('Own day of the last record'),
  ])
  .meta({ id: 'Day', description: 'A day that is worked out from a row' });

/** Where a value comes from. */
export const sourceSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('text') }).describe('The plan’s own words'),
    z.strictObject({ kind: z.literal('statute'), article: name }).describe('A statute, with its article'),
    z.strictObject({ kind: z.literal('default') }).describe('A reading; the text fixes nothing'),
  ])
  .describe('Where a value comes from');

/** When and for whom a value holds, and what it is. */
export const held = {
  from: day.optional().describe('First day on which the value holds; without it, always'),
  to: day.optional().describe('Last day on which it holds; without it, until the next one starts'),
  when: conditionSchema
    .optional()
    .describe(
      'On the row that asks; the first whose condition holds is the value, those without one come last',
    ),
  value: literal,
};

/** A named number, day, word or list of the plan, with dated values. */
export const parameterSchema = z
  .strictObject({
    values: z
      .array(
        z.strictObject({
          ...held,
          source: sourceSchema.optional().describe('Where this value comes from, if not as the others'),
          reading: textSchema.optional(),
          amendment: name.optional().describe('Id of the overlay that sets it'),
        }),
      )
      .min(1),
    unit: z.string().optional(),
    source: sourceSchema,
    reading: textSchema.describe('How the text is read'),
    alternatives: z
      .array(z.strictObject({ value: literal, reading: textSchema }))
      .optional()
      .describe('Other readings that were considered'),
  })
  .meta({ id: 'Parameter' });

/** Parameters by name. */
export const parameters = z.record(name, parameterSchema);

/** Whose duty it is, or whom a recurring duty binds. */
const boundSchema = z
  .strictObject({
    from: name.describe('Table of the subjects'),
    subject: name.optional().describe('Column with whose duty it is; without it the row is its own subject'),
    when: conditionSchema.optional(),
    since: dayExpressionSchema.optional().describe('Binds periods that start on or after this day'),
    until: dayExpressionSchema.optional().describe('Binds periods that start before this day'),
    each: z
      .strictObject({ name, of: parameterRef })
      .optional()
      .describe('One case for each word of a list, beside the period'),
    where: z
      .strictObject({ ...selection, subject: linkSchema, each: name.optional() })
      .optional()
      .describe('Binds a period only where such a record falls into it'),
  })
  .describe('Whom the duty binds');

const cited = {
  id: name,
  clause: name.describe('Number of the clause'),
  quote: name.describe('The clause’s exact words'),
  title: textSchema,
  parameters: parameters.optional(),
  note: textSchema.optional(),
  amendment: name.optional().describe('Id of the overlay that brought it'),
  replaces: z
    .array(name)
    .min(1)
    .optional()
    .describe('Ids of duties whose place it takes: that both name the same thing is meant'),
};

const shared = {
  ...cited,
  strength: z
    .enum(['hard', 'medium'])
    .describe('How much the text itself fixes: a number, date or trigger; or a state that can be verified'),
};

const atLeastRef: z.ZodType<AtLeast> = z.lazy(() => atLeastSchema);

/** How much a period owes. */
export const atLeastSchema: z.ZodType<AtLeast> = z
  .union([
    z.number(),
    parameterRef,
    z.strictObject({
      if: conditionSchema.optional().describe('On the row of the bound subject'),
      since: dayExpressionSchema.optional().describe('Only periods that start on or after this day'),
      until: dayExpressionSchema.optional().describe('Only periods that start before this day'),
      use: atLeastRef,
      else: atLeastRef,
    }),
  ])
  .meta({ id: 'AtLeast', description: 'How many, or how much, a period owes' });

/** At least so many records, or records of so much, in each calendar period. */
export const recurringSchema = z
  .strictObject({
    ...shared,
    kind: z.literal('recurring'),
    every: z.enum(PERIOD_KINDS),
    window: z
      .strictObject({ from: z.union([monthDay, parameterRef]), to: z.union([monthDay, parameterRef]) })
      .optional()
      .describe('The days of the period in which it counts'),
    grace: z.strictObject({ days: numberOrParameter }).optional().describe('Days after the window'),
    effectiveFrom: z.union([day, parameterRef]).describe('First day on which a period may start'),
    effectiveUntil: day.optional().describe('Last day on which a period may start; without it, without end'),
    bound: boundSchema,
    evidence: z.strictObject({
      ...selection,
      subject: linkSchema,
      each: name.optional().describe('Column with the word of `bound.each`'),
      sum: name
        .optional()
        .describe('Column of numbers that is summed (hours, say); without it, records are counted'),
      period: z
        .enum(['stated-or-day', 'stated'])
        .default('stated-or-day')
        .describe('Whether a record counts by its day, or only by the period it states'),
    }),
    atLeast: atLeastSchema,
  })
  .meta({ id: 'Recurring', description: 'At least n records, or records of so much, in each period' });

const casesSchema = z
  .strictObject({
    from: name.describe('Table of the cases'),
    times: z
      .strictObject({ from: name, as: name.describe('Column of the product with the id of its row') })
      .optional()
      .describe('Each case once for each row of another table'),
    subject: name.optional().describe('Column with the subject; without it the row is its own subject'),
    when: conditionSchema.optional(),
  })
  .describe('Which cases there are');

/** This case, by that day. */
export const deadlineSchema = z
  .strictObject({
    ...shared,
    kind: z.literal('deadline'),
    cases: casesSchema,
    due: dayExpressionSchema.optional(),
    done: dayExpressionSchema.optional(),
    window: z
      .strictObject({ from: dayExpressionSchema })
      .optional()
      .describe('From when on the records that show it done have to be known'),
    ladder: z
      .strictObject({
        rungs: z
          .array(
            z.strictObject({
              id: name,
              title: textSchema,
              from: dayExpressionSchema.describe('First day on which the rung is required'),
              until: dayExpressionSchema.optional().describe('Last day on which it is'),
              when: conditionSchema.optional(),
            }),
          )
          .min(1),
        within: z.strictObject({ days: numberOrParameter }).describe('Days after the rung is triggered'),
        answer: z.strictObject({
          from: name,
          subject: name,
          rung: name.describe('Column with the rung; a higher rung answers too'),
          since: dayExpressionSchema,
        }),
        steps: z
          .array(
            z.strictObject({
              id: name,
              title: textSchema,
              on: dayExpressionSchema.describe('The day on which a case comes to the step'),
            }),
          )
          .min(1)
          .optional()
          .describe('The steps that a case itself goes through, in order; no duty hangs on them'),
      })
      .optional()
      .describe('Rungs of an escalation, low to high, in the place of `due` and `done`'),
  })
  .meta({ id: 'Deadline', description: 'A case that has to be done by a day' });

/** Holds now, for each case. */
export const standingSchema = z
  .strictObject({ ...shared, kind: z.literal('standing'), cases: casesSchema, holds: conditionSchema })
  .meta({ id: 'Standing', description: 'A condition that has to hold for each case now' });

/** A share of a population, by a day. */
export const quotaSchema = z
  .strictObject({
    ...shared,
    kind: z.literal('quota'),
    population: z.strictObject({
      from: name,
      when: conditionSchema.optional(),
      toldFrom: z
        .union([day, parameterRef])
        .optional()
        .describe('Unknown unless the table tells of this day'),
    }),
    done: dayExpressionSchema,
    threshold: numberOrParameter.describe('Share, 0–1'),
    by: z.union([day, parameterRef]),
  })
  .meta({ id: 'Quota', description: 'A share of a population, by a day' });

const fixedDay = z.union([day, parameterRef]);

/** A figure of the rows of a table as they stood on a day. */
export const measureSchema = z
  .strictObject({
    title: textSchema.describe('What is measured'),
    from: name.describe('Table of the rows'),
    when: conditionSchema.optional().describe('Which rows count; `asOf` is the day of the measure'),
    during: z
      .enum(PERIOD_KINDS)
      .optional()
      .describe('Only rows whose own day lies in the same month, quarter, half-year or year as that day'),
    aggregate: z.enum(['exists', 'count', 'sum', 'distinct']),
    of: name.optional().describe('Column that is summed, or of which the different words are counted'),
    toldFrom: fixedDay
      .optional()
      .describe('From when on the table has to tell; without it, from the day of the measure'),
  })
  .meta({ id: 'Measure', description: 'A figure of the rows of a table as they stood on a day' });

const bound = z
  .union([
    z.number(),
    parameterRef,
    z.strictObject({ sameOn: fixedDay }).describe('The same measure as it stood on this day'),
  ])
  .describe('A number, or the same measure on another day');

/** A measure, and what it is compared with. */
export const comparisonSchema = z
  .union([
    z.strictObject({ measure: measureSchema, atMost: bound }),
    z.strictObject({ measure: measureSchema, atLeast: bound }),
    z.strictObject({ measure: measureSchema, lessThan: bound }),
    z.strictObject({ measure: measureSchema, moreThan: bound }),
  ])
  .meta({ id: 'MeasureComparison', description: 'A measure compared with a number, or with itself' });

const comparisons = z.array(comparisonSchema).min(1);

/** How things have to stand on a day, or at month-ends. */
const stateSchema = z.strictObject({
  id: name.optional().describe('Instance of the case, where the duty has several; month-ends: the month'),
  title: textSchema.optional().describe('What the case is called, where it has an id'),
  at: z.union([
    fixedDay,
    z
      .strictObject({
        monthEnds: z.strictObject({
          months: numberOrParameter.describe('How many'),
          to: fixedDay.describe('A day of the last month'),
        }),
      })
      .describe('The last day of each of so many months'),
  ]),
  scope: z
    .strictObject({ from: name, when: conditionSchema.optional() })
    .optional()
    .describe('Not applicable where there is no such row'),
  holds: z.union([
    comparisons,
    z
      .strictObject({ reading: parameterRef, readings: z.record(name, comparisons) })
      .describe('The comparisons of the reading that a parameter names'),
  ]),
});

/** How things have to stand on a day. */
export const outcomeSchema = z
  .strictObject({
    ...shared,
    kind: z.literal('outcome'),
    states: z.array(stateSchema).min(1),
    suffices: z
      .literal(false)
      .optional()
      .describe('What is compared does not suffice: where it holds it is unknown, never met'),
  })
  .meta({ id: 'Outcome', description: 'Measures on a day, compared with numbers or with another day' });

/** How many records there are, and of which day the last is. */
export const trackedSchema = z
  .strictObject({
    ...cited,
    strength: z.literal('soft').describe('The text fixes neither number nor date nor a state to verify'),
    kind: z.literal('tracked'),
    evidence: z.strictObject({
      ...selection,
      on: name
        .optional()
        .describe('Column with the day from which a record counts; without it, the record’s own day'),
    }),
    permission: z.literal(true).optional().describe('The text permits or encourages (探索、可、鼓励)'),
    metric: textSchema.optional().describe('What a figure of its own would tell, in words'),
  })
  .meta({ id: 'Tracked', description: 'Records that are counted and dated, and never scored' });

/** A duty that the plan says a second time. */
export const sameAsSchema = z
  .strictObject({
    ...cited,
    strength: z.enum(['hard', 'medium', 'soft']),
    kind: z.literal('same-as'),
    sameAs: name.describe('Id of the duty that is evaluated in its place'),
  })
  .meta({ id: 'SameAs', description: 'A duty said again: listed and cited, evaluated once, as the other' });

/** One duty of the plan. */
export const dutySchema = z.discriminatedUnion('kind', [
  recurringSchema,
  deadlineSchema,
  standingSchema,
  quotaSchema,
  outcomeSchema,
  trackedSchema,
  sameAsSchema,
]);

/** A note on words of the plan’s text. */
export const annotationSchema = z
  .strictObject({
    quote: name.describe('Exact words of the text; the note stands wherever they do'),
    note: textSchema,
  })
  .meta({ id: 'Annotation', description: 'A note on words of the text as they are printed' });

/** One chapter of the plan, with its clauses and duties. */
export const actionSchema = z
  .strictObject({
    id: name,
    title: textSchema,
    clauses: z.array(z.strictObject({ id: name, title: textSchema })),
    duties: z.array(dutySchema),
  })
  .meta({ id: 'Action', description: 'A chapter of the plan' });

const called = textSchema.optional().describe('What it is called where a finding is explained');

/** Named conditions. */
export const conditions = z
  .record(name, z.strictObject({ on: name, title: called, when: conditionSchema, reading: textSchema }))
  .describe('Named conditions on the rows of a table');

/** Named facts. */
export const facts = z
  .record(
    name,
    z.union([
      z.strictObject({ on: name, title: called, day: dayExpressionSchema, reading: textSchema }),
      z.strictObject({
        on: name,
        title: called,
        aggregate: z.enum(['exists', 'count', 'sum', 'distinct', 'first', 'last']),
        of: name.optional(),
        records: recordsSchema,
        reading: textSchema,
      }),
    ]),
  )
  .describe('Named facts that are worked out from a row or from its records');

/** A plan document. */
export const planSchema = z
  .strictObject({
    $schema: z.string().optional(),
    id: name,
    title: textSchema,
    issuer: textSchema,
    window: z
      .strictObject({ from: day, to: day })
      .refine(({ from, to }) => from <= to, { error: 'to is before from' })
      .describe('First and last day of the plan'),
    text: z.string().optional().describe('The plan’s text; quotes are checked against it'),
    outside: z
      .array(name)
      .optional()
      .describe(
        'Parts of the text that are not the plan’s own, such as those of the page it was published on',
      ),
    annotations: z
      .array(annotationSchema)
      .optional()
      .describe('Notes on the text as it is printed; nothing in it is corrected'),
    parameters: parameters.optional(),
    minimumDays: z
      .strictObject({
        month: parameterRef,
        quarter: parameterRef,
        'half-year': parameterRef,
        year: parameterRef,
      })
      .describe('Days in scope from which a period binds a subject'),
    neverRecorded: parameterRef
      .optional()
      .describe(
        'What a table tells that holds no record at all of the type and kind that would show a duty done: `unknown`, or `undone`, as without it. A duty’s own parameter of that name goes before',
      ),
    implications: z
      .record(name, z.record(name, z.array(name)))
      .optional()
      .describe('By vocabulary and word, the words it implies'),
    conditions: conditions.optional(),
    facts: facts.optional(),
    exemptions: z
      .array(z.strictObject({ bound: name, from: name, subject: name, reading: textSchema }))
      .optional()
      .describe('Dated proofs that lift recurring duties from the subjects of a table'),
    amendments: z
      .array(z.strictObject({ id: name, title: textSchema, issuer: textSchema, text: z.string().optional() }))
      .optional()
      .describe('The overlays that were merged into the plan; a quote may be from the text of one'),
    actions: z.array(actionSchema).min(1),
  })
  .meta({ id: 'Plan', description: 'A safety plan as declarative rules' });

/** A plan document, as it is written. */
export type PlanDocument = z.input<typeof planSchema>;
/** A plan document after its defaults are filled in. */
export type CheckedPlan = z.output<typeof planSchema>;
/** A parameter, as it is written. */
export type ParameterDocument = z.output<typeof parameterSchema>;
/** One of a parameter's values, as it is written. */
export type ValueDocument = ParameterDocument['values'][number];
/** A duty, after its defaults are filled in. */
export type DutyDocument = z.output<typeof dutySchema>;
export type RecurringDocument = z.output<typeof recurringSchema>;
export type DeadlineDocument = z.output<typeof deadlineSchema>;
export type StandingDocument = z.output<typeof standingSchema>;
export type QuotaDocument = z.output<typeof quotaSchema>;
export type OutcomeDocument = z.output<typeof outcomeSchema>;
export type StateDocument = OutcomeDocument['states'][number];
export type MeasureDocument = z.output<typeof measureSchema>;
export type ComparisonDocument = z.output<typeof comparisonSchema>;
export type TrackedDocument = z.output<typeof trackedSchema>;
export type SameAsDocument = z.output<typeof sameAsSchema>;
/** Words of the text, and a note on them. */
export type AnnotationDocument = z.output<typeof annotationSchema>;
/** A text in Chinese and English. */
export type Text = z.output<typeof textSchema>;
