import type { Reason } from '@zhiben/core';
import { type Check, type List, scored } from '../list.js';
import type { Words } from '../text/index.js';

/** Why findings of scored duties are unknown, by duty and reason, the frequent ones first. */
export function unknown(check: Check, words: Words): List {
  const { plan } = check;
  const groups = new Map<string, { duty: string; reason: Reason; findings: number }>();
  for (const { obligation, reason } of scored(check).where({ status: 'unknown' })) {
    const key = `${obligation} ${reason}`;
    const group = groups.get(key) ?? { duty: obligation, reason: reason!, findings: 0 };
    group.findings += 1;
    groups.set(key, group);
  }
  return {
    columns: [
      { head: words.columns.duty, kind: 'name' },
      { head: words.columns.reason, kind: 'text' },
      { head: words.columns.findings, kind: 'count', status: 'unknown' },
    ],
    rows: [...groups.values()]
      .sort((a, b) => b.findings - a.findings)
      .map(({ duty, reason, findings }) => [
        plan.duty(duty)!.title[words.language],
        words.reasons[reason],
        findings,
      ]),
    notes: [],
  };
}
