import type { Appearance } from '../output/formats.js';
import { paletteFor } from '../render/palette.js';
import type { Words } from '../text/words.js';
import { coverage } from './coverage.js';
import { failures } from './failures.js';
import { gaps } from './gaps.js';
import type { CasePage } from './page.js';
import type { Tested } from './tested.js';

/** The cases that do not hold, then what the others cover of the plan. */
export function* casesTable(about: Tested, words: Words, { width, coloured }: Appearance): Generator<string> {
  const page: CasePage = { about, words, palette: paletteFor(coloured), width };
  yield `${[...head(page), ...failures(page), '', ...coverage(page), ...gaps(page)].join('\n')}\n`;
}

function head({ about, words, palette }: CasePage): string[] {
  const { cases } = about.tested;
  const failed = cases.filter(({ passed }) => !passed).length;
  const style = failed > 0 ? palette.status.breached : palette.status.met;
  return [
    palette.bold(about.plan.document.title[words.language]),
    style(words.test.result(cases.length, failed, about.files.length)),
  ];
}
