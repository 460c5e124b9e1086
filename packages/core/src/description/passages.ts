import type { CheckedPlan } from '../plan/schema.js';
import { type ClausePlace, clausePlaces, linesOf } from './clause-places.js';
import type { Passage } from './description.js';
import type { Mark } from './marks.js';
import { occurrences, segmentsOf } from './marks.js';

/** A part or a chapter: a number in Chinese figures, and no punctuation of a sentence. */
const HEADING = /^(?:([一二三四五六七八九十]+、)|[(（][一二三四五六七八九十]+[)）])[^。；;：:]+$/;

/** Cuts a plan's text into passages, and each of these where its marks begin and end. */
export function passagesOf(plan: CheckedPlan, marks: readonly Mark[]): Passage[] {
  const { text = '' } = plan;
  const places = clausePlaces(plan);
  const outside = (plan.outside ?? []).flatMap((quote) => occurrences(text, quote));
  const cuts = new Set([...linesOf(text)].map(({ from }) => from));
  for (const { titleEnd } of places) cuts.add(titleEnd);
  for (const { from, to } of outside) {
    for (const cut of cuts) if (cut > from && cut < to) cuts.delete(cut);
    cuts.add(from).add(to);
  }
  const starts = [...cuts].filter((cut) => cut < text.length).sort((a, b) => a - b);
  const reader = new PassageReader(plan, places);
  return starts.map((from, at) => {
    const to = starts[at + 1] ?? text.length;
    const isOutside = outside.some((one) => one.from <= from && from < one.to);
    const about = reader.read(text.slice(from, to), from, isOutside);
    return { ...about, segments: segmentsOf(text, from, to, marks) };
  });
}

/** Tells passage by passage what it is, and to which chapter and clause it belongs. */
class PassageReader {
  private current: Pick<Passage, 'chapter' | 'clause'> = {};

  constructor(
    private readonly plan: CheckedPlan,
    private readonly places: readonly ClausePlace[],
  ) {}

  read(text: string, from: number, isOutside: boolean): Omit<Passage, 'segments'> {
    if (text.trim() === '') return { kind: 'blank', ...this.current };
    if (isOutside) return { kind: 'outside' };
    const place = this.places.find((one) => one.from === from);
    if (place) {
      this.current = { chapter: place.chapter, clause: place.clause };
      return { kind: 'clause', ...this.current };
    }
    const line = text.trim();
    if (line === this.plan.title['zh-CN']) return { kind: 'title' };
    const heading = HEADING.exec(line);
    if (!heading) return { kind: 'paragraph', ...this.current };
    // A heading is that of what comes after it.
    const chapter = this.places.find((one) => one.from > from)?.chapter;
    this.current = chapter === undefined ? {} : { chapter };
    return { kind: 'heading', level: heading[1] ? 1 : 2, ...this.current };
  }
}
