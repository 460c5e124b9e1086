import type { Status } from '../finding/status.js';
import type { KeptCase } from './kept-findings.js';

/** How far ahead a case is looked for before it is put aside. */
const LOOK_AHEAD = 128;

type Visit = (one: Pick<KeptCase, 'subject' | 'instance'>, before?: Status, after?: Status) => void;

const isSame = (a: KeptCase, b: KeptCase) => a.subject === b.subject && a.instance === b.instance;
const keyOf = ({ subject, instance }: KeptCase) => JSON.stringify([subject, instance]);

/**
 * Visits the cases that say something else, or that are on one side alone. Both sides are mostly in one order, so that
 * they are walked side by side; only what is found out of place is looked up.
 */
export function pairCases(before: Iterable<KeptCase>, after: Iterable<KeptCase>, visit: Visit): void {
  const gone: KeptCase[] = [];
  const come = new Map<string, KeptCase>();
  const ahead = new Ahead(after);
  for (const was of before) {
    const now = ahead.find(was, (passed) => come.set(keyOf(passed), passed));
    if (now === undefined) gone.push(was);
    else if (now.status !== was.status) visit(was, was.status, now.status);
  }
  for (const passed of ahead.rest()) come.set(keyOf(passed), passed);
  for (const was of gone) {
    const now = come.get(keyOf(was));
    if (now !== undefined) come.delete(keyOf(was));
    if (now?.status !== was.status) visit(was, was.status, now?.status);
  }
  for (const now of come.values()) visit(now, undefined, now.status);
}

/** A list with a few cases ahead in view. */
class Ahead {
  private readonly source: Iterator<KeptCase>;
  private readonly seen: KeptCase[] = [];
  private at = 0;

  constructor(list: Iterable<KeptCase>) {
    this.source = list[Symbol.iterator]();
  }

  /** The same case within sight; those passed on the way to it are given away. */
  find(wanted: KeptCase, pass: (passed: KeptCase) => void): KeptCase | undefined {
    for (let step = 0; step < LOOK_AHEAD; step++) {
      const one = this.peek(step);
      if (one === undefined) return undefined;
      if (!isSame(one, wanted)) continue;
      for (let passed = 0; passed < step; passed++) pass(this.seen[this.at + passed]);
      this.at += step + 1;
      this.compact();
      return one;
    }
    return undefined;
  }

  private peek(step: number): KeptCase | undefined {
    if (this.at + step >= this.seen.length) {
      const next = this.source.next();
      if (next.done) return undefined;
      this.seen.push(next.value);
    }
    return this.seen[this.at + step];
  }

  private compact(): void {
    if (this.at < 4 * LOOK_AHEAD) return;
    this.seen.splice(0, this.at);
    this.at = 0;
  }

  *rest(): Generator<KeptCase> {
    yield* this.seen.slice(this.at);
    for (let next = this.source.next(); !next.done; next = this.source.next()) yield next.value;
  }
}
