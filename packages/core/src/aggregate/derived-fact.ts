import type { Fact } from '../condition/fact.js';
import { type Day, LAST_DAY, NO_DAY, UNCOVERED_DAY } from '../day/day.js';
import { once } from '../once.js';
import type { Scene } from '../record/scene.js';
import type { Table } from '../record/table.js';
import type { View } from '../record/view.js';
import type { Aggregate } from './aggregate.js';
import { BySubject } from './by-subject.js';
import { considered, dayOrNull, type RecordsConsidered, tableName } from './considered.js';
import { Evidence, type RecordMatcher, tellsOf } from './evidence.js';
import { keyOf, type RowLink, resolveLink } from './link.js';
import { entriesOfSubject, whyNot } from './passed-over.js';

/** What a derived fact is made of. */
export interface DerivedFact {
  readonly name: string;
  readonly aggregate: Aggregate;
  readonly records: RecordMatcher;
  readonly subject: RowLink;
  /** The column it aggregates, where the aggregate needs one. */
  readonly of?: string;
  /** Only records on or after this day of the subject's row. */
  readonly since?: Fact;
  /** Only records on or before this day of the subject's row; none while it is blank. */
  readonly until?: Fact;
}

/** Words of a fact that is yes or no. */
const FLAG_WORDS = ['', 'no', 'yes'];

/** Neither: what cannot be told. */
const NO_FLAG = -1;

/** The codes of flags among those words. */
function flagCodes(flags: Float64Array): Uint8Array {
  const codes = new Uint8Array(flags.length);
  for (let i = 0; i < codes.length; i++) codes[i] = flags[i] + 1;
  return codes;
}

/** A fact of a row that is made of the records belonging to it: `exists`, `count`, `first`, … */
export function derivedFact(derived: DerivedFact): Fact {
  const { name, aggregate, records, since, until } = derived;
  const limits = [since, until].filter((limit) => limit !== undefined);
  const grouped = groupingOf(derived);
  const values = (view: View, unknown: number) => {
    const out = new Float64Array(view.length).fill(unknown);
    const group = grouped(view.scene, view.table);
    if (group) aggregateEach(view, group, derived, out);
    return out;
  };
  const days = (view: View) => view.once(grouped, () => new Int32Array(values(view, UNCOVERED_DAY)));
  const numbers = (view: View) => view.once(grouped, () => values(view, Number.NaN));
  const flags = (view: View) => view.once(grouped, () => flagCodes(values(view, NO_FLAG)));
  return {
    name,
    type: aggregate.result,
    columns: new Set(limits.flatMap(({ columns }) => [...columns])),
    usesAsOf: false,
    evidence: [records],
    isSupplied: ({ scene }) => tellsOf(scene.dataset, records),
    days: aggregate.result === 'day' ? days : undefined,
    numbers: aggregate.result === 'number' ? numbers : undefined,
    words: aggregate.result === 'flag' ? (view) => ({ codes: flags(view), words: FLAG_WORDS }) : undefined,
    trace(view, entry, into) {
      const group = grouped(view.scene, view.table);
      if (!group) return undefined;
      addOnce(into, consider(derived, group, view, entry));
      if (aggregate.result !== 'day') return undefined;
      const day = dayOrNull(days(view)[entry]);
      return { kind: 'records', aggregate: aggregate.name, table: tableName(group.evidence.view.table), day };
    },
    turns(table, scene) {
      const turns = [
        turnsOfRecords(table, keyOf(derived.subject), grouped(scene, table)),
        ...limits.flatMap((limit) => (limit.turns ? [limit.turns(table, scene)] : [])),
      ];
      return (row, days) => {
        for (const add of turns) add(row, days);
      };
    },
  };
}

/** Groups the matching records by subject, once a scene and table; `null` where they were not supplied. */
function groupingOf({ records, subject }: DerivedFact): (scene: Scene, table: Table) => BySubject | null {
  const scenes = new WeakMap<Scene, Map<Table, BySubject | null>>();
  return (scene, table) => {
    let groups = scenes.get(scene);
    if (groups === undefined) {
      groups = new Map();
      scenes.set(scene, groups);
    }
    return once(groups, table, () => {
      const evidence = Evidence.of(scene, records);
      return evidence && bySubject(scene, evidence, subject, table);
    });
  };
}

