import type { Plan } from '@zhiben/core';
import { inLanguage, type Page } from '../report/page.js';

/** The rungs of a duty's ladder, low to high; none where it has no ladder. */
export function rungsOf(plan: Plan, obligation: string) {
  const document = plan.duty(obligation)?.document;
  return (document?.kind === 'deadline' && document.ladder?.rungs) || [];
}

/** What a rung is called. */
export function rungName(page: Page, obligation: string, rung: string): string {
  const found = rungsOf(page.evaluation.plan, obligation).find(({ id }) => id === rung);
  return found ? inLanguage(page, found.title) : rung;
}

/** What a step that a case itself comes to is called. */
export function stepName(page: Page, obligation: string, step: string): string {
  const document = page.evaluation.plan.duty(obligation)?.document;
  const steps = (document?.kind === 'deadline' && document.ladder?.steps) || [];
  const found = steps.find(({ id }) => id === step);
  return found ? inLanguage(page, found.title) : step;
}
