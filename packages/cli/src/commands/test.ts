import { type Language, testPlan } from '@zhiben/core';
import { CASE_FORMATS } from '../case-report/formats.js';
import { openCases } from '../cases/open-cases.js';
import { writeTo, writeWhole } from '../output/write.js';
import { openPlan } from '../plans.js';
import { hasColours, lineWidth, type Terminal } from '../terminal.js';
import { wordsOf } from '../text/index.js';
import { readTestCall } from './test-call.js';

/** `zhiben test`: holds a plan against its cases, and tells what they cover. Answers the exit code. */
export async function test(args: readonly string[], terminal: Terminal, language: Language): Promise<number> {
  const words = wordsOf(language);
  const call = readTestCall(args);
  if (call === null) {
    await writeTo(terminal.stdout, [words.test.help]);
    return 0;
  }
  const plan = await openPlan(call.plan);
  const files = await openCases(call.plan, call.cases);
  const tested = testPlan(
    plan,
    files.map(({ file }) => file),
  );
  const nameOf = new Map(files.flatMap(({ name, file }) => file.cases.map((one) => [one, name] as const)));
  const { format, out } = call;
  const parts = CASE_FORMATS[format]({ plan, files, tested, nameOf: (one) => nameOf.get(one)! }, words, {
    width: lineWidth(terminal),
    coloured: out === undefined && hasColours(terminal),
  });
  await (out === undefined ? writeTo(terminal.stdout, parts) : writeWhole(out, parts));
  return tested.cases.every(({ passed }) => passed) ? 0 : 1;
}
