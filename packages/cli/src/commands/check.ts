import { evaluate, type Language, type Plan } from '@zhiben/core';
import { openData } from '../data.js';
import type { Evaluation } from '../evaluation.js';
import { TEXT_FORMATS } from '../output/formats.js';
import { issueLines } from '../output/issues.js';
import { writeTo, writeWhole } from '../output/write.js';
import { xlsx } from '../output/xlsx/xlsx.js';
import { openPlan } from '../plans.js';
import { Progress } from '../progress.js';
import { hasColours, lineWidth, type Terminal } from '../terminal.js';
import { type Words, wordsOf } from '../text/index.js';
import { todayAt } from '../today.js';
import { type CheckCall, readCheckCall } from './check-call.js';

/** `zhiben check`: evaluates a plan on data as of a day, and writes the findings. Answers the exit code. */
export async function check(
  args: readonly string[],
  terminal: Terminal,
  language: Language,
): Promise<number> {
  const words = wordsOf(language);
  const call = readCheckCall(args);
  if (call === null) {
    await writeTo(terminal.stdout, [words.checkHelp]);
    return 0;
  }
  const evaluation = await evaluated(call, terminal, language);
  const { plan, reading, findings, asOf, isToday } = evaluation;
  if (!call.quiet) await writeWarnings(plan, terminal, words);
  if (call.issues !== undefined) await writeWhole(call.issues, issueLines(reading.issues, language));
  const { format } = call.output;
  await writeFindings(call.output, evaluation, terminal, words);
  // A line for each finding has no place for the day; the other formats show it.
  if (isToday && !call.quiet && (format === 'ndjson' || format === 'csv')) {
    await writeTo(terminal.stderr, [`${words.asOfToday(asOf)}\n`]);
  }
  return call.failsOnBreached && findings.count({ status: 'breached' }) > 0 ? 1 : 0;
}

/** Writes what looks wrong in the plan. */
async function writeWarnings({ warnings }: Plan, terminal: Terminal, words: Words): Promise<void> {
  const lines = warnings.map((warning) => `${words.planWarning(warning.text(words.language))}\n`);
  if (lines.length > 0) await writeTo(terminal.stderr, lines);
}

async function writeFindings(
  output: CheckCall['output'],
  evaluation: Evaluation,
  terminal: Terminal,
  words: Words,
): Promise<void> {
  if (output.format === 'xlsx') return writeWhole(output.out, [await xlsx(evaluation, words)]);
  const { format, out } = output;
  const parts = TEXT_FORMATS[format](evaluation, words, {
    width: lineWidth(terminal),
    coloured: out === undefined && hasColours(terminal),
  });
  await (out === undefined ? writeTo(terminal.stdout, parts) : writeWhole(out, parts));
}

/** Reads plan and data, and evaluates the one on the other. */
async function evaluated(call: CheckCall, terminal: Terminal, language: Language): Promise<Evaluation> {
  const { knownAt, asOf = todayAt(terminal.now()) } = call;
  const plan = await openPlan(call.plan);
  const progress = new Progress(terminal, wordsOf(language), call.quiet);
  try {
    const reading = await openData(call, progress.reading);
    const findings = evaluate(plan, reading.dataset, { asOf, knownAt, onProgress: progress.evaluating });
    const isToday = call.asOf === undefined;
    return { plan, reading, findings, asOf, isToday, knownAt, issuesFile: call.issues };
  } finally {
    progress.end();
  }
}
