import { type Day, formatDay } from '../day/day.js';
import type { DeadlineDocument } from '../plan/schema.js';
import type { Scene } from '../record/scene.js';
import { presence } from '../record/view.js';
import type { RungAnswer } from './ladder-case.js';

/** Finds the record that answered a rung, of which the kernel tells the day. */
export class AnswerFinder {
  private readonly present: Uint8Array | null;

  constructor(
    private readonly ladder: NonNullable<DeadlineDocument['ladder']>,
    private readonly scene: Scene,
  ) {
    const table = scene.dataset.table(ladder.answer.from);
    this.present = table ? presence(table, scene.horizon) : null;
  }

  /** The first record of a case of that day that is of a rung, or of a higher one. */
  find(instance: string, rung: number, on: Day): RungAnswer | undefined {
    const { answer, rungs } = this.ladder;
    const { dataset } = this.scene;
    const table = dataset.table(answer.from);
    if (!table) return undefined;
    const orHigher = new Set(rungs.slice(rung).map(({ id }) => id));
    const words = table.words(answer.rung);
    const row = dataset
      .rowsOf(answer.from, answer.subject, instance)
      .find(
        (one) =>
          table.ownDays?.at(one) === on &&
          orHigher.has(words.at(one)) &&
          (this.present === null || this.present[one] === 1),
      );
    if (row === undefined) return undefined;
    return { table: answer.from, id: table.words('id').at(row), on: formatDay(on), rung: words.at(row) };
  }
}
