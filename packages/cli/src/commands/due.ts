import type { Language } from '@zhiben/core';
import { openData } from '../data.js';
import { type Agenda, agendaOf } from '../due/agenda.js';
import { DUE_FORMATS } from '../due/formats.js';
import { writeTo, writeWhole } from '../output/write.js';
import { openPlan } from '../plans.js';
import { Progress } from '../progress.js';
import { hasColours, lineWidth, type Terminal } from '../terminal.js';
import { wordsOf } from '../text/index.js';
import { todayAt } from '../today.js';
import { type DueCall, readDueCall } from './due-call.js';

/** `zhiben due`: what falls due next, by the unit that has to see to it. Answers the exit code. */
export async function due(args: readonly string[], terminal: Terminal, language: Language): Promise<number> {
  const words = wordsOf(language);
  const call = readDueCall(args, todayAt(terminal.now()));
  if (call === null) {
    await writeTo(terminal.stdout, [words.due.help]);
    return 0;
  }
  const { format, out, alarm, isToday, asOf, quiet } = call;
  const agenda = await made(call, terminal, language);
  const parts = DUE_FORMATS[format](agenda, words, {
    width: lineWidth(terminal),
    coloured: out === undefined && hasColours(terminal),
    alarm,
  });
  await (out === undefined ? writeTo(terminal.stdout, parts) : writeWhole(out, parts));
  // A line for each item, or an event, has no place for the day; the other formats show it.
  if (isToday && !quiet && (format === 'csv' || format === 'ics')) {
    await writeTo(terminal.stderr, [`${words.asOfToday(asOf)}\n`]);
  }
  return 0;
}

/** Reads plan and data, and makes the agenda of them. */
async function made(call: DueCall, terminal: Terminal, language: Language): Promise<Agenda> {
  const plan = await openPlan(call.plan);
  const progress = new Progress(terminal, wordsOf(language), call.quiet);
  try {
    const reading = await openData(call, progress.reading);
    return agendaOf(plan, reading, call, progress.evaluating);
  } finally {
    progress.end();
  }
}
