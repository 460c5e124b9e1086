import {
  evaluate,
  type Finding,
  loadPlan,
  readDataset,
  STATUSES,
  TABLES,
  type TableRows,
} from '@zhiben/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import document from '../../plans/zhaoxian-2024-2026/index.js';
import { columnWithRole } from '../../src/record/declaration.js';
import { silenceIsUndone } from '../silence-is-undone.js';
import { day, tables } from './datasets.js';

const plan = loadPlan(document);
const kindOf = (finding: Finding) => plan.duty(finding.obligation)!.document.kind;
const keyOf = ({ obligation, subject, instance }: Finding) => `${obligation} ${subject} ${instance}`;

function findingsOf(rows: TableRows, asOf: string, by = plan): Finding[] {
  return evaluate(by, readDataset(rows).dataset, { asOf }).sorted();
}

/** Findings by case. */
const byCase = (findings: Finding[]) => new Map(findings.map((finding) => [keyOf(finding), finding]));

describe('for all records', () => {
  it('more evidence never turns a recurring duty or a deadline from met into breached', () => {
    const evidence = ['activities', 'notices', 'penalties'] as const;
    fc.assert(
      fc.property(tables, day, fc.func(fc.boolean()), (rows, asOf, keep) => {
        const kept = evidence.map((table) => [table, rows[table]?.filter(({ id }) => keep(table, id))]);
        const fewer = byCase(findingsOf({ ...rows, ...Object.fromEntries(kept) } as TableRows, asOf));
        for (const finding of findingsOf(rows, asOf)) {
          if (!['recurring', 'deadline'].includes(kindOf(finding)) || finding.status !== 'breached') continue;
          expect(fewer.get(keyOf(finding))?.status).not.toBe('met');
        }
      }),
    );
  });

  it('time alone never makes a breached recurring duty met', () => {
    fc.assert(
      fc.property(tables, day, day, (rows, a, b) => {
        const [earlier, later] = [a, b].sort();
        const then = byCase(findingsOf(rows, later));
        for (const finding of findingsOf(rows, earlier)) {
          if (kindOf(finding) !== 'recurring' || finding.status !== 'breached') continue;
          expect(then.get(keyOf(finding))?.status).not.toBe('met');
        }
      }),
    );
  });

  it('the order of the rows does not matter', () => {
    fc.assert(
      fc.property(tables, day, fc.infiniteStream(fc.nat()), (rows, asOf, order) => {
        const shuffled = Object.entries(rows).map(([table, list]) => {
          const keyed = list.map((row) => [order.next().value, row] as const);
          return [table, keyed.sort(([x], [y]) => x - y).map(([, row]) => row)];
        });
        expect(findingsOf(Object.fromEntries(shuffled) as TableRows, asOf)).toEqual(findingsOf(rows, asOf));
      }),
    );
  });

  it('every finding has one status, and one case has one finding', () => {
    fc.assert(
      fc.property(tables, day, (rows, asOf) => {
        const findings = evaluate(plan, readDataset(rows).dataset, { asOf });
        const counts = STATUSES.map((status) => findings.count({ status }));
        expect(counts.reduce((sum, count) => sum + count)).toBe(findings.length);
        expect(new Set([...findings].map(keyOf)).size).toBe(findings.length);
      }),
    );
  });

  it('rows dated after the day change nothing, but for showing which kinds of record are kept', () => {
    const read = (rows: TableRows, asOf: string) => findingsOf(rows, asOf, silenceIsUndone);
    fc.assert(
      fc.property(tables, day, (rows, asOf) => {
        const past = Object.entries(rows).map(([table, list]) => {
          const own = columnWithRole(TABLES[table], 'own');
          const isPast = (row: object) => !own || ((row as Record<string, string>)[own] ?? '') <= asOf;
          return [table, (list as readonly object[]).filter(isPast)];
        });
        expect(read(Object.fromEntries(past) as TableRows, asOf)).toEqual(read(rows, asOf));
      }),
    );
  });

  it('the records made here reach every status that each kind of duty has', () => {
    const reached = new Set<string>();
    for (const [rows, asOf] of fc.sample(fc.tuple(tables, day), { numRuns: 300, seed: 1 })) {
      for (const finding of findingsOf(rows, asOf)) reached.add(`${kindOf(finding)} ${finding.status}`);
    }
    const all = ['met', 'late', 'open', 'breached', 'unknown'];
    expect([...reached].sort()).toEqual(
      [
        ...[...all, 'exempt'].map((status) => `recurring ${status}`),
        ...all.map((status) => `deadline ${status}`),
        'standing met',
        'standing breached',
        'standing unknown',
        ...[...all, 'not-applicable'].map((status) => `quota ${status}`),
        ...['met', 'open', 'breached', 'unknown'].map((status) => `outcome ${status}`),
        'tracked tracked',
        'tracked unknown',
      ].sort(),
    );
  });

  it('what is unknown, exempt or not applicable says why and nothing else', () => {
    fc.assert(
      fc.property(tables, day, (rows, asOf) => {
        for (const finding of findingsOf(rows, asOf)) {
          const bare = ['unknown', 'exempt', 'not-applicable'].includes(finding.status);
          const keys = Object.keys(finding).filter(
            (key) => !['obligation', 'subject', 'instance', 'status'].includes(key),
          );
          if (bare) expect(keys).toEqual(['reason']);
          else expect(keys).not.toContain('reason');
        }
      }),
    );
  });
});
