import type { Literal } from '../condition/condition.js';
import type { Fact } from '../condition/fact.js';
import { viewFor } from '../condition/fact.js';
import { type SeenValue, seenIn } from '../condition/seen.js';
import { impliedWords } from '../condition/word.js';
import { type EvaluateOptions, evaluate } from '../evaluate.js';
import type { Finding } from '../finding/finding.js';
import { once } from '../once.js';
import type { Plan } from '../plan/plan.js';
import type { Reading } from '../record/builder.js';
import { openScene, readDayOption } from '../record/open-scene.js';
import type { Scene } from '../record/scene.js';

/** What a rule asks of the subject's own record. */
export interface RecordParams {
  /** The table of the record, of which the subject is a row. */
  readonly table: string;
  /** A column, a fact of the plan, or `asOf`. */
  readonly value?: string;
  /** In the place of `value`: whether this one is filled. */
  readonly filled?: string;
  /** Beside `value`: whether a record of this table has that id. */
  readonly refersTo?: string;
  /** Beside `value`: as a share of this one. */
  readonly shareOf?: string;
}

/** What of a subject's findings is asked for; all of them without. */
export interface FindingParams {
  readonly obligation?: string;
  readonly instance?: string;
  readonly status?: Finding['status'];
}

/** The records that one run was given, and what the plan says of their subject. */
export class SubjectRecords {
  private readonly found = new Map<string, readonly Finding[]>();
  private readonly scene: Scene;

  /** Throws a `RangeError` where the subject is none, or a day is none. */
  constructor(
    private readonly plan: Plan,
    readonly reading: Reading,
    readonly subject: string,
    private readonly options: EvaluateOptions,
  ) {
    if (typeof subject !== 'string' || subject === '') {
      throw new RangeError(`the fact subject must be an id, not ${JSON.stringify(subject) ?? 'undefined'}`);
    }
    const day = readDayOption('asOf', options.asOf);
    this.scene = openScene(reading.dataset, day, day, options);
  }

  /** The findings of the subject for a duty. */
  findingsOf(obligation: string): readonly Finding[] {
    return once(this.found, obligation, () => {
      const options = { ...this.options, obligations: [obligation] };
      return [...evaluate(this.plan, this.reading.dataset, options).where({ subject: this.subject })];
    });
  }

  /** The findings of the subject. */
  findings({ obligation, instance, status }: FindingParams): readonly Finding[] {
    const duties = this.plan.select(obligation === undefined ? this.options.obligations : [obligation]);
    return duties
      .flatMap(({ id }) => this.findingsOf(id))
      .filter((one) => instance === undefined || one.instance === instance)
      .filter((one) => status === undefined || one.status === status);
  }

  /**
   * A value of the subject's own record as it reads on the day; `null` where it is blank or cannot be told. Throws a
   * `RangeError` where the plan knows no such value.
   */
  value({ table, value, filled, refersTo, shareOf }: RecordParams): Literal | null {
    const saw = this.saw(table, filled ?? value ?? '');
    if (saw === null) return null;
    if (filled !== undefined) return saw.absent && saw.absent !== 'blank' ? null : saw.absent === undefined;
    if (saw.value === null) return null;
    if (refersTo !== undefined) {
      const referred = this.reading.dataset.table(refersTo);
      return referred ? referred.words('id').codeOf(String(saw.value)) !== 0 : null;
    }
    if (shareOf === undefined) return saw.value;
    const whole = this.saw(table, shareOf)?.value;
    return typeof whole === 'number' && whole > 0 ? (saw.value as number) / whole : null;
  }

  /** What stands in the subject's own record; `null` where there is no such record. */
  private saw(table: string, name: string): SeenValue | null {
    const { plan, scene, subject } = this;
    const fact = plan.scope.rows(table, table).facts(name);
    if (!fact) throw new RangeError(`the plan knows no ${JSON.stringify(name)} of ${table}`);
    const view = viewFor(scene, table, [fact]);
    if (!view) return null;
    const code = view.table.words('id').codeOf(subject);
    const codes = view.codes('id');
    for (let entry = 0; entry < view.length; entry++) {
      if (code !== 0 && codes[entry] === code && view.isPresent(entry)) {
        return this.withImplied(fact, seenIn(fact, view, entry));
      }
    }
    return null;
  }

  /** A list of words, with the words that these imply. */
  private withImplied({ column, type }: Fact, saw: SeenValue): SeenValue {
    if (type !== 'words' || saw.value === null) return saw;
    const { implications } = this.plan.document;
    const words = saw.value as readonly string[];
    return { ...saw, value: words.flatMap((word) => [...impliedWords(implications, column, word)]) };
  }
}
