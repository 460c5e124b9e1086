import type { Day } from '../day/day.js';
import { Cases, type Reading } from '../finding/cases.js';
import type { FindingColumns } from '../finding/findings.js';
import type { Grounds } from '../finding/grounds.js';
import { NONE, STATUSES, type Status } from '../finding/status.js';

/** Tells what a finding rests on, when somebody asks. */
export type Tell = (subject: string, instance: string) => Grounds;

/** The findings of one subject, cut out of larger columns so that these can go. */
export function cutOut(
  columns: FindingColumns,
  entries: readonly number[],
  day: Day,
  tell: Tell,
): FindingColumns {
  const { cases, status, reason, doneOn, counted } = columns;
  return {
    obligation: columns.obligation,
    cases: new CutCases(cases, entries, day, tell),
    status: Uint8Array.from(entries, (entry) => status[entry]),
    reason: Uint8Array.from(entries, (entry) => reason[entry]),
    doneOn: Int32Array.from(entries, (entry) => doneOn[entry]),
    counted: Float64Array.from(entries, (entry) => counted[entry]),
  };
}

class CutCases extends Cases {
  override readonly countsShares: boolean;
  private readonly about: string;
  private readonly instances: readonly string[];
  private readonly dues: readonly Day[];
  private readonly owed: readonly number[];

  constructor(
    from: Cases,
    entries: readonly number[],
    private readonly day: Day,
    private readonly tell: Tell,
  ) {
    super();
    this.countsShares = from.countsShares;
    this.about = from.subject(entries[0]);
    this.instances = entries.map((entry) => from.instance(entry));
    this.dues = entries.map((entry) => from.due(entry));
    this.owed = entries.map((entry) => from.required(entry, day));
  }

  get length(): number {
    return this.instances.length;
  }

  subject(): string {
    return this.about;
  }

  instance(entry: number): string {
    return this.instances[entry];
  }

  since(): Day {
    return this.day;
  }

  until(): Day {
    return this.day;
  }

  override due(entry: number): Day {
    return this.dues[entry];
  }

  override required(entry: number): number {
    return this.owed[entry];
  }

  /** The columns say it; nobody reads it again. */
  read(_entry: number, _day: Day, into: Reading): Reading {
    return into.none();
  }

  override grounds(entry: number): Grounds {
    return this.tell(this.about, this.instances[entry]);
  }
}

/** The findings of one duty: as they were read all together, and those of single subjects that were read again. */
export class KeptFindings {
  private readonly own = new Map<string, readonly FindingColumns[]>();
  private isShared = false;

  constructor(private together: readonly FindingColumns[]) {}

  /** The columns, which are not written to any more. */
  get columns(): FindingColumns[] {
    this.isShared = true;
    return [...this.together, ...[...this.own.values()].flat()];
  }

  /** The status of each case of a subject, by instance. */
  statusesOf(subject: string): Map<string, Status> {
    const statuses = new Map<string, Status>();
    const own = this.own.get(subject);
    for (const { cases, status } of own ?? this.together) {
      for (const entry of own ? status.keys() : cases.entriesOf(subject)) {
        if (status[entry] !== NONE) statuses.set(cases.instance(entry), STATUSES[status[entry]]);
      }
    }
    return statuses;
  }

  /** Puts other findings of a subject in the place of those it has. */
  replace(subject: string, columns: readonly FindingColumns[]): void {
    if (!this.own.has(subject)) this.takeOut(subject);
    this.own.set(subject, columns);
  }

  private takeOut(subject: string): void {
    if (this.isShared) {
      this.together = this.together.map((one) => ({ ...one, status: one.status.slice() }));
      this.isShared = false;
    }
    for (const { cases, status } of this.together) {
      for (const entry of cases.entriesOf(subject)) status[entry] = NONE;
    }
  }

  /** All cases that there are, in order. */
  *cases(): Generator<KeptCase> {
    for (const columns of [...this.together, ...[...this.own.values()].flat()]) {
      const { cases, status } = columns;
      for (let entry = 0; entry < status.length; entry++) {
        if (status[entry] !== NONE)
          yield {
            subject: cases.subject(entry),
            instance: cases.instance(entry),
            status: STATUSES[status[entry]],
          };
      }
    }
  }
}

/** A case and what it says. */
export interface KeptCase {
  readonly subject: string;
  readonly instance: string;
  readonly status: Status;
}
