import type { Cell } from '../../src/record/index.js';
import type { Thing } from './things.js';

/** True, false, or null where it cannot be told. */
export type Kleene = boolean | null;

/** A condition as plain JSON, of whatever shape. */
// biome-ignore lint/suspicious/noExplicitAny: the interpreter below reads it key by key
type Json = any;

/** What a naive reading needs beside the row. */
export interface World {
  readonly asOf: string;
  /** Ids of the owners; `null` where the table was not supplied. */
  readonly owners: readonly string[] | null;
}

/** What a row says of a fact on a day: events to come are blank, and so is what they date. */
function read(row: Thing, fact: string, { asOf }: World): Cell {
  if (fact === 'asOf') return asOf;
  const value = (row as Record<string, Cell>)[fact] ?? null;
  if (fact === 'came' || fact === 'went') return value !== null && value > asOf ? null : value;
  if (fact === 'progress') return row.came && row.came > asOf ? null : value;
  if (fact === 'assumed') return value ?? true;
  return value;
}

/** The comparisons, on cells that are filled. Days are ISO texts, which compare as texts do. */
const HOLDS: Record<string, (a: Json, b: Json) => boolean> = {
  equal: (a, b) => a === b,
  notEqual: (a, b) => a !== b,
  in: (a, b) => b.includes(a),
  notIn: (a, b) => !b.includes(a),
  contains: (a, b) => a.includes(b),
  doesNotContain: (a, b) => !a.includes(b),
  intersects: (a, b) => b.some((one: Json) => a.includes(one)),
  containsAll: (a, b) => b.every((one: Json) => a.includes(one)),
  lessThan: (a, b) => a < b,
  lessThanInclusive: (a, b) => a <= b,
  greaterThan: (a, b) => a > b,
  greaterThanInclusive: (a, b) => a >= b,
  before: (a, b) => a < b,
  onOrBefore: (a, b) => a <= b,
  after: (a, b) => a > b,
  onOrAfter: (a, b) => a >= b,
  between: (a, [low, high]) => low <= a && a <= high,
  startsWith: (a, b) => [b].flat().some((prefix) => a.indexOf(prefix) === 0),
  inIndustry: (a, b) => b.some((one: string) => new RegExp(`^[A-T]?${one}`).test(a)),
};

function compare({ fact, operator, value, params }: Json, row: Thing, world: World): Kleene {
  const left = read(row, fact, world);
  if (operator === 'filled') return (left !== null) === value;
  if (left === null) return null;
  if (operator === 'refersTo') return world.owners?.includes(String(left)) ?? null;
  if (operator.startsWith('share')) {
    const whole = read(row, params.of, world) as number | null;
    if (whole === null || whole <= 0) return null;
    return (left as number) >= whole * value === (operator === 'shareAtLeast');
  }
  const right = value?.fact === undefined ? value : read(row, value.fact, world);
  return right === null ? null : HOLDS[operator](left, right);
}

/** A condition read row by row, without any thought of speed: Kleene's strong logic, as in a textbook. */
export function naive(condition: Json, row: Thing, world: World): Kleene {
  const read = (part: Json) => naive(part, row, world);
  if (condition.all) {
    const parts = condition.all.map(read);
    return parts.includes(false) ? false : parts.includes(null) ? null : true;
  }
  if (condition.any) {
    const parts = condition.any.map(read);
    return parts.includes(true) ? true : parts.includes(null) ? null : false;
  }
  if (condition.not) {
    const part = read(condition.not);
    return part === null ? null : !part;
  }
  return compare(condition, row, world);
}
