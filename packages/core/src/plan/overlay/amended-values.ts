import { type Day, formatDay, LAST_DAY, NO_DAY, parseDay } from '../../day/day.js';
import type { ValueDocument } from '../schema.js';

/** The values of a parameter with one more, which holds on its days in the place of what held there. */
export function amendedValues(values: readonly ValueDocument[], amended: ValueDocument): ValueDocument[] {
  const isAlike = ({ when }: ValueDocument) => JSON.stringify(when) === JSON.stringify(amended.when);
  const others = values.filter((value) => !isAlike(value));
  const series = withoutDaysOf(spans(values.filter(isAlike)), spanOf(amended));
  const alike = [...series.map(written), amended].sort((a, b) => spanOf(a).from - spanOf(b).from);
  // What is amended is asked before the cases that were there, unless it is the value that holds for all others.
  if (amended.when === undefined) return [...others, ...alike];
  return values.some(isAlike) ? inPlace(values, isAlike, alike) : [...alike, ...others];
}

/**
 * The value without a condition that holds on a day; `undefined` where there is none.
 *
 * @param day the day, or the first of all where none is given
 */
export function valueOn(values: readonly ValueDocument[], day: Day): ValueDocument | undefined {
  return spans(values.filter(({ when }) => when === undefined)).find(
    ({ from, to }) => from <= day && day <= to,
  )?.value;
}

interface Span {
  readonly from: Day;
  readonly to: Day;
  readonly value: ValueDocument;
}

const spanOf = (value: ValueDocument): Span => ({
  from: value.from === undefined ? NO_DAY : parseDay(value.from),
  to: value.to === undefined ? LAST_DAY : parseDay(value.to),
  value,
});

/** Values with their days, each without an end of its own until the next one starts. */
function spans(values: readonly ValueDocument[]): Span[] {
  const sorted = values.map(spanOf).sort((a, b) => a.from - b.from);
  return sorted.map((one, at) =>
    one.to === LAST_DAY && at + 1 < sorted.length ? { ...one, to: sorted[at + 1].from - 1 } : one,
  );
}

/** What is left of the spans before and after the days of another. */
function withoutDaysOf(found: readonly Span[], { from, to }: Span): Span[] {
  return found.flatMap((one) => {
    const before = { ...one, to: Math.min(one.to, from - 1) };
    const after = { ...one, from: Math.max(one.from, to + 1) };
    return [
      ...(from > NO_DAY && one.from < from ? [before] : []),
      ...(to < LAST_DAY && one.to > to ? [after] : []),
    ];
  });
}

function written({ from, to, value }: Span): ValueDocument {
  const { from: _, to: __, ...rest } = value;
  return {
    ...(from !== NO_DAY && { from: formatDay(from) }),
    ...(to !== LAST_DAY && { to: formatDay(to) }),
    ...rest,
  };
}

function inPlace(
  values: readonly ValueDocument[],
  isAlike: (value: ValueDocument) => boolean,
  alike: readonly ValueDocument[],
): ValueDocument[] {
  const first = values.findIndex(isAlike);
  return values.flatMap((value, at) => (at === first ? alike : isAlike(value) ? [] : [value]));
}
