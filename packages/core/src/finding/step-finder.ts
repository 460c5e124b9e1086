import { type Fact, viewFor } from '../condition/fact.js';
import { formatDay, isDay } from '../day/day.js';
import type { DeadlineDocument } from '../plan/schema.js';
import type { Scene } from '../record/scene.js';
import type { StepReached } from './ladder-case.js';

/** Finds the steps that cases came to by a day, of cases that have ended too. */
export class StepFinder {
  private readonly steps: readonly { readonly id: string; readonly days: Int32Array }[] = [];
  private readonly entryOf = new Map<string, number>();

  /**
   * @param facts the day of each step of the document's ladder
   * @param scene of one day
   */
  constructor({ cases, ladder }: DeadlineDocument, facts: readonly Fact[], scene: Scene) {
    const view = facts.length === 0 ? undefined : viewFor(scene, cases.from, facts);
    if (!view) return;
    this.steps = facts.map((fact, at) => ({ id: ladder!.steps![at].id, days: fact.days!(view) }));
    const ids = view.table.words('id');
    for (let entry = 0; entry < view.length; entry++) {
      if (view.isPresent(entry)) this.entryOf.set(ids.at(view.rowOf(entry)), entry);
    }
  }

  /** The steps of a case, in the order of the plan. */
  of(instance: string): StepReached[] {
    const entry = this.entryOf.get(instance);
    if (entry === undefined) return [];
    return this.steps.flatMap(({ id, days }) =>
      isDay(days[entry]) ? [{ step: id, on: formatDay(days[entry]) }] : [],
    );
  }
}
