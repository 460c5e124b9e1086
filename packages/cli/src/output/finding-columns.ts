import type { Finding } from '@zhiben/core';
import type { BookCell, BookColumn } from '@zhiben/io';
import { instanceText } from '../report/instance.js';
import { inLanguage, type Page } from '../report/page.js';
import type { Words } from '../text/words.js';
import { columnWord } from './column-word.js';
import { roundedShare } from './rounded-share.js';
import { subjectFinder } from './subject.js';

/** A column of what people read of findings, in CSV and in workbooks. */
export interface FindingColumn extends Pick<BookColumn, 'header' | 'width' | 'format' | 'wraps'> {
  readonly name: keyof Words['columns'];
  readonly cell: (finding: Finding) => BookCell;
}

/** The columns, in their order. */
export function findingColumns(page: Page): FindingColumn[] {
  const { evaluation, words } = page;
  const { plan } = evaluation;
  const subjectOf = subjectFinder(page);
  const clauses = clauseTexts(page);
  const day = (value: string | undefined) => (value === undefined ? null : { day: value });
  const amount = (duty: string, value: number | undefined) => {
    if (value === undefined) return null;
    return plan.duty(duty)?.document.kind === 'quota' ? { share: roundedShare(value) } : value;
  };
  const titleOf = (duty: string) => {
    const title = plan.duty(duty)?.title;
    return title ? inLanguage(page, title) : null;
  };
  const columns: Omit<FindingColumn, 'header'>[] = [
    { name: 'obligation', width: 19, format: 'text', cell: ({ obligation }) => obligation },
    { name: 'title', width: 32, wraps: true, cell: ({ obligation }) => titleOf(obligation) },
    {
      name: 'clause',
      width: 20,
      wraps: true,
      cell: ({ obligation }) => clauses.get(obligation) ?? null,
    },
    { name: 'subject', width: 12, format: 'text', cell: ({ subject }) => subject },
    { name: 'subjectName', width: 32, wraps: true, cell: ({ subject }) => subjectOf(subject).name },
    { name: 'area', width: 12, wraps: true, cell: ({ subject }) => subjectOf(subject).area ?? null },
    {
      name: 'regulator',
      width: 16,
      wraps: true,
      cell: ({ subject }) => subjectOf(subject).regulator ?? null,
    },
    {
      name: 'instance',
      width: 24,
      format: 'text',
      wraps: true,
      cell: ({ obligation, instance }) => instanceText(page, obligation, instance) || null,
    },
    { name: 'status', width: 13, cell: ({ status }) => columnWord(words, status) },
    { name: 'due', width: 12, format: 'day', cell: ({ due }) => day(due) },
    { name: 'doneOn', width: 12, format: 'day', cell: ({ doneOn }) => day(doneOn) },
    { name: 'required', width: 9, cell: ({ obligation, required }) => amount(obligation, required) },
    { name: 'counted', width: 9, cell: ({ obligation, counted }) => amount(obligation, counted) },
    { name: 'overdueDays', width: 9, format: 'count', cell: ({ overdueDays }) => overdueDays ?? null },
    {
      name: 'reason',
      width: 26,
      wraps: true,
      cell: ({ reason }) => (reason === undefined ? null : words.reasons[reason]),
    },
  ];
  return columns.map((column) => ({ header: words.columns[column.name], ...column }));
}

/** By duty, the number and title of its clause. */
function clauseTexts(page: Page): Map<string, string> {
  const { plan } = page.evaluation;
  const titles = new Map(
    plan.document.actions.flatMap(({ id, clauses }) =>
      clauses.map((clause) => [
        `${id}\0${clause.id}`,
        page.words.report.clause(clause.id, inLanguage(page, clause.title)),
      ]),
    ),
  );
  return new Map(
    plan.duties.map(({ id, action, clause }) => [id, titles.get(`${action}\0${clause}`) ?? clause]),
  );
}
