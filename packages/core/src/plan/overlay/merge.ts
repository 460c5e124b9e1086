import { NO_DAY, parseDay } from '../../day/day.js';
import { PlanError } from '../../plan-error.js';
import type { TableDeclaration } from '../../record/declaration.js';
import type { CheckedPlan, DutyDocument, ParameterDocument } from '../schema.js';
import { amendedValues, valueOn } from './amended-values.js';
import { type Limit, limitedDuty } from './limited-duty.js';
import { type ChangeFacts, type PlanChange, planChange } from './plan-change.js';
import type { ChangeDocument, CheckedOverlay } from './schema.js';

/** A plan with an overlay merged into it. */
export interface Merged {
  readonly document: CheckedPlan;
  /** What the overlay changed, in its order. */
  readonly changes: readonly PlanChange[];
  /** For places of the merged document that the overlay made: where in the overlay they stand. */
  readonly places: ReadonlyMap<string, string>;
}

/**
 * Merges an overlay into a checked plan, which stays as it is. The result is a plan document itself, with the
 * overlay's id and among its `amendments` the overlay.
 *
 * Throws a `PlanError` with the path in the overlay where it changes what is not there, or adds what already is.
 */
export function mergeOverlay(
  base: CheckedPlan,
  overlay: CheckedOverlay,
  tables: Readonly<Record<string, TableDeclaration>>,
): Merged {
  return new Merger(structuredClone(base), overlay, tables).merge();
}

type Of<K extends ChangeDocument['change']> = Extract<ChangeDocument, { change: K }>;

class Merger {
  private readonly changes: PlanChange[] = [];
  private readonly brought = new Map<DutyDocument, string>();
  private readonly amended: { duty: string | undefined; parameter: string; path: string }[] = [];

  constructor(
    private readonly plan: CheckedPlan,
    private readonly overlay: CheckedOverlay,
    private readonly tables: Readonly<Record<string, TableDeclaration>>,
  ) {}

  merge(): Merged {
    const { plan, overlay } = this;
    const { id, title, issuer, text } = overlay;
    plan.id = id;
    plan.amendments = [
      ...(plan.amendments ?? []),
      { id, title, issuer, ...(text !== undefined && { text }) },
    ];
    this.bring();
    for (const [at, change] of overlay.changes.entries()) this.apply(change, `changes/${at}`);
    return { document: plan, changes: this.changes, places: this.places() };
  }

  /** Where in the overlay the places stand that it made. */
  private places(): ReadonlyMap<string, string> {
    const places = new Map<string, string>();
    const { amended, brought, plan } = this;
    const note = (duty: string | undefined, prefix: string) => {
      for (const one of amended.filter((change) => change.duty === duty)) {
        places.set(`${prefix}parameters/${one.parameter}`, one.path);
      }
    };
    note(undefined, '');
    for (const [chapter, { duties }] of plan.actions.entries()) {
      for (const [at, duty] of duties.entries()) {
        const place = `actions/${chapter}/duties/${at}`;
        note(duty.id, `${place}/`);
        const from = brought.get(duty);
        if (from !== undefined) places.set(place, from);
      }
    }
    return places;
  }

  /** Adds the overlay's own actions, clauses, parameters, conditions and facts. */
  private bring(): void {
    const { plan, overlay } = this;
    for (const [at, { id, title, clauses }] of (overlay.actions ?? []).entries()) {
      const there = plan.actions.find((action) => action.id === id);
      const twice = clauses.findIndex((clause) => there?.clauses.some((one) => one.id === clause.id));
      if (twice >= 0) {
        throw new PlanError('duplicate-id', `actions/${at}/clauses/${twice}/id`, clauses[twice].id);
      }
      if (there) there.clauses.push(...clauses);
      else plan.actions.push({ id, title, clauses, duties: [] });
    }
    for (const part of ['parameters', 'conditions', 'facts'] as const) {
      const there: Record<string, unknown> = plan[part] ?? {};
      for (const [name, one] of Object.entries(overlay[part] ?? {})) {
        if (Object.hasOwn(there, name)) throw new PlanError('duplicate-id', `${part}/${name}`, name);
        there[name] = one;
      }
      if (Object.keys(there).length > 0) Object.assign(plan, { [part]: there });
    }
  }

  private apply(change: ChangeDocument, path: string): void {
    switch (change.change) {
      case 'parameter':
        this.amend(change, path);
        break;
      case 'add':
        this.add(change, path);
        break;
      case 'retire':
        this.end(change, path);
        this.note('retire', change, { obligation: change.duty, from: change.from });
        break;
      default:
        this.replace(change, path);
    }
  }

