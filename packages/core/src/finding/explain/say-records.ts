import type { PassedBecause, RecordPlace, RecordsConsidered } from '../../aggregate/index.js';
import type { Language } from '../../record/issue.js';
import type { ExplanationLine } from '../explanation.js';
import type { Phrases } from './phrases.js';
import type { ConditionSpeaker } from './say-condition.js';

/** Says which records counted, and why others did not. */
export class RecordSpeaker {
  constructor(
    private readonly say: Phrases,
    private readonly language: Language,
    private readonly conditions: ConditionSpeaker,
  ) {}

  /** Where a record stands: `工作记录 第 12 行 A000012 2025-03-07`. */
  place({ table, tableName, sheet, row, id, day }: RecordPlace): string {
    const name = sheet === undefined || sheet === table ? tableName[this.language] : sheet;
    return this.say.record(name, row, id, day);
  }

  /** The records that were looked at. */
  lines({ purpose, measure, tableName, asked, word, counted, passed }: RecordsConsidered): ExplanationLine[] {
    const { say, language } = this;
    const about = word ? say.ask(word.label[language], say.operators.equal(word.text[language])) : '';
    const parts = [this.conditions.asked(asked), about].filter((part) => part !== '');
    const condition = say.asked(parts.join(say.and));
    const name = measure
      ? say.measuredOn(measure.title[language], measure.day) + say.semicolon + tableName[language]
      : tableName[language];
    const lines: ExplanationLine[] = [
      {
        label: say.labels[purpose],
        about: purpose,
        text: condition === '' ? name : name + say.comma + condition,
        depth: 0,
      },
      { label: say.labels.counted, about: 'counted', text: say.total(counted.total), depth: 0 },
    ];
    for (const record of counted.records) lines.push({ label: '', text: this.place(record), depth: 1 });
    lines.push(...this.more(counted));
    if (passed.total === 0) return lines;
    lines.push({ label: say.labels.passed, about: 'passed', text: say.total(passed.total), depth: 0 });
    for (const record of passed.records) {
      const why = record.because.map((one) => this.because(one)).join(say.semicolon);
      lines.push({ label: '', text: say.passed.because(this.place(record), why), depth: 1 });
    }
    lines.push(...this.more(passed));
    return lines;
  }

  /** How many of a list are not named. */
  more({
    total,
    records,
  }: {
    readonly total: number;
    readonly records: readonly unknown[];
  }): ExplanationLine[] {
    const rest = total - records.length;
    return rest > 0 ? [{ label: '', text: this.say.more(rest), depth: 1 }] : [];
  }

  private because(one: PassedBecause): string {
    const { passed } = this.say;
    switch (one.kind) {
      case 'condition':
        return this.conditions.short(one);
      case 'day':
        return passed.day(one.from, one.to);
      case 'period':
        return passed.period(one.stated);
      case 'word':
        return passed.word(one.label[this.language], one.saw[this.language]);
      case 'after-day':
        return passed.afterDay;
      case 'recorded-later':
        return passed.recordedLater(one.recordedOn);
      default:
        return passed.superseded;
    }
  }
}
