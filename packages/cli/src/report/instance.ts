import type { Plan } from '@zhiben/core';
import { TABLES } from '@zhiben/core';
import type { Page } from './page.js';

type DutyDocument = Plan['duties'][number]['document'];

/**
 * An instance in words where it, or a part of it, is a code: the rung of a ladder, the sector of a check, one of
 * several states.
 *
 * @example instanceText(page, 'M20.ladder', 'H000119:exposure') //=> 'H000119 曝光'
 */
export function instanceText({ evaluation, words }: Page, duty: string, instance: string): string {
  const document = evaluation.plan.duty(duty)?.document;
  if (!document) return instance;
  const at = instance.lastIndexOf(':');
  const name = namesOf(document, words.language === 'en').get(instance.slice(at + 1));
  if (name === undefined) return instance;
  return at < 0 ? name : `${instance.slice(0, at)} ${name}`;
}

/** The names of the codes that instances of a duty end in. */
function namesOf(document: DutyDocument, english: boolean): ReadonlyMap<string, string> {
  if (document.kind === 'deadline' && document.ladder) {
    return new Map(document.ladder.rungs.map(({ id, title }) => [id, title[english ? 'en' : 'zh-CN']]));
  }
  if (document.kind === 'recurring' && document.evidence.each !== undefined) {
    const { vocabulary = {} } = TABLES[document.evidence.from]?.columns[document.evidence.each] ?? {};
    return new Map(Object.entries(vocabulary).map(([word, [name]]) => [word, english ? word : name]));
  }
  if (document.kind === 'outcome') {
    return new Map(
      document.states.flatMap(({ id, title }) =>
        id !== undefined && title ? [[id, title[english ? 'en' : 'zh-CN']] as const] : [],
      ),
    );
  }
  return new Map();
}
