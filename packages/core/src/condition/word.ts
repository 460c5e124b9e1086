import { once } from '../once.js';
import type { ColumnDeclaration } from '../record/declaration.js';
import type { Fact } from './fact.js';
import { isFact, type Operand, type OperatorContext, type Test } from './operator.js';
import { lookUp } from './passes.js';
import { FALSE, type Truth, truthOf, UNKNOWN } from './truth.js';

/** Separates the words of a list where a column stores them. */
const MEMBERS = ';';

/** By vocabulary and word, the words that a word implies. */
export type Implications = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** The words that a word of a column stands for: itself first, then what it implies. */
export function impliedWords(
  implications: Implications = {},
  column: ColumnDeclaration | undefined,
  word: string,
): readonly string[] {
  const name = column?.vocabularyName ?? '';
  const implied = Object.hasOwn(implications, name) ? implications[name] : {};
  return Object.hasOwn(implied, word) ? [word, ...implied[word]] : [word];
}

/** The words that a stored word stands for: the members of a list, and what each implies. */
export function membersOf(fact: Fact, stored: string, context: OperatorContext): string[] {
  const words = fact.type === 'words' ? stored.split(MEMBERS) : [stored];
  return words.flatMap((word) => [...context.implied(fact, word)]);
}

/**
 * A test that depends on the cell's word alone: decided once for each different word, then looked up.
 *
 * @param blank the truth for a blank cell
 */
export function wordTest(fact: Fact, holds: (stored: string) => boolean, blank: Truth = UNKNOWN): Test {
  let decidedFor: readonly string[] | undefined;
  let decided = 0;
  let truth = new Uint8Array(0);
  return (view, out) => {
    const { codes, words } = fact.words!(view);
    if (decidedFor !== words || decided !== words.length) {
      truth = Uint8Array.from(words, (word) => (word === '' ? blank : truthOf(holds(word))));
      decidedFor = words;
      decided = words.length;
    }
    lookUp(codes, truth, out);
  };
}

/** The one word on the right side: a text, or yes and no for true and false. */
export function wordOperand({ value }: Operand, fact: Fact, context: OperatorContext): string {
  if (fact.type === 'flag' && typeof value === 'boolean') return value ? 'yes' : 'no';
  if (fact.type === 'flag' || (typeof value !== 'string' && typeof value !== 'number')) {
    throw context.refuse('bad-value', JSON.stringify(isFact(value) ? { fact: value.name } : value));
  }
  return inVocabulary(String(value), fact, context);
}

/** Refuses a word that a column with a closed vocabulary never has. */
function inVocabulary(word: string, { column, name }: Fact, context: OperatorContext): string {
  if (column?.closed && !Object.hasOwn(column.vocabulary ?? {}, word)) {
    throw context.refuse('bad-value', `${name} = ${JSON.stringify(word)}`);
  }
  return word;
}

/** The list of words on the right side. */
export function wordsOperand({ value }: Operand, context: OperatorContext): readonly string[] {
  if (!Array.isArray(value)) throw context.refuse('bad-value', JSON.stringify(value));
  return (value as readonly (string | number)[]).map(String);
}

/** Tests a comparison of two facts of words, entry by entry. */
export function wordsAlike(fact: Fact, other: Fact, whenAlike: Truth, context: OperatorContext): Test {
  if (other.type !== fact.type) {
    throw context.refuse('operator-type', `${fact.name} (${fact.type}) / ${other.name} (${other.type})`);
  }
  const whenNot = truthOf(whenAlike === FALSE);
  return (view, out) => {
    const left = fact.words!(view);
    const right = other.words!(view);
    // The same number for the same word on both sides; 0 for a blank, and for nothing else.
    const numbers = new Map([['', 0]]);
    const numbered = (words: readonly string[]) =>
      Int32Array.from(words, (word) => once(numbers, word.normalize('NFKC'), () => numbers.size));
    const a = numbered(left.words);
    const b = numbered(right.words);
    for (let i = 0; i < left.codes.length; i++) {
      const x = a[left.codes[i]];
      const y = b[right.codes[i]];
      out[i] = x === 0 || y === 0 ? UNKNOWN : x === y ? whenAlike : whenNot;
    }
  };
}
