import { styleText } from 'node:util';
import type { Status } from '@zhiben/core';

/** How a piece of text looks. */
export type Style = (text: string) => string;

/** The looks a report is made of. */
export interface Palette {
  readonly bold: Style;
  readonly dim: Style;
  /** Of a count of a status that is not zero. */
  readonly status: Readonly<Record<Status, Style>>;
}

type Looks = Parameters<typeof styleText>[0];

/** The looks in colour, or all of them without. */
export function paletteFor(coloured: boolean): Palette {
  const style =
    (looks: Looks): Style =>
    (text) =>
      // The caller knows which stream it writes to; Node is not to guess.
      coloured ? styleText(looks, text, { validateStream: false }) : text;
  return {
    bold: style('bold'),
    dim: style('dim'),
    status: {
      breached: style(['bold', 'red']),
      late: style('yellow'),
      open: style('cyan'),
      met: style('green'),
      tracked: style('dim'),
      unknown: style('magenta'),
      exempt: style('dim'),
      'not-applicable': style('dim'),
    },
  };
}
