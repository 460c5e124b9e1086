import type { Language } from '@zhiben/core';
import { openData } from '../data.js';
import { writeTo, writeWhole } from '../output/write.js';
import { openPlan } from '../plans.js';
import { Progress } from '../progress.js';
import { hasColours, lineWidth, type Terminal } from '../terminal.js';
import { wordsOf } from '../text/index.js';
import { todayAt } from '../today.js';
import { type Answer, answerTo } from '../why/answer.js';
import { WHY_FORMATS } from '../why/formats.js';
import { readWhyCall, type WhyCall } from './why-call.js';

/** `zhiben why`: why findings are as they are, down to the rows of the data. Answers the exit code. */
export async function why(args: readonly string[], terminal: Terminal, language: Language): Promise<number> {
  const words = wordsOf(language);
  const call = readWhyCall(args, todayAt(terminal.now()));
  if (call === null) {
    await writeTo(terminal.stdout, [words.why.help]);
    return 0;
  }
  const { format, out } = call;
  const answer = await made(call, terminal, language);
  const parts = WHY_FORMATS[format](answer, words, {
    width: lineWidth(terminal),
    coloured: out === undefined && hasColours(terminal),
  });
  await (out === undefined ? writeTo(terminal.stdout, parts) : writeWhole(out, parts));
  return 0;
}

/** Reads plan and data, and explains what is asked about. */
async function made(call: WhyCall, terminal: Terminal, language: Language): Promise<Answer> {
  const plan = await openPlan(call.plan);
  const progress = new Progress(terminal, wordsOf(language), call.quiet);
  try {
    return answerTo(call, plan, await openData(call, progress.reading));
  } finally {
    progress.end();
  }
}
