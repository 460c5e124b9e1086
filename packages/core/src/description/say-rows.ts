import type { Condition, Literal } from '../condition/condition.js';
import { factName, type Said } from '../condition/seen.js';
import { en } from '../finding/explain/phrases.en.js';
import type { Phrases } from '../finding/explain/phrases.js';
import { zhCN } from '../finding/explain/phrases.zh-cn.js';
import { ConditionSpeaker } from '../finding/explain/say-condition.js';
import { percent } from '../finding/explain/say-day.js';
import type { PlanScope } from '../plan/plan-scope.js';
import type { RowScope } from '../plan/row-scope.js';
import type { DayExpression, NumberOrParameter, Records } from '../plan/schema.js';
import type { ColumnDeclaration } from '../record/declaration.js';
import type { Language } from '../record/issue.js';
import { type DescriptionWords, wordsIn } from './words.js';

const PHRASES: Readonly<Record<Language, Phrases>> = { 'zh-CN': zhCN, en };

const UNITS = ['months', 'days', 'workingDays'] as const;
type Unit = (typeof UNITS)[number];
type Sum = Extract<DayExpression, { plus: DayExpression }>;

/** Hears of which column's words a parameter holds. */
export type Hear = (parameter: string, column: ColumnDeclaration | undefined) => void;

/** Says in one language what a plan document asks of the rows of a table, before any row is looked at. */
export class RowSpeaker {
  readonly say: Phrases;
  readonly words: DescriptionWords;
  private readonly conditions: ConditionSpeaker;

  constructor(
    readonly rows: RowScope,
    readonly language: Language,
    private readonly hear: Hear,
  ) {
    this.say = PHRASES[language];
    this.words = wordsIn(language);
    this.conditions = new ConditionSpeaker(this.say, language);
  }

  /** The same for the rows of another table. */
  of(table: string): RowSpeaker {
    return new RowSpeaker(this.scope.rows(table, table), this.language, this.hear);
  }

  private get scope(): PlanScope {
    return this.rows.plan;
  }

  /** What a table is called. */
  table(name = this.rows.table.name): string {
    const { zh } = this.scope.tables[name];
    return this.language === 'en' ? name : zh[0];
  }

  /** What a column, or a fact of the plan's own, is called. */
  label(name: string): string {
    const own = this.scope.document.facts?.[name]?.title;
    const fact = this.rows.facts(name);
    return (own ?? (fact ? factName(fact) : ({ 'zh-CN': name, en: name } satisfies Said)))[this.language];
  }

  /** What a condition asks: `级别为“重大”、…`; empty where it asks nothing. */
  condition(condition: Condition | undefined, isPart = false): string {
    if (condition === undefined) return '';
    const { say, language } = this;
    if ('not' in condition) return say.not(this.condition(condition.not));
    if ('condition' in condition) {
      const { title, reading } = this.scope.document.conditions![condition.condition];
      return title?.[language] ?? this.words.named(condition.condition, reading[language]);
    }
    if ('fact' in condition) return this.comparison(condition);
    const isAll = 'all' in condition;
    const parts = (isAll ? condition.all : condition.any)
      .map((part) => this.condition(part, true))
      .filter((part) => part !== '');
    const said = parts.join(isAll ? say.and : say.or);
    return isPart && parts.length > 1 ? say.aside('', said).trim() : said;
  }

  private comparison(condition: Extract<Condition, { fact: string }>): string {
    const { fact, value } = condition;
    const asked = this.rows.compile(condition, fact).asked;
    if (asked.kind !== 'comparison') return this.conditions.asked(asked);
    const other = typeof value === 'object' && 'fact' in value ? this.label(value.fact) : undefined;
    if (typeof value === 'object' && 'parameter' in value)
      this.hear(value.parameter, this.rows.facts(fact)?.column);
    const isAlike = other !== undefined && condition.operator === 'equal';
    const phrase = isAlike ? this.words.alike(other) : this.conditions.phrase(asked, other);
    return this.say.ask(this.label(fact), phrase);
  }

