import type { ConditionTrace } from '../../condition/trace.js';
import { type Day, formatDay, NO_DAY } from '../../day/day.js';
import type { Duty } from '../../duty/index.js';
import type { HeldValue, Parameter } from '../../plan/parameter.js';
import type { Plan } from '../../plan/plan.js';
import type { PlanScope } from '../../plan/plan-scope.js';
import { PlanError } from '../../plan-error.js';
import type { TableDeclaration } from '../../record/declaration.js';
import type { Language } from '../../record/issue.js';
import type { Scene } from '../../record/scene.js';
import type { Cases } from '../cases.js';
import type { Explanation, ParameterGrounds } from '../explanation.js';
import type { Finding } from '../finding.js';
import type { Grounds } from '../grounds.js';
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
  const { parametersOn = day, chooser, ...grounds } = cases.grounds(entry, day);
  const { dataset, horizon } = scene;
  const told = {
    asOf: formatDay(day),
    ...(horizon.knownAt !== undefined && { knownAt: formatDay(horizon.knownAt) }),
    finding,
    duty: aboutDuty(plan, duty),
    subject: { id: finding.subject, name: dataset.nameOf(finding.subject) },
    ...grounds,
    parameters: parametersOf(plan, duty, parametersOn, chooser),
  };
  return speaking({ ...told, remedies: remediesOf(told) });
}

function aboutDuty(plan: Plan, { id, action, title, document }: Duty): Explanation['duty'] {
  const chapter = plan.document.actions.find((one) => one.id === action)!;
  const clause = chapter.clauses.find((one) => one.id === document.clause)!;
  const { kind, quote, strength, note } = document;
  return { id, kind, title, clause, quote, strength, ...(note && { note }) };
}

function parametersOf(plan: Plan, duty: Duty, day: Day, chooser: Grounds['chooser']): ParameterGrounds[] {
  return duty.parameters.map((parameter) => {
    const { held, when } = heldFor(parameter, duty, day, chooser);
    const { unit, source, reading } = parameter.document;
    const amendment = plan.document.amendments?.find(({ id }) => id === held?.document.amendment);
    return {
      name: parameter.name,
      value: held?.value ?? null,
      ...(when && { when }),
      ...(held && held.from !== NO_DAY && { from: formatDay(held.from) }),
      ...(unit !== undefined && { unit }),
      source: held?.document.source ?? source,
      reading: held?.document.reading ?? reading,
      ...(amendment && {
        amendment: { id: amendment.id, title: amendment.title, issuer: amendment.issuer },
      }),
    };
  });
}

/** The value of a parameter on a day, for the row that chooses. */
function heldFor(
  parameter: Parameter,
  { scope }: Duty,
  day: Day,
  chooser: Grounds['chooser'],
): { held?: HeldValue; when?: ConditionTrace } {
  // A row that came to be before the first value has none; a period or a quota has the nearest.
  if (!parameter.isConditional) return { held: chooser ? parameter.inForce(day) : parameter.heldAt(day) };
  // The conditions may be on the rows of another table: then each record decides for itself.
  if (!chooser || !isAskedOf(parameter, scope, chooser.view.table.declaration)) return {};
  const choice = scope.rows(chooser.view.table.declaration.name, parameter.path).choice(parameter.name, '');
  const { value, at, when } = choice.tell(chooser.view, chooser.entry, day, []);
  const held = parameter.cases[at]?.values.find(({ from, to }) => from <= day && day <= to);
  return { ...(value !== null && { held }), ...(when && { when }) };
}

/** Whether the conditions of a parameter can be asked of a table's rows. */
function isAskedOf(parameter: Parameter, scope: PlanScope, table: TableDeclaration): boolean {
  try {
    scope.rows(table.name, parameter.path).choice(parameter.name, '');
    return true;
  } catch (error) {
    if (error instanceof PlanError) return false;
    throw error;
  }
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
