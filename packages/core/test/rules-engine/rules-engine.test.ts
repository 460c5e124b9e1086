import { join } from 'node:path';
import { evaluate, type Finding, isScored, loadPlan, readDataset, type TableRows } from '@zhiben/core';
import { createEngine } from '@zhiben/core/rules-engine';
import fc from 'fast-check';
import type { Engine } from 'json-rules-engine';
import { describe, expect, it } from 'vitest';
import document from '../../plans/zhaoxian-2024-2026/index.js';
import { rowsOfFolder } from '../csv-folder.js';
import { day, tables } from '../duty/datasets.js';
import { silenceIsUndone } from '../silence-is-undone.js';
import { concerning } from './concerning.js';

const plan = loadPlan(document);
const SAMPLE = join(import.meta.dirname, '..', 'conformance', 'zhaoxian-sample');

const sorted = (findings: Iterable<object>) => [...findings].map((one) => JSON.stringify(one)).sort();

async function findingsBy(
  engine: Engine,
  facts: TableRows & { subject: string; asOf?: string; knownAt?: string },
) {
  const { events } = await engine.run(facts);
  return events.flatMap(({ type, params }) => (type === 'finding' ? [params as unknown as Finding] : []));
}

const idsOf = (rows: readonly { readonly id?: unknown }[] = []) => [
  ...new Set(rows.map(({ id }) => String(id))),
];

describe('the events of a subject are the findings that evaluate has of it', () => {
  it('for any records, with only the rows that concern it', async () => {
    const said = new Set<string>();
    const engine = createEngine(silenceIsUndone, { notApplicable: true });
    await fc.assert(
      fc.asyncProperty(tables, day, fc.option(day, { nil: undefined }), async (rows, asOf, knownAt) => {
        const findings = evaluate(silenceIsUndone, readDataset(rows).dataset, {
          asOf,
          knownAt,
          notApplicable: true,
        });
        for (const subject of [...idsOf(rows.units), ...idsOf(rows.enterprises)]) {
          const facts = { ...concerning(rows, subject), subject, asOf, knownAt };
          const expected = [...findings.where({ subject })];
          expect(sorted(await findingsBy(engine, facts))).toEqual(sorted(expected));
          for (const { obligation, status } of expected) said.add(obligation).add(status);
        }
        const whole = { ...rows, subject: 'plan', asOf, knownAt };
        expect(sorted(await findingsBy(engine, whole))).toEqual(sorted(findings.where({ subject: 'plan' })));
      }),
      { numRuns: 25 },
    );
    expect([...said].filter((one) => plan.duty(one) !== undefined).length).toBeGreaterThan(20);
    for (const status of ['met', 'late', 'open', 'breached', 'unknown', 'exempt', 'not-applicable'])
      expect(said).toContain(status);
  });

  it('for the sample, on several days', async () => {
    const { tables: rows, manifest } = rowsOfFolder(SAMPLE);
    const { dataset } = readDataset(rows, { manifest });
    const obligations = plan.duties.filter(isScored).map(({ id }) => id);
    const engine = createEngine(silenceIsUndone, { manifest, obligations });
    const enterprises = idsOf(rows.enterprises).filter((_, at) => at % 12 === 0);
    for (const asOf of ['2024-12-31', '2025-06-30', '2026-11-23']) {
      const findings = evaluate(silenceIsUndone, dataset, { asOf, obligations });
      let compared = 0;
      for (const subject of [...idsOf(rows.units), ...enterprises]) {
        const expected = sorted(findings.where({ subject }));
        expect(sorted(await findingsBy(engine, { ...concerning(rows, subject), subject, asOf }))).toEqual(
          expected,
        );
        compared += expected.length;
      }
      expect(compared).toBeGreaterThan(200);
    }
  });
});

const RECORDS = {
  subject: 'E1',
  asOf: '2025-08-10',
  enterprises: [{ id: 'E1', name: '某化工厂', highRisk: true, staffCount: 400 }],
  activities: [{ id: 'A1', type: 'drill', kind: 'evacuation', on: '2025-03-01', by: 'E1' }],
};

