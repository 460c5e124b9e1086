import type { Language } from '@zhiben/core';
import { writeTo, writeWhole } from '../output/write.js';
import { PLAN_FORMATS } from '../plan/formats.js';
import { openPlan } from '../plans.js';
import type { Terminal } from '../terminal.js';
import { wordsOf } from '../text/index.js';
import { readPlanCall } from './plan-call.js';

/** `zhiben plan`: the plan sentence by sentence, with what each became. Answers the exit code. */
export async function plan(args: readonly string[], terminal: Terminal, language: Language): Promise<number> {
  const call = readPlanCall(args);
  if (call === null) {
    await writeTo(terminal.stdout, [wordsOf(language).planHelp]);
    return 0;
  }
  const { format, out } = call;
  const text = PLAN_FORMATS[format](await openPlan(call.plan), language);
  await (out === undefined ? writeTo(terminal.stdout, [text]) : writeWhole(out, [text]));
  return 0;
}
