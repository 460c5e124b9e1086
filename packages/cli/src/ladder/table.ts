import type { LadderCase, RungOutcome, RungPassed } from '@zhiben/core';
import { clauseText, nameOf } from '../due/labels.js';
import { groupBy } from '../group-by.js';
import type { Appearance } from '../output/formats.js';
import { count } from '../render/figure.js';
import { paletteFor, type Style } from '../render/palette.js';
import { type Column, layTable, type Row } from '../render/table.js';
import { inLanguage, type Page, sectionTitle, sentence } from '../report/page.js';
import type { Words } from '../text/words.js';
import type { Climbs } from './climbs.js';
import { head } from './head.js';
import { isMissed } from './missed.js';
import { rungName, rungsOf, stepName } from './rungs.js';

/** So many cases of a section are told; of the others, how many there are. */
const MOST_TOLD = 20;

const OUTCOMES: readonly RungOutcome[] = ['in-time', 'late', 'missed', 'open', 'lapsed', 'unknown'];

/** The ladders as a person reads them in a terminal: for each duty how often each rung was passed, then case by case. */
export function* ladderTable(
  climbs: Climbs,
  words: Words,
  { width, coloured }: Appearance,
): Generator<string> {
  const page: Page = { evaluation: climbs, words, width, palette: paletteFor(coloured) };
  const byDuty = groupBy(climbs.ladder.cases, ({ obligation }) => obligation);
  const parts = [
    head(page, climbs),
    ...[...byDuty].flatMap(([obligation, cases]) => [
      counts(page, obligation, cases),
      open(page, cases),
      ended(page, cases),
    ]),
  ];
  let before = '';
  for (const lines of parts) {
    if (lines.length === 0) continue;
    yield `${before}${lines.join('\n')}\n`;
    before = '\n';
  }
}

/** How often each rung was passed, and what came of it. */
function counts(page: Page, obligation: string, cases: readonly LadderCase[]): string[] {
  const { palette, words } = page;
  const { plan } = page.evaluation;
  const duty = plan.duty(obligation)!;
  const said = words.ladder;
  const title = sectionTitle(page, inLanguage(page, duty.title), clauseText(page, { duty }));
  const columns: Column[] = [
    { head: said.columns.rung, align: 'left' },
    ...OUTCOMES.map((outcome): Column => ({ head: said.outcomeHeads[outcome], align: 'right' })),
    { head: said.columns.all, align: 'right' },
  ];
  const passed = cases.flatMap((one) => one.passed);
  const rows = rungsOf(plan, obligation).map(({ id }): Row => {
    const ofRung = passed.filter(({ rung }) => rung === id);
    const figures = OUTCOMES.map((one) => ofRung.filter(({ outcome }) => outcome === one).length);
    return [
      { text: rungName(page, obligation, id) },
      ...figures.map((figure, at) => ({
        text: count(figure),
        style: figure > 0 ? styleOf(page, OUTCOMES[at]) : palette.dim,
      })),
      { text: count(ofRung.length) },
    ];
  });
  const table = layTable(columns, rows, page.width);
  return [...title, '', ...table.head.map(palette.dim), ...table.rows.flat()];
}

/** The cases that still are, those on the highest rung first. */
function open(page: Page, cases: readonly LadderCase[]): string[] {
  const there = cases.filter(({ endedOn }) => endedOn === undefined);
  const height = ({ obligation, now }: LadderCase) =>
    rungsOf(page.evaluation.plan, obligation).findIndex(({ id }) => id === now);
  there.sort((a, b) => height(b) - height(a) || compare(a.since, b.since));
  return section(page, page.words.ladder.open(there.length), there);
}

/** The cases that have ended and of which a notice was missed, those that ended last first. */
function ended(page: Page, cases: readonly LadderCase[]): string[] {
  const missed = cases.filter(({ endedOn, passed }) => endedOn !== undefined && passed.some(isMissed));
  missed.sort((a, b) => compare(b.endedOn ?? '', a.endedOn ?? ''));
  return section(page, page.words.ladder.ended(missed.length), missed);
}

function section(page: Page, title: string, cases: readonly LadderCase[]): string[] {
  if (cases.length === 0) return [];
  const { palette, words } = page;
  const { columns, more } = words.ladder;
  const layout: Column[] = [
    { head: columns.rung, align: 'left' },
    { head: columns.from, align: 'left' },
    { head: columns.to, align: 'left' },
    { head: columns.due, align: 'left' },
    { head: columns.outcome, align: 'left' },
    { head: columns.answer, align: 'left', least: 10 },
  ];
  const told = cases.slice(0, MOST_TOLD);
  const rows = told.flatMap((one, at): Row[] => [
    ...(at > 0 ? [{ text: '' }] : []),
    { text: caseText(page, one), style: palette.bold },
    ...one.passed.map((passed) => rungRow(page, one, passed)),
  ]);
  const hasRungs = told.some(({ passed }) => passed.length > 0);
  const table = layTable(layout, rows, page.width);
  return [
    ...sentence(page, title, palette.bold),
    '',
    ...(hasRungs ? [...table.head.map(palette.dim), palette.dim('─'.repeat(table.width))] : []),
    ...table.rows.flat(),
    ...(told.length < cases.length
      ? ['', ...sentence(page, more(cases.length - told.length), palette.dim)]
      : []),
  ];
}

/** Whose case it is, since when, and where it stands. */
function caseText(page: Page, one: LadderCase): string {
  const { words } = page;
  const { obligation, subject, instance, since, endedOn, steps, now, next } = one;
  const said = words.ladder;
  const step = steps.at(-1);
  // The first step is where a case begins, and the last where it ends: both are said already.
  const isUnderWay = endedOn === undefined && steps.length > 1;
  const facts = [
    said.since(since),
    ...(step && isUnderWay ? [said.step(stepName(page, obligation, step.step), step.on)] : []),
    ...(endedOn === undefined ? [] : [said.endedOn(endedOn)]),
    ...(now === undefined ? [] : [said.now(rungName(page, obligation, now))]),
    ...(next === undefined
      ? []
      : [said.next(rungName(page, obligation, next.rung), next.on, next.reason === undefined)]),
  ];
  return words.report.aside(`${nameOf(page, subject)} ${instance}`, facts.join(said.separator));
}

function rungRow(page: Page, { obligation }: LadderCase, passed: RungPassed): Row {
  const { words } = page;
  const { rung, from, to = '', due = '', outcome, answer } = passed;
  const name = (id: string) => rungName(page, obligation, id);
  return [
    { text: name(rung), indent: 2 },
    { text: from },
    { text: to },
    { text: due },
    { text: words.ladder.outcomes[outcome], style: styleOf(page, outcome) },
    { text: answer ? `${answer.on} ${answer.rung === rung ? '' : `${name(answer.rung)} `}${answer.id}` : '' },
  ];
}

/** The looks of an outcome: those of the status that it comes from. */
function styleOf({ palette }: Page, outcome: RungOutcome): Style {
  const { status, dim } = palette;
  const styles: Readonly<Record<RungOutcome, Style>> = {
    'in-time': status.met,
    late: status.late,
    missed: status.breached,
    open: status.open,
    lapsed: dim,
    unknown: status.unknown,
  };
  return styles[outcome];
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
