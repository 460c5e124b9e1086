import {
  compare,
  evaluate,
  type Finding,
  loadPlan,
  openBook,
  readDataset,
  type Transition,
} from '@zhiben/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import document from '../../plans/zhaoxian-2024-2026/index.js';
import { day } from '../duty/datasets.js';
import { histories, play, supplied } from '../record/changed-rows.js';

const plan = loadPlan(document);

/** What transitions make of statuses, so that each can be followed. */
function follow(statuses: Map<string, string>, transitions: readonly Transition[]): void {
  for (const { obligation, subject, instance, before, after } of transitions) {
    const key = JSON.stringify([obligation, subject, instance]);
    expect(statuses.get(key)).toBe(before);
    expect(before).not.toBe(after);
    if (after === undefined) statuses.delete(key);
    else statuses.set(key, after);
  }
}

const statusesOf = (findings: Iterable<Finding>) =>
  new Map(
    Array.from(findings, ({ obligation, subject, instance, status }) => [
      JSON.stringify([obligation, subject, instance]),
      status as string,
    ]),
  );

const DAY = 86_400_000;
const later = (from: string, days: number) =>
  new Date(Date.parse(from) + days * DAY).toISOString().slice(0, 10);

describe('a live book', () => {
  it('says after each change and each day what an evaluation says, and tells what has turned', () => {
    fc.assert(
      fc.property(
        histories,
        day,
        fc.option(day, { nil: undefined }),
        fc.array(fc.constantFrom(0, 0, 1, 2, 7), { minLength: 6, maxLength: 6 }),
        fc.boolean(),
        (history, from, knownAt, waits, notApplicable) => {
          let rows = supplied(history.rows, history.left);
          let asOf = from;
          const book = openBook(plan, readDataset(rows).dataset, { asOf, knownAt, notApplicable });
          const statuses = statusesOf(book.findings());
          for (const [at, moves] of history.steps.entries()) {
            const handed = book.findings();
            const was = handed.sorted();
            const played = play(rows, history.others, moves);
            ({ rows } = played);
            follow(statuses, book.apply(played.changes).transitions);
            expect(handed.sorted()).toEqual(was);
            if (waits[at] > 0) {
              asOf = later(asOf, waits[at]);
              const transitions = book.advance(asOf);
              expect(transitions.map(({ on }) => on)).toEqual(transitions.map(({ on }) => on).sort());
              follow(statuses, transitions);
            }
            const whole = evaluate(plan, readDataset(rows).dataset, { asOf, knownAt, notApplicable });
            expect(book.asOf).toBe(asOf);
            expect(book.findings().sorted()).toEqual(whole.sorted());
            expect(statuses).toEqual(statusesOf(whole));
            expect(compare(book.findings(), whole)).toEqual([]);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
