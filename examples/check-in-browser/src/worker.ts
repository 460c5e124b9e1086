import { evaluate, loadPlan } from '@zhiben/core';
import document from '@zhiben/core/plans/zhaoxian-2024-2026';
import { AnnotationError, annotateWorkbook, issueNotes, readFiles, SourceError } from '@zhiben/io/browser';
import { csvOf } from './csv.js';
import { type Check, scored } from './list.js';
import { LISTS, shownLists } from './lists/index.js';
import type { Answer, Report, Request } from './messages.js';
import { sumOf } from './sum.js';
import { type Words, wordsOf } from './text/index.js';

const plan = loadPlan(document);

/** What was read, and the files it was read from. */
interface Source extends Pick<Check, 'files' | 'reading'> {
  readonly originals: readonly File[];
}

/** What was read last, or why it could not be. */
let source: Source | { readonly error: unknown } | undefined;
let last: (Check & Source) | undefined;

const say = (answer: Answer) => postMessage(answer);

// One request after the other: a day that is changed while files are read waits for them.
let queue = Promise.resolve();
addEventListener('message', ({ data }: MessageEvent<Request>) => {
  queue = queue.then(() => answer(data));
});

async function answer(request: Request): Promise<void> {
  const words = wordsOf(request.language);
  try {
    if (request.kind === 'csv') {
      if (!last) return;
      const text = csvOf(LISTS[request.list](last, words));
      const name = `${words.lists[request.list].title} ${last.asOf}.csv`;
      say({ kind: 'file', name, file: new Blob([text], { type: 'text/csv' }) });
      return;
    }
    if (request.kind === 'annotated') {
      if (last) say({ kind: 'file', ...(await annotated(last, words)) });
      return;
    }
    if (request.files) source = await read(request.files);
    if (!source) return;
    if ('error' in source) throw source.error;
    say({ kind: 'evaluating' });
    const { asOf } = request;
    last = { plan, ...source, asOf, findings: evaluate(plan, source.reading.dataset, { asOf }) };
    say({ kind: 'report', report: reportOf(last, words) });
  } catch (error) {
    last = undefined;
    say({ kind: 'failed', message: sentenceOf(error, words) });
  }
}

async function read(files: readonly File[]): Promise<typeof source> {
  try {
    say({ kind: 'reading', rows: 0 });
    const onProgress = (rows: number) => say({ kind: 'reading', rows });
    const reading = await readFiles(files, { onProgress });
    return { files: files.map(({ name }) => name), reading, originals: files };
  } catch (error) {
    return { error };
  }
}

/** A copy of the workbook that was read, with each issue written on its cell. */
async function annotated({ originals: [workbook], reading }: Source, words: Words) {
  const bytes = new Uint8Array(await workbook.arrayBuffer());
  const copy = await annotateWorkbook(bytes, issueNotes(reading.issues, words.language));
  return {
    name: words.annotatedName(workbook.name),
    file: new Blob([copy as BlobPart], { type: workbook.type }),
  };
}

function reportOf(check: Check & Source, words: Words): Report {
  const { files, reading, asOf } = check;
  return {
    plan: plan.document.title[words.language],
    files,
    asOf,
    rows: Object.values(reading.counts).reduce((rows, { read }) => rows + read, 0),
    counts: sumOf(scored(check).tally().values()),
    lists: shownLists(check, words),
    isAnnotatable: check.originals.length === 1 && /\.xls[xm]$/i.test(files[0]),
  };
}

function sentenceOf(error: unknown, words: Words): string {
  if (error instanceof SourceError || error instanceof AnnotationError) return error.text(words.language);
  return words.unexpected(error instanceof Error ? error.message : String(error));
}
