import type { Condition, Literal } from '../condition/condition.js';
import { literalText } from '../condition/seen.js';
import type { Duty } from '../duty/index.js';
import { percent } from '../finding/explain/say-day.js';
import type { Parameter } from '../plan/parameter.js';
import type { Plan } from '../plan/plan.js';
import { PlanScope } from '../plan/plan-scope.js';
import type { CheckedPlan, DayExpression, ParameterDocument, Text } from '../plan/schema.js';
import type { ColumnDeclaration } from '../record/declaration.js';
import type { Language } from '../record/issue.js';
import { clausePlaces } from './clause-places.js';
import type {
  DutyDescription,
  ParameterDescription,
  Passage,
  PlanDescription,
  Term,
  TextCoverage,
} from './description.js';
import { type Mark, occurrences, type Range } from './marks.js';
import { passagesOf } from './passages.js';
import { sayDuty } from './say-duty.js';
import { RowSpeaker } from './say-rows.js';

/**
 * Describes a plan in words: its text, cut where duties quote it, and for each duty what it binds, what is owed, what
 * shows it done, and its parameters with source and reading. Plain data, which becomes JSON as it stands.
 *
 * The texts of all segments, one after the other, are the plan's text. A quote is looked for in the text of its clause,
 * and in the whole text where it is not there; where it stands several times, the first is taken.
 *
 * @example describePlan(loadPlan(plan)).duties.find(({ id }) => id === 'M19.notify')?.parameters.workingDays.source //=> { kind: 'default' }
 */
export function describePlan(plan: Plan): PlanDescription {
  const { document } = plan;
  const { id, title, issuer, window, annotations = [] } = document;
  const marks = marksOf(plan);
  const passages = passagesOf(document, marks);
  const placed = new Set(clausePlaces(document).map(({ clause }) => clause));
  return {
    id,
    title,
    issuer,
    window,
    chapters: document.actions.map((action) => ({
      id: action.id,
      title: action.title,
      clauses: action.clauses.map((clause) => ({ ...clause, isPlaced: placed.has(clause.id) })),
    })),
    passages,
    annotations,
    ...new Describer(plan).describe(),
    coverage: coverageOf(passages),
  };
}

/** Where in the text the duties' quotes and the annotations stand. */
function marksOf({ document, duties }: Plan): Mark[] {
  const { text = '', annotations = [] } = document;
  const bodies = bodiesOf(document);
  const quoted = duties.flatMap(({ id, clause, document: { quote } }): Mark[] => {
    const body = bodies.get(clause);
    const all = occurrences(text, quote);
    const within = all.find(({ from, to }) => body && body.from <= from && to <= body.to);
    const place = within ?? all.at(0);
    return place ? [{ ...place, duty: id }] : [];
  });
  const noted = annotations.flatMap(({ quote }, annotation) =>
    occurrences(text, quote).map((place): Mark => ({ ...place, annotation })),
  );
  return [...quoted, ...noted];
}

/** By number, from where to where the text of a clause reaches: to the next clause. */
function bodiesOf(document: CheckedPlan): Map<string, Range> {
  const places = clausePlaces(document);
  const end = document.text?.length ?? 0;
  return new Map(places.map(({ clause, from }, at) => [clause, { from, to: places[at + 1]?.from ?? end }]));
}

/** Characters without blanks: those in quotes, and all that are the plan's own. */
function coverageOf(passages: readonly Passage[]): TextCoverage {
  let [quoted, total] = [0, 0];
  for (const { kind, segments } of passages) {
    if (kind === 'outside') continue;
    for (const { text, duties } of segments) {
      const { length } = [...text.replace(/\s/g, '')];
      total += length;
      if (duties.length > 0) quoted += length;
    }
  }
  return { quoted, total };
}

/** Says a plan's duties, parameters and definitions, and learns meanwhile which words the parameters hold. */
class Describer {
  private readonly columns = new Map<ParameterDocument, ColumnDeclaration>();

  constructor(private readonly plan: Plan) {}

  describe(): Pick<PlanDescription, 'duties' | 'parameters' | 'definitions'> {
    const definitions = this.definitions();
    const { duties } = this.plan;
    // All are said before the first value of a parameter is: only then it is known what its words are.
    const terms = duties.map((duty) => this.terms(duty));
    const parameters = this.parameters();
    return {
      definitions,
      parameters: [...parameters.values()],
      duties: duties.map((duty, at) => this.duty(duty, terms[at], parameters)),
    };
  }

