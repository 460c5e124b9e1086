import {
  evaluate,
  type Finding,
  findingOn,
  loadPlan,
  readDataset,
  type TableRows,
  timelines,
} from '@zhiben/core';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import document from '../../plans/zhaoxian-2024-2026/index.js';
import { examine } from '../finding/examine.js';
import { day } from './datasets.js';

const plan = loadPlan(document);
const obligations = [
  'M3.train.highrisk',
  'M4.train.principal',
  'M4.train.prejob',
  'M7.flex.train',
  'M8.drill.allstaff',
  'M21.train3y',
  'M24.ban.principal',
];
const KINDS = ['induction', 'initial', 'annual', 'attached', 'drill', 'briefing'];
const PERSONS = ['P1', 'P2', 'P3', 'P4', 'P5'];

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const numbered = <T>(prefix: string, rows: T[]) =>
  rows.map((row, at) => ({ id: `${prefix}${at + 1}`, ...row }));

const tables = fc.record({
  enterprises: fc
    .array(
      fc.record({
        name: fc.constant('厂'),
        highRisk: maybe(fc.boolean()),
        highRiskSince: maybe(day),
        industryCode: maybe(fc.constantFrom('C2671', '5212')),
      }),
      { minLength: 3, maxLength: 3 },
    )
    .map((rows) => numbered('E', rows)),
  persons: fc
    .array(
      fc.record({
        role: fc.constantFrom('principal', 'safety-manager', 'worker', 'special-operation', 'officer'),
        enterpriseId: maybe(fc.constantFrom('E1', 'E2', 'E3')),
        joinedOn: maybe(day),
        postStartedOn: maybe(day),
        leftOn: maybe(day),
        employment: maybe(fc.constantFrom('own', 'dispatched')),
        underOrders: maybe(fc.boolean()),
        bannedOn: maybe(day),
        bannedIndustry: maybe(fc.constantFrom('26', 'C26', '52')),
      }),
      { maxLength: 5 },
    )
    .map((rows) => numbered('P', rows)),
  trainings: fc
    .array(
      fc.record({
        kind: fc.constantFrom(...KINDS),
        personId: fc.constantFrom(...PERSONS),
        on: day,
        hours: maybe(fc.constantFrom(0.5, 8, 12, 16, 24, 48, 72)),
      }),
      { maxLength: 25 },
    )
    .map((rows) => numbered('S', rows)),
}) as fc.Arbitrary<TableRows>;

const manifest = { covers: { trainings: { kinds: KINDS } } };
const order = (findings: readonly Finding[]) => findings.map((one) => JSON.stringify(one)).sort();

it('the duties about persons read over a span as they do day by day, and once for each case', () => {
  fc.assert(
    fc.property(tables, fc.array(day, { minLength: 3, maxLength: 3 }), (rows, days) => {
      const { dataset } = readDataset(rows, { manifest });
      const [from, , to] = [...days].sort();
      const told = timelines(plan, dataset, { from, to, obligations, notApplicable: true });
      for (const asOf of days) {
        const findings = [...evaluate(plan, dataset, { asOf, obligations, notApplicable: true })];
        const read = told.map((one) => findingOn(one, asOf)).filter((one) => one !== undefined);
        expect(order(read)).toEqual(order(findings));
        const keys = findings.map(
          ({ obligation, subject, instance }) => `${obligation} ${subject} ${instance}`,
        );
        expect(new Set(keys).size).toBe(keys.length);
      }
    }),
  );
});

it('the duties about persons do not see what is dated after the day', () => {
  fc.assert(
    fc.property(tables, day, (rows, asOf) => {
      const past = { ...rows, trainings: rows.trainings?.filter(({ on }) => on <= asOf) };
      const findings = (of: TableRows) =>
        evaluate(plan, readDataset(of, { manifest }).dataset, { asOf, obligations }).sorted();
      expect(findings(past)).toEqual(findings(rows));
    }),
  );
});

it('the duties about persons are explained by what decided them', () => {
  fc.assert(
    fc.property(tables, day, (rows, asOf) => {
      const { dataset } = readDataset(rows, { manifest });
      const findings = evaluate(plan, dataset, { asOf, obligations, notApplicable: true });
      for (const finding of findings) examine(findings.explain(finding), finding);
    }),
    { numRuns: 60 },
  );
});
