import { formatDay, UNCOVERED_DAY } from '../day/day.js';
import type { ColumnDeclaration } from '../record/declaration.js';
import type { Language } from '../record/issue.js';
import type { View } from '../record/view.js';
import type { Literal } from './condition.js';
import type { Fact } from './fact.js';

/** A text in the languages that are spoken. */
export type Said = Readonly<Record<Language, string>>;

/** A value that stood somewhere; days are `YYYY-MM-DD`, what is blank or cannot be told is `null`. */
export interface SeenValue {
  readonly value: Literal | null;
  /** Why there is none: the cell is blank, the records were not supplied, the working days are not covered. */
  readonly absent?: 'blank' | 'not-supplied' | 'calendar-not-covered';
  /** The value as people read it; the empty text where there is none. */
  readonly text: Said;
}

/** Both languages alike. */
export const alike = (text: string): Said => ({ 'zh-CN': text, en: text });

const FLAGS: Readonly<Record<string, string>> = { yes: '是', no: '否' };

const absent = (why: NonNullable<SeenValue['absent']>): SeenValue => ({
  value: null,
  absent: why,
  text: alike(''),
});

/** A plain value as people read it, by the vocabulary of a column. */
export function literalText(value: Literal, column?: ColumnDeclaration): Said {
  const chinese = (word: string | number) => column?.vocabulary?.[word]?.[0] ?? String(word);
  if (typeof value === 'boolean') return { 'zh-CN': FLAGS[value ? 'yes' : 'no'], en: value ? 'yes' : 'no' };
  if (typeof value === 'object') {
    return { 'zh-CN': value.map(chinese).join('、'), en: value.map(String).join(', ') };
  }
  const flag = column?.type === 'flag' ? FLAGS[value] : undefined;
  return { 'zh-CN': flag ?? chinese(value), en: String(value) };
}

/** What stands in a fact for an entry of a view. */
export function seenIn(fact: Fact, view: View, entry: number): SeenValue {
  if (fact.isSupplied?.(view) === false) return absent('not-supplied');
  if (fact.days) {
    const day = fact.days(view)[entry];
    if (day === UNCOVERED_DAY) return absent('calendar-not-covered');
    const text = formatDay(day);
    return text === '' ? absent('blank') : { value: text, text: alike(text) };
  }
  if (fact.numbers) {
    const number = fact.numbers(view)[entry];
    return Number.isNaN(number) ? absent('blank') : { value: number, text: alike(String(number)) };
  }
  const { codes, words } = fact.words!(view);
  const word = words[codes[entry]];
  if (word === '' || word === undefined) return absent('blank');
  if (fact.type === 'words') {
    const members = word.split(';');
    return { value: members, text: literalText(members, fact.column) };
  }
  if (fact.type !== 'flag') return { value: word, text: literalText(word, fact.column) };
  return { value: word === 'yes', text: literalText(word === 'yes', fact.column) };
}

/** What a fact is called, as a rule by the header that its column has in the sheet the row came from. */
export function factLabel(fact: Fact, view: View, entry: number): Said {
  const name = factName(fact);
  const header = view.table.originOf(view.rowOf(entry))?.headers[fact.name]?.text;
  return header === undefined || header === fact.name ? name : { ...name, 'zh-CN': header };
}

/** What a fact is called where no row is looked at. */
export function factName({ name, column, title }: Fact): Said {
  if (title) return title;
  if (name === 'asOf') return { 'zh-CN': '截至日', en: 'the day asked for' };
  return { 'zh-CN': column?.zh[0] ?? name, en: name };
}
