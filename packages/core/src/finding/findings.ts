import type { Day } from '../day/day.js';
import { once } from '../once.js';
import type { Plan } from '../plan/plan.js';
import type { Scene } from '../record/scene.js';
import { type Cases, Reading } from './cases.js';
import { explainCase } from './explain/explain.js';
import type { Explanation } from './explanation.js';
import { type Finding, toFinding } from './finding.js';
import { NONE, STATUSES, type Status } from './status.js';

/** What `where` and `count` select by; a list stands for any of its members. */
export interface FindingFilter {
  readonly obligation?: string | readonly string[];
  readonly subject?: string | readonly string[];
  readonly instance?: string | readonly string[];
  readonly status?: Status | readonly Status[];
}

/** The findings of one group of cases, in columns: an entry a case. */
export interface FindingColumns {
  /** Id of the duty. */
  readonly obligation: string;
  readonly cases: Cases;
  /** Status codes; `NONE` for an entry without a finding. */
  readonly status: Uint8Array;
  /** Reason codes; 0 for none. */
  readonly reason: Uint8Array;
  readonly doneOn: Int32Array;
  /** -1 where nothing is counted. */
  readonly counted: Int32Array | Float64Array;
}

/** What findings were made of, which their cases hold anyway. */
export interface FindingsOrigin {
  readonly plan: Plan;
  readonly scene: Scene;
}

/** Names a finding: any finding of an evaluation, or three words that say which. */
export type FindingKey = Pick<Finding, 'obligation' | 'subject' | 'instance'>;

const asSet = <T>(value: T | readonly T[] | undefined): ReadonlySet<T> | null =>
  value === undefined ? null : new Set(Array.isArray(value) ? value : [value as T]);

/** The findings of an evaluation, in columns. Plain objects are made only when asked for. */
export class Findings implements Iterable<Finding> {
  private readonly reading = new Reading();

  constructor(
    private readonly groups: readonly FindingColumns[],
    /** The day for which the plan was evaluated. */
    readonly asOf: Day,
    private readonly origin: FindingsOrigin,
    private readonly filter: FindingFilter = {},
  ) {}

  /** Number of findings. */
  get length(): number {
    return this.count();
  }

  /**
   * How many findings there are of which all given fields agree.
   *
   * @example findings.count({ obligation: 'M18.check.highrisk', status: 'breached' }) //=> 156, on the sample ledger
   */
  count(filter: FindingFilter = {}): number {
    const { status, ...rest } = narrowed(this.filter, filter);
    const statuses = asSet(status);
    let count = 0;
    for (const [, counts] of this.countsByDuty(rest)) {
      STATUSES.forEach((one, code) => {
        if (statuses === null || statuses.has(one)) count += counts[code];
      });
    }
    return count;
  }

  /**
   * The findings of which all given fields agree. Nothing is copied.
   *
   * @example for (const finding of findings.where({ subject: 'E000001' })) console.log(finding.status)
   */
  where(filter: FindingFilter): Findings {
    return new Findings(this.groups, this.asOf, this.origin, narrowed(this.filter, filter));
  }

  /** How many findings of each status each duty has, duties in the plan's order. */
  tally(): Map<string, Record<Status, number>> {
    const tally = new Map<string, Record<Status, number>>();
    const { status, ...rest } = this.filter;
    const statuses = asSet(status);
    for (const [obligation, counts] of this.countsByDuty(rest)) {
      const entries = STATUSES.map(
        (one, code) => [one, statuses?.has(one) === false ? 0 : counts[code]] as const,
      );
      if (entries.some(([, count]) => count > 0)) {
        tally.set(obligation, Object.fromEntries(entries) as Record<Status, number>);
      }
    }
    return tally;
  }

