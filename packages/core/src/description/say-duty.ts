import { compileTable } from '../duty/case-rows.js';
import type { PlanScope } from '../plan/plan-scope.js';
import type {
  AtLeast,
  DeadlineDocument,
  DutyDocument,
  QuotaDocument,
  RecurringDocument,
  SameAsDocument,
  StandingDocument,
  TrackedDocument,
} from '../plan/schema.js';
import type { Language } from '../record/issue.js';
import type { Line } from './line.js';
import { sayOutcome } from './say-outcome.js';
import { type Hear, RowSpeaker } from './say-rows.js';

/** Says what a duty binds, owes and is shown by, in one language. */
export function sayDuty(document: DutyDocument, scope: PlanScope, language: Language, hear: Hear): Line[] {
  const speaker = (table: string) => new RowSpeaker(scope.rows(table, table), language, hear);
  const ofCases = (cases: DeadlineDocument['cases']) =>
    new RowSpeaker(compileTable(cases, scope, document.id).rows, language, hear);
  switch (document.kind) {
    case 'recurring':
      return recurring(document, speaker(document.bound.from), scope);
    case 'deadline':
      return deadline(document, ofCases(document.cases));
    case 'standing':
      return standing(document, ofCases(document.cases));
    case 'quota':
      return quota(document, speaker(document.population.from));
    case 'outcome':
      return sayOutcome(document, scope, speaker);
    case 'tracked':
      return tracked(document, speaker(document.evidence.from));
    case 'same-as':
      return sameAs(document, scope, speaker(Object.keys(scope.tables)[0]));
  }
}

/** The rows of a table that a duty is about. */
function applies(
  speaker: RowSpeaker,
  when: Parameters<RowSpeaker['condition']>[0],
  subject?: string,
): Line[] {
  const { say, words } = speaker;
  const asked = speaker.condition(when);
  const text = asked === '' ? speaker.table() : speaker.table() + say.comma + asked;
  const lines: Line[] = [{ about: 'applies', label: say.labels.applies, text }];
  if (subject !== undefined)
    lines.push({ about: 'applies', label: words.labels.whose, text: words.by(speaker.label(subject)) });
  return lines;
}

/** By which column records belong to whom a duty binds. */
function link(speaker: RowSpeaker, from: string, subject: string | { fact: string }): string {
  const column = typeof subject === 'string' ? subject : subject.fact;
  return speaker.words.by(speaker.of(from).label(column));
}

function recurring(document: RecurringDocument, speaker: RowSpeaker, scope: PlanScope): Line[] {
  const { say, words, language } = speaker;
  const { bound, every, atLeast, effectiveFrom, window, grace, evidence } = document;
  const lines = applies(speaker, bound.when);
  const add = (about: Line['about'], label: string, text: string) => lines.push({ about, label, text });
  if (bound.subject !== undefined) add('applies', words.labels.whose, words.by(speaker.label(bound.subject)));
  if (bound.since !== undefined) add('applies', say.labels.bindsFrom, speaker.day(bound.since));
  if (bound.until !== undefined) add('applies', say.labels.bindsUntil, speaker.day(bound.until));
  if (bound.each && evidence.each !== undefined)
    add('applies', words.labels.each, speaker.list(bound.each.of.parameter, evidence.from, evidence.each));
  if (bound.where) {
    const { where } = bound;
    const text = speaker.records(where) + say.comma + link(speaker, where.from, where.subject);
    add('applies', say.labels.trigger, text);
  }
  add('applies', say.labels.scope, words.minimum(speaker.value(scope.document.minimumDays[every])));
  for (const one of scope.document.exemptions ?? []) {
    if (one.bound === bound.from) add('applies', words.labels.lifted, one.reading[language]);
  }
  const amount = amountOwed(atLeast, speaker);
  const owed =
    evidence.sum === undefined
      ? words.atLeast(every, amount)
      : words.atLeastSum(every, speaker.of(evidence.from).label(evidence.sum), amount);
  add('owed', words.labels.owed, owed + say.comma + words.effectiveFrom(speaker.value(effectiveFrom)));
  if (window)
    add('owed', say.labels.window, words.yearly(speaker.value(window.from), speaker.value(window.to)));
  if (grace) add('owed', say.labels.due, words.grace(speaker.value(grace.days)));
  const records = speaker.records(evidence) + say.comma + link(speaker, evidence.from, evidence.subject);
  add('evidence', say.labels.evidence, records);
  add('evidence', words.labels.counts, words.period[evidence.period]);
  return lines;
}

