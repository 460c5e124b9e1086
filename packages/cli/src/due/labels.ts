import type { DueItem } from '@zhiben/core';
import { instanceText } from '../report/instance.js';
import type { Page } from '../report/page.js';
import { NOBODY, PLAN } from './responsible.js';
import type { DueGroup } from './sections.js';

/** The name of a unit or subject; in words for the plan as a whole, and for nobody. */
export function nameOf({ evaluation, words }: Page, id: string): string {
  if (id === PLAN) return words.due.plan;
  return id === NOBODY ? words.due.nobody : evaluation.reading.dataset.nameOf(id);
}

/** The key of the period that a recurring item is for; the empty text for other kinds of duty. */
export function periodOf({ kind, instance }: DueItem): string {
  return kind === 'recurring' ? instance.split(':', 1)[0] : '';
}

/**
 * What an item is beside its duty and its period: whose, which case, which sector; the empty text where all is said
 * already.
 *
 * @param responsible id of the unit under whose name it stands, which is not named again
 * @example itemLabel(page, item, 'D03') //=> '南昌源升咨询服务有限公司 H000119 曝光'
 */
export function itemLabel(page: Page, item: DueItem, responsible: string): string {
  const { obligation, subject, instance, conditional } = item;
  const whole = instanceText(page, obligation, instance);
  const period = periodOf(item);
  const detail = whole.startsWith(period) ? whole.slice(period.length).trim() : whole;
  const whose = subject === responsible ? '' : nameOf(page, subject);
  const label = [whose, detail].filter((part) => part !== '').join(' ');
  const { words } = page;
  return conditional ? words.report.aside(label, words.due.ifUndone) : label;
}

/** The number and the title of the clause of a group's duty. */
export function clauseText({ evaluation, words }: Page, { duty }: Pick<DueGroup, 'duty'>): string {
  const action = evaluation.plan.document.actions.find(({ id }) => id === duty.action)!;
  const clause = action.clauses.find(({ id }) => id === duty.clause)!;
  return words.report.clause(clause.id, clause.title[words.language]);
}
