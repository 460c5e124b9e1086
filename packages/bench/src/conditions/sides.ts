import type { Dataset } from '@zhiben/core';
import type { Counts } from '../agreement.js';
import type { Side } from '../measure.js';
import { byHand } from './by-hand.js';
import { compiled } from './compiled.js';
import type { Entity } from './entities.js';
import { logic } from './json-logic.js';
import { rulesEngine } from './rules-engine.js';

/** Passes timed together of the two sides that need a millisecond or two. */
const PASSES = 200;

/** All who evaluate the twelve rules; json-rules-engine is what the others are compared with. */
export function conditionSides(entities: readonly Entity[], dataset: Dataset): Side<Counts>[] {
  return [rulesEngine(entities), logic(entities), byHand(entities, PASSES), compiled(dataset, PASSES)];
}