/** How much is owed, by what it depends on. */
function amountOwed(atLeast: AtLeast, speaker: RowSpeaker): string {
  if (typeof atLeast === 'number' || 'parameter' in atLeast) return speaker.value(atLeast);
  const { if: condition, since, until, use, else: other } = atLeast;
  const { say, words } = speaker;
  const asked = [
    ...(condition === undefined ? [] : [speaker.condition(condition)]),
    ...(since === undefined ? [] : [words.since(speaker.day(since))]),
    ...(until === undefined ? [] : [words.until(speaker.day(until))]),
  ];
  return words.ifThen(asked.join(say.and), amountOwed(use, speaker), amountOwed(other, speaker));
}

function deadline(document: DeadlineDocument, speaker: RowSpeaker): Line[] {
  const { say, words, language } = speaker;
  const { cases, due, done, window, ladder } = document;
  const lines = applies(speaker, cases.when, cases.subject);
  const add = (about: Line['about'], label: string, text: string) => lines.push({ about, label, text });
  if (due !== undefined) add('owed', say.labels.due, speaker.day(due));
  if (done !== undefined) add('evidence', say.labels.done, speaker.day(done));
  if (window) add('evidence', say.labels.toldFrom, speaker.day(window.from));
  if (!ladder) return lines;
  for (const { title, from, until, when } of ladder.rungs) {
    const end = until === undefined ? undefined : speaker.day(until);
    const only = when && speaker.condition(when);
    add('owed', say.labels.rung, words.rung(title[language], speaker.day(from), end, only));
  }
  add('owed', say.labels.due, words.within(speaker.value(ladder.within.days)));
  const { from, subject, since } = ladder.answer;
  const answer = speaker.records({ from, since }) + say.comma + link(speaker, from, subject);
  add('evidence', words.labels.answer, answer);
  return lines;
}

function standing({ cases, holds }: StandingDocument, speaker: RowSpeaker): Line[] {
  const { say } = speaker;
  return [
    ...applies(speaker, cases.when, cases.subject),
    { about: 'owed', label: say.labels.holds, text: speaker.condition(holds) },
    { about: 'evidence', label: say.labels.evidence, text: speaker.table() },
  ];
}

function quota({ population, done, threshold, by }: QuotaDocument, speaker: RowSpeaker): Line[] {
  const { say, words } = speaker;
  const share = words.share(speaker.share(threshold), speaker.value(by));
  const lines: Line[] = [
    ...applies(speaker, population.when),
    { about: 'owed', label: say.labels.share, text: share },
    { about: 'evidence', label: say.labels.done, text: speaker.day(done) },
  ];
  if (population.toldFrom === undefined) return lines;
  const text = speaker.value(population.toldFrom);
  return [...lines, { about: 'evidence', label: say.labels.toldFrom, text }];
}

function tracked({ evidence }: TrackedDocument, speaker: RowSpeaker): Line[] {
  const { say, words } = speaker;
  const lines: Line[] = [
    { about: 'owed', label: words.labels.owed, text: words.tracked },
    { about: 'evidence', label: say.labels.evidence, text: speaker.records(evidence) },
  ];
  if (evidence.on === undefined) return lines;
  return [
    ...lines,
    { about: 'evidence', label: words.labels.counts, text: words.datedBy(speaker.label(evidence.on)) },
  ];
}

function sameAs({ sameAs: id }: SameAsDocument, { document }: PlanScope, speaker: RowSpeaker): Line[] {
  const { words, language } = speaker;
  const other = document.actions.flatMap(({ duties }) => duties).find((one) => one.id === id)!;
  return [{ about: 'owed', label: words.labels.owed, text: words.sameAs(other.title[language], id) }];
}
