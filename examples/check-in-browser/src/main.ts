import type { Language } from '@zhiben/core';
import type { ListName } from './list.js';
import type { Answer, Report, Request } from './messages.js';
import { wordsOf } from './text/index.js';
import { todayAt } from './today.js';
import { takeFiles } from './view/intake.js';
import { speak } from './view/language.js';
import { reportView } from './view/report.js';
import { save } from './view/save.js';

/** The worker's own script, which the bundle puts here. */
declare const WORKER_SOURCE: string;

const byId = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const input = byId<HTMLInputElement>('files');
const asOf = byId<HTMLInputElement>('as-of');
const progress = byId<HTMLProgressElement>('progress');
const status = byId('status');
const failure = byId('failure');
const view = byId('report');

const script = new Blob([WORKER_SOURCE], { type: 'text/javascript' });
const worker = new Worker(URL.createObjectURL(script), { type: 'module' });
const ask = (request: Request) => worker.postMessage(request);

let language: Language = 'zh-CN';
/** Whether anything was chosen so far. */
let hasFiles = false;
/** Whether the report that comes is the first of its files. */
let isFresh = false;

function check(files?: readonly File[]): void {
  if (!files && !hasFiles) return;
  if (!asOf.checkValidity()) {
    fail(wordsOf(language).noDay);
    return;
  }
  hasFiles = true;
  isFresh ||= files !== undefined;
  if (files) view.hidden = true;
  failure.textContent = '';
  setBusy(true);
  ask({ kind: 'check', files, asOf: asOf.value, language });
}

function setBusy(busy: boolean): void {
  progress.hidden = !busy;
  input.disabled = busy;
  view.setAttribute('aria-busy', String(busy));
}

function fail(message: string): void {
  setBusy(false);
  status.textContent = '';
  failure.textContent = message;
  view.hidden = true;
}

function show(report: Report): void {
  const words = wordsOf(language);
  setBusy(false);
  status.textContent = words.done(report.rows, report.counts.breached);
  const downloads = {
    list: (list: ListName) => ask({ kind: 'csv', list, language }),
    annotated: () => ask({ kind: 'annotated', language }),
  };
  view.replaceChildren(...reportView(report, words, downloads));
  view.hidden = false;
  if (isFresh) byId('report-title').focus();
  isFresh = false;
}

worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
  const words = wordsOf(language);
  if (data.kind === 'reading') status.textContent = words.reading(data.rows);
  else if (data.kind === 'evaluating') status.textContent = words.evaluating;
  else if (data.kind === 'report') show(data.report);
  else if (data.kind === 'file') save(data.file, data.name);
  else fail(data.message);
});
worker.addEventListener('error', () => fail(wordsOf(language).notStarted));

takeFiles(input, byId('drop'), check, ({ message }) => fail(wordsOf(language).unexpected(message)));
asOf.addEventListener('change', () => check());
byId('language').addEventListener('click', () => {
  language = language === 'en' ? 'zh-CN' : 'en';
  speak(language);
  if (hasFiles) check();
  else status.textContent = wordsOf(language).ready;
});

asOf.value = todayAt(new Date());
status.textContent = wordsOf(language).ready;
input.disabled = false;
