import type { Language } from '@zhiben/core';
import { openData } from '../data.js';
import { type Climbs, climbsOf } from '../ladder/climbs.js';
import { LADDER_FORMATS } from '../ladder/formats.js';
import { writeTo, writeWhole } from '../output/write.js';
import { openPlan } from '../plans.js';
import { Progress } from '../progress.js';
import { hasColours, lineWidth, type Terminal } from '../terminal.js';
import { wordsOf } from '../text/index.js';
import { todayAt } from '../today.js';
import { type LadderCall, readLadderCall } from './ladder-call.js';

/** `zhiben ladder`: every rung that each case passed, and every notice missed. Answers the exit code. */
export async function ladder(
  args: readonly string[],
  terminal: Terminal,
  language: Language,
): Promise<number> {
  const words = wordsOf(language);
  const call = readLadderCall(args, todayAt(terminal.now()));
  if (call === null) {
    await writeTo(terminal.stdout, [words.ladder.help]);
    return 0;
  }
  const { format, out, isToday, asOf, quiet } = call;
  const climbs = await made(call, terminal, language);
  const parts = LADDER_FORMATS[format](climbs, words, {
    width: lineWidth(terminal),
    coloured: out === undefined && hasColours(terminal),
  });
  await (out === undefined ? writeTo(terminal.stdout, parts) : writeWhole(out, parts));
  // A row for each rung has no place for the day; the other formats show it.
  if (isToday && !quiet && format === 'csv') {
    await writeTo(terminal.stderr, [`${words.asOfToday(asOf)}\n`]);
  }
  return 0;
}

/** Reads plan and data, and gathers what the cases passed. */
async function made(call: LadderCall, terminal: Terminal, language: Language): Promise<Climbs> {
  const plan = await openPlan(call.plan);
  const progress = new Progress(terminal, wordsOf(language), call.quiet);
  try {
    return climbsOf(plan, await openData(call, progress.reading), call, progress.evaluating);
  } finally {
    progress.end();
  }
}
