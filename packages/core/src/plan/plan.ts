import { compileDuty, type Duty } from '../duty/index.js';
import { PlanError } from '../plan-error.js';
import type { TableDeclaration } from '../record/declaration.js';
import { PlanScope } from './plan-scope.js';
import type { CheckedPlan } from './schema.js';

/** A loaded plan: its document, checked, and its duties, compiled. */
export class Plan {
  readonly duties: readonly Duty[];
  private readonly byId: ReadonlyMap<string, Duty>;

  constructor(
    readonly document: CheckedPlan,
    /** The declared tables, by name. */
    readonly tables: Readonly<Record<string, TableDeclaration>>,
  ) {
    const scope = new PlanScope(document, tables);
    scope.check();
    const duties = new Map<string, Duty>();
    for (const [chapter, action] of document.actions.entries()) {
      for (const [at, duty] of action.duties.entries()) {
        const path = `actions/${chapter}/duties/${at}`;
        if (duties.has(duty.id)) throw new PlanError('duplicate-id', `${path}/id`, duty.id);
        if (!action.clauses.some(({ id }) => id === duty.clause)) {
          throw new PlanError('unknown-clause', `${path}/clause`, duty.clause);
        }
        if (document.text !== undefined && !document.text.includes(duty.quote)) {
          throw new PlanError('quote-not-verbatim', `${path}/quote`, duty.quote);
        }
        const { id, clause, title } = duty;
        const { kernel, parameters } = compileDuty(duty, scope, path);
        duties.set(id, { id, clause, title, action: action.id, document: duty, kernel, parameters });
      }
    }
    this.byId = duties;
    this.duties = [...duties.values()];
  }

  get id(): string {
    return this.document.id;
  }

  /** The duty with that id. */
  duty(id: string): Duty | undefined {
    return this.byId.get(id);
  }

  /** The duties with these ids, in the plan's order; all without ids. Throws a `RangeError` for an unknown id. */
  select(ids?: readonly string[]): readonly Duty[] {
    if (!ids) return this.duties;
    const unknown = ids.find((id) => !this.byId.has(id));
    if (unknown !== undefined) throw new RangeError(`the plan has no obligation ${JSON.stringify(unknown)}`);
    return this.duties.filter(({ id }) => ids.includes(id));
  }
}
