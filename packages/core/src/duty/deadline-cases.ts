import type { RecordsConsidered } from '../aggregate/index.js';
import type { Predicate } from '../condition/compile.js';
import type { Fact } from '../condition/fact.js';
import type { Said } from '../condition/seen.js';
import { FALSE, TRUE } from '../condition/truth.js';
import { type Day, isDay, LAST_DAY, NO_DAY, UNCOVERED_DAY } from '../day/day.js';
import { Cases, type Reading } from '../finding/cases.js';
import type { Grounds, RungGrounds } from '../finding/grounds.js';
import { BREACHED, LATE, MET, OPEN, reasonCode } from '../finding/status.js';
import { traceDay } from '../plan/day-expression.js';
import type { View } from '../record/view.js';
import type { CaseRows } from './case-rows.js';
import type { EvidenceCoverage } from './coverage.js';

const UNDECIDED_CONDITION = reasonCode('condition-undecided');
const CALENDAR = reasonCode('calendar-not-covered');
const UNDECIDED_DUE = reasonCode('due-undecided');
const NOT_COVERED = reasonCode('not-covered');

/** What a case has to do by when; on a ladder, what one rung asks for. */
export interface Terms {
  /** Id of the rung; empty where the duty is no ladder. */
  readonly rung: string;
  /** Title of the rung; empty where the duty is no ladder. */
  readonly title: Said;
  /** First day on which it is asked for; without it, as long as the case exists. */
  readonly from?: Fact;
  /** Last day on which it is. */
  readonly until?: Fact;
  /** Whether it is asked for at all. */
  readonly when?: Predicate;
  readonly due: Fact;
  readonly done: Fact;
  /** From when on the records that show it done have to be known; without it that is not asked. */
  readonly windowFrom?: Fact;
}

/** The cases of a deadline, under one set of terms. */
export class DeadlineCases extends Cases {
  private readonly dueDays: Int32Array;
  private readonly doneDays: Int32Array;
  private readonly from: Int32Array | undefined;
  private readonly end: Int32Array | undefined;
  private readonly windowFrom: Int32Array | undefined;
  private readonly when: Uint8Array | undefined;

  constructor(
    private readonly rows: CaseRows,
    private readonly terms: Terms,
    private readonly coverage: EvidenceCoverage,
  ) {
    super();
    const { view } = rows;
    this.dueDays = terms.due.days!(view);
    this.doneDays = terms.done.days!(view);
    this.from = daysOf(terms.from, view);
    this.end = daysOf(terms.until, view);
    this.windowFrom = daysOf(terms.windowFrom, view);
    this.when = terms.when?.test(view);
  }

  get length(): number {
    return this.rows.length;
  }

  subject(entry: number): string {
    return this.rows.subject(entry);
  }

  instance(entry: number): string {
    const { rung } = this.terms;
    return rung === '' ? this.caseOf(entry) : `${this.caseOf(entry)}:${rung}`;
  }

  /** Id of the rung that these cases are about; empty where the duty is no ladder. */
  get rung(): string {
    return this.terms.rung;
  }

  /** The case's id, whatever its rung. */
  caseOf(entry: number): string {
    return this.rows.instance(entry);
  }

  since(entry: number): Day {
    return this.rows.since(entry);
  }

  until(entry: number): Day {
    return this.rows.until(entry);
  }

  override due(entry: number): Day {
    return this.dueDays[this.rows.entries[entry]];
  }

  read(entry: number, day: Day, into: Reading): Reading {
    const at = this.rows.entries[entry];
    if (!this.isAskedFor(at, day)) return into.none();
    if (this.when !== undefined && this.when[at] !== TRUE) return into.unknown(UNDECIDED_CONDITION);
    if (this.coverage.absent) return into.unknown(reasonCode(this.coverage.absent));
    const due = this.dueDays[at];
    if (due === UNCOVERED_DAY) return into.unknown(this.untold(this.terms.due, at));
    if (due === NO_DAY) return into.unknown(UNDECIDED_DUE);
    const done = this.doneDays[at];
    if (done === UNCOVERED_DAY) return into.unknown(this.untold(this.terms.done, at));
    const isDone = isDay(done);
    if (isDone && done <= due) return into.set(MET, 0, done);
    if (this.windowFrom !== undefined && !this.coverage.reachesBackTo(this.windowFrom[at])) {
      return into.unknown(NOT_COVERED);
    }
    if (isDone) return into.set(LATE, 0, done);
    if (day <= due) return into.set(OPEN);
    if (this.coverage.endsBefore(due)) return into.unknown(NOT_COVERED);
    return into.set(BREACHED);
  }

  /** Why a day cannot be told. */
  private untold({ isUndecided }: Fact, at: number): number {
    return isUndecided?.(this.rows.view, at) ? UNDECIDED_DUE : CALENDAR;
  }

  /** Whether a day lies in the time of the rung, and nothing says that the rung is not asked for. */
  private isAskedFor(at: number, day: Day): boolean {
    if (this.from !== undefined && !(isDay(this.from[at]) && this.from[at] <= day)) return false;
    if (this.end !== undefined && day > (isDay(this.end[at]) ? this.end[at] : LAST_DAY)) return false;
    return this.when === undefined || this.when[at] !== FALSE;
  }

  override grounds(entry: number): Grounds {
    const { rows, terms, coverage } = this;
    const { view } = rows;
    const at = rows.entries[entry];
    const records: RecordsConsidered[] = [];
    const day = (fact: Fact) => traceDay(fact, view, at, records);
    return {
      ...rows.tell(entry, records),
      ...(terms.rung !== '' && { rung: this.tellRung(at, records) }),
      due: day(terms.due),
      done: day(terms.done),
      ...(terms.windowFrom && { windowFrom: day(terms.windowFrom) }),
      records,
      coverage: coverage.tell(),
    };
  }

  private tellRung(at: number, records: RecordsConsidered[]): RungGrounds {
    const { rung, title, from, until, when } = this.terms;
    const { view } = this.rows;
    return {
      id: rung,
      title,
      ...(from && { from: traceDay(from, view, at, records) }),
      ...(until && { until: traceDay(until, view, at, records) }),
      ...(when && { when: when.trace(view, at, records) }),
    };
  }

  override turns(entry: number, days: Day[]): void {
    const at = this.rows.entries[entry];
    days.push(this.dueDays[at] + 1);
    if (this.from !== undefined) days.push(this.from[at]);
    if (this.end !== undefined) days.push(this.end[at] + 1);
  }
}

/** The days of a fact that there may be. */
const daysOf = (fact: Fact | undefined, view: View) => (fact === undefined ? undefined : fact.days!(view));