function bySubject(scene: Scene, evidence: Evidence, subject: RowLink, table: Table): BySubject {
  const link = resolveLink(scene.dataset, evidence.view.table, subject, table);
  return new BySubject(evidence, link, table.words(keyOf(subject)).words.length);
}

function aggregateEach(view: View, group: BySubject, derived: DerivedFact, out: Float64Array): void {
  const { aggregate, of = '', subject } = derived;
  const keys = view.codes(keyOf(subject));
  const limits = limitsOf(derived, view);
  const { evidence } = group;
  // What there is of nothing, as it is of most rows.
  const nothing = aggregate.fold([], evidence, of);
  for (let i = 0; i < view.length; i++) {
    const within = limits(i);
    if (within === null) continue;
    out[i] = group.has(keys[i])
      ? aggregate.fold(entriesOf(group, keys[i], view.since(i), within), evidence, of)
      : nothing;
  }
}

/** The days between which the records of a row count. */
interface Limits {
  readonly start: Day;
  readonly end: Day;
}

const ALL_DAYS: Limits = { start: NO_DAY, end: LAST_DAY };

/** The days between which the records of an entry count; `null` where they cannot be told. */
function limitsOf({ since, until }: DerivedFact, view: View): (entry: number) => Limits | null {
  const starts = since?.days?.(view);
  const ends = until?.days?.(view);
  if (!starts && !ends) return () => ALL_DAYS;
  return (entry) => {
    const start = starts ? starts[entry] : NO_DAY;
    const end = ends ? ends[entry] : LAST_DAY;
    return start === UNCOVERED_DAY || end === UNCOVERED_DAY ? null : { start, end };
  };
}

/** The entries of the records of a subject that are seen on a day, and lie between two others. */
function entriesOf(group: BySubject, subject: number, day: Day, { start, end }: Limits): number[] {
  const { evidence } = group;
  const entries: number[] = [];
  group.forEach(subject, (entry) => {
    const seen = evidence.from(entry) <= day && day <= evidence.until(entry);
    const on = evidence.on(entry);
    if (seen && on >= start && on <= end) entries.push(entry);
  });
  return entries;
}

/** The records that a fact of a row is made of, and those of the same subject and type that it is not. */
function consider(derived: DerivedFact, group: BySubject, view: View, at: number): RecordsConsidered {
  const { records, subject } = derived;
  const { evidence } = group;
  const id = view.codes(keyOf(subject))[at];
  const within = limitsOf(derived, view)(at);
  const counted = within === null ? [] : entriesOf(group, id, view.since(at), within);
  const counts = new Set(counted);
  const link = resolveLink(view.scene.dataset, evidence.view.table, subject, view.table);
  const others = entriesOfSubject(evidence.view, link, id, records).filter((entry) => !counts.has(entry));
  const passed = others.map((entry) => {
    const because = whyNot(evidence.view, entry, records);
    const on = evidence.on(entry);
    if (within !== null && (on < within.start || on > within.end)) {
      const to = within.end === LAST_DAY ? null : dayOrNull(within.end);
      because.push({ kind: 'day', from: dayOrNull(within.start), to });
    }
    return { entry, because };
  });
  return considered('fact', evidence.view, records.predicate.asked, counted, passed);
}

/** Adds what was considered, unless the same was told already: a condition may ask for a fact several times. */
function addOnce(into: RecordsConsidered[], one: RecordsConsidered): void {
  const told = JSON.stringify(one);
  if (!into.some((other) => JSON.stringify(other) === told)) into.push(one);
}

/** A derived fact of a row turns where one of its records comes or goes. */
function turnsOfRecords(
  table: Table,
  key: string,
  group: BySubject | null,
): (row: number, days: Day[]) => void {
  const ids = table.words(key).values;
  return (row, days) => {
    group?.forEach(ids[row], (entry) => {
      days.push(group.evidence.from(entry), group.evidence.until(entry) + 1);
    });
  };
}
