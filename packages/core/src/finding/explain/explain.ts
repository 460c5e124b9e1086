import { type Day, formatDay } from '../../day/day.js';
import type { Duty } from '../../duty/index.js';
import type { Plan } from '../../plan/plan.js';
import type { Language } from '../../record/issue.js';
import type { Scene } from '../../record/scene.js';
import type { Cases } from '../cases.js';
import type { Explanation, ParameterGrounds } from '../explanation.js';
import type { Finding } from '../finding.js';
import { linesOf } from './lines.js';
import { remediesOf } from './remedies.js';

/** Blanks before a detail. */
const INDENT = '  ';

/** Explains the finding that a case is on a day of a scene. */
export function explainCase(
  plan: Plan,
  duty: Duty,
  scene: Scene,
  cases: Cases,
  entry: number,
  finding: Finding,
  day: Day,
): Explanation {
  const { parametersOn = day, ...grounds } = cases.grounds(entry, day);
  const { dataset, horizon } = scene;
  const told = {
    asOf: formatDay(day),
    ...(horizon.knownAt !== undefined && { knownAt: formatDay(horizon.knownAt) }),
    finding,
    duty: aboutDuty(plan, duty),
    subject: { id: finding.subject, name: dataset.nameOf(finding.subject) },
    ...grounds,
    parameters: parametersOf(duty, parametersOn),
  };
  return speaking({ ...told, remedies: remediesOf(told) });
}

function aboutDuty(plan: Plan, { id, action, title, document }: Duty): Explanation['duty'] {
  const chapter = plan.document.actions.find((one) => one.id === action)!;
  const clause = chapter.clauses.find((one) => one.id === document.clause)!;
  const { kind, quote, strength, note } = document;
  return { id, kind, title, clause, quote, strength, ...(note && { note }) };
}

function parametersOf({ parameters }: Duty, day: Day): ParameterGrounds[] {
  return parameters.map((parameter) => {
    const { unit, source, reading } = parameter.document;
    const value = parameter.at(day);
    return { name: parameter.name, value, ...(unit !== undefined && { unit }), source, reading };
  });
}

/** Gives an explanation its texts, which are no part of the data. */
function speaking(told: Omit<Explanation, 'lines' | 'text'>): Explanation {
  const lines = (language: Language = 'zh-CN') => linesOf(told, language);
  const text = (language: Language = 'zh-CN') =>
    lines(language)
      .map(({ label, text, depth }) => {
        const colon = language === 'en' ? ': ' : '：';
        return INDENT.repeat(depth) + (label === '' ? text : `${label}${colon}${text}`);
      })
      .join('\n');
  return Object.defineProperties({ ...told } as Explanation, {
    lines: { value: lines },
    text: { value: text },
  });
}
