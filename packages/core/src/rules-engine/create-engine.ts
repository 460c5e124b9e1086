import { type Almanac, Engine, type Event, type EventHandler, type RuleResult } from 'json-rules-engine';
import type { WorkingCalendar } from '../day/index.js';
import type { Plan } from '../plan/plan.js';
import type { Manifest } from '../record/coverage.js';
import { readDataset } from '../record/read-dataset.js';
import type { TableRows } from '../record/tables/index.js';
import { addOperators } from './operators.js';
import { ruleOf } from './rule.js';
import { type FindingParams, type RecordParams, SubjectRecords } from './subject-records.js';

/** Options of {@link createEngine}. */
export interface PlanEngineOptions {
  /** The day for which the plan is evaluated, `YYYY-MM-DD`, where the facts of a run name none. No clock is read. */
  readonly asOf?: string;
  /** The day whose knowledge is used, where the facts of a run name none; without it, all is known. */
  readonly knownAt?: string;
  /** Only rules of these duties, by id. Without it, of all. */
  readonly obligations?: readonly string[];
  /**
   * Whether `not-applicable` is reported for more than quotas, as in `evaluate`.
   *
   * @defaultValue false
   */
  readonly notApplicable?: boolean;
  /** What the tables tell of, where they do not tell of everything. */
  readonly manifest?: Manifest;
  /**
   * Which days are worked.
   *
   * @defaultValue China's, by the State Council's yearly notices
   */
  readonly calendar?: WorkingCalendar;
}

/**
 * The facts of a run: one subject, and its rows by table as `readDataset` takes them. A table that is left out was not
 * supplied; an empty one says that there were none. Other facts may stand beside them.
 */
export type SubjectFacts = TableRows & {
  /** Id of the enterprise or unit; `plan` for what is about all, whose facts are the rows of all. */
  readonly subject: string;
  readonly asOf?: string;
  readonly knownAt?: string;
};

/** The engine has it, and its types do not. */
type EventSink = Almanac & { addEvent(event: Event, outcome: 'success'): void };
type Emitter = Engine & { emitAsync(...words: unknown[]): Promise<unknown> };

/**
 * A json-rules-engine `Engine` filled from a plan: a rule a duty, the facts of one subject in, an event a finding out.
 * The events equal the findings that `evaluate` has of that subject. Rules, facts and operators of one's own may be added.
 *
 * Events are `finding` (params: the finding), `duty` (a rule holds: the subject has findings of that duty) and `issue`
 * (something is wrong with a row). Facts for other rules are `record`, `findings`, `findingCount` and `issues`.
 *
 * Throws a `RangeError` where an obligation is not in the plan. A run rejects where the subject or the day is none.
 *
 * @example
 * const engine = createEngine(loadPlan(plan), { asOf: '2025-06-30' });
 * const { events } = await engine.run({ subject: 'E1', enterprises: [{ id: 'E1', name: '某厂' }], activities: [] });
 * events.filter(({ type }) => type === 'finding').length
 */
export function createEngine(plan: Plan, options: PlanEngineOptions = {}): Engine {
  const engine = new Engine();
  const duties = plan.select(options.obligations).filter(({ document }) => document.kind !== 'same-as');
  addOperators(engine);
  const recordsOf = addFacts(engine, plan, { ...options, obligations: duties.map(({ id }) => id) });
  const emitted =
    (type: string, paramsOf: (records: SubjectRecords) => readonly object[]): EventHandler =>
    async (_event, almanac, result) => {
      for (const params of paramsOf(await recordsOf(almanac))) {
        await announce(engine, { type, params: { ...params } }, almanac, result);
      }
    };
  for (const duty of duties) {
    engine.addRule({
      ...ruleOf(plan, duty),
      onSuccess: emitted('finding', (records) => records.findingsOf(duty.id)),
    });
  }
  engine.addRule({
    name: 'issues',
    conditions: { all: [{ fact: 'issueCount', operator: 'greaterThan', value: 0 }] },
    event: { type: 'issues' },
    onSuccess: emitted('issue', ({ reading }) => reading.issues),
  });
  return engine;
}

/** Adds an event to those of a run, and tells those who listen, as the engine does for the event of a rule. */
async function announce(engine: Engine, event: Event, almanac: Almanac, result: RuleResult): Promise<void> {
  (almanac as EventSink).addEvent(event, 'success');
  await (engine as Emitter).emitAsync('success', event, almanac, result);
  await (engine as Emitter).emitAsync(event.type, event.params, almanac, result);
}

/** Adds the facts that rules may ask for; gives what finds the records of a run. */
function addFacts(
  engine: Engine,
  plan: Plan,
  options: PlanEngineOptions,
): (almanac: Almanac) => Promise<SubjectRecords> {
  const { tables } = plan.scope;
  // What a run leaves out is undefined, and not an error.
  const given: Record<string, unknown> = { subject: undefined, asOf: options.asOf, knownAt: options.knownAt };
  for (const name of [...Object.keys(given), ...Object.keys(tables)]) engine.addFact(name, given[name]);
  const known = new WeakMap<Almanac, Promise<SubjectRecords>>();
  const recordsOf = (almanac: Almanac) => {
    const records = known.get(almanac) ?? readRecords(plan, options, almanac);
    known.set(almanac, records);
    return records;
  };
  // The engine keeps values by a short hash of their params, which two params may share: these keep their own.
  const fact = <T>(name: string, answer: (records: SubjectRecords, params: T) => unknown) =>
    engine.addFact(
      name,
      async (params: Record<string, unknown>, almanac) => answer(await recordsOf(almanac), params as T),
      { cache: false },
    );
  fact<RecordParams>('record', (records, params) => records.value(params));
  fact<FindingParams>('findings', (records, params) => records.findings(params));
  fact<FindingParams>('findingCount', (records, params) => records.findings(params).length);
  fact('issues', ({ reading }) => reading.issues);
  fact('issueCount', ({ reading }) => reading.issues.length);
  return recordsOf;
}

/** Reads the rows that a run was given. */
async function readRecords(
  plan: Plan,
  options: PlanEngineOptions,
  almanac: Almanac,
): Promise<SubjectRecords> {
  const { tables } = plan.scope;
  const given = new Map<string, unknown>();
  for (const name of ['subject', 'asOf', 'knownAt', ...Object.keys(tables)]) {
    given.set(name, await almanac.factValue(name));
  }
  const rows = Object.fromEntries(Object.keys(tables).map((name) => [name, given.get(name)])) as TableRows;
  const reading = readDataset(rows, { manifest: options.manifest, declarations: tables });
  const { obligations, notApplicable, calendar } = options;
  return new SubjectRecords(plan, reading, given.get('subject') as string, {
    asOf: given.get('asOf') as string,
    knownAt: given.get('knownAt') as string | undefined,
    obligations,
    notApplicable,
    calendar,
  });
}