  /** By duty, how many findings of each status code; no subject is named unless the filter asks for one. */
  private countsByDuty(filter: FindingFilter): Map<string, Uint32Array> {
    const obligations = asSet(filter.obligation);
    const byDuty = new Map<string, Uint32Array>();
    for (const group of this.groups) {
      if (obligations !== null && !obligations.has(group.obligation)) continue;
      const counts = once(byDuty, group.obligation, () => new Uint32Array(256));
      if (filter.subject === undefined && filter.instance === undefined) {
        for (let entry = 0; entry < group.status.length; entry++) counts[group.status[entry]] += 1;
      } else {
        for (const entry of matchingEntries(group, filter)) counts[group.status[entry]] += 1;
      }
    }
    return byDuty;
  }

  *[Symbol.iterator](): Iterator<Finding> {
    for (const [group, entry] of this.entries()) {
      const { obligation, cases, status, reason, doneOn, counted } = group;
      this.reading.set(status[entry], reason[entry], doneOn[entry], counted[entry]);
      yield toFinding(obligation, cases, entry, this.reading, this.asOf);
    }
  }

  /** The findings as an array, sorted by duty, subject and instance, by code unit. */
  sorted(): Finding[] {
    const by = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
    return [...this].sort(
      (a, b) => by(a.obligation, b.obligation) || by(a.subject, b.subject) || by(a.instance, b.instance),
    );
  }

  /**
   * Why a finding is as it is: the clause's words, the applicability that held, the days, the records counted and those
   * passed over, the parameters, and what would satisfy it now; told by the pieces that decided it.
   *
   * Throws a `RangeError` where the evaluation has no such finding.
   *
   * @example
   * const [finding] = findings.where({ obligation: 'M18.check.highrisk', status: 'breached' });
   * console.log(findings.explain(finding).text('zh-CN'));
   */
  explain({ obligation, subject, instance }: FindingKey): Explanation {
    const { plan, scene } = this.origin;
    for (const { obligation: id, cases, status, reason, doneOn, counted } of this.groups) {
      if (id !== obligation) continue;
      for (const entry of cases.entriesOf(subject)) {
        if (status[entry] === NONE || cases.instance(entry) !== instance) continue;
        const reading = this.reading.set(status[entry], reason[entry], doneOn[entry], counted[entry]);
        const finding = toFinding(id, cases, entry, reading, this.asOf);
        return explainCase(plan, plan.duty(id)!, scene, cases, entry, finding, this.asOf);
      }
    }
    throw new RangeError(`there is no finding ${JSON.stringify({ obligation, subject, instance })}`);
  }

  private *entries(): Generator<[FindingColumns, number]> {
    const obligations = asSet(this.filter.obligation);
    for (const group of this.groups) {
      if (obligations !== null && !obligations.has(group.obligation)) continue;
      for (const entry of matchingEntries(group, this.filter)) yield [group, entry];
    }
  }
}

/** The entries of a group with a finding of which subject, instance and status agree. */
function* matchingEntries({ status, cases }: FindingColumns, filter: FindingFilter): Generator<number> {
  const subjects = asSet(filter.subject);
  const instances = asSet(filter.instance);
  const statuses = asSet(filter.status);
  const wanted = Uint8Array.from({ length: 256 }, (_, code) =>
    code !== NONE && (statuses === null || statuses.has(STATUSES[code])) ? 1 : 0,
  );
  for (let entry = 0; entry < status.length; entry++) {
    if (wanted[status[entry]] === 0) continue;
    if (subjects !== null && !subjects.has(cases.subject(entry))) continue;
    if (instances !== null && !instances.has(cases.instance(entry))) continue;
    yield entry;
  }
}

/** Both filters at once. */
function narrowed(outer: FindingFilter, inner: FindingFilter): FindingFilter {
  const keys = ['obligation', 'subject', 'instance', 'status'] as const;
  return Object.fromEntries(
    keys.map((key) => {
      const [a, b] = [asSet<string>(outer[key]), asSet<string>(inner[key])];
      return [key, a && b ? [...a].filter((one) => b.has(one)) : (inner[key] ?? outer[key])];
    }),
  );
}
