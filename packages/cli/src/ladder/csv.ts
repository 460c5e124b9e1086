import type { LadderCase, RungPassed } from '@zhiben/core';
import { stringify } from 'csv-stringify/sync';
import { clauseText, nameOf } from '../due/labels.js';
import { unbrokenPage } from '../output/unbroken-page.js';
import { inLanguage, type Page } from '../report/page.js';
import type { Words } from '../text/words.js';
import type { Climbs } from './climbs.js';
import { rungName, stepName } from './rungs.js';

/**
 * A row for each rung that a case passed, and one for a case that passed none, as UTF-8 with a byte order mark, as Excel
 * wants it. A cell that would start a formula is made text by a leading `'`.
 */
export function* ladderCsv(climbs: Climbs, words: Words): Generator<string> {
  const page = unbrokenPage(climbs, words);
  const { fields } = words.ladder;
  yield stringify([Object.values(fields)], { bom: true });
  const rows = climbs.ladder.cases.flatMap((one) => {
    const about = caseCells(page, climbs, one);
    return one.passed.length === 0
      ? [about]
      : one.passed.map((rung) => ({ ...about, ...rungCells(page, one, rung) }));
  });
  yield stringify(rows, { columns: Object.keys(fields), escape_formulas: true });
}

type Cells = Partial<Record<keyof Words['ladder']['fields'], string>>;

function caseCells(page: Page, { plan, responsibleFor }: Climbs, one: LadderCase): Cells {
  const { obligation, subject, instance, since, endedOn, steps, now, next } = one;
  const step = steps.at(-1);
  const duty = plan.duty(obligation)!;
  const responsible = responsibleFor(subject);
  return {
    responsible,
    responsibleName: nameOf(page, responsible),
    obligation,
    title: inLanguage(page, duty.title),
    clause: clauseText(page, { duty }),
    subject,
    subjectName: nameOf(page, subject),
    instance,
    since,
    endedOn,
    step: step && stepName(page, obligation, step.step),
    stepOn: step?.on,
    now: now && rungName(page, obligation, now),
    next: next && rungName(page, obligation, next.rung),
    nextOn: next?.on,
  };
}

function rungCells(page: Page, { obligation }: LadderCase, passed: RungPassed): Cells {
  const { rung, from, to, due, outcome, reason, answer } = passed;
  const { words } = page;
  return {
    rung: rungName(page, obligation, rung),
    from,
    to,
    due,
    outcome: words.ladder.outcomes[outcome],
    reason: reason && words.reasons[reason],
    answerOn: answer?.on,
    answer: answer?.id,
    answerRung: answer && rungName(page, obligation, answer.rung),
  };
}
