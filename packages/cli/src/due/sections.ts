import type { DueItem, Plan } from '@zhiben/core';
import { groupBy } from '../group-by.js';
import type { Agenda } from './agenda.js';
import { NOBODY, PLAN } from './responsible.js';

type Duty = Plan['duties'][number];

/** What one unit has to see to for one duty on one day. */
export interface DueGroup {
  /** Id of the unit, as {@link Agenda.responsibleFor} answers it. */
  readonly responsible: string;
  readonly duty: Duty;
  readonly due: string;
  readonly items: readonly DueItem[];
}

/** What one unit has to see to. */
export interface DueSection {
  readonly responsible: string;
  /** By due day, then in the order of the plan. */
  readonly groups: readonly DueGroup[];
  /** How many items there are in all groups. */
  readonly count: number;
}

/** The items of an agenda by unit: the plan as a whole first, the units in the order of their table, nobody last. */
export function sectionsOf({ plan, schedule, reading, responsibleFor }: Agenda): DueSection[] {
  const byUnit = groupBy(schedule.items, ({ subject }) => responsibleFor(subject));
  const units = reading.dataset.table('units');
  const place = (id: string) => {
    if (id === PLAN) return -1;
    if (id === NOBODY) return Number.POSITIVE_INFINITY;
    const row = units?.rowOf(id) ?? -1;
    // A regulator that no unit is stands after those that are.
    return row < 0 ? Number.MAX_SAFE_INTEGER : row;
  };
  return [...byUnit]
    .sort(([a], [b]) => compare(place(a), place(b)) || compare(a, b))
    .map(([responsible, items]) => ({
      responsible,
      count: items.length,
      groups: groupsOf(plan, responsible, items),
    }));
}

function groupsOf(plan: Plan, responsible: string, items: readonly DueItem[]): DueGroup[] {
  const byDay = groupBy(items, ({ due }) => due);
  return [...byDay].flatMap(([due, ofDay]) =>
    plan.duties.flatMap((duty) => {
      const ofDuty = ofDay.filter(({ obligation }) => obligation === duty.id);
      return ofDuty.length === 0 ? [] : [{ responsible, duty, due, items: ofDuty }];
    }),
  );
}

const compare = <T extends string | number>(a: T, b: T) => (a < b ? -1 : a > b ? 1 : 0);
