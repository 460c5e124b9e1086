import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadPlan } from '@zhiben/core';
import { describe, expect, it } from 'vitest';
import document from '../../plans/zhaoxian-2024-2026/index.js';

const plan = loadPlan(document);
const text = readFileSync(
  join(import.meta.dirname, '..', '..', 'plans', 'zhaoxian-2024-2026', 'source.txt'),
  'utf8',
);

/** The rows of the evaluation contract that carry a date or a number. */
const DATED = [
  'M18.check.general',
  'M18.check.highrisk',
  'M8.drill.general',
  'M8.drill.highrisk',
  'M1.check.monthly',
  'M1.report.monthly',
  'M12.month',
  'M12.firemonth',
  'M12.consultday',
  'M33.tasklist',
  'M33.dutyreport',
  'M6.rules.2024',
  'M20.stats.2024',
  'M22.stats.2024',
  'M19.db.2024',
  'M19.close',
  'M19.notify',
  'M20.gate',
  'M20.ladder',
  'M5.cert.hold',
  'M22.zeropenalty',
  'T1.stock2024',
  'M28.tractor.2025',
  'M29.water.2025',
  'M29.selfbuilt.2025',
  'M26.cover.2025',
];

describe('the plan of 招贤镇', () => {
  it('encodes each dated and numbered duty once', () => {
    expect(plan.duties.map(({ id }) => id).sort()).toEqual([...DATED].sort());
  });

  it('quotes the plan word for word', () => {
    for (const { id, document: duty } of plan.duties) expect(text.includes(duty.quote), id).toBe(true);
  });

  it('has the clauses of the text: 3 of the general part, 35 measures, 5 safeguards', () => {
    const clauses = document.actions.flatMap((action) => action.clauses.map(({ id }) => id));
    const measures = Array.from({ length: 35 }, (_, at) => String(at + 1));
    const parts = ['一(一)', '一(二)', '一(三)', ...measures];
    expect(clauses).toEqual([...parts, '三(一)', '三(二)', '三(三)', '三(四)', '三(五)']);
  });

  it('titles each clause in the words of the text', () => {
    for (const { clauses } of document.actions) {
      for (const { title } of clauses) expect(text).toContain(title['zh-CN']);
    }
  });

  it('quotes each duty from the clause that it names', () => {
    const paragraphs = text.split('\n');
    for (const { id, clause, document: duty } of plan.duties) {
      const start = clause.startsWith('一') ? clause.slice(1) : `${clause}.`;
      const paragraph = paragraphs.find((line) => line.startsWith(start)) ?? '';
      expect(paragraph, id).toContain(duty.quote);
    }
  });

  it('gives every parameter a source and a reading in both languages', () => {
    const owned = plan.duties.flatMap(({ document: duty }) => Object.values(duty.parameters ?? {}));
    const all = [...owned, ...Object.values(plan.document.parameters ?? {})];
    expect(all.length).toBeGreaterThan(30);
    for (const { source, reading } of all) {
      expect(reading['zh-CN']).toMatch(/[一-鿿]/u);
      expect(reading.en).not.toMatch(/[一-鿿]/u);
      if (source.kind === 'statute') expect(source.article).not.toBe('');
    }
  });
});
