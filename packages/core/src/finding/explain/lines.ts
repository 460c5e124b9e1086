import type { ConditionTrace } from '../../condition/trace.js';
import { PLAN_SUBJECT } from '../../duty/single.js';
import type { DayTrace } from '../../plan/day-trace.js';
import type { Language } from '../../record/issue.js';
import type { Explanation, ExplanationLine, ParameterGrounds, Remedy } from '../explanation.js';
import type { ComparisonGrounds, OutcomeGrounds } from '../grounds.js';
import { en } from './phrases.en.js';
import type { Phrases } from './phrases.js';
import { zhCN } from './phrases.zh-cn.js';
import { ConditionSpeaker } from './say-condition.js';
import { percent, sayDay } from './say-day.js';
import { RecordSpeaker } from './say-records.js';

type Told = Omit<Explanation, 'lines' | 'text'>;
type Label = keyof Phrases['labels'];

/** The phrases of both languages. */
export const PHRASES: Readonly<Record<Language, Phrases>> = { 'zh-CN': zhCN, en };

/** An explanation in short lines. */
export const linesOf = (told: Told, language: Language): ExplanationLine[] =>
  new Writer(told, language).write();

/** Writes the lines of one explanation, from what is owed down to what to do. */
class Writer {
  private readonly lines: ExplanationLine[] = [];
  private readonly say: Phrases;
  private readonly conditions: ConditionSpeaker;
  private readonly records: RecordSpeaker;

  constructor(
    private readonly told: Told,
    private readonly language: Language,
  ) {
    this.say = PHRASES[language];
    this.conditions = new ConditionSpeaker(this.say, language);
    this.records = new RecordSpeaker(this.say, language, this.conditions);
  }

  write(): ExplanationLine[] {
    this.head();
    this.applicability();
    for (const one of this.told.owes ?? []) this.condition('owes', one);
    this.period();
    this.rung();
    this.days();
    this.condition('holds', this.told.holds);
    this.quota();
    this.outcome();
    for (const one of this.told.records ?? []) this.lines.push(...this.records.lines(one));
    this.coverage();
    for (const one of this.told.parameters) {
      this.add('parameter', this.parameter(one));
      for (const reason of one.when ? this.conditions.reasons(one.when) : []) this.detail(reason);
    }
    for (const one of this.told.remedies) this.add('remedy', this.remedy(one));
    return this.lines;
  }

  /** A line under a label; the label of several in a row is said once. */
  private add(label: Label, text: string): void {
    this.lines.push({ label: this.say.labels[label], about: label, text, depth: 0 });
  }

  private detail(text: string): void {
    this.lines.push({ label: '', text, depth: 1 });
  }

  private head(): void {
    const { say, language } = this;
    const { duty, subject, row, finding, asOf, knownAt } = this.told;
    this.add('result', this.result());
    this.add('asOf', say.asOf(asOf, knownAt));
    this.add('duty', say.named(duty.title[language], duty.id));
    this.add('clause', say.clause(duty.clause.id, duty.clause.title[language]));
    this.add('quote', say.quoted(duty.quote));
    if (duty.note) this.add('note', duty.note[language]);
    this.add('subject', subject.id === PLAN_SUBJECT ? say.plan : say.named(subject.name, subject.id));
    if (finding.instance !== '' && !this.told.period) this.add('case', this.caseName());
    if (row) this.detail(this.records.place(row));
  }

