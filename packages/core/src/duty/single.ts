import { type Day, NO_DAY } from '../day/day.js';
import { Cases, type Reading } from '../finding/cases.js';
import type { Grounds } from '../finding/grounds.js';
import { type Reason, reasonCode } from '../finding/status.js';
import type { Scene } from '../record/scene.js';
import { type ShownBy, tableCoverage } from './coverage.js';

/** The subject of what concerns the plan as a whole. */
export const PLAN_SUBJECT = 'plan';

/** The one case of a duty whose subjects or cases are not known at all: `unknown` from a day on. */
export class UnknownPlan extends Cases {
  readonly length = 1;

  constructor(
    private readonly scene: Scene,
    private readonly reason: Reason,
    /** What would have told of them. */
    private readonly shownBy: ShownBy,
    private readonly from: Day = NO_DAY,
  ) {
    super();
  }

  subject(): string {
    return PLAN_SUBJECT;
  }

  instance(): string {
    return '';
  }

  since(): Day {
    return this.scene.horizon.from;
  }

  until(): Day {
    return this.scene.horizon.to;
  }

  read(_entry: number, day: Day, into: Reading): Reading {
    return day >= this.from ? into.unknown(reasonCode(this.reason)) : into.none();
  }

  override grounds(): Grounds {
    return { coverage: [tableCoverage(this.scene, this.shownBy)] };
  }

  override turns(_entry: number, days: Day[]): void {
    days.push(this.from);
  }
}
