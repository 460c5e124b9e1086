import type { Status } from '@zhiben/core';
import { count, countOrDot, NONE, percent } from '../render/figure.js';
import type { Palette } from '../render/palette.js';
import type { Cell } from '../render/table.js';
import { allOf, type Counts } from './grouped.js';

/** A column of figures: a status, all statuses, or what was done in time of what could have been. */
export type Figure = Status | 'total' | 'fraction' | 'share';

/** These are left out where nothing has them. */
const RARE: ReadonlySet<Figure> = new Set(['unknown', 'exempt', 'not-applicable']);

/** An arrangement of columns: what stands beside the title, and how wide the title has to be for it. */
export interface Arrangement {
  readonly figures: readonly Figure[];
  readonly withId: boolean;
  readonly title: number;
  /** Blanks between the columns. */
  readonly gap: number;
}

/** The statuses, those that ask for action first. */
export const IN_ORDER: readonly Status[] = [
  'breached',
  'open',
  'late',
  'met',
  'unknown',
  'exempt',
  'not-applicable',
];
const ALL: readonly Figure[] = [...IN_ORDER, 'total', 'fraction', 'share'];
/** What was done in time is also the numerator of the fraction. */
const WITHOUT_MET: readonly Figure[] = [
  ...IN_ORDER.flatMap((status): Figure[] => (status === 'met' ? ['fraction', 'share'] : [status])),
  'total',
];
const without = (figures: readonly Figure[], ...left: Figure[]) =>
  figures.filter((one) => !left.includes(one));

/** From wide to narrow. */
export const ARRANGEMENTS: readonly Arrangement[] = [
  { figures: ALL, withId: true, title: 46, gap: 2 },
  { figures: ALL, withId: false, title: 42, gap: 2 },
  { figures: WITHOUT_MET, withId: false, title: 30, gap: 2 },
  { figures: without(WITHOUT_MET, 'total'), withId: false, title: 22, gap: 1 },
  { figures: without(WITHOUT_MET, 'total', 'share'), withId: false, title: 0, gap: 1 },
];

/** The columns that have something to show. */
export const shown = (figures: readonly Figure[], total: Counts): Figure[] =>
  figures.filter((figure) => !RARE.has(figure) || total[figure as Status] > 0);

/** The cell of a figure. */
export function figureCell(figure: Figure, counts: Counts, palette: Palette): Cell {
  const { met, late, breached } = counts;
  const settled = met + late + breached;
  switch (figure) {
    case 'total':
      return { text: count(allOf(counts)) };
    case 'fraction':
      return settled === 0 ? { text: NONE, style: palette.dim } : { text: `${count(met)}/${count(settled)}` };
    case 'share':
      return settled === 0
        ? { text: percent(met, settled), style: palette.dim }
        : { text: percent(met, settled) };
    default: {
      const text = countOrDot(counts[figure]);
      return { text, style: counts[figure] === 0 ? palette.dim : palette.status[figure] };
    }
  }
}