  /** Which records are meant: `工作记录（类型为“演练”、…）`. */
  records({ from, type, match, since, until }: Omit<Records, 'subject'>): string {
    const speaker = this.of(from);
    const { typedBy = 'type' } = speaker.rows.table;
    const typed = { fact: typedBy, operator: 'equal', value: type ?? '' };
    const asked = [
      ...(type === undefined ? [] : [speaker.condition(typed)]),
      speaker.condition(match),
      since === undefined ? '' : this.words.since(this.day(since)),
      until === undefined ? '' : this.words.notAfter(this.day(until)),
    ].filter((part) => part !== '');
    const name = speaker.table();
    return asked.length === 0 ? name : this.say.aside(name, asked.join(this.say.and));
  }

  /** How a day comes about. */
  day(expression: DayExpression): string {
    const { say } = this;
    if (typeof expression === 'string') return expression;
    if ('parameter' in expression) return this.value(expression);
    if ('fact' in expression) return this.label(expression.fact);
    if ('first' in expression) return say.day.first(this.records(expression.first));
    if ('last' in expression) return say.day.last(this.records(expression.last));
    if ('if' in expression) {
      const other = expression.else === undefined ? undefined : this.day(expression.else);
      return this.words.ifThen(this.condition(expression.if), this.day(expression.use), other);
    }
    if ('plus' in expression) return this.sum(expression);
    if ('partway' in expression) {
      const { from, to, share } = expression.partway;
      return say.day.partway(this.day(from), this.day(to), this.share(share));
    }
    if ('endOfMonth' in expression) return say.day.endOfMonth(this.day(expression.endOfMonth));
    const [kind, parts] = Object.entries(expression)[0] as [
      'firstFilled' | 'earliest' | 'latest',
      DayExpression[],
    ];
    return say.day[kind](parts.map((part) => this.day(part)).join(say.semicolon));
  }

  private sum(sum: Sum): string {
    const added: { unit: Unit; value: NumberOrParameter }[] = [];
    let start: DayExpression = sum;
    // A sum of sums is said as one.
    while (typeof start === 'object' && 'plus' in start) {
      const { plus, ...amounts }: Sum = start;
      for (const unit of UNITS) {
        const value = amounts[unit];
        if (value !== undefined) added.unshift({ unit, value });
      }
      start = plus;
    }
    const said = added.map(({ unit, value }) =>
      this.eachValue(value, (one) => this.say.day.amount(unit, Number(one))),
    );
    return this.say.day.plus(this.day(start), said.join(' + '));
  }

  /** A number or the value of a parameter; where it changes, each value with its first day. */
  value(value: NumberOrParameter | string): string {
    return this.eachValue(value, (one) => [one].flat().join(this.say.and));
  }

  /** A share in percent. */
  share(value: NumberOrParameter): string {
    return this.eachValue(value, (one) => percent(Number(one)));
  }

  private eachValue(value: NumberOrParameter | string, text: (value: Literal) => string): string {
    if (typeof value !== 'object') return text(value);
    const { values } = this.scope.parameter(value.parameter, value.parameter).document;
    return values
      .map(({ from, value: one }) =>
        from === undefined || values.length === 1 ? text(one) : this.words.dated(text(one), from),
      )
      .join(this.say.semicolon);
  }

  /** The words of a list that a parameter holds, as a column of another table has them. */
  list(parameter: string, table: string, column: string): string {
    const declared = this.scope.tables[table].columns[column];
    this.hear(parameter, declared);
    return this.eachValue({ parameter }, (value) =>
      [value]
        .flat()
        .map((word) =>
          this.language === 'en' ? String(word) : (declared.vocabulary?.[String(word)]?.[0] ?? String(word)),
        )
        .join(this.say.and),
    );
  }
}
