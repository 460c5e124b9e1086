import type { Explanation, Finding } from '@zhiben/core';
import { expect } from 'vitest';

const LANGUAGES = ['zh-CN', 'en'] as const;
/** What a value that is missing, or no text, leaves behind where it is written out. */
const BROKEN = /undefined|null|NaN|\[object|Infinity/;
const TRUTH_OF = { met: 'true', breached: 'false', unknown: 'unknown' } as Record<string, string>;

/** Holds an explanation against the finding it is of. */
export function examine(explanation: Explanation, finding: Finding): void {
  expect(explanation.finding).toEqual(finding);
  const { status, reason, instance } = finding;
  const { duty, applicability, period, records = [] } = explanation;
  if (duty.kind !== 'quota' && applicability) {
    const isDecided = reason !== 'applicability-undecided' && reason !== 'not-supplied';
    if (isDecided) expect(applicability.truth).toBe('true');
  }
  const ofNoPeriod = ['applicability-undecided', 'not-supplied', 'never-recorded'].includes(reason ?? '');
  if (duty.kind === 'recurring' && instance !== '' && !ofNoPeriod) expect(period).toBeDefined();
  if (finding.due !== undefined && period) expect(period.due).toBe(finding.due);
  if (duty.kind === 'deadline' && ['met', 'late', 'open', 'breached'].includes(status)) {
    expect(explanation.due?.day).toBe(finding.due);
    expect(explanation.done?.day ?? undefined).toBe(finding.doneOn);
  }
  if (duty.kind === 'standing' && explanation.holds) {
    expect(explanation.holds.truth).toBe(TRUTH_OF[status]);
  }
  if (duty.kind === 'quota' && finding.counted !== undefined) {
    const { population, done, residual } = explanation.quota!;
    expect(done / population).toBe(finding.counted);
    expect(residual.total).toBe(population - done);
  }
  if (duty.kind === 'recurring' && finding.counted !== undefined) {
    const evidence = records.filter(({ purpose }) => purpose === 'evidence');
    const { counted } = evidence[0];
    expect(evidence).toHaveLength(1);
    expect(explanation.owes?.every(({ truth }) => truth !== 'unknown') ?? true).toBe(true);
    if (period!.sum) expect(counted.total > 0).toBe(finding.counted > 0);
    else expect(counted.total).toBe(finding.counted);
    const required = finding.required!;
    if (!period!.sum && counted.total <= counted.records.length) {
      expect(counted.records[required - 1]?.day).toBe(finding.doneOn);
    }
  }
  if (duty.kind === 'outcome' && explanation.outcome) {
    const { comparisons, decidedBy, at } = explanation.outcome;
    const { value, bound, truth } = comparisons[decidedBy];
    if (finding.counted !== undefined) expect(value).toBe(finding.counted);
    if (finding.due !== undefined) expect([at, bound]).toEqual([finding.due, finding.required]);
    if (status === 'met' || status === 'breached') expect(truth).toBe(TRUTH_OF[status]);
    for (const { measure } of records) expect(measure && measure.day <= at).toBe(true);
  }
  for (const { counted, passed } of records) {
    expect(counted.records.length).toBe(Math.min(counted.total, 10));
    expect(passed.records.length).toBe(Math.min(passed.total, 10));
    for (const record of passed.records) expect(record.because).not.toEqual([]);
    const rows = new Set(counted.records.map(({ row }) => row));
    expect(passed.records.filter(({ row }) => rows.has(row))).toEqual([]);
  }
  for (const language of LANGUAGES) {
    const text = explanation.text(language);
    expect(text).toContain(explanation.duty.quote);
    expect(text).not.toMatch(BROKEN);
  }
}
