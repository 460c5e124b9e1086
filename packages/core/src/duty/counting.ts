import {
  considered,
  dayOrNull,
  type Evidence,
  entriesOfSubject,
  type PassedBecause,
  type RecordMatcher,
  type RecordsConsidered,
  type SubjectCodes,
  whyNot,
} from '../aggregate/index.js';
import { alike, literalText, type Said } from '../condition/seen.js';
import { isDay, LAST_DAY } from '../day/day.js';
import { countExtents, countInstants, type WordPlaces } from './count-records.js';
import { BY_DAY, type PeriodFinder } from './periods.js';
import type { Slots } from './slots.js';
import type { Tally } from './tally.js';

/** How the records of one table are counted in slots: into a tally, or to tell which ones count in a slot. */
export class Counting {
  constructor(
    private readonly slots: Slots,
    private readonly evidence: Evidence,
    private readonly records: RecordMatcher,
    private readonly link: SubjectCodes,
    private readonly words: WordPlaces | null,
    private readonly finder: PeriodFinder,
    /** The column in which a record states its period. */
    private readonly stated: string | undefined,
  ) {}

  private get hasExtent(): boolean {
    return this.evidence.view.table.declaration.endsOn !== undefined;
  }

  /** Whether a record may state the period that it is for. */
  get mayBeStated(): boolean {
    return this.stated !== undefined;
  }

  /** Counts all records. */
  into(tally: Pick<Tally, 'add'>): void {
    const { slots, evidence, link, words, finder, stated } = this;
    if (this.hasExtent) countExtents(slots, evidence, link, words, tally);
    else countInstants(slots, evidence, link, words, finder, stated, tally);
  }

  /**
   * The records that count in a slot, counted once more by the same pass, and those of the subject that do not.
   *
   * @param subject code of the subject's id
   */
  consider(
    purpose: RecordsConsidered['purpose'],
    subject: number,
    period: number,
    word: number,
  ): RecordsConsidered {
    const { slots, evidence, link, records } = this;
    const { view } = evidence;
    const wanted = slots.slot(subject, period, word);
    const counted: number[] = [];
    this.into({ add: (slot, entry) => slot === wanted && counted.push(entry) });
    const counts = new Set(counted);
    const others = entriesOfSubject(view, link, subject, records).filter(
      (entry) => !counts.has(entry) && this.concerns(entry, period),
    );
    const passed = others.map((entry) => ({
      entry,
      because: [
        ...whyNot(view, entry, records),
        ...this.otherWord(entry, word),
        ...(this.hasExtent ? [] : this.otherPeriod(entry, period)),
      ],
    }));
    // What calls for the duty is about every word; of the others there is nothing to tell.
    const told =
      purpose === 'trigger'
        ? passed.filter(({ because }) => because.some(({ kind }) => kind !== 'word'))
        : passed;
    const about = slots.each[word];
    return {
      ...considered(purpose, view, records.predicate.asked, counted, told),
      ...(this.words !== null && { word: { label: this.wordLabel(), text: this.wordText(about) } }),
    };
  }

  /** A word of `each` as people read it. */
  wordText(word: string): Said {
    const { columns } = this.evidence.view.table.declaration;
    return literalText(word, this.words === null ? undefined : columns[this.words.column]);
  }

  /** Whether a record is of the period, of its window or its grace, or states the period. */
  private concerns(entry: number, at: number): boolean {
    const { evidence, slots } = this;
    const { start, end, window, due } = slots.periods[at];
    const on = evidence.on(entry);
    if (this.hasExtent) return on <= end && this.lastDay(entry) >= start;
    const isNear = Math.min(start, window.start) <= on && on <= Math.max(end, window.end, due);
    return isNear || this.statedBy(entry) === at;
  }

  private lastDay(entry: number): number {
    const { view } = this.evidence;
    const end = view.days(view.table.declaration.endsOn!)[entry];
    return isDay(end) ? end : LAST_DAY;
  }

  /** The place of the period that a record states; `BY_DAY` where its day decides. */
  private statedBy(entry: number): number {
    return this.stated === undefined ? BY_DAY : this.finder.stated([this.statedWord(entry)])[0];
  }

  private statedWord(entry: number): string {
    const { view } = this.evidence;
    return this.stated === undefined
      ? ''
      : view.table.words(this.stated).words[view.codes(this.stated)[entry]];
  }

  private otherWord(entry: number, word: number): PassedBecause[] {
    const { words, evidence } = this;
    if (words === null) return [];
    const { view } = evidence;
    const code = view.codes(words.column)[entry];
    if (words.of[code].includes(word)) return [];
    const column = view.table.declaration.columns[words.column];
    const stored = view.table.words(words.column).words[code];
    const saw = literalText(stored === '' ? '' : stored.split(';'), column);
    return [{ kind: 'word', saw, label: this.wordLabel() }];
  }

  /** What the column of the word is called. */
  private wordLabel(): Said {
    const { column = '' } = this.words ?? {};
    const declared = this.evidence.view.table.declaration.columns[column];
    return { ...alike(column), 'zh-CN': declared?.zh[0] ?? column };
  }

  private otherPeriod(entry: number, at: number): PassedBecause[] {
    const { evidence, finder, slots } = this;
    const stated = this.statedBy(entry);
    if (stated === BY_DAY) {
      if (finder.containing(evidence.on(entry)) === at) return [];
      const { start, end } = slots.periods[at].window;
      return [{ kind: 'day', from: dayOrNull(start), to: dayOrNull(end) }];
    }
    if (stated === at) return [];
    const word = this.statedWord(entry);
    return [{ kind: 'period', stated: word === '' ? null : word }];
  }
}