  private duty(
    { id, clause, action, title, document, parameters }: Duty,
    terms: readonly Term[],
    described: ReadonlyMap<ParameterDocument, ParameterDescription>,
  ): DutyDescription {
    const { quote, strength, kind, note } = document;
    const own = Object.keys(document.parameters ?? {});
    const rank = (name: string) => (own.includes(name) ? own.indexOf(name) : own.length);
    return {
      id,
      clause,
      quote,
      strength,
      kind,
      parameters: Object.fromEntries(
        // Its own come first, in the order in which they are written.
        [...parameters]
          .sort((a, b) => rank(a.name) - rank(b.name))
          .map((one) => [one.name, described.get(one.document)!]),
      ),
      chapter: action,
      title,
      terms,
      ...(note && { note }),
      ...(document.kind === 'tracked' && {
        ...(document.metric && { metric: document.metric }),
        ...(document.permission && { permission: document.permission }),
      }),
      ...(document.kind === 'same-as' && { sameAs: document.sameAs }),
    };
  }

  /** The terms of a duty, said in both languages. */
  private terms({ document }: Duty): Term[] {
    const scope = new PlanScope(this.plan.document, this.plan.tables).forDuty(
      document.parameters,
      `duties/${document.id}`,
    );
    const lines = (language: Language) => sayDuty(document, scope, language, this.hearIn(scope));
    const english = lines('en');
    return lines('zh-CN').map(({ about, label, text }, at) => ({
      about,
      label: { 'zh-CN': label, en: english[at].label },
      text: { 'zh-CN': text, en: english[at].text },
    }));
  }

  private hearIn(scope: PlanScope) {
    return (name: string, column: ColumnDeclaration | undefined) => {
      if (column?.vocabulary) this.columns.set(scope.parameter(name, name).document, column);
    };
  }

  private definitions(): PlanDescription['definitions'] {
    const { conditions = {}, facts = {} } = this.plan.document;
    const scope = new PlanScope(this.plan.document, this.plan.tables);
    const inWords = (on: string, part: { when: Condition } | { day: DayExpression }) => {
      const speak = (language: Language) => {
        const speaker = new RowSpeaker(scope.rows(on, on), language, this.hearIn(scope));
        return 'when' in part ? speaker.condition(part.when) : speaker.day(part.day);
      };
      return { 'zh-CN': speak('zh-CN'), en: speak('en') };
    };
    return [
      ...Object.entries(conditions).map(([name, one]) => ({ name, one, text: inWords(one.on, one) })),
      ...Object.entries(facts).map(([name, one]) => ({
        name,
        one,
        text: 'day' in one ? inWords(one.on, one) : undefined,
      })),
    ].map(({ name, one: { title, reading }, text }) => ({
      name,
      ...(title && { title }),
      reading,
      ...(text && { text }),
    }));
  }

  /** Every parameter once: the plan's, then the duties' own. */
  private parameters(): Map<ParameterDocument, ParameterDescription> {
    const readers = new Map<ParameterDocument, { parameter: Pick<Parameter, 'name'>; duties: string[] }>();
    for (const [name, document] of Object.entries(this.plan.document.parameters ?? {})) {
      readers.set(document, { parameter: { name }, duties: [] });
    }
    for (const { id, parameters } of this.plan.duties) {
      for (const parameter of parameters) {
        const reader = readers.get(parameter.document) ?? { parameter, duties: [] };
        reader.duties.push(id);
        readers.set(parameter.document, reader);
      }
    }
    const described = [...readers].map(([document, { parameter, duties }]) => {
      return [document, this.parameter(parameter.name, document, duties)] as const;
    });
    return new Map(described);
  }

  private parameter(
    name: string,
    document: ParameterDocument,
    duties: readonly string[],
  ): ParameterDescription {
    const { values, unit, source, reading, alternatives = [] } = document;
    const text = (value: Literal): Text =>
      unit === 'share' && typeof value === 'number'
        ? { 'zh-CN': percent(value), en: percent(value) }
        : literalText(value, this.columns.get(document));
    return {
      name,
      values: values.map((one) => ({ ...one, text: text(one.value) })),
      ...(unit !== undefined && { unit }),
      source,
      reading,
      alternatives: alternatives.map((one) => ({ ...one, text: text(one.value) })),
      duties,
    };
  }
}
