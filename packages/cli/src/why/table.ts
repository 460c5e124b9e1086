import type { Explanation } from '@zhiben/core';
import type { Appearance } from '../output/formats.js';
import { type Palette, paletteFor } from '../render/palette.js';
import { plain } from '../render/plain.js';
import { type Column, layTable, type Row } from '../render/table.js';
import { wrap } from '../render/wrap.js';
import type { Words } from '../text/words.js';
import type { Answer } from './answer.js';

/** So many findings are explained in full; of more, the first. */
const MOST = 3;
/** So many of the others are named. */
const MOST_NAMED = 12;
/** Columns that details stand in from what they belong to. */
const INDENT = 2;

/** Explanations as a person reads them in a terminal, one below the other. */
export function* whyTable(
  { findings, explain, isToday }: Answer,
  words: Words,
  { width, coloured }: Appearance,
): Generator<string> {
  const palette = paletteFor(coloured);
  const said = words.why;
  const shown = findings.slice(0, MOST);
  for (const [at, finding] of shown.entries()) {
    const lines = explained(explain(finding), words, palette, width, isToday);
    yield `${at > 0 ? '\n' : ''}${lines.join('\n')}\n`;
  }
  const rest = findings.slice(MOST).map(({ instance }) => instance);
  if (rest.length === 0) return;
  const more = wrap(plain(said.more(rest.length, rest.slice(0, MOST_NAMED))), width).map(palette.dim);
  yield `\n${more.join('\n')}\n`;
}

function explained(
  explanation: Explanation,
  { language, why }: Words,
  palette: Palette,
  width: number,
  isToday: boolean,
): string[] {
  const columns: Column[] = [
    { head: [''], align: 'left' },
    { head: [''], align: 'left', least: 30 },
  ];
  const lines = explanation.lines(language);
  const rows = lines.map(({ label, text, depth, about }, at): Row => {
    const isSame = label === lines[at - 1]?.label;
    return [
      { text: isSame ? '' : label, style: palette.dim },
      {
        text: about === 'asOf' && isToday ? why.today(text) : text,
        indent: depth * INDENT,
        style: about === 'result' ? palette.status[explanation.finding.status] : undefined,
      },
    ];
  });
  return layTable(columns, rows, width).rows.flat();
}
