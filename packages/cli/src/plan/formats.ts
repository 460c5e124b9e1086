import { describePlan, type Language, type Plan } from '@zhiben/core';
import { planMarkdown, planPage } from '@zhiben/report';

/** The forms that a plan is given in, by the name of the option. */
export const PLAN_FORMATS = {
  md: (plan, language) => planMarkdown(plan, { language }),
  html: (plan, language) => planPage(plan, { language }),
  json: (plan) => `${JSON.stringify(describePlan(plan).duties, null, 2)}\n`,
} satisfies Record<string, (plan: Plan, language: Language) => string>;

/** A name of {@link PLAN_FORMATS}. */
export type PlanFormat = keyof typeof PLAN_FORMATS;
