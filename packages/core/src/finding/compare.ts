import type { Finding } from './finding.js';
import type { Findings } from './findings.js';
import type { Status } from './status.js';

/** A case that says something else after than before. */
export interface Change {
  /** Id of the duty. */
  readonly obligation: string;
  /** Id of the bound enterprise or unit, or `plan`. */
  readonly subject: string;
  /** Key of the period, id of the case, or the empty text. */
  readonly instance: string;
  /** Absent where the case was not there. */
  readonly before?: Status;
  /** Absent where the case is not there any more. */
  readonly after?: Status;
}

const byCodeUnit = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The order of changes and findings: by duty, subject and instance, by code unit. */
export const byCase = (a: Omit<Change, 'before' | 'after'>, b: Omit<Change, 'before' | 'after'>): number =>
  byCodeUnit(a.obligation, b.obligation) ||
  byCodeUnit(a.subject, b.subject) ||
  byCodeUnit(a.instance, b.instance);

/** A case of two statuses, one of which may be absent. */
export function changeOf(
  { obligation, subject, instance }: Pick<Change, 'obligation' | 'subject' | 'instance'>,
  before: Status | undefined,
  after: Status | undefined,
): Change {
  return {
    obligation,
    subject,
    instance,
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
  };
}

/**
 * What says something else after than before: cases whose status changed, that appeared, and that vanished; sorted by
 * duty, subject and instance. Days and counts are not looked at.
 *
 * @example
 * const what = dataset.with({ activities: { put: [{ id: 'A3', type: 'drill', kind: 'evacuation', on: '2025-08-01', by: 'E1' }] } });
 * compare(evaluate(plan, dataset, { asOf }), evaluate(plan, what.dataset, { asOf }))
 * //=> [{ obligation: 'M8.drill.highrisk', subject: 'E1', instance: '2025-H2', before: 'breached', after: 'met' }], where E1 had no drill then
 */
export function compare(before: Findings, after: Findings): Change[] {
  const key = ({ obligation, subject, instance }: Finding) => JSON.stringify([obligation, subject, instance]);
  const was = new Map(Array.from(before, (finding) => [key(finding), finding]));
  const changes: Change[] = [];
  for (const finding of after) {
    const earlier = was.get(key(finding));
    was.delete(key(finding));
    if (earlier?.status !== finding.status) changes.push(changeOf(finding, earlier?.status, finding.status));
  }
  for (const finding of was.values()) changes.push(changeOf(finding, finding.status, undefined));
  return changes.sort(byCase);
}