  private amend(change: Of<'parameter'>, path: string): void {
    const { parameter, duty: id, from, to, when, value, reason, source } = change;
    if (from !== undefined && to !== undefined && to < from) {
      throw new PlanError('dates-reversed', `${path}/to`, `${from}–${to}`);
    }
    const duty = id === undefined ? undefined : this.find(id, `${path}/duty`).duty;
    const owned: Record<string, ParameterDocument> = (duty ?? this.plan).parameters ?? {};
    if (!Object.hasOwn(owned, parameter)) {
      throw new PlanError('unknown-parameter', `${path}/parameter`, parameter);
    }
    const document = owned[parameter];
    const before = valueOn(document.values, parseDay(from ?? this.plan.window.from));
    const setBy = this.plan.amendments?.find((one) => one.id === before?.amendment);
    const held = { ...(from && { from }), ...(to && { to }), ...(when && { when }), value };
    document.values = amendedValues(document.values, {
      ...held,
      source,
      reading: reason,
      amendment: this.overlay.id,
    });
    this.amended.push({ duty: id, parameter, path });
    this.note('parameter', change, {
      ...(id !== undefined && { obligation: id }),
      parameter,
      ...held,
      ...(before && { was: before.value }),
      ...(setBy && { wasSetBy: setBy.issuer }),
      ...(document.unit !== undefined && { unit: document.unit }),
      ...(duty && isFrequency(duty, parameter) && { every: duty.every }),
    });
  }

  private add(change: Of<'add'>, path: string): void {
    const action = this.plan.actions.find(({ id }) => id === change.action);
    if (!action) throw new PlanError('unknown-action', `${path}/action`, change.action);
    this.put(change.duty, action.duties, `${path}/duty`);
    this.note('add', change, { obligation: change.duty.id });
  }

  private replace(change: Of<'replace'>, path: string): void {
    const { duty: id, from, with: other } = change;
    const { duties } = this.find(id, `${path}/duty`);
    const limited =
      from === undefined ? other : limitedDuty(other, { from }, this.context(other, `${path}/with`));
    this.end(change, path);
    const isSame = from === undefined && other.id === id;
    const replaces = isSame ? other.replaces : [...(other.replaces ?? []), id];
    if (limited) this.put({ ...limited, ...(replaces && { replaces }) }, duties, `${path}/with`);
    this.note('replace', change, { obligation: id, from, by: other.id });
  }

  /** Takes a duty out, or ends it before a day. */
  private end({ duty: id, from }: Of<'retire'> | Of<'replace'>, path: string): void {
    const { duty, duties } = this.find(id, `${path}/duty`);
    const left =
      from === undefined
        ? null
        : limitedDuty(duty, { before: from } satisfies Limit, this.context(duty, path));
    const at = duties.indexOf(duty);
    if (left === null) duties.splice(at, 1);
    else {
      const brought = this.brought.get(duty);
      if (brought !== undefined) this.brought.set(left, brought);
      duties[at] = left;
    }
  }

  private put(duty: DutyDocument, into: DutyDocument[], path: string): void {
    if (this.plan.actions.some(({ duties }) => duties.some(({ id }) => id === duty.id))) {
      throw new PlanError('duplicate-id', `${path}/id`, duty.id);
    }
    const own = { ...structuredClone(duty), amendment: this.overlay.id };
    into.push(own);
    this.brought.set(own, path);
  }

  private find(id: string, path: string): { duty: DutyDocument; duties: DutyDocument[] } {
    for (const { duties } of this.plan.actions) {
      const duty = duties.find((one) => one.id === id);
      if (duty) return { duty, duties };
    }
    throw new PlanError('unknown-duty', path, id);
  }

  private context(duty: DutyDocument, path: string) {
    const { plan, tables } = this;
    const fixedDay = (value: unknown): string | undefined => {
      if (typeof value === 'string') return value;
      if (typeof value !== 'object' || value === null || !('parameter' in value)) return undefined;
      const name = value.parameter as string;
      const { values } = duty.parameters?.[name] ?? plan.parameters?.[name] ?? { values: [] };
      const day = values.length === 1 && values[0].when === undefined ? values[0].value : undefined;
      return typeof day === 'string' && parseDay(day) !== NO_DAY ? day : undefined;
    };
    return { tables, fixedDay, path };
  }

  private note(
    kind: ChangeFacts['kind'],
    { reason, source }: ChangeDocument,
    facts: Omit<ChangeFacts, 'kind' | 'overlay' | 'reason' | 'source'>,
  ): void {
    const { id, title, issuer } = this.overlay;
    const told = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
    this.changes.push(planChange({ kind, overlay: { id, title, issuer }, ...told, reason, source }));
  }
}

/** Whether a parameter says how often a recurring duty is owed. */
const isFrequency = (
  duty: DutyDocument,
  parameter: string,
): duty is Extract<DutyDocument, { kind: 'recurring' }> =>
  duty.kind === 'recurring' &&
  typeof duty.atLeast === 'object' &&
  'parameter' in duty.atLeast &&
  duty.atLeast.parameter === parameter;
