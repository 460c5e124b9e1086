import { type CaseTable, compileTable } from '../duty/case-rows.js';
import type { Duty } from '../duty/duty.js';
import { isScored } from '../duty/index.js';
import { STATUSES, type Status } from '../finding/status.js';
import type { Plan } from '../plan/plan.js';
import { PlanScope } from '../plan/plan-scope.js';
import type { DutyDocument, Text } from '../plan/schema.js';
import { type BranchCoverage, Branches } from './branches.js';
import type { CaseFile } from './case-file.js';
import type { CaseRun } from './run-case.js';
import { leavesOf, mainTable, namesUsed } from './selectors.js';

/** What cases have shown of one duty. */
export interface DutyCoverage {
  /** Id of the duty. */
  readonly duty: string;
  /** Id of its action (chapter). */
  readonly action: string;
  /** How many cases hold; those that fail show nothing. */
  readonly cases: number;
  readonly reached: readonly Status[];
  /** Statuses that it can have, and no case shows. */
  readonly missing: readonly Status[];
  /** Statuses of which the cases say that it never has them, and why. */
  readonly never?: { readonly statuses: readonly Status[]; readonly because: Text };
  /** Statuses that are said never to be, and which a case shows, or no duty of the kind has. */
  readonly needless: readonly Status[];
  readonly branches: BranchCoverage;
}

/** What cases have shown of a plan. */
export interface PlanCoverage {
  /** Each evaluated duty, in the plan's order. */
  readonly duties: readonly DutyCoverage[];
  /** The named conditions and facts of the plan, by name, as the duties that use them met them. */
  readonly shared: Readonly<Record<string, BranchCoverage>>;
}

/** Collects what cases show of a plan. */
export class CoverageCollector {
  private readonly duties: Map<string, DutyCollector>;
  private readonly shared = new Map<string, Branches>();

  constructor(plan: Plan, files: readonly CaseFile[]) {
    const never: NonNullable<CaseFile['never']> = Object.assign({}, ...files.map((file) => file.never));
    this.duties = new Map(
      plan.duties.filter(isScored).map((duty) => [duty.id, new DutyCollector(plan, duty, never[duty.id])]),
    );
    const { conditions = {}, facts = {} } = plan.document;
    const scope = new PlanScope(plan.document, plan.tables);
    for (const [name, part] of Object.entries({ ...conditions, ...facts })) {
      const leaves = leavesOf(part, part.on, isTableOf(plan));
      if (leaves.length > 0) this.shared.set(name, new Branches(leaves, scope));
    }
  }

  /** Takes in a case that holds. */
  add(id: string, run: CaseRun): void {
    const duty = this.duties.get(id);
    if (!duty) return;
    duty.add(run);
    for (const name of duty.uses) for (const scene of run.scenes) this.shared.get(name)?.look(scene);
  }

  get coverage(): PlanCoverage {
    return {
      duties: [...this.duties.values()].map((duty) => duty.coverage),
      shared: Object.fromEntries([...this.shared].map(([name, branches]) => [name, branches.coverage])),
    };
  }
}

class DutyCollector {
  readonly uses: ReadonlySet<string>;
  private readonly branches: Branches;
  private readonly statuses = new Set<Status>();
  private cases = 0;

  constructor(
    plan: Plan,
    private readonly duty: Duty,
    private readonly never: DutyCoverage['never'],
  ) {
    const { document } = duty;
    const scope = new PlanScope(plan.document, plan.tables).forDuty(document.parameters, duty.id);
    this.uses = namesUsed(document, plan.document);
    const leaves = leavesOf(document, mainTable(document), isTableOf(plan));
    this.branches = new Branches(leaves, scope, productOf(document, scope));
  }

  add(run: CaseRun): void {
    this.cases += 1;
    for (const status of run.statuses) this.statuses.add(status);
    for (const scene of run.scenes) this.branches.look(scene);
  }

  get coverage(): DutyCoverage {
    const { duty, statuses, never } = this;
    const can = duty.kernel.statuses;
    const said = never?.statuses ?? [];
    return {
      duty: duty.id,
      action: duty.action,
      cases: this.cases,
      reached: STATUSES.filter((status) => statuses.has(status)),
      missing: can.filter((status) => !statuses.has(status) && !said.includes(status)),
      ...(never && { never }),
      needless: said.filter((status) => statuses.has(status) || !can.includes(status)),
      branches: this.branches.coverage,
    };
  }
}

/** The table of a duty's cases, where it is a product. */
function productOf(document: DutyDocument, scope: PlanScope): CaseTable | undefined {
  if (!('cases' in document) || !document.cases.times) return undefined;
  return compileTable(document.cases, scope, document.id);
}

const isTableOf = (plan: Plan) => (name: string) => Object.hasOwn(plan.tables, name);
