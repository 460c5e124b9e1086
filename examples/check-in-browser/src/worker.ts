import { evaluate, loadPlan } from '@zhiben/core';
import document from '@zhiben/core/plans/zhaoxian-2024-2026';
import { readFiles, SourceError } from '@zhiben/io/browser';
import { csvOf } from './csv.js';
import type { Check } from './list.js';
import { LISTS, shownLists } from './lists/index.js';
import type { Answer, Report, Request } from './messages.js';
import { sumOf } from './sum.js';
import { type Words, wordsOf } from './text/index.js';

const plan = loadPlan(document);

/** What was read last, or why it could not be. */
let source: Pick<Check, 'files' | 'reading'> | { readonly error: unknown } | undefined;
let last: Check | undefined;

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
      say({ kind: 'csv', name, file: new Blob([text], { type: 'text/csv' }) });
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
    return { files: files.map(({ name }) => name), reading: await readFiles(files, { onProgress }) };
  } catch (error) {
    return { error };
  }
}

function reportOf(check: Check, words: Words): Report {
  const { files, findings, reading, asOf } = check;
  return {
    plan: plan.document.title[words.language],
    files,
    asOf,
    rows: Object.values(reading.counts).reduce((rows, { read }) => rows + read, 0),
    counts: sumOf(findings.tally().values()),
    lists: shownLists(check, words),
  };
}

function sentenceOf(error: unknown, words: Words): string {
  if (error instanceof SourceError) return error.text(words.language);
  return words.unexpected(error instanceof Error ? error.message : String(error));
}
