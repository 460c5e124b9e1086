import type { Operator } from './operator.js';
import { truthOf, UNKNOWN } from './truth.js';

/** An operator on the share that one number is of another; unknown where either is blank or the whole is 0. */
export function shareOperator(
  name: string,
  holds: (part: number, whole: number, share: number) => boolean,
): Operator {
  return {
    name,
    takes: ['number'],
    compile(fact, { value, params }, context) {
      const of = params.of === undefined ? undefined : context.facts(params.of);
      if (!of) throw context.refuse('unknown-fact', params.of ?? '', 'params/of');
      if (of.type !== 'number') {
        throw context.refuse('operator-type', `${name} / ${of.name} (${of.type})`, 'params/of');
      }
      if (typeof value !== 'number' || !(value >= 0 && value <= 1)) {
        throw context.refuse('bad-value', `${JSON.stringify(value)} (0–1)`);
      }
      return (view, out) => {
        const parts = fact.numbers!(view);
        const wholes = of.numbers!(view);
        for (let i = 0; i < parts.length; i++) {
          const known = !Number.isNaN(parts[i]) && wholes[i] > 0;
          out[i] = known ? truthOf(holds(parts[i], wholes[i], value)) : UNKNOWN;
        }
      };
    },
  };
}