  /** The status, and what goes with it. */
  private result(): string {
    const { say } = this;
    const { status, reason, required, counted, due, doneOn, overdueDays } = this.told.finding;
    const amount = (value: number) => (this.told.quota ? percent(value) : String(value));
    const parts = [
      say.status[status],
      ...(reason === undefined || status === 'exempt' ? [] : [say.reasons[reason]]),
      ...(required === undefined || counted === undefined
        ? []
        : [
            this.told.outcome
              ? say.stands(this.relation(this.decided(this.told.outcome)), String(counted))
              : this.told.quota
                ? say.share(amount(required), amount(counted))
                : this.owed(amount(required), amount(counted)),
          ]),
      ...(due === undefined ? [] : [say.due(due)]),
      ...(doneOn === undefined ? [] : [status === 'tracked' ? say.lastOn(doneOn) : say.doneOn(doneOn)]),
      ...(overdueDays === undefined ? [] : [say.overdue(overdueDays)]),
    ];
    return parts.join(say.comma);
  }

  private owed(required: string, counted: string): string {
    const { say, language } = this;
    const sum = this.told.period?.sum;
    return sum ? say.sum(sum[language], required, counted) : say.required(required, counted);
  }

  private applicability(): void {
    const { applicability, undecided, since, until } = this.told;
    this.condition('applies', applicability);
    for (const one of undecided?.records ?? []) {
      this.condition('applies', one.applicability);
      this.detail(this.records.place(one));
    }
    if (undecided) this.lines.push(...this.records.more(undecided));
    if (since?.day) this.day('bindsFrom', since);
    if (until?.day) this.day('bindsUntil', until);
  }

  /** A condition's truth, and what it rests on. */
  private condition(label: Label, trace: ConditionTrace | undefined): void {
    if (!trace) return;
    this.add(label, this.say.truth[trace.truth]);
    for (const reason of this.conditions.reasons(trace)) this.detail(reason);
  }

  private period(): void {
    const { say, language } = this;
    const { period, scope, exemptions = [] } = this.told;
    if (!period) return;
    const { key, from, to, window, graceDays, due, word } = period;
    const days = say.aside(key, say.span(from, to));
    const dueOn = say.grace(graceDays, due);
    const isWhole = window.from === from && window.to === to;
    const about = [...(word ? [say.word(word[language])] : []), ...(isWhole ? [dueOn] : [])];
    this.add('period', [days, ...about].join(say.comma));
    if (!isWhole) this.add('window', say.span(window.from, window.to) + say.comma + dueOn);
    if (scope) {
      const { days, minimumDays } = scope;
      const known = [...(scope.from ? [say.from(scope.from)] : []), ...(scope.to ? [say.to(scope.to)] : [])];
      const since = known.length > 0 ? known.join(say.comma) : say.always;
      this.add('scope', since + say.comma + say.scope(days, minimumDays));
    }
    for (const { record, from, to } of exemptions) {
      this.add(
        'exemption',
        this.records.place(record) + say.comma + (to ? say.span(from, to) : say.from(from)),
      );
    }
  }

  private rung(): void {
    const { rung } = this.told;
    if (!rung) return;
    this.add('rung', rung.title[this.language]);
    if (rung.from) this.day('rungFrom', rung.from);
    if (rung.until) this.day('rungUntil', rung.until);
    this.condition('rungWhen', rung.when);
  }

  private days(): void {
    const { due, done, windowFrom } = this.told;
    if (due) this.day('due', due);
    if (done) this.day('done', done);
    // Only where the data do not go back for ever does it matter from when on they have to be known.
    const isCut = this.told.coverage?.some(({ from }) => from !== undefined);
    if (windowFrom && isCut) this.day('toldFrom', windowFrom);
  }

  private day(label: Label, trace: DayTrace): void {
    this.add(label, sayDay(trace, this.say, this.language, this.conditions));
  }

  private quota(): void {
    const { say } = this;
    const { quota, finding } = this.told;
    if (!quota) return;
    const { population, done, doneByDue, needed, residual, undecided } = quota;
    if (population > 0) {
      const shares = say.quota(done, population, percent(done / population), needed);
      const byDue = done === doneByDue ? '' : say.semicolon + say.doneByDue(doneByDue);
      this.add('share', shares + byDue);
    }
    if (residual.total > 0 && finding.status !== 'unknown') {
      this.add('residual', say.total(residual.total));
      for (const one of residual.records) this.detail(this.records.place(one));
      this.lines.push(...this.records.more(residual));
    }
    if (undecided.total === 0) return;
    this.add('undecided', say.total(undecided.total));
    for (const one of undecided.records) {
      const why = this.conditions.reasons(one.applicability).join(say.semicolon);
      this.detail(this.records.place(one) + say.semicolon + why);
    }
    this.lines.push(...this.records.more(undecided));
  }

