import type { ComparisonAsked, ConditionAsked } from '../../condition/asked.js';
import type { Literal } from '../../condition/condition.js';
import { type Blame, type ComparisonTrace, type ConditionTrace, restsOn } from '../../condition/trace.js';
import type { Language } from '../../record/issue.js';
import type { Phrases } from './phrases.js';

/** So many values of a list are named. */
const MOST_VALUES = 8;

/** Says conditions in one language. */
export class ConditionSpeaker {
  constructor(
    private readonly say: Phrases,
    private readonly language: Language,
  ) {}

  /** What stood in a fact: `带队人职务为“副职”`. */
  saw({ label, saw }: Pick<ComparisonTrace, 'label' | 'saw'>): string {
    const { say, language } = this;
    const name = label[language];
    if (saw.absent === 'blank') return say.blank(name);
    if (saw.absent === 'not-supplied') return say.notSupplied(name);
    if (saw.absent === 'calendar-not-covered') return say.calendar(name);
    const text = saw.text[language];
    return say.is(name, isPlain(saw.value) ? ` ${text}` : say.quoted(text));
  }

  /** What an operator asks: `不晚于 2024-12-31`. */
  phrase({ operator, value, valueText }: ComparisonAsked | ComparisonTrace, other?: string): string {
    const { say, language } = this;
    if (operator === 'filled') return say.filled(value === true);
    const values = Array.isArray(value) && value.length > MOST_VALUES ? say.values(value.length) : undefined;
    const text = other ?? values ?? valueText[language];
    // Of a list of one, there is no choice.
    const name = operator === 'in' && Array.isArray(value) && value.length === 1 ? 'equal' : operator;
    return say.operators[name]?.(text) ?? `${operator} ${text}`;
  }

  /** What is asked of a row: `带队人职务为“主要负责人”、…`. */
  asked(condition: ConditionAsked): string {
    const { say, language } = this;
    if (condition.kind === 'comparison') return say.ask(condition.label[language], this.phrase(condition));
    if (condition.kind === 'not') return say.not(this.asked(condition.part));
    const parts = condition.parts.map((part) => this.asked(part)).filter((part) => part !== '');
    return parts.join(condition.kind === 'all' ? say.and : say.or);
  }

  /** A comparison with what stood there, and what came of it. */
  found(comparison: ComparisonTrace): string {
    const { say } = this;
    const saw = this.saw(comparison);
    const { truth, operator, value, other } = comparison;
    // What stands there says it already.
    const isPlainEqual = operator === 'equal' && !other && (truth === 'true' || typeof value === 'boolean');
    if (operator === 'filled' || (isPlainEqual && truth !== 'unknown')) return saw;
    const phrase = this.phrase(comparison, this.otherSide(comparison));
    const said = truth === 'true' ? say.holdsThat : truth === 'false' ? say.failsThat : say.cannotTell;
    return saw + say.comma + said(phrase);
  }

  /** A comparison with what stood there, and what it had to be. */
  short(blame: Blame): string {
    return this.say.aside(this.saw(blame.comparison), this.wanted(blame));
  }

  /** What a comparison has to be: `须为“主要负责人”`. */
  wanted({ comparison, wanted, either }: Blame): string {
    const { say } = this;
    const phrase = this.phrase(comparison, this.otherSide(comparison));
    const must = wanted === 'true' ? say.must(phrase) : say.mustNot(phrase);
    return either ? must + say.comma + say.either : must;
  }

  private otherSide({ other, value, valueText, of }: ComparisonTrace): string | undefined {
    const { say, language } = this;
    if (other) {
      const name = other.label[language];
      return value === null ? say.blank(name) : `${name} ${valueText[language]}`;
    }
    return of ? `${valueText[language]}${say.comma}${this.saw(of)}` : undefined;
  }

  /** The comparisons that a condition's truth rests on, each once. */
  reasons(trace: ConditionTrace): string[] {
    const found = [...new Set(restsOn(trace).map((one) => this.found(one)))];
    // What is said with more words elsewhere need not be said again.
    return found.filter((one) => !found.some((other) => other !== one && other.startsWith(one)));
  }
}

/** Numbers and days stand without quotation marks. */
const isPlain = (value: Literal | null): boolean =>
  typeof value === 'number' || (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value));
