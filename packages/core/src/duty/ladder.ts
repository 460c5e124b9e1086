import type { Fact } from '../condition/fact.js';
import { compileDay } from '../plan/day-expression.js';
import type { RowScope } from '../plan/row-scope.js';
import type { DeadlineDocument } from '../plan/schema.js';
import type { Terms } from './deadline-cases.js';

/**
 * The terms of each rung of a ladder: required over the days from its trigger to its end, to be answered within so
 * many days after the trigger, and answered by a record of that rung or of a higher one.
 */
export function compileLadder(
  ladder: NonNullable<DeadlineDocument['ladder']>,
  rows: RowScope,
  path: string,
): Terms[] {
  const { rungs, within, answer } = ladder;
  return rungs.map((rung, at) => {
    const here = `${path}/rungs/${at}`;
    const orHigher = rungs.slice(at).map(({ id }) => id);
    return {
      rung: rung.id,
      title: rung.title,
      from: compileDay(rung.from, rows, `${here}/from`),
      until: rung.until === undefined ? undefined : compileDay(rung.until, rows, `${here}/until`),
      when: rung.when && rows.compile(rung.when, `${here}/when`),
      due: compileDay({ plus: rung.from, days: within.days }, rows, `${path}/within`),
      done: compileDay(
        {
          first: {
            from: answer.from,
            subject: answer.subject,
            since: answer.since,
            match: { fact: answer.rung, operator: 'in', value: orHigher },
          },
        },
        rows,
        `${path}/answer`,
      ),
      windowFrom: compileDay(answer.since, rows, `${path}/answer/since`),
    };
  });
}

/** The days on which a case comes to each of its steps; none where its ladder names none. */
export function compileSteps({ ladder }: DeadlineDocument, rows: RowScope, path: string): Fact[] {
  return (ladder?.steps ?? []).map(({ on }, at) => compileDay(on, rows, `${path}/${at}/on`));
}
