import type { RecordsConsidered } from '../aggregate/index.js';
import type { Predicate } from '../condition/compile.js';
import { FALSE, TRUE } from '../condition/truth.js';
import type { Day } from '../day/day.js';
import { Cases, type Reading } from '../finding/cases.js';
import type { Grounds } from '../finding/grounds.js';
import { BREACHED, MET, reasonCode } from '../finding/status.js';
import type { StandingDocument } from '../plan/schema.js';
import { anchorOf, CaseRows, compileCases } from './case-rows.js';
import type { DutyKind } from './duty.js';
import { UnknownPlan } from './single.js';

const UNDECIDED_CONDITION = reasonCode('condition-undecided');
const NEVER_RECORDED = reasonCode('never-recorded');

/** *Holds now*, for each case. */
export const standing: DutyKind<StandingDocument> = {
  kind: 'standing',
  compile(document, scope, path) {
    const { source, rows } = compileCases(document.cases, scope, `${path}/cases`);
    const holds = rows.compileHolds(document.holds, `${path}/holds`);
    return {
      anchor: anchorOf(source),
      statuses: ['met', 'breached', 'unknown'],
      cases(scene) {
        const found = CaseRows.of(scene, source, holds.facts);
        if (!found) return [new UnknownPlan(scene, 'not-supplied', source)];
        const undecided = found.undecidedSubjects();
        return found.length === 0 ? [undecided] : [new StandingCases(found, holds), undecided];
      },
    };
  },
};

class StandingCases extends Cases {
  private readonly truth: Uint8Array;
  private readonly undecided: number;

  constructor(
    private readonly rows: CaseRows,
    private readonly holds: Predicate,
  ) {
    super();
    this.truth = holds.test(rows.view);
    const isSilent = [...holds.facts].some(({ isSupplied }) => isSupplied?.(rows.view) === false);
    this.undecided = isSilent ? NEVER_RECORDED : UNDECIDED_CONDITION;
  }

  get length(): number {
    return this.rows.length;
  }

  subject(entry: number): string {
    return this.rows.subject(entry);
  }

  instance(entry: number): string {
    return this.rows.instance(entry);
  }

  since(entry: number): Day {
    return this.rows.since(entry);
  }

  until(entry: number): Day {
    return this.rows.until(entry);
  }

  read(entry: number, _day: Day, into: Reading): Reading {
    const truth = this.truth[this.rows.entries[entry]];
    if (truth === TRUE) return into.set(MET);
    return truth === FALSE ? into.set(BREACHED) : into.unknown(this.undecided);
  }

  override grounds(entry: number): Grounds {
    const records: RecordsConsidered[] = [];
    const told = this.rows.tell(entry, records);
    return { ...told, holds: this.holds.trace(this.rows.view, this.rows.entries[entry], records), records };
  }
}