  private caseName(): string {
    const { finding, outcome } = this.told;
    return outcome?.title ? this.say.named(outcome.title[this.language], finding.instance) : finding.instance;
  }

  private decided({ comparisons, decidedBy }: OutcomeGrounds): ComparisonGrounds {
    return comparisons[decidedBy];
  }

  private outcome(): void {
    const { say, language } = this;
    const { outcome } = this.told;
    if (!outcome) return;
    for (const one of outcome.comparisons) {
      const value =
        one.most === undefined ? String(one.value) : say.upTo(String(one.value), String(one.most));
      const figure = say.measured(say.measuredOn(one.title[language], outcome.on), value, this.relation(one));
      this.add('compared', figure + say.semicolon + say.truth[one.truth]);
    }
    if (!outcome.suffices) this.add('judged', say.judged);
  }

  /** How a measure has to stand to what it is compared with. */
  private relation({ relation, bound, sameOn, hasCome }: ComparisonGrounds): string {
    const { say } = this;
    const number = bound === undefined ? undefined : String(bound);
    if (sameOn === undefined) return say.relation[relation](number ?? '');
    return say.relation[relation](hasCome ? say.onDay(sameOn, number) : say.yetToCome(sameOn));
  }

  /** Only where the data do not tell of everything. */
  private coverage(): void {
    const { say, language } = this;
    for (const { tableName, supplied, types, neverRecorded, from, to } of this.told.coverage ?? []) {
      const name = tableName[language];
      if (!supplied) this.add('coverage', say.coverage.notSupplied(name, types?.[language]));
      else if (neverRecorded) {
        const words = neverRecorded.map((word) => word[language]);
        this.add('coverage', say.coverage.neverRecorded(name, words.join(say.semicolon)));
      } else if (from !== undefined || to !== undefined)
        this.add('coverage', say.coverage.covers(name, from, to));
    }
  }

  private parameter({ name, value, from, unit, source, reading, amendment }: ParameterGrounds): string {
    const { say, language } = this;
    const text = Array.isArray(value)
      ? say.values(value.length)
      : value === null
        ? say.noAmount
        : String(value) + (unit ? say.unit(unit) : '');
    const since = from === undefined ? text : text + say.comma + say.from(from);
    const by = amendment ? amendment.title[language] + say.comma : '';
    return say.parameter(name, since, by + say.source(source), reading[language]);
  }

  private remedy(one: Remedy): string {
    const { say, language } = this;
    const { remedy } = say;
    switch (one.kind) {
      case 'records': {
        const { between, stating, sum } = one;
        const table = one.tableName[language];
        const wanted = sum
          ? remedy.amount(sum[language], one.count, table)
          : remedy.records(one.count, table);
        const when = [
          ...(between ? [say.between(between.from, between.to)] : []),
          ...(stating === undefined ? [] : [remedy.stating(stating)]),
        ];
        return wanted + say.comma + when.join(say.or);
      }
      case 'record':
        return remedy.record(one.tableName[language]);
      case 'fill':
        return remedy.fill(one.label[language]) + (one.either ? say.comma + say.either : '');
      case 'comparison':
        return remedy.comparison(one.comparison.label[language], this.conditions.wanted(one));
      case 'members':
        return remedy.members(one.count);
      case 'measure':
        return remedy.measure(one.comparison.title[language], this.relation(one.comparison));
      default:
        return remedy.supply(one.coverage.tableName[language]);
    }
  }
}
