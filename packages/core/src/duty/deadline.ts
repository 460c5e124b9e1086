import type { Fact } from '../condition/fact.js';
import { alike } from '../condition/seen.js';
import type { Cases } from '../finding/cases.js';
import { compileDay } from '../plan/day-expression.js';
import type { PlanScope } from '../plan/plan-scope.js';
import type { RowScope } from '../plan/row-scope.js';
import type { DeadlineDocument } from '../plan/schema.js';
import { PlanError } from '../plan-error.js';
import type { Scene } from '../record/scene.js';
import { anchorOf, CaseRows, type CaseSource, compileCases } from './case-rows.js';
import { EvidenceCoverage } from './coverage.js';
import { DeadlineCases, type Terms } from './deadline-cases.js';
import type { Anchor, DutyKernel, DutyKind } from './duty.js';
import { compileLadder, compileSteps } from './ladder.js';
import { UnknownPlan } from './single.js';

/** *This case, by that day.* */
export const deadline: DutyKind<DeadlineDocument> = {
  kind: 'deadline',
  compile: (document, scope, path) => new DeadlineKernel(document, scope, path),
};

class DeadlineKernel implements DutyKernel {
  readonly anchor: Anchor | undefined;
  readonly statuses = ['met', 'late', 'open', 'breached', 'unknown'] as const;
  private readonly source: CaseSource;
  /** The terms of each case: one as a rule, one a rung for a ladder. */
  private readonly terms: readonly Terms[];

  constructor(document: DeadlineDocument, scope: PlanScope, path: string) {
    const { source, rows } = compileCases(document.cases, scope, `${path}/cases`);
    this.source = source;
    this.anchor = anchorOf(source);
    this.terms = document.ladder
      ? compileLadder(document.ladder, rows, `${path}/ladder`)
      : [compileTerms(document, rows, path)];
    compileSteps(document, rows, `${path}/ladder/steps`);
  }

  cases(scene: Scene): Cases[] {
    const facts = this.terms.flatMap(({ due, done, from, until, windowFrom, when }) => [
      due,
      done,
      ...[from, until, windowFrom].filter((fact): fact is Fact => fact !== undefined),
      ...(when?.facts ?? []),
    ]);
    const rows = CaseRows.of(scene, this.source, facts);
    if (!rows) return [new UnknownPlan(scene, 'not-supplied', this.source)];
    const undecided = rows.undecidedSubjects();
    if (rows.length === 0) return [undecided];
    const decided = this.terms.map((terms) => {
      const { evidence = [] } = terms.done;
      const shownBy = evidence.length > 0 ? evidence : [{ table: this.source.table }];
      return new DeadlineCases(rows, terms, new EvidenceCoverage(scene, ...shownBy));
    });
    return [...decided, undecided];
  }
}

/** The terms of a duty without rungs. */
function compileTerms(document: DeadlineDocument, rows: RowScope, path: string): Terms {
  const { due, done, window } = document;
  if (due === undefined || done === undefined) throw new PlanError('shape', path, 'due, done');
  return {
    rung: '',
    title: alike(''),
    due: compileDay(due, rows, `${path}/due`),
    done: compileDay(done, rows, `${path}/done`),
    windowFrom: window && compileDay(window.from, rows, `${path}/window/from`),
  };
}
