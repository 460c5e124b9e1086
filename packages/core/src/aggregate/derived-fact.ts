import type { Fact } from '../condition/fact.js';
import { type Day, LAST_DAY, NO_DAY, UNCOVERED_DAY } from '../day/day.js';
import type { Scene } from '../record/scene.js';
import type { Table } from '../record/table.js';
import type { View } from '../record/view.js';
import type { Aggregate } from './aggregate.js';
import { BySubject } from './by-subject.js';
import { considered, dayOrNull, type RecordsConsidered, tableName } from './considered.js';
import { Evidence, type RecordMatcher, tellsOf } from './evidence.js';
import { resolveLink, type SubjectLink } from './link.js';
import { entriesOfSubject, whyNot } from './passed-over.js';

/** What a derived fact is made of. */
export interface DerivedFact {
  readonly name: string;
  readonly aggregate: Aggregate;
  readonly records: RecordMatcher;
  readonly subject: SubjectLink;
  /** The column it aggregates, where the aggregate needs one. */
  readonly of?: string;
  /** Only records on or after this day of the subject's row. */
  readonly since?: Fact;
  /** Only records on or before this day of the subject's row; none while it is blank. */
  readonly until?: Fact;
}

/** Words of a fact that is yes or no. */
const FLAG_WORDS = ['', 'no', 'yes'];

/** A fact of a row that is made of the records belonging to it: `exists`, `count`, `first`, … */
export function derivedFact(derived: DerivedFact): Fact {
  const { name, aggregate, records, since, until } = derived;
  const grouped = groupingOf(derived);
  const values = (view: View, unknown: number) => {
    return view.once(grouped, () => {
      const out = new Float64Array(view.length).fill(unknown);
      const group = grouped(view.scene, view.table);
      if (group) aggregateEach(view, group, derived, out);
      return out;
    });
  };
  return {
    name,
    type: aggregate.result,
    columns: new Set([...(since?.columns ?? []), ...(until?.columns ?? [])]),
    usesAsOf: false,
    evidence: [records],
    isSupplied: ({ scene }) => tellsOf(scene.dataset, records),
    days: aggregate.result === 'day' ? (view) => Int32Array.from(values(view, UNCOVERED_DAY)) : undefined,
    numbers: aggregate.result === 'number' ? (view) => values(view, Number.NaN) : undefined,
    words:
      aggregate.result === 'flag'
        ? (view) => ({ codes: Uint8Array.from(values(view, -1), (flag) => flag + 1), words: FLAG_WORDS })
        : undefined,
    trace(view, entry, into) {
      const group = grouped(view.scene, view.table);
      if (!group) return undefined;
      into.push(consider(derived, group, view, entry));
      if (aggregate.result !== 'day') return undefined;
      const day = dayOrNull(values(view, UNCOVERED_DAY)[entry]);
      return { kind: 'records', aggregate: aggregate.name, table: tableName(group.evidence.view.table), day };
    },
    turns(table, scene) {
      const byRecords = turnsOfRecords(table, grouped(scene, table));
      const bySince = since?.turns?.(table, scene);
      const byUntil = until?.turns?.(table, scene);
      return (row, days) => {
        byRecords(row, days);
        bySince?.(row, days);
        byUntil?.(row, days);
      };
    },
  };
}

/** Groups the matching records by subject, once a scene; `null` where they were not supplied. */
function groupingOf({ records, subject }: DerivedFact): (scene: Scene, table: Table) => BySubject | null {
  const groups = new WeakMap<Scene, BySubject | null>();
  return (scene, table) => {
    let group = groups.get(scene);
    if (group === undefined) {
      const evidence = Evidence.of(scene, records);
      group = evidence && bySubject(scene, evidence, subject, table);
      groups.set(scene, group);
    }
    return group;
  };
}

function bySubject(scene: Scene, evidence: Evidence, subject: SubjectLink, table: Table): BySubject {
  const link = resolveLink(scene.dataset, evidence.view.table, subject, table);
  return new BySubject(evidence, link, table.words('id').words.length);
}

function aggregateEach(
  view: View,
  group: BySubject,
  { aggregate, of = '', since, until }: DerivedFact,
  out: Float64Array,
): void {
  const ids = view.codes('id');
  const spanOf = spans(view, since, until);
  for (let i = 0; i < view.length; i++) {
    const span = spanOf(i);
    if (span) out[i] = aggregate.fold(entriesOf(group, ids[i], view.since(i), span), group.evidence, of);
  }
}

/** The days of which records are taken, both ends included. */
interface Span {
  readonly start: Day;
  readonly end: Day;
}

/** By entry, the days of which its records are taken; `null` where they cannot be told. */
function spans(view: View, since?: Fact, until?: Fact): (entry: number) => Span | null {
  const starts = since?.days?.(view);
  const ends = until?.days?.(view);
  return (entry) => {
    const start = starts ? starts[entry] : NO_DAY;
    const end = ends ? ends[entry] : LAST_DAY;
    return start === UNCOVERED_DAY || end === UNCOVERED_DAY ? null : { start, end };
  };
}

/** The entries of the records of a subject that are seen on a day, and lie in a span of days. */
function entriesOf(group: BySubject, subject: number, day: Day, { start, end }: Span): number[] {
  const { evidence } = group;
  const entries: number[] = [];
  group.forEach(subject, (entry) => {
    const isSeen = evidence.from(entry) <= day && day <= evidence.until(entry);
    const on = evidence.on(entry);
    if (isSeen && start <= on && on <= end) entries.push(entry);
  });
  return entries;
}

/** The records that a fact of a row is made of, and those of the same subject and type that it is not. */
function consider(
  { records, subject, since, until }: DerivedFact,
  group: BySubject,
  view: View,
  at: number,
): RecordsConsidered {
  const { evidence } = group;
  const id = view.codes('id')[at];
  const span = spans(view, since, until)(at);
  const counted = span ? entriesOf(group, id, view.since(at), span) : [];
  const counts = new Set(counted);
  const link = resolveLink(view.scene.dataset, evidence.view.table, subject, view.table);
  const others = entriesOfSubject(evidence.view, link, id, records).filter((entry) => !counts.has(entry));
  const passed = others.map((entry) => {
    const because = whyNot(evidence.view, entry, records);
    const on = evidence.on(entry);
    if (span && (on < span.start || on > span.end)) {
      because.push({ kind: 'day', from: dayOrNull(span.start), to: until ? dayOrNull(span.end) : null });
    }
    return { entry, because };
  });
  return considered('fact', evidence.view, records.predicate.asked, counted, passed);
}

/** A derived fact of a row turns where one of its records comes or goes. */
function turnsOfRecords(table: Table, group: BySubject | null): (row: number, days: Day[]) => void {
  const ids = table.words('id').values;
  return (row, days) => {
    group?.forEach(ids[row], (entry) => {
      days.push(group.evidence.from(entry), group.evidence.until(entry) + 1);
    });
  };
}
