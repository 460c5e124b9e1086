import { readFile } from 'node:fs/promises';
import type { Language, Reading } from '@zhiben/core';
import { AnnotationError, annotateWorkbook, issueNotes } from '@zhiben/io';
import { CallError } from '../call-error.js';
import { openData } from '../data.js';
import { ISSUE_FORMATS } from '../issues/formats.js';
import { writeTo, writeWhole } from '../output/write.js';
import { Progress } from '../progress.js';
import { hasColours, lineWidth, type Terminal } from '../terminal.js';
import { wordsOf } from '../text/index.js';
import { type IssuesCall, isWorkbook, readIssuesCall } from './issues-call.js';

/** `zhiben issues`: what is wrong with data, for those who keep them. Answers the exit code. */
export async function issues(
  args: readonly string[],
  terminal: Terminal,
  language: Language,
): Promise<number> {
  const words = wordsOf(language);
  const call = readIssuesCall(args);
  if (call === null) {
    await writeTo(terminal.stdout, [words.issueList.help]);
    return 0;
  }
  const { format, out, annotate } = call;
  const reading = await read(call, terminal, language);
  if (annotate !== undefined) await writeWhole(annotate, [await annotated(call.data, reading, language)]);
  const parts = ISSUE_FORMATS[format](
    { reading, isWorkbook: isWorkbook(call.data), annotated: annotate },
    words,
    {
      width: lineWidth(terminal),
      coloured: out === undefined && hasColours(terminal),
    },
  );
  await (out === undefined ? writeTo(terminal.stdout, parts) : writeWhole(out, parts));
  return 0;
}

async function read(call: IssuesCall, terminal: Terminal, language: Language): Promise<Reading> {
  const progress = new Progress(terminal, wordsOf(language), call.quiet);
  try {
    return await openData(call, progress.reading);
  } finally {
    progress.end();
  }
}

/** A copy of the workbook with each issue written on its cell. */
async function annotated(path: string, { issues }: Reading, language: Language): Promise<Uint8Array> {
  try {
    return await annotateWorkbook(await readFile(path), issueNotes(issues, language));
  } catch (error) {
    if (error instanceof AnnotationError) throw new CallError('not-annotated', { path, error });
    throw error;
  }
}
