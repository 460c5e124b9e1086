import { compileDuty, type Duty } from '../duty/index.js';
import { PlanError } from '../plan-error.js';
import type { TableDeclaration } from '../record/declaration.js';
import { checkPlan } from './check/check-plan.js';
import type { PlanWarning } from './check/warning.js';
import type { PlanChange } from './overlay/plan-change.js';
import { PlanScope } from './plan-scope.js';
import type { CheckedPlan, DutyDocument } from './schema.js';

/** A loaded plan: its document, checked, and its duties, compiled. */
export class Plan {
  readonly duties: readonly Duty[];
  /** The plan's own parameters, conditions and facts. */
  readonly scope: PlanScope;
  private readonly byId: ReadonlyMap<string, Duty>;
  private found: readonly PlanWarning[] | undefined;

  constructor(
    readonly document: CheckedPlan,
    /** The declared tables, by name. */
    readonly tables: Readonly<Record<string, TableDeclaration>>,
    /** What overlays changed, in the order in which they were merged; empty for a plan by itself. */
    readonly changes: readonly PlanChange[] = [],
  ) {
    const scope = new PlanScope(document, tables);
    scope.check();
    this.scope = scope;
    checkMarks(document);
    const duties = new Map<string, Duty>();
    for (const [chapter, action] of document.actions.entries()) {
      for (const [at, duty] of action.duties.entries()) {
        const path = `actions/${chapter}/duties/${at}`;
        if (duties.has(duty.id)) throw new PlanError('duplicate-id', `${path}/id`, duty.id);
        if (!action.clauses.some(({ id }) => id === duty.clause)) {
          throw new PlanError('unknown-clause', `${path}/clause`, duty.clause);
        }
        const texts = textsOf(document, duty);
        if (texts.length > 0 && !texts.some((text) => text.includes(duty.quote))) {
          throw new PlanError('quote-not-verbatim', `${path}/quote`, duty.quote);
        }
        const { id, clause, title } = duty;
        const compiled = compileDuty(duty, scope, path);
        duties.set(id, { id, clause, title, action: action.id, document: duty, ...compiled });
      }
    }
    this.byId = duties;
    this.duties = [...duties.values()];
  }

  get id(): string {
    return this.document.id;
  }

  /** What looks wrong in the plan, worked out when it is first asked for. */
  get warnings(): readonly PlanWarning[] {
    this.found ??= checkPlan(this);
    return this.found;
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

/** Checks that what the document marks in its text stands there. */
function checkMarks({ text, outside = [], annotations = [] }: CheckedPlan): void {
  const check = (quote: string, path: string) => {
    if (text?.includes(quote) === false) throw new PlanError('quote-not-verbatim', path, quote);
  };
  for (const [at, quote] of outside.entries()) check(quote, `outside/${at}`);
  for (const [at, { quote }] of annotations.entries()) check(quote, `annotations/${at}/quote`);
}

/** The texts that a duty may quote: the plan's, and that of the overlay that brought the duty. */
function textsOf({ text, amendments = [] }: CheckedPlan, { amendment }: DutyDocument): readonly string[] {
  const own = amendments.find(({ id }) => id === amendment)?.text;
  return [text, own].filter((one) => one !== undefined);
}
