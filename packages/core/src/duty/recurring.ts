import { Evidence, type RecordMatcher, resolveLink, type SubjectLink } from '../aggregate/index.js';
import type { Condition } from '../condition/condition.js';
import { alike, type Said } from '../condition/seen.js';
import { LAST_DAY, parseDay } from '../day/index.js';
import type { Cases } from '../finding/cases.js';
import type { Status } from '../finding/status.js';
import type { PlanScope } from '../plan/plan-scope.js';
import type { RecurringDocument } from '../plan/schema.js';
import { PlanError } from '../plan-error.js';
import { columnFor } from '../record/column.js';
import { columnWithRole, type TableDeclaration } from '../record/declaration.js';
import type { Scene } from '../record/scene.js';
import type { View } from '../record/view.js';
import { type Bound, BoundSubjects, checkEach, compileBound } from './bound.js';
import type { WordPlaces } from './count-records.js';
import { Counting } from './counting.js';
import { EvidenceCoverage } from './coverage.js';
import type { Anchor, DutyKernel, DutyKind } from './duty.js';
import { type DutyPeriod, dutyPeriods, PeriodFinder } from './periods.js';
import { RecurringCases, type TriggerTally, UndecidedSubjects } from './recurring-cases.js';
import { type Amount, compileOwed, yearlyWindow } from './recurring-terms.js';
import { UnknownPlan } from './single.js';
import { Slots } from './slots.js';
import { FirstTally, FullTally, type Tally } from './tally.js';

/** *At least n records, or records of so much, in each calendar period.* */
export const recurring: DutyKind<RecurringDocument> = {
  kind: 'recurring',
  compile: (document, scope, path) => new RecurringKernel(document, scope, path),
};

/** Records of one table, and how they are counted. */
interface Counted {
  readonly records: RecordMatcher;
  readonly subject: SubjectLink;
  /** Column with the word of `each`. */
  readonly each: string | undefined;
  /** Column that is added up; records are counted where there is none. */
  readonly sum?: string;
}

/** Records that were counted, and how. */
interface Count {
  readonly tally: Tally;
  /** `null` where there are no such records. */
  readonly counting: Counting | null;
}

class RecurringKernel implements DutyKernel {
  readonly anchor: Anchor;
  readonly statuses: readonly Status[];
  private readonly bound: Bound;
  private readonly periods: DutyPeriod[];
  private readonly finder: PeriodFinder;
  private readonly ownDayFinder: PeriodFinder;
  private readonly evidence: Counted;
  private readonly amount: Amount;
  /** Whether a record counts only for the period that it states. */
  private readonly statedOnly: boolean;

  constructor(
    document: RecurringDocument,
    private readonly scope: PlanScope,
    path: string,
  ) {
    const { evidence, every } = document;
    const subjects = scope.rows(document.bound.from, `${path}/bound/from`);
    this.bound = compileBound(document.bound, scope, `${path}/bound`);
    this.anchor = { table: this.bound.table, subject: this.bound.subject ?? 'id' };
    const effective = {
      from: subjects.day(document.effectiveFrom, `${path}/effectiveFrom`),
      to: document.effectiveUntil === undefined ? LAST_DAY : parseDay(document.effectiveUntil),
    };
    const window = yearlyWindow(document, scope, path);
    const { amount, days } = compileOwed(document, subjects, path);
    this.amount = amount;
    this.periods = dutyPeriods(every, scope.window, effective, window, days);
    this.statedOnly = evidence.period === 'stated';
    this.finder = new PeriodFinder(every, this.periods, this.statedOnly);
    this.ownDayFinder = new PeriodFinder(every, this.periods, false);
    const table = scope.tableOf(evidence.from, `${path}/evidence/from`);
    if (columnWithRole(table, 'own') === undefined) {
      throw new PlanError('no-own-day', `${path}/evidence/from`, evidence.from);
    }
    checkEach(evidence, this.bound.each !== null, scope, `${path}/evidence`);
    const { sum } = evidence;
    if (sum !== undefined) checkSum(table, sum, `${path}/evidence/sum`);
    this.evidence = {
      records: scope.compileEvidence(
        sum === undefined ? evidence : { ...evidence, match: withAmount(evidence.match, sum) },
        `${path}/evidence`,
      ),
      subject: scope.checkLink(evidence.from, evidence.subject, subjects.table, `${path}/evidence/subject`),
      each: evidence.each,
      sum,
    };
    // Whoever counts by the day of the record counts in time: only a record that states its period comes late.
    this.statuses = [
      'met',
      ...(statedPeriod(table) === undefined ? [] : (['late'] as const)),
      'open',
      'breached',
      'unknown',
      ...(this.bound.exemptions.length > 0 ? (['exempt'] as const) : []),
    ];
  }

