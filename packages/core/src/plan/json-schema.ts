import { z } from '../zod.js';
import { overlaySchema } from './overlay/schema.js';
import { planSchema } from './schema.js';

/**
 * The JSON Schema (draft 7) of plan documents, for editors and for programs in other languages. It describes the
 * shape; what names refer to is checked by `loadPlan`. The package carries it as `@zhiben/core/plan.schema.json`.
 *
 * @example planJsonSchema().title //=> 'Zhiben plan'
 */
export function planJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(planSchema, { target: 'draft-7', io: 'input' });
  return { title: 'Zhiben plan', ...schema };
}

/**
 * The JSON Schema (draft 7) of overlay documents. The package carries it as `@zhiben/core/overlay.schema.json`.
 *
 * @example overlayJsonSchema().title //=> 'Zhiben overlay'
 */
export function overlayJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(overlaySchema, { target: 'draft-7', io: 'input' });
  return { title: 'Zhiben overlay', ...schema };
}
