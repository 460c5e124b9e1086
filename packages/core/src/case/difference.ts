import type { Finding } from '../finding/finding.js';
import type { Issue } from '../record/issue.js';
import type { ExpectedFinding } from './case-file.js';
import type { FaultyCell } from './in-english.js';

/** A field of a finding that a case can expect. */
export type ComparedField = 'status' | 'due' | 'doneOn' | 'required' | 'counted' | 'overdueDays' | 'reason';

/** What a case expects, and what is so instead. */
export type Difference =
  | { readonly kind: 'unknown-duty' }
  /** The duty is of another clause. */
  | { readonly kind: 'clause'; readonly expected: string; readonly found: string }
  | { readonly kind: 'unknown-table'; readonly table: string }
  /** A value is given for a parameter that neither the duty nor the plan has. */
  | { readonly kind: 'unknown-parameter'; readonly parameter: string }
  /** A given record has a column that its table does not, or one twice. */
  | FaultyCell
  /** A given record is faulty. */
  | { readonly kind: 'record'; readonly issue: Issue }
  /** A finding that is expected and not there. */
  | { readonly kind: 'missing'; readonly asOf: string; readonly expected: ExpectedFinding }
  /** A finding that is there and not expected. */
  | { readonly kind: 'unexpected'; readonly asOf: string; readonly found: Finding }
  /** A field that is not as expected; `null` where there is none. */
  | {
      readonly kind: 'field';
      readonly asOf: string;
      readonly subject: string;
      readonly instance: string;
      readonly field: ComparedField;
      readonly expected: string | number | null;
      readonly found: string | number | null;
    };

const FIELDS: readonly ComparedField[] = [
  'status',
  'due',
  'doneOn',
  'required',
  'counted',
  'overdueDays',
  'reason',
];

/** How the findings of a day differ from those that are expected: both lists are complete, in any order. */
export function differences(
  asOf: string,
  expected: readonly ExpectedFinding[],
  found: readonly Finding[],
): Difference[] {
  const left = new Map(found.map((finding) => [keyOf(finding), finding]));
  const differing = expected.flatMap((one): Difference[] => {
    const finding = left.get(keyOf(one));
    if (!finding) return [{ kind: 'missing', asOf, expected: one }];
    left.delete(keyOf(one));
    return FIELDS.filter((field) => one[field] !== undefined && one[field] !== (finding[field] ?? null)).map(
      (field) => ({
        kind: 'field',
        asOf,
        subject: one.subject,
        instance: one.instance,
        field,
        expected: one[field]!,
        found: finding[field] ?? null,
      }),
    );
  });
  return [
    ...differing,
    ...[...left.values()].map((one) => ({ kind: 'unexpected', asOf, found: one }) as const),
  ];
}

const keyOf = ({ subject, instance }: Pick<Finding, 'subject' | 'instance'>) =>
  JSON.stringify([subject, instance]);
