import { charactersOf, truncate, widthOf } from './width.js';

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** No line begins with these. */
const CLOSES = /^[\s，。、；：！？）”’》】…·,.;:!?)\]}%/-]/u;
/** No line ends with these; a number stays with its unit (2025年). */
const OPENS = /[（“‘《【([{\d每-]$/u;
/** A single character is mostly the end of a word that the segmenter does not know (负责·人, 排·查). */
const ENDING = /^\p{Script=Han}$/u;
const NUMBER = /^\d/;

/** The parts of a text between which a line may end. */
function partsOf(text: string): string[] {
  const parts: string[] = [];
  for (const { segment } of words.segment(text)) {
    const before = parts.at(-1);
    if (before !== undefined && staysWith(before, segment)) parts[parts.length - 1] = before + segment;
    else parts.push(segment);
  }
  return parts;
}

/** Whether no line may end between two neighbours. */
function staysWith(before: string, segment: string): boolean {
  if (CLOSES.test(segment) || OPENS.test(before)) return true;
  // A number stays with what it counts: 演练 4.
  if (/\s$/.test(before)) return NUMBER.test(segment);
  return ENDING.test(segment) && segment !== '每' && /\p{Script=Han}$/u.test(before);
}

/**
 * Parts in lines of at most a width, as many on a line as fit. A part that is wider than a line is broken where it
 * has to be. What goes beyond `most` lines is cut off with ….
 */
export function flow(parts: readonly string[], width: number, most = Number.POSITIVE_INFINITY): string[] {
  const lines = [''];
  for (const part of parts) {
    const pieces = widthOf(part.trimEnd()) <= width ? [part] : charactersOf(part);
    for (const piece of pieces) {
      const joined = lines[lines.length - 1] + piece;
      if (widthOf(joined.trimEnd()) <= width) lines[lines.length - 1] = joined;
      else lines.push(piece.trimStart());
    }
  }
  const whole = lines.map((line) => line.trimEnd());
  if (whole.length <= most) return whole;
  return [...whole.slice(0, most - 1), truncate(whole.slice(most - 1).join(' '), width)];
}

/**
 * A text in lines of at most a width, broken between words, Chinese ones too.
 *
 * @example wrap('高危企业主要负责人每月带队检查', 24) //=> ['高危企业主要负责人', '每月带队检查']
 */
export const wrap = (text: string, width: number, most?: number): string[] =>
  flow(partsOf(text), width, most);

/**
 * A text in as few lines as fit a width, all about equally long, so that no single character is left for the last.
 *
 * @example balanced('重点行业领域每月针对性隐患排查', 28) //=> ['重点行业领域每月', '针对性隐患排查']
 */
export function balanced(text: string, width: number, most?: number): string[] {
  const parts = partsOf(text);
  let lines = flow(parts, width, most);
  if (lines.length === 1) return lines;
  const least = Math.max(...parts.map((part) => widthOf(part.trimEnd())));
  for (let narrower = width - 1; narrower >= least; narrower--) {
    const closer = flow(parts, narrower);
    if (closer.length > lines.length) break;
    lines = closer;
  }
  return lines;
}