  cases(scene: Scene): Cases[] {
    const begun = this.periods.filter(({ window }) => window.start <= scene.horizon.to);
    if (begun.length === 0) return [];
    const subjects = BoundSubjects.of(scene, this.bound, begun, this.amount.facts);
    if (!subjects)
      return [new UnknownPlan(scene, 'not-supplied', { table: this.bound.table }, begun[0].window.start)];
    const slots = new Slots(subjects, begun, this.bound.each ?? ['']);
    const trigger = this.trigger(subjects, slots);
    const coverage = new EvidenceCoverage(scene, this.evidence.records);
    const undecided = new UndecidedSubjects(subjects, slots, trigger, coverage);
    if (!coverage.isSupplied) return [undecided];
    const count = this.count(this.evidence, subjects, slots);
    const amount = this.amount.of(subjects.view, begun);
    const sum = this.evidence.sum === undefined ? undefined : this.labelOf(this.evidence.sum);
    return [
      undecided,
      new RecurringCases(subjects, slots, trigger, coverage, {
        ...count,
        amount,
        tellAmount: (entry, records) => this.amount.tell(subjects.view, entry, records),
        sum,
        statedOnly: this.statedOnly,
      }),
    ];
  }

  /** The records that make a period binding; `null` where none are asked for. */
  private trigger(subjects: BoundSubjects, slots: Slots): TriggerTally | null {
    const { trigger } = this.bound;
    if (!trigger) return null;
    const coverage = new EvidenceCoverage(subjects.view.scene, trigger.records);
    const { view } = subjects;
    const prefixes = typeof trigger.subject === 'string' ? null : view.codes(trigger.subject.startsWith);
    return {
      coverage,
      ...this.count(trigger, subjects, slots),
      isDecided: (at) => coverage.isSupplied && (prefixes === null || prefixes[subjects.entries[at]] !== 0),
    };
  }

  private labelOf(column: string): Said {
    const declared = this.scope.tables[this.evidence.records.table].columns[column];
    return { ...alike(column), 'zh-CN': declared.zh[0] };
  }

  private count({ records, subject, each, sum }: Counted, subjects: BoundSubjects, slots: Slots): Count {
    const { scene } = subjects.view;
    const evidence = Evidence.of(scene, records);
    const onlyFirst = scene.isOneDay && sum === undefined && this.amount.isOne(slots.periods);
    const tally = onlyFirst
      ? new FirstTally(slots.length, evidence)
      : new FullTally(slots.length, evidence, sum);
    if (!evidence) return { tally, counting: null };
    const { view } = evidence;
    const { declaration } = view.table;
    const link = resolveLink(scene.dataset, view.table, subject, subjects.view.table);
    const words = each === undefined ? null : this.wordPlaces(view, each, slots);
    // What makes a period binding goes by its own day, whatever period it states.
    const stated = records === this.evidence.records ? statedPeriod(declaration) : undefined;
    const finder = stated === undefined ? this.ownDayFinder : this.finder;
    const counting = new Counting(slots, evidence, records, link, words, finder, stated);
    counting.into(tally);
    return { tally, counting };
  }

  private wordPlaces({ table }: View, column: string, { each }: Slots): WordPlaces {
    const of = table.words(column).words.map((stored) => {
      const words = new Set(
        stored.split(';').flatMap((word) => this.scope.implied(table.declaration, column, word)),
      );
      return each.flatMap((word, at) => (words.has(word) ? [at] : []));
    });
    return { column, of };
  }
}

/** Throws where a column is none that can be added up. */
function checkSum({ columns }: TableDeclaration, sum: string, path: string): void {
  if (!Object.hasOwn(columns, sum)) throw new PlanError('unknown-column', path, sum);
  if (columnFor(columns[sum]).storage !== 'number') {
    throw new PlanError('operator-type', path, `${sum} (${columns[sum].type})`);
  }
}

/** A record that does not say how much adds nothing, and is told among those that do not count. */
function withAmount(match: Condition | undefined, sum: string): Condition {
  const said: Condition = { fact: sum, operator: 'filled', value: true };
  return match ? { all: [match, said] } : said;
}

/** The column in which a record states the period it is for. */
function statedPeriod({ columns }: TableDeclaration): string | undefined {
  return Object.keys(columns).find((name) => columns[name].type === 'period');
}
