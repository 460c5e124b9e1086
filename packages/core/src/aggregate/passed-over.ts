import type { View } from '../record/view.js';
import { mismatches, type PassedBecause, whyAbsent } from './considered.js';
import type { RecordMatcher } from './evidence.js';
import type { SubjectCodes } from './link.js';

/**
 * The entries of all records that belong to a subject and are of the type that is named, whether they match or not,
 * those included that are not there on the day.
 *
 * @param subject code of the subject's id
 */
export function entriesOfSubject(
  view: View,
  link: SubjectCodes,
  subject: number,
  { type }: RecordMatcher,
): number[] {
  const codes = view.codes(link.column);
  const belongs = link.first.map((first, code) =>
    first === subject || link.more.get(code)?.includes(subject) ? 1 : 0,
  );
  // The code 0 is the blank, which is nobody.
  belongs[0] = 0;
  const { typedBy } = view.table.declaration;
  const ofType = type !== undefined && typedBy !== undefined ? hasWord(view, typedBy, type) : null;
  const entries: number[] = [];
  for (let entry = 0; entry < view.length; entry++) {
    if (belongs[codes[entry]] === 1 && (ofType === null || ofType(entry))) entries.push(entry);
  }
  return entries;
}

function hasWord(view: View, column: string, word: string): (entry: number) => boolean {
  const code = view.table.words(column).codeOf(word);
  const codes = view.codes(column);
  return (entry) => code !== 0 && codes[entry] === code;
}

/** Why a record does not match: it is not there on the day, or comparisons are not what they had to be. */
export function whyNot(view: View, entry: number, { predicate }: RecordMatcher): PassedBecause[] {
  const absent = whyAbsent(view, entry);
  return [...(absent ? [absent] : []), ...mismatches(predicate.trace(view, entry, []))];
}