describe('an engine', () => {
  it('tells listeners of each finding, and of the duty it is of', async () => {
    const engine = createEngine(plan, {
      obligations: ['M8.drill.highrisk', 'M8.drill.general', 'M5.cert.hold'],
    });
    const heard: Finding[] = [];
    const duties: unknown[] = [];
    engine.on('finding', (finding: unknown) => heard.push(finding as Finding));
    engine.on('duty', (params: unknown) => duties.push(params));
    const { failureEvents } = await engine.run(RECORDS);
    // Due half-yearly from 2024 on; the one drill was in the first half of 2025.
    expect(heard.map(({ instance, status }) => `${instance} ${status}`)).toEqual([
      '2024-H1 breached',
      '2024-H2 breached',
      '2025-H1 met',
      '2025-H2 open',
    ]);
    expect(duties).toEqual([{ obligation: 'M8.drill.highrisk' }]);
    // Rules of one priority run side by side.
    const failed = failureEvents.map(({ type, params }) => params?.obligation ?? type);
    expect(failed.sort()).toEqual(['M5.cert.hold', 'M8.drill.general', 'issues']);
  });

  it('asks whether the duty may bind the subject before it asks for findings', async () => {
    const engine = createEngine(plan, { obligations: ['M8.drill.general'] });
    let asked = 0;
    engine.addFact('findingCount', () => ++asked);
    await engine.run(RECORDS);
    expect(asked).toBe(0);
    await engine.run({ ...RECORDS, enterprises: [{ ...RECORDS.enterprises[0], highRisk: undefined }] });
    expect(asked).toBe(1);
  });

  it('takes rules of one’s own, on records and on findings', async () => {
    const engine = createEngine(plan, { asOf: '2025-08-10' });
    const record = { fact: 'record', params: { table: 'enterprises', value: 'staffCount' } };
    const breached = {
      fact: 'findingCount',
      params: { obligation: 'M8.drill.highrisk', status: 'breached' },
    };
    engine.addRule({
      conditions: {
        all: [
          { ...record, operator: 'greaterThan', value: 300 },
          { ...breached, operator: 'greaterThanInclusive', value: 2 },
          { fact: 'weather', operator: 'equal', value: 'dry' },
        ],
      },
      event: { type: 'visit' },
    });
    const typesOf = async (facts: object) =>
      (await engine.run({ ...RECORDS, ...facts })).events.map(({ type }) => type);
    expect(await typesOf({ weather: 'dry' })).toContain('visit');
    expect(await typesOf({ weather: 'wet' })).not.toContain('visit');
    expect(await typesOf({ weather: 'dry', asOf: '2024-12-31' })).not.toContain('visit');
  });

  it('says what is wrong with the rows', async () => {
    const engine = createEngine(plan, { obligations: ['M8.drill.highrisk'] });
    const activities = [{ ...RECORDS.activities[0], on: '2025-02-30' }];
    const { events } = await engine.run({ ...RECORDS, activities });
    expect(events.filter(({ type }) => type === 'issue').map(({ params }) => params)).toEqual([
      { table: 'activities', row: 1, column: 'on', code: 'bad-date', value: '2025-02-30' },
    ]);
  });

  it('takes a table that is left out as not supplied', async () => {
    const engine = createEngine(plan, { obligations: ['M8.drill.highrisk'] });
    const { activities: _, ...facts } = RECORDS;
    expect((await findingsBy(engine, facts)).map(({ status, reason }) => [status, reason])).toEqual([
      ['unknown', 'not-supplied'],
    ]);
  });

  it('refuses a run without a subject or a day, and a duty that is not in the plan', async () => {
    const engine = createEngine(plan, { obligations: ['M8.drill.highrisk'] });
    await expect(engine.run({ ...RECORDS, subject: undefined })).rejects.toThrow('subject');
    await expect(engine.run({ ...RECORDS, asOf: undefined })).rejects.toThrow('asOf');
    await expect(engine.run({ ...RECORDS, asOf: '2025-02-30' })).rejects.toThrow('asOf');
    expect(() => createEngine(plan, { obligations: ['M99'] })).toThrow(RangeError);
  });
});
