import { z } from '../../zod.js';
import {
  actionSchema,
  conditions,
  day,
  dutySchema,
  facts,
  held,
  name,
  parameters,
  sourceSchema,
  textSchema,
} from '../schema.js';

/** Why something is changed, and what says so. */
const because = {
  reason: textSchema.describe('Why, in words'),
  source: sourceSchema.describe('What says so: the overlay’s own text, a statute, or a reading'),
};

const from = day.optional().describe('First day of the change; without it, from the beginning');

/** One change that an overlay makes. */
export const changeSchema = z
  .discriminatedUnion('change', [
    z
      .strictObject({
        change: z.literal('parameter'),
        parameter: name,
        duty: name.optional().describe('Id of the duty whose own parameter it is; without it, the plan’s'),
        ...held,
        from,
        to: day.optional().describe('Last day of the change; afterwards what held before holds again'),
        ...because,
      })
      .describe('Another value of a parameter'),
    z
      .strictObject({
        change: z.literal('add'),
        action: name.describe('Id of the action that has the clause'),
        duty: dutySchema,
        ...because,
      })
      .describe('One more duty'),
    z
      .strictObject({ change: z.literal('retire'), duty: name, from, ...because })
      .describe('A duty that no longer binds'),
    z
      .strictObject({ change: z.literal('replace'), duty: name, from, with: dutySchema, ...because })
      .describe('A duty in the place of another'),
  ])
  .meta({ id: 'Change', description: 'One change that an overlay makes' });

/** An overlay document: what another jurisdiction, or a later amendment, changes in a plan. */
export const overlaySchema = z
  .strictObject({
    $schema: z.string().optional(),
    id: name,
    title: textSchema,
    issuer: textSchema,
    extends: name.describe('Id of the plan or overlay that it changes'),
    text: z
      .string()
      .optional()
      .describe('The overlay’s own text; quotes of its duties are checked against it'),
    note: textSchema.optional(),
    actions: z
      .array(actionSchema.omit({ duties: true }))
      .optional()
      .describe('Further actions; under the id of one that there is, further clauses of it'),
    parameters: parameters.optional().describe('Further parameters'),
    conditions: conditions.optional(),
    facts: facts.optional(),
    changes: z.array(changeSchema),
  })
  .meta({ id: 'Overlay', description: 'What another jurisdiction, or a later amendment, changes in a plan' });

/** An overlay document, as it is written. */
export type OverlayDocument = z.input<typeof overlaySchema>;
/** An overlay document after its defaults are filled in. */
export type CheckedOverlay = z.output<typeof overlaySchema>;
/** One change, after defaults are filled in. */
export type ChangeDocument = z.output<typeof changeSchema>;
