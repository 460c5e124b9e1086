import { stat } from 'node:fs/promises';
import { type Language, TABLES } from '@zhiben/core';
import { templateWorkbook } from '@zhiben/io';
import { CallError } from '../call-error.js';
import { writeTo, writeWhole } from '../output/write.js';
import { plain } from '../render/plain.js';
import type { Terminal } from '../terminal.js';
import { wordsOf } from '../text/index.js';
import { readTemplateCall } from './template-call.js';

/** `zhiben template`: writes an empty workbook to be filled in. Answers the exit code. */
export async function template(
  args: readonly string[],
  terminal: Terminal,
  language: Language,
): Promise<number> {
  const words = wordsOf(language);
  const path = readTemplateCall(args);
  if (path === null) {
    await writeTo(terminal.stdout, [words.templateHelp]);
    return 0;
  }
  // What is there may have been filled in.
  if (await stat(path).catch(() => null)) throw new CallError('already-there', { path });
  await writeWhole(path, [await templateWorkbook(TABLES, language)]);
  await writeTo(terminal.stdout, [`${plain(words.templateWritten(path, Object.keys(TABLES).length))}\n`]);
  return 0;
}
