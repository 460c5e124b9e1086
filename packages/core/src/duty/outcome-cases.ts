import { FALSE, TRUE, type Truth, UNKNOWN } from '../condition/truth.js';
import { type Day, formatDay, NO_DAY } from '../day/index.js';
import { Cases, type Reading } from '../finding/cases.js';
import type { ComparisonGrounds, Grounds } from '../finding/grounds.js';
import { BREACHED, MET, NOT_APPLICABLE, OPEN, reasonCode } from '../finding/status.js';
import type { Scene } from '../record/scene.js';
import type { Comparison, State } from './outcome-state.js';
import { type Verdict, Verdicts } from './outcome-verdicts.js';
import { RELATIONS } from './relation.js';
import { PLAN_SUBJECT } from './single.js';

const EMPTY_SCOPE = reasonCode('empty-population');
const UNDECIDED_SCOPE = reasonCode('applicability-undecided');
const UNDECIDED_CONDITION = reasonCode('condition-undecided');
const NOT_COVERED = reasonCode('not-covered');
const LEFT_TO_JUDGEMENT = reasonCode('left-to-judgement');

/** The cases of an outcome: one for each day on which things have to stand so. */
export class OutcomeCases extends Cases {
  override readonly countsShares = true;
  private readonly verdicts: Verdicts;

  constructor(
    private readonly scene: Scene,
    private readonly states: readonly State[],
    private readonly suffices: boolean,
  ) {
    super();
    this.verdicts = new Verdicts(scene);
  }

  get length(): number {
    return this.states.length;
  }

  subject(): string {
    return PLAN_SUBJECT;
  }

  instance(entry: number): string {
    return this.states[entry].instance;
  }

  since(): Day {
    return this.scene.horizon.from;
  }

  until(): Day {
    return this.scene.horizon.to;
  }

  override due(entry: number): Day {
    return this.states[entry].at;
  }

  override required(entry: number, day: Day): number {
    const { bound } = this.deciding(this.states[entry], day);
    return bound.least === bound.most ? bound.least : -1;
  }

  read(entry: number, day: Day, into: Reading): Reading {
    const state = this.states[entry];
    const { at, from } = state;
    if (day < from) return into.none();
    const scope = this.scopeOn(state, day);
    if (scope === FALSE) return into.set(NOT_APPLICABLE, EMPTY_SCOPE);
    if (scope === UNKNOWN) return into.unknown(UNDECIDED_SCOPE);
    const verdicts = state.comparisons.map((one) => this.verdicts.of(one, Math.min(day, at)));
    const truth = verdicts.reduce((all, one) => all & one.truth, TRUE as number);
    const counted = countedOf(this.deciding(state, day));
    if (day >= at && truth === TRUE) {
      return this.suffices ? into.set(MET, 0, NO_DAY, counted) : into.unknown(LEFT_TO_JUDGEMENT);
    }
    if (day > at && truth === FALSE) return into.set(BREACHED, 0, NO_DAY, counted);
    if (day > at) {
      const isTold = verdicts.every((one) => one.truth !== UNKNOWN || one.isTold);
      return into.unknown(isTold ? UNDECIDED_CONDITION : NOT_COVERED);
    }
    const willBeTold = state.comparisons.every(
      (one, place) => verdicts[place].truth === TRUE || this.verdicts.reachesBack(one, at),
    );
    return willBeTold ? into.set(OPEN, 0, NO_DAY, counted) : into.unknown(NOT_COVERED);
  }

  /** The comparison that speaks for a state: the first that fails, else the first undecided, else the first. */
  private deciding({ comparisons, at }: State, day: Day): Verdict {
    const verdicts = comparisons.map((one) => this.verdicts.of(one, Math.min(day, at)));
    return verdicts[this.decidingAt(verdicts)];
  }

  private decidingAt(verdicts: readonly Verdict[]): number {
    const worst = Math.min(...verdicts.map(({ truth }) => truth));
    return verdicts.findIndex(({ truth }) => truth === worst);
  }

  private scopeOn({ scope, at }: State, day: Day): Truth {
    if (scope === undefined) return TRUE;
    return RELATIONS.moreThan(this.verdicts.rangeOn(scope, Math.min(day, at)), { least: 0, most: 0 });
  }

  override grounds(entry: number, day: Day): Grounds {
    const { title, at, comparisons, scope } = this.states[entry];
    const on = Math.min(day, at);
    const verdicts = comparisons.map((one) => this.verdicts.of(one, on));
    const inScope = scope ? [this.verdicts.measuredBy(scope).consider(on)] : [];
    return {
      outcome: {
        ...(title && { title }),
        at: formatDay(at),
        on: formatDay(on),
        comparisons: comparisons.map((one, place) => tellComparison(one, verdicts[place], on)),
        decidedBy: this.decidingAt(verdicts),
        suffices: this.suffices,
      },
      records: [
        ...inScope,
        ...comparisons.flatMap(({ measure, bound }) => {
          const days = 'day' in bound && bound.day < on ? [on, bound.day] : [on];
          return days.map((one) => this.verdicts.measuredBy(measure).consider(one));
        }),
      ],
      coverage: [...new Set(comparisons.map(({ measure }) => measure))].flatMap((one) =>
        this.verdicts.coverage(one).tell(),
      ),
      parametersOn: at,
    };
  }

  override turns(entry: number, days: Day[]): void {
    const { at, from, comparisons, scope } = this.states[entry];
    days.push(from, at, at + 1);
    if (scope) this.verdicts.measuredBy(scope).turns(days);
    for (const one of comparisons) this.verdicts.turns(one, days);
  }
}

/** What is counted of a figure; -1 where rows of it are missing. */
const countedOf = ({ value, isWhole, truth }: Verdict): number =>
  isWhole || truth === TRUE ? value.least : -1;

/** A comparison for people: what is not known is left out. */
function tellComparison(
  { measure, relation, bound }: Comparison,
  { truth, value, bound: limit, isTold }: Verdict,
  on: Day,
): ComparisonGrounds {
  const isKnown = limit.least === limit.most;
  return {
    title: measure.title,
    relation,
    truth: truth === TRUE ? 'true' : truth === FALSE ? 'false' : 'unknown',
    value: value.least,
    ...(value.most > value.least && { most: value.most }),
    ...(isKnown && { bound: limit.least }),
    ...('day' in bound && { sameOn: formatDay(bound.day) }),
    isTold,
    hasCome: !('day' in bound) || bound.day <= on,
  };
}
