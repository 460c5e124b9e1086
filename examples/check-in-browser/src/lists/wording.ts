import { type Plan, TABLES, type TableDeclaration } from '@zhiben/core';
import type { Words } from '../text/index.js';

type Duty = Plan['duties'][number];

/** The clause of a duty, with its number. */
export function clauseText(plan: Plan, { action, clause }: Duty, { language }: Words): string {
  const clauses = plan.document.actions.find(({ id }) => id === action)?.clauses ?? [];
  const title = clauses.find(({ id }) => id === clause)?.title[language] ?? '';
  return `${clause} ${title}`;
}

/** A table as people call it; the name of a sheet or file where it is no table. */
export function tableText(name: string, { language }: Words): string {
  const declared: TableDeclaration | undefined = Object.hasOwn(TABLES, name) ? TABLES[name] : undefined;
  return (language === 'zh-CN' && declared?.zh[0]) || name;
}

/**
 * An instance in words where it ends in a code: the rung of an escalation, the sector of a check.
 *
 * @example instanceText(plan.duty('M20.ladder')!, 'H000119:exposure', wordsOf('zh-CN')) //=> 'H000119 曝光'
 */
export function instanceText({ document }: Duty, instance: string, { language }: Words): string {
  const [before, code] = instance.split(/:(?=[^:]*$)/);
  if (code === undefined) return instance;
  if (document.kind === 'deadline' && document.ladder) {
    const rung = document.ladder.rungs.find(({ id }) => id === code);
    if (rung) return `${before} ${rung.title[language]}`;
  }
  if (document.kind === 'recurring' && document.evidence.each !== undefined) {
    const { vocabulary = {} } = TABLES[document.evidence.from]?.columns[document.evidence.each] ?? {};
    return `${before} ${(language === 'zh-CN' && vocabulary[code]?.[0]) || code}`;
  }
  return instance;
}
